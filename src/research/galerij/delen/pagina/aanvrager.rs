use futures::FutureExt;
use futures::future::{pending, ready};
use leptos::prelude::*;

use super::{Deel, Staat, Vorm};
use crate::domain::Naam;
use crate::error::{Defect, LoadError};
use crate::pages::loading::Loading;
use crate::pages::zaak::aanvraag::Aanvrager;

pub(super) fn deel() -> Deel {
    Deel {
        naam: "Aanvrager",
        bron: "src/pages/zaak/aanvraag.rs",
        staten: vec![
            Staat::new("Bekend", "Bijna altijd.", || met(Ok(Some("Suzanne Moulin".to_owned()))))
                .als(Vorm::Venster),
            Staat::new("Onderweg", "Zolang de naam er nog niet is.", || {
                toon(Loading::new(|| pending().boxed_local()))
            })
            .als(Vorm::Venster),
            Staat::new("Niet bekend", "Het register noemt niemand.", || met(Ok(None)))
                .als(Vorm::Venster),
            Staat::new("Mislukt", "Met details voor wie het kan oplossen.", || {
                let defect = Defect {
                    source: "rollen.json".to_owned(),
                    field: "[0].betrokkeneIdentificatie".to_owned(),
                    problem: "ontbreekt".to_owned(),
                };
                met(Err(LoadError::Unexpected(defect)))
            })
            .als(Vorm::Venster),
        ],
    }
}

fn met(antwoord: Result<Naam, LoadError>) -> AnyView {
    toon(Loading::new(move || ready(antwoord.clone()).boxed_local()))
}

fn toon(aanvrager: Loading<Naam>) -> AnyView {
    view! { <dl class="feiten"><Aanvrager aanvrager /></dl> }.into_any()
}
