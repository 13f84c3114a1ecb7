//! Downloads a document: `Download` does the work, and `DownloadBeeld` shows the progress.

pub(crate) mod beeld;

use futures::FutureExt;
use futures::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;

use super::presentation::GROOT;
use super::taak::Taak;
use crate::browser::save::save_bytes;
use crate::domain::Document;
use crate::gateway::{Gateway, NoFile};
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

    async fn run(self, gateway: Gateway, document: Document) {
        let progress = move |bytes| _ = self.ontvangen.try_set(bytes);
        let received = gateway.bestand(&document, &progress).boxed_local();
        let received = match select(received, TimeoutFuture::new(TRAAG)).await {
            Either::Left((received, _)) => received,
            Either::Right(((), received)) => {
                _ = self.duurt_lang.try_set(true);
                received.await
            }
        };
        self.end(match received {
            Ok(it) if save_bytes(&document.save_as(), &it.bytes).is_ok() => DownloadState::Klaar,
            Err(NoFile::Empty) => DownloadState::Leeg,
            Err(NoFile::TooLarge) => DownloadState::TeGroot,
            Err(NoFile::Other) => DownloadState::Anders,
            Err(NoFile::Stalled) => DownloadState::Stil,
            Ok(_) | Err(NoFile::Failed(_)) => DownloadState::Mislukt,
        });
    }
}

/// Downloads and saves a document when the visitor asks for it.
#[component]
pub(super) fn Download(
    document: Document,
    /// The name of the document.
    naam: String,
    /// The type and the size of the document.
    soort: Option<String>,
    /// The words of a button beside the name; without them the name is the button.
    actie: Option<&'static str>,
    /// What stands below the button.
    bij: AnyView,
) -> impl IntoView {
    let ophalen = Ophalen::new();
    let taak = Taak::new();
    let gateway = StoredValue::new_local(use_gateway());
    let totaal = document.omvang;
    let document = StoredValue::new(document);
    let start = Callback::new(move |()| {
        if ophalen.stand.get_untracked() == DownloadState::Bezig {
            return;
        }
        ophalen.ontvangen.set(0);
        ophalen.duurt_lang.set(totaal.is_some_and(|it| it >= GROOT));
        ophalen.stand.set(DownloadState::Bezig);
        let work = ophalen.run(gateway.get_value(), document.get_value());
        taak.start(work.boxed_local());
    });
    let annuleer = Callback::new(move |()| {
        taak.stop();
        ophalen.end(DownloadState::Gestopt);
    });
    view! { <DownloadBeeld ophalen naam soort totaal actie bij start annuleer /> }
}
