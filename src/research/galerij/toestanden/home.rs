use super::toestand::{Plek, Toestand};
use crate::routes::Route;

pub(super) fn home() -> Vec<Toestand> {
    let home = |naam, wanneer, door| op(Route::Home, naam, wanneer, door);
    vec![
        home("Gevuld", "Een inwoner met alles wat kan.", &[("scenario", "mijngroningen")]),
        home("Zonder acties", "De gemeente vraagt niets.", &[("scenario", "openzaak-burger")]),
        home("Leeg", "De inwoner heeft geen aanvragen.", &[("scenario", "leeg")]),
        home(
            "Zonder aanvragen",
            "De aanvragen antwoorden niet, de acties wel.",
            &[("scenario", "mijngroningen"), ("storing", "zaken")],
        ),
        home(
            "Afspraken mislukt",
            "De afspraken antwoorden niet, de rest wel.",
            &[("scenario", "mijngroningen"), ("storing", "afspraken")],
        ),
        home(
            "Acties mislukt",
            "De acties antwoorden niet, de aanvragen wel.",
            &[("scenario", "mijngroningen"), ("storing", "taken")],
        ),
    ]
}

pub(super) fn acties() -> Vec<Toestand> {
    let acties = |naam, wanneer, door| op(Route::Acties, naam, wanneer, door);
    vec![
        acties("Van alles iets", "Van elk soort actie een.", &[("scenario", "acties")]),
        acties("Geloofwaardig", "Een paar acties.", &[("scenario", "mijngroningen")]),
        acties(
            "Mislukt",
            "De acties antwoorden niet.",
            &[("scenario", "acties"), ("storing", "taken")],
        ),
    ]
}

pub(super) fn meldingen() -> Vec<Toestand> {
    let meldingen = |naam, wanneer, door| op(Route::Meldingen, naam, wanneer, door);
    let mut toestanden = vec![
        meldingen(
            "Meldingen en berichten",
            "Van alles door elkaar, het nieuwste bovenaan.",
            &[("scenario", "mijngroningen")],
        ),
        meldingen(
            "Zonder berichten",
            "De gemeente stuurt hier geen berichten.",
            &[("scenario", "openzaak-burger")],
        ),
        meldingen("Geen meldingen", "De inwoner heeft geen aanvragen.", &[("scenario", "leeg")]),
        meldingen(
            "Berichten mislukt",
            "De berichten antwoorden niet, de rest wel.",
            &[("scenario", "mijngroningen"), ("storing", "berichten")],
        ),
    ];
    let bericht = "6c1f0a5e-3f1b-4c53-9d1e-200000000002".parse().map(Route::Bericht);
    toestanden.extend(bericht.ok().map(|route| {
        let wanneer = "Een bericht met een lijst, een link en een document.";
        op(route, "Een bericht", wanneer, &[("scenario", "mijngroningen")])
    }));
    toestanden
}

pub(super) fn contact() -> Vec<Toestand> {
    let contact = |naam, wanneer, door| op(Route::Contact, naam, wanneer, door);
    vec![
        contact("Gevuld", "Een inwoner met aanvragen.", &[("scenario", "mijngroningen")]),
        contact("Leeg", "De inwoner heeft geen aanvragen.", &[("scenario", "leeg")]),
        contact(
            "Mislukt",
            "De aanvragen antwoorden niet; hoe u ons bereikt, staat er wel.",
            &[("scenario", "mijngroningen"), ("storing", "zaken")],
        ),
        contact(
            "Terugkoppeling mislukt",
            "Het antwoord onderaan de pagina komt niet aan.",
            &[("scenario", "mijngroningen"), ("storing", "feedback")],
        ),
    ]
}

pub(super) fn voorkeuren() -> Vec<Toestand> {
    let voorkeuren = |naam, wanneer, door| op(Route::Voorkeuren, naam, wanneer, door);
    vec![
        voorkeuren("Gevuld", "De gemeente biedt alle keuzes.", &[("scenario", "mijngroningen")]),
        voorkeuren("Weinig", "Er is alleen dit apparaat.", &[("scenario", "mockup")]),
        voorkeuren(
            "Mislukt",
            "De contactgegevens antwoorden niet.",
            &[("scenario", "mijngroningen"), ("storing", "klantinteracties")],
        ),
    ]
}

fn op(
    route: Route,
    naam: &'static str,
    wanneer: &'static str,
    door: &'static [(&'static str, &'static str)],
) -> Toestand {
    Toestand { naam, wanneer, plek: Plek::Pagina(route), door }
}
