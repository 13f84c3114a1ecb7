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

fn op(
    route: Route,
    naam: &'static str,
    wanneer: &'static str,
    door: &'static [(&'static str, &'static str)],
) -> Toestand {
    Toestand { naam, wanneer, plek: Plek::Pagina(route), door }
}
