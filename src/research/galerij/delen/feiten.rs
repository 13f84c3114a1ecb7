use leptos::prelude::*;

use super::voorbeelden::{ZAAKNUMMER, boek, lang, over};
use super::{Deel, Staat, Vorm};
use crate::components::{Feit, Feiten};
use crate::locales::cijfers;
use crate::pages::use_labels;

pub(super) fn deel() -> Deel {
    Deel {
        naam: "Feiten",
        bron: "src/components/feiten.rs",
        staten: vec![
            Staat::new("Gewoon", "Wat er over een aanvraag bekend is.", || {
                view! { <Feiten feiten=feiten() /> }.into_any()
            })
            .als(Vorm::Venster),
            Staat::new("Nog niet alles", "Een waarde laat nog op zich wachten.", || {
                view! {
                    <Feiten feiten=feiten()>
                        <div class="feiten__rij">
                            <dt>{boek().pagina.zaak.aanvrager}</dt>
                            <dd>"…"</dd>
                        </div>
                    </Feiten>
                }
                .into_any()
            })
            .als(Vorm::Venster),
            Staat::new("Met meer dan tekst", "De laatste waarde heeft een link.", || {
                let laatste = view! {
                    <div class="feiten__rij">
                        <dt>{boek().pagina.kanalen.website}</dt>
                        <dd>
                            <a href="https://gemeente.example/">{boek().pagina.kanalen.formulier}</a>
                        </dd>
                    </div>
                };
                view! { <Feiten feiten=feiten() laatste=laatste.into_any() /> }.into_any()
            })
            .als(Vorm::Venster),
        ],
    }
}

fn feiten() -> Vec<Feit> {
    let woorden = &boek().pagina.zaak;
    vec![
        Feit::new(woorden.zaaknummer, ZAAKNUMMER),
        Feit::in_taal(woorden.omschrijving, "Parkeerkaart voor wie rijdt", lang()),
        Feit::new(use_labels().ontvangstdatum, cijfers(over(-36), boek().app)),
    ]
}
