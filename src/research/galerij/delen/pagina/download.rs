use leptos::prelude::*;

use super::niets::niets;
use super::{Deel, Staat, Vorm};
use crate::pages::zaak::documenten::download::beeld::{DownloadBeeld, DownloadState, Ophalen};
use crate::pages::zaak::documenten::taak::Knoppen;
use crate::pages::zaak::documenten::voortgang::Voortgang;

const NAAM: &str = "Bouwtekening van de badkamer";
const SOORT: &str = "(pdf, 2 MB)";

pub(super) fn download() -> Deel {
    let staat = |naam, uitleg, toon| Staat::new(naam, uitleg, toon).als(Vorm::Venster);
    Deel {
        naam: "Download",
        bron: "src/pages/zaak/documenten/download/beeld.rs",
        staten: vec![
            staat("Rust", "Op elke rij met een bestand.", || toon(DownloadState::Niet, 0)),
            staat("Bezig", "Het bestand is klein, of het begint net.", || {
                toon(DownloadState::Bezig, 0)
            }),
            staat("Bezig met balk", "Het bestand is groot, of de verbinding traag.", || {
                toon(DownloadState::Bezig, 1_100_000)
            }),
            staat("Klaar", "Het bestand is opgeslagen.", || toon(DownloadState::Klaar, 0)),
            staat("Leeg", "Het register heeft geen bestand.", || toon(DownloadState::Leeg, 0)),
            staat("Mislukt", "Het bestand kwam niet.", || toon(DownloadState::Mislukt, 0)),
            staat("Te groot", "Het bestand is groter dan de browser aankan.", || {
                toon(DownloadState::TeGroot, 0)
            }),
            staat("Anders", "Er kwam iets anders dan het register noemt.", || {
                toon(DownloadState::Anders, 0)
            }),
            staat("Stil", "Er kwam een minuut lang niets.", || {
                toon(DownloadState::Stil, 1_100_000)
            }),
            staat("Gestopt", "De inwoner koos ‘Annuleer’.", || toon(DownloadState::Gestopt, 0)),
        ],
    }
}

/// The button, when `ontvangen` of two million bytes have arrived.
fn toon(stand: DownloadState, ontvangen: u64) -> AnyView {
    let ophalen = Ophalen {
        stand: RwSignal::new(stand),
        ontvangen: RwSignal::new(ontvangen),
        duurt_lang: RwSignal::new(ontvangen > 0),
        knoppen: Knoppen::new(),
    };
    let (naam, soort, totaal) = (NAAM.to_owned(), Some(SOORT.to_owned()), Some(2_000_000));
    let bij = ().into_any();
    view! {
        <div class="document__tekst">
            <DownloadBeeld ophalen naam soort totaal bij start=niets() annuleer=niets() />
        </div>
    }
    .into_any()
}

pub(super) fn voortgang() -> Deel {
    Deel {
        naam: "Voortgang",
        bron: "src/pages/zaak/documenten/voortgang.rs",
        staten: vec![
            Staat::new("Halverwege", "Het is bekend hoe groot het bestand is.", || {
                balk(Some(2_000_000))
            }),
            Staat::new(
                "Omvang onbekend",
                "De balk beweegt, zonder te zeggen hoe ver het is.",
                || balk(None),
            ),
        ],
    }
}

fn balk(totaal: Option<u64>) -> AnyView {
    let gedaan = Signal::stored(1_000_000);
    let knoppen = Knoppen::new();
    view! { <Voortgang wat=format!("{NAAM} {SOORT}") gedaan totaal knoppen annuleer=niets() /> }
        .into_any()
}
