//! Downloads a document: `Download` does the work, and `DownloadBeeld` shows the progress.

pub(crate) mod beeld;

use futures::FutureExt;
use futures::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;

use super::presentation::GROOT;
use super::taak::Taak;
use crate::browser::save::save_file;
use crate::domain::{Document, DocumentId};
use crate::gateway::Gateway;
use crate::pages::use_gateway;
use beeld::{DownloadBeeld, DownloadState, Ophalen};

/// The time in milliseconds after which the progress of a small document is shown as well.
const TRAAG: u32 = 1_000;

impl Ophalen {
    fn end(self, stand: DownloadState) {
        self.knoppen.keep_focus();
        // The signal no longer exists when the page was left.
        _ = self.stand.try_set(stand);
    }

    async fn run(self, gateway: Gateway, id: DocumentId, bestandsnaam: String) {
        let progress = move |bytes| _ = self.ontvangen.try_set(bytes);
        let bytes = gateway.bestand(id, &progress).boxed_local();
        let bytes = match select(bytes, TimeoutFuture::new(TRAAG)).await {
            Either::Left((bytes, _)) => bytes,
            Either::Right(((), bytes)) => {
                _ = self.duurt_lang.try_set(true);
                bytes.await
            }
        };
        self.end(match bytes {
            Ok(Some(bytes)) if save_file(&bestandsnaam, &bytes).is_ok() => DownloadState::Klaar,
            Ok(None) => DownloadState::Leeg,
            Ok(Some(_)) | Err(_) => DownloadState::Mislukt,
        });
    }
}

/// Downloads and saves a document when the visitor asks for it.
#[component]
pub(super) fn Download(
    document: Document,
    /// The name of the document with type and size.
    naam: String,
    /// The words on the button.
    actie: &'static str,
) -> impl IntoView {
    let ophalen = Ophalen::new();
    let taak = Taak::new();
    let gateway = StoredValue::new_local(use_gateway());
    let totaal = document.omvang;
    let bestandsnaam = StoredValue::new(document.save_as());
    let start = Callback::new(move |()| {
        if ophalen.stand.get_untracked() == DownloadState::Bezig {
            return;
        }
        ophalen.ontvangen.set(0);
        ophalen.duurt_lang.set(totaal.is_some_and(|it| it >= GROOT));
        ophalen.stand.set(DownloadState::Bezig);
        let work = ophalen.run(gateway.get_value(), document.id, bestandsnaam.get_value());
        taak.start(work.boxed_local());
    });
    let annuleer = Callback::new(move |()| {
        taak.stop();
        ophalen.end(DownloadState::Gestopt);
    });
    view! { <DownloadBeeld ophalen naam totaal actie start annuleer /> }
}
