use super::toestand::{Plek, Toestand};
use crate::domain::Beurt;
use crate::routes::{Selectie, Sorteer, Toon};

pub(super) fn toestanden() -> Vec<Toestand> {
    vec![
        alles("Gevuld", "Zoals in het ontwerp: een paar aanvragen.", &[("scenario", "mockup")]),
        alles("Van alles iets", "Van elk soort aanvraag een.", &[("scenario", "alles")]),
        met("Als lijst", "De inwoner koos ‘Toon als lijst’.", ALLES, || Selectie {
            toon: Some(Toon::Lijst),
            ..Selectie::default()
        }),
        alles(
            "Heel veel",
            "Meer dan een lijst in één keer laat zien.",
            &[("scenario", "openzaak-veel")],
        ),
        met("Gefilterd", "De inwoner wil zien wat op hem of haar wacht.", ALLES, || Selectie {
            beurten: vec![Beurt::U],
            ..Selectie::default()
        }),
        met("Gesorteerd", "De inwoner koos een andere volgorde.", ALLES, || Selectie {
            sorteer: Sorteer::Termijn,
            ..Selectie::default()
        }),
        met("Gezocht", "De inwoner zoekt op een woord.", ALLES, || Selectie {
            zoek: "vergunning".to_owned(),
            ..Selectie::default()
        }),
        met("Niets gevonden", "Geen aanvraag past bij wat de inwoner zoekt.", ALLES, || Selectie {
            zoek: "bestaat niet".to_owned(),
            ..Selectie::default()
        }),
        alles("Leeg", "De inwoner heeft nog niets aangevraagd.", &[("scenario", "leeg")]),
        alles(
            "Laden",
            "Zolang de gemeente nog niet antwoordt. Hier duurt dat tien minuten.",
            &[("scenario", "mockup"), ("traag", "600000")],
        ),
        alles(
            "Mislukt",
            "Er is geen verbinding met de gemeente.",
            &[("scenario", "mockup"), ("storing", "alles")],
        ),
        alles(
            "Zonder namen",
            "De aanvragen zijn er, maar de catalogus met hun namen antwoordt niet.",
            &[("scenario", "mockup"), ("storing", "catalogi")],
        ),
        alles(
            "Sessie loopt af",
            "De inwoner doet dertien minuten niets.",
            &[("scenario", "mockup"), ("sessie", "loopt-af")],
        ),
        alles(
            "Sessie voorbij",
            "De inwoner deed een kwartier niets, of de sessie is vanzelf geëindigd.",
            &[("scenario", "mockup"), ("sessie", "verlopen")],
        ),
    ]
}

const ALLES: &[(&str, &str)] = &[("scenario", "alles")];

/// A state of the overview in which the resident has chosen nothing.
fn alles(
    naam: &'static str,
    wanneer: &'static str,
    door: &'static [(&'static str, &'static str)],
) -> Toestand {
    met(naam, wanneer, door, Selectie::default)
}

fn met(
    naam: &'static str,
    wanneer: &'static str,
    door: &'static [(&'static str, &'static str)],
    selectie: fn() -> Selectie,
) -> Toestand {
    Toestand { naam, wanneer, plek: Plek::Overzicht(selectie), door }
}
