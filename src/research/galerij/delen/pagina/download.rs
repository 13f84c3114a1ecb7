use leptos::prelude::*;

use super::voorbeelden::{boek, document};
use super::{Deel, Staat, Vorm, bron};
use crate::pages::voorbeeld::BegintAls;
use crate::pages::zaakdelen::{Download, DownloadState, Knoppen, Voortgang};

const NAAM: &str = "Bouwtekening van de badkamer (pdf, 2 MB)";

pub(super) fn download() -> Deel {
    let staat = |naam, uitleg, toon| Staat::new(naam, uitleg, toon).als(Vorm::Venster);
    Deel {
        naam: "Download",
        bron: bron!("pages/zaak/documenten/download.rs"),
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
            staat("Gestopt", "De inwoner koos ‘Annuleer’.", || toon(DownloadState::Gestopt, 0)),
        ],
    }
}

/// So many of two million bytes are there.
fn toon(stand: DownloadState, ontvangen: u64) -> AnyView {
    let download = move || {
        let document = document("Bouwtekening van de badkamer")?;
        let actie = boek().pagina.document.download;
        Some(view! { <Download document naam=NAAM.to_owned() actie /> })
    };
    view! {
        <div class="document__tekst">
            <BegintAls stand=(stand, ontvangen)>{download().into_any()}</BegintAls>
        </div>
    }
    .into_any()
}

pub(super) fn voortgang() -> Deel {
    Deel {
        naam: "Voortgang",
        bron: bron!("pages/zaak/documenten/voortgang.rs"),
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
    let annuleer = Callback::new(|()| ());
    view! { <Voortgang wat=NAAM.to_owned() gedaan totaal knoppen=Knoppen::new() annuleer /> }
        .into_any()
}
