//! Downloads all documents as one zip, which the app itself makes. `DownloadAlles` does the work,
//! and `DownloadAllesBeeld` shows the progress.

pub(crate) mod beeld;

use futures::FutureExt;
use leptos::prelude::*;

use super::presentation::{Afloop, Alles, afloop};
use super::taak::{Knoppen, Taak};
use super::zip::Zip;
use crate::browser::bytes::Bytes;
use crate::browser::save::save_bytes;
use crate::domain::LARGEST_FILE;
use crate::gateway::Gateway;
use crate::pages::use_gateway;
use beeld::{DownloadAllesBeeld, Inpakken, ZipState};

/// Fetches the documents one by one, and saves the ones that arrived.
async fn fetch_all(gateway: Gateway, alles: Alles, gedaan: RwSignal<u64>) -> Afloop {
    let aantal = alles.stukken.len();
    let (mut zip, mut bytes) = (Zip::default(), Bytes::default());
    let mut gemist = vec![];
    for stuk in alles.stukken {
        let received = gateway.bestand(&stuk.document, &drop).await.ok();
        // The register may not have said how large they are.
        let received = received.filter(|it| bytes.size() + it.bytes.size() <= LARGEST_FILE);
        let header = received
            .as_ref()
            .and_then(|it| zip.add(&stuk.bestandsnaam, stuk.dag, it.bytes.size(), it.crc32));
        match received.zip(header) {
            Some((received, header)) => {
                bytes.push(&header);
                bytes.append(received.bytes);
            }
            None => gemist.push(stuk.document.titel),
        }
        // The signal no longer exists when the page was left.
        _ = gedaan.try_update(|it| *it += 1);
    }
    let afloop = afloop(gemist, aantal);
    let save = |end: Vec<u8>| {
        bytes.push(&end);
        save_bytes(&alles.bestandsnaam, &bytes).ok()
    };
    let is_saved = afloop == Afloop::Mislukt || zip.finish().and_then(save).is_some();
    if is_saved { afloop } else { Afloop::Mislukt }
}

/// Downloads all documents and saves them as one zip when the visitor asks for it.
#[component]
pub(super) fn DownloadAlles(
    /// The documents that go into the zip.
    alles: Alles,
) -> impl IntoView {
    let totaal = alles.stukken.len() as u64;
    let soort = alles.soort.clone();
    let (stand, gedaan) = (RwSignal::new(ZipState::Niet), RwSignal::new(0));
    let (taak, knoppen) = (Taak::new(), Knoppen::new());
    let gateway = StoredValue::new_local(use_gateway());
    let end = move |how| {
        knoppen.keep_focus();
        _ = stand.try_set(how);
    };
    let start = Callback::new(move |()| {
        if stand.get_untracked() != ZipState::Bezig {
            gedaan.set(0);
            stand.set(ZipState::Bezig);
            let all = fetch_all(gateway.get_value(), alles.clone(), gedaan);
            taak.start(all.map(move |it| end(ZipState::Klaar(it))).boxed_local());
        }
    });
    let annuleer = Callback::new(move |()| {
        taak.stop();
        end(ZipState::Gestopt);
    });
    let inpakken = Inpakken { stand, gedaan, knoppen };
    view! { <DownloadAllesBeeld inpakken totaal soort start annuleer /> }
}
