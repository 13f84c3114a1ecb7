//! The content of the gallery: a file for each component or kind of part, with its states.

mod aanzet;
mod actie;
mod feiten;
mod icoon;
mod kaart;
mod logo;
mod melding;
mod merk;
mod nieuwsregel;
mod pagina;
mod paginamenu;
mod skelet;
mod stappen;
mod uitklap;
mod voorbeelden;

use super::deel::{Deel, Staat, Vorm};

/// Components and parts that belong together.
pub(super) struct Groep {
    pub(super) titel: &'static str,
    pub(super) uitleg: &'static str,
    pub(super) delen: Vec<Deel>,
}

/// All groups of the gallery.
pub(super) fn groepen() -> Vec<Groep> {
    vec![
        Groep {
            titel: "Componenten",
            uitleg: "De bouwstenen. Ze weten niets van aanvragen: wat erin staat, krijgen ze mee.",
            delen: componenten(),
        },
        Groep {
            titel: "Delen van elke pagina",
            uitleg: "Wat op elke pagina kan voorkomen: laden, fouten, ingelogd zijn.",
            delen: pagina::algemeen(),
        },
        Groep {
            titel: "Delen van een aanvraag",
            uitleg: "Wat op de pagina van één aanvraag staat.",
            delen: pagina::aanvraag(),
        },
        Groep {
            titel: "Hele pagina's",
            uitleg: "Pagina's die in de testomgeving lastig te bereiken zijn. Ze openen los.",
            delen: pagina::heel(),
        },
    ]
}

fn componenten() -> Vec<Deel> {
    vec![
        aanzet::deel(),
        actie::deel(),
        stappen::deelstappen(),
        feiten::deel(),
        icoon::deel(),
        kaart::deel(),
        logo::deel(),
        melding::laden(),
        melding::melding(),
        merk::deel(),
        nieuwsregel::deel(),
        paginamenu::deel(),
        skelet::deel(),
        stappen::stappen(),
        uitklap::deel(),
    ]
}
