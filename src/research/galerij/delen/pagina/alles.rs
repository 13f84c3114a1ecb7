use leptos::prelude::*;

use super::voorbeelden::document;
use super::{Deel, Staat, bron};
use crate::pages::voorbeeld::BegintAls;
use crate::pages::zaakdelen::{Afloop, Alles, DownloadAlles, Stuk, ZipState};

pub(super) fn deel() -> Deel {
    Deel {
        naam: "DownloadAlles",
        bron: bron!("pages/zaak/documenten/alles.rs"),
        staten: vec![
            Staat::new("Rust", "Er zijn twee documenten of meer.", || toon(ZipState::Niet, 0)),
            Staat::new("Bezig", "De documenten komen een voor een.", || toon(ZipState::Bezig, 3)),
            Staat::new("Klaar", "Alles staat in het zip-bestand.", || {
                toon(ZipState::Klaar(Afloop::Compleet), 8)
            }),
            Staat::new("Deels", "Een paar documenten kwamen niet.", || {
                let gemist = ["Rapport van de GGD", "Foto van de trap"].map(str::to_owned);
                toon(ZipState::Klaar(Afloop::Deels(gemist.into())), 8)
            }),
            Staat::new("Mislukt", "Er kwam geen enkel document.", || {
                toon(ZipState::Klaar(Afloop::Mislukt), 8)
            }),
            Staat::new("Gestopt", "De inwoner koos ‘Annuleer’.", || toon(ZipState::Gestopt, 3)),
        ],
    }
}

/// So many of eight are there. The button itself has nothing to fetch.
fn toon(stand: ZipState, gedaan: u64) -> AnyView {
    view! {
        <BegintAls stand=(stand, gedaan)>
            {
                let alles = Alles {
                    stukken: std::iter::repeat_with(stuk).take(8).flatten().collect(),
                    soort: "(zip, 3,4 MB)".to_owned(),
                    bestandsnaam: "documenten.zip".to_owned(),
                };
                view! { <DownloadAlles alles /> }.into_any()
            }
        </BegintAls>
    }
    .into_any()
}

fn stuk() -> Option<Stuk> {
    let document = document("Besluit")?;
    Some(Stuk {
        id: document.id,
        titel: document.titel.clone(),
        bestandsnaam: document.save_as(),
        dag: document.datum(),
    })
}
