use leptos::prelude::*;

use super::niets::niets;
use super::voorbeelden::boek;
use super::{Deel, Staat, Vorm};
use crate::pages::Taalkeuze;
use crate::pages::zaak::afdrukken::AfdrukKnop;
use crate::pages::zaak::agenda::AgendaKnopBeeld;

pub(super) fn afdrukken() -> Deel {
    Deel {
        naam: "AfdrukKnop",
        bron: "src/pages/zaak/afdrukken.rs",
        staten: vec![Staat::new("Rust", "Bovenaan een aanvraag.", || {
            view! { <AfdrukKnop /> }.into_any()
        })],
    }
}

pub(super) fn agenda() -> Deel {
    Deel {
        naam: "AgendaKnop",
        bron: "src/pages/zaak/agenda.rs",
        staten: vec![
            Staat::new("Rust", "Bij een laatste dag die nog komt.", || agendaknop(None)),
            Staat::new("Opgeslagen", "Het agendabestand is gedownload.", || agendaknop(Some(true))),
            Staat::new("Mislukt", "De browser kon het niet opslaan.", || agendaknop(Some(false))),
        ],
    }
}

fn agendaknop(opgeslagen: Option<bool>) -> AnyView {
    let titel = boek().pagina.besluit.bezwaar_agenda.to_owned();
    view! { <AgendaKnopBeeld titel saved=RwSignal::new(opgeslagen) save=niets() /> }.into_any()
}

pub(super) fn taalkeuze() -> Deel {
    Deel {
        naam: "Taalkeuze",
        bron: "src/pages/taal.rs",
        staten: vec![Staat::new(
            "Gekozen",
            "Rechtsboven op elke pagina. De taal waarin u bent, is geen keuze meer en ziet er anders uit. \
             Ook hier werkt een klik.",
            || view! { <Taalkeuze /> }.into_any(),
        )
        .als(Vorm::Los)],
    }
}
