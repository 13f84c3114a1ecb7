use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::voorbeelden::{boek, document, moment};
use super::{Deel, Staat, Vorm};
use crate::domain::{Document, Inhoud};
use crate::pages::zaak::documenten::rij::DocumentRij;

/// Changes the document of the example.
type Anders = fn(Document) -> Document;

pub(super) fn deel() -> Deel {
    let staat = |naam, uitleg, toon| Staat::new(naam, uitleg, toon).als(Vorm::Venster);
    Deel {
        naam: "DocumentRij",
        bron: "src/pages/zaak/documenten/rij.rs",
        staten: vec![
            staat("Rust", "De naam is wat het document opslaat.", || toon(|it| it)),
            staat("Besluit", "Een knop noemt wat het is.", || {
                let actie = Some(boek().pagina.besluit.bekijk_besluit);
                let rij = document("Besluit op uw aanvraag")
                    .map(|document| view! { <DocumentRij document actie vorig=None /> });
                in_lijst(rij.into_any())
            }),
            staat("Nieuw", "Gekomen na het vorige bezoek.", || {
                let nieuw: Anders = |it| Document { geregistreerd: Some(moment(-1)), ..it };
                sinds(Some(moment(-7)), nieuw)
            }),
            staat("Zonder soort en omvang", "Het register weet ze niet.", || {
                toon(|it| Document { bestandsnaam: None, formaat: None, omvang: None, ..it })
            }),
            staat("In een ander systeem", "Downloaden kan hier niet.", || {
                toon(|it| Document { inhoud: Inhoud::Elders, ..it })
            }),
            staat("Zonder bestand", "Het uploaden is nooit afgemaakt.", || {
                toon(|it| Document { inhoud: Inhoud::Geen, ..it })
            }),
            staat("Vervallen", "Het geldt niet meer.", || {
                toon(|it| Document { is_vervallen: true, ..it })
            }),
            staat("Lange naam", "Namen komen van wie het document maakte.", || {
                toon(|it| Document { titel: "scan_20260612_definitief_v3_".repeat(3), ..it })
            }),
        ],
    }
}

fn toon(anders: Anders) -> AnyView {
    sinds(None, anders)
}

/// The row, for a visitor whose last visit was at `vorig`.
fn sinds(vorig: Option<DateTime<Utc>>, anders: Anders) -> AnyView {
    let document = document("Besluit op uw aanvraag").map(anders);
    let rij = document.map(|document| view! { <DocumentRij document vorig /> });
    in_lijst(rij.into_any())
}

fn in_lijst(rij: AnyView) -> AnyView {
    view! {
        <div class="documenten">
            <ul role="list">{rij}</ul>
        </div>
    }
    .into_any()
}
