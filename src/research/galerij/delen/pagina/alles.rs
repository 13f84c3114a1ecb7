use leptos::prelude::*;

use super::niets::niets;
use super::{Deel, Staat};
use crate::pages::zaak::documenten::alles::beeld::{DownloadAllesBeeld, Inpakken, ZipState};
use crate::pages::zaak::documenten::presentation::Afloop;
use crate::pages::zaak::documenten::taak::Knoppen;

pub(super) fn deel() -> Deel {
    Deel {
        naam: "DownloadAlles",
        bron: "src/pages/zaak/documenten/alles/beeld.rs",
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

/// The button, when `gedaan` of eight documents have been dealt with.
fn toon(stand: ZipState, gedaan: u64) -> AnyView {
    let inpakken = Inpakken {
        stand: RwSignal::new(stand),
        gedaan: RwSignal::new(gedaan),
        knoppen: Knoppen::new(),
    };
    let soort = "(zip, 3,4 MB)".to_owned();
    view! { <DownloadAllesBeeld inpakken totaal=8 soort start=niets() annuleer=niets() /> }
        .into_any()
}
