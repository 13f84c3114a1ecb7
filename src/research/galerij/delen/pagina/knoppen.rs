use leptos::prelude::*;

use super::voorbeelden::{boek, over};
use super::{Deel, Staat, Vorm, bron};
use crate::agenda::Agendadag;
use crate::pages::Taalkeuze;
use crate::pages::voorbeeld::BegintAls;
use crate::pages::zaakdelen::{AfdrukKnop, AgendaKnop};

pub(super) fn afdrukken() -> Deel {
    Deel {
        naam: "AfdrukKnop",
        bron: bron!("pages/zaak/afdrukken.rs"),
        staten: vec![Staat::new("Rust", "Bovenaan een aanvraag.", || {
            view! { <AfdrukKnop /> }.into_any()
        })],
    }
}

pub(super) fn agenda() -> Deel {
    Deel {
        naam: "AgendaKnop",
        bron: bron!("pages/zaak/agenda.rs"),
        staten: vec![
            Staat::new("Rust", "Bij een laatste dag die nog komt.", || agendaknop().into_any()),
            Staat::new("Opgeslagen", "Het agendabestand is gedownload.", || begint(true)),
            Staat::new("Mislukt", "De browser kon het niet opslaan.", || begint(false)),
        ],
    }
}

fn begint(opgeslagen: bool) -> AnyView {
    view! { <BegintAls stand=opgeslagen>{agendaknop()}</BegintAls> }.into_any()
}

fn agendaknop() -> AnyView {
    let dag = Agendadag {
        uid: "voorbeeld".to_owned(),
        dag: over(18),
        titel: boek().pagina.besluit.bezwaar_agenda.to_owned(),
        omschrijving: String::new(),
    };
    view! { <AgendaKnop dag bestandsnaam="bezwaar.ics".to_owned() /> }.into_any()
}

pub(super) fn taalkeuze() -> Deel {
    Deel {
        naam: "Taalkeuze",
        bron: bron!("pages/taal.rs"),
        staten: vec![Staat::new(
            "Gekozen",
            "Rechtsboven op elke pagina. De taal waarin u bent, is geen keuze meer en ziet er anders uit. \
             Ook hier werkt een klik.",
            || view! { <Taalkeuze /> }.into_any(),
        )
        .als(Vorm::Los)],
    }
}
