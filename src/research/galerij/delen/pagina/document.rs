use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::voorbeelden::{boek, document, moment};
use super::{Deel, Staat, Vorm};
use crate::domain::{Document, Inhoud, Richting};
use crate::pages::zaak::documenten::rij::DocumentRij;

/// Changes the document of the example.
type Anders = fn(Document) -> Document;

pub(super) fn deel() -> Deel {
    let staat = |naam, uitleg, toon| Staat::new(naam, uitleg, toon).als(Vorm::Venster);
    Deel {
        naam: "DocumentRij",
        bron: "src/pages/zaak/documenten/rij.rs",
        staten: vec![
            staat("Van de gemeente", "Een brief of een besluit.", || toon(|it| it)),
            staat("Van de inwoner", "Wat de inwoner zelf stuurde.", || {
                toon(|it| Document { richting: Richting::VanU, ..it })
            }),
            staat("Nieuw", "Gekomen na het vorige bezoek.", || {
                let nieuw: Anders = |it| Document { geregistreerd: Some(moment(-1)), ..it };
                sinds(Some(moment(-7)), nieuw)
            }),
            staat("Afzender onbekend", "Dan staat er niets over.", || {
                toon(|it| Document { richting: Richting::Onbekend, ..it })
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
    let actie = boek().pagina.document.download;
    let rij = document.map(|document| view! { <DocumentRij document actie vorig /> });
    view! {
        <ul class="documenten" role="list">
            {rij}
        </ul>
    }
    .into_any()
}
