use futures::FutureExt;
use futures::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use icondata_tb::TbDownloadOutline;
use leptos::prelude::*;

use super::presentation::{GROOT, kwart};
use super::taak::{Knoppen, Taak};
use super::voortgang::Voortgang;
use crate::browser::save::save_file;
use crate::components::Icoon;
use crate::domain::{Document, DocumentId};
use crate::gateway::Gateway;
use crate::locales::{Woordenboek, lang_of_gemeente};
use crate::pages::use_gateway;
use crate::pages::zaak::use_woorden;

/// After so many milliseconds, one is shown how far a small document is as well.
const TRAAG: u32 = 1_000;

/// How far the download of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DownloadState {
    /// It was not asked for.
    Niet,
    /// Under way.
    Bezig,
    /// Saved.
    Klaar,
    /// The register has no file.
    Leeg,
    /// It did not come, or was not saved.
    Mislukt,
    /// The visitor stopped it.
    Gestopt,
}

/// What changes while a document is downloaded.
#[derive(Clone, Copy)]
struct Ophalen {
    stand: RwSignal<DownloadState>,
    ontvangen: RwSignal<u64>,
    duurt_lang: RwSignal<bool>,
    knoppen: Knoppen,
}

impl Ophalen {
    fn new() -> Self {
        let (stand, ontvangen) = (RwSignal::new(DownloadState::Niet), RwSignal::new(0));
        Self { stand, ontvangen, duurt_lang: RwSignal::new(false), knoppen: Knoppen::new() }
    }

    /// In an example, a state and how many bytes there are.
    #[cfg(feature = "fixtures")]
    fn begin_as_asked(self) {
        if let Some((stand, ontvangen)) = crate::pages::voorbeeld::asked_begin() {
            self.stand.set(stand);
            self.ontvangen.set(ontvangen);
            self.duurt_lang.set(ontvangen > 0);
        }
    }

    fn end(self, stand: DownloadState) {
        self.knoppen.keep_focus();
        // Nobody waits for it when the page was left.
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

    fn melding(self, naam: &str, totaal: Option<u64>, boek: Woordenboek) -> Option<String> {
        let woorden = &boek.pagina.document;
        Some(match self.stand.get() {
            DownloadState::Niet => return None,
            DownloadState::Bezig => match kwart(self.ontvangen.get(), totaal) {
                Some(procent) if self.duurt_lang.get() => (woorden.procent)(naam, procent),
                _ => (woorden.bezig)(naam),
            },
            DownloadState::Klaar => (woorden.klaar)(naam),
            DownloadState::Leeg => woorden.zonder_bestand.to_owned(),
            DownloadState::Mislukt => (woorden.niet_opgehaald)(naam),
            DownloadState::Gestopt => (woorden.gestopt)(naam),
        })
    }
}

/// The button that saves a document, and how that goes.
#[component]
pub(crate) fn Download(
    /// Which.
    document: Document,
    /// Its name with type and size.
    naam: String,
    /// The words on the button.
    actie: &'static str,
) -> impl IntoView {
    let boek = use_woorden();
    let ophalen = Ophalen::new();
    #[cfg(feature = "fixtures")]
    ophalen.begin_as_asked();
    let taak = Taak::new();
    let gateway = StoredValue::new_local(use_gateway());
    let naam = StoredValue::new(naam);
    let totaal = document.omvang;
    let bestandsnaam = StoredValue::new(document.save_as());
    let start = move |_| {
        if ophalen.stand.get_untracked() == DownloadState::Bezig {
            return;
        }
        ophalen.ontvangen.set(0);
        ophalen.duurt_lang.set(totaal.is_some_and(|it| it >= GROOT));
        ophalen.stand.set(DownloadState::Bezig);
        let work = ophalen.run(gateway.get_value(), document.id, bestandsnaam.get_value());
        taak.start(work.boxed_local());
    };
    let annuleer = Callback::new(move |()| {
        taak.stop();
        ophalen.end(DownloadState::Gestopt);
    });
    let woord = move || match ophalen.stand.get() {
        DownloadState::Mislukt => boek.pagina.document.opnieuw,
        _ => actie,
    };
    // Said when it changes, which is not at every byte.
    let melding = Memo::new(move |_| ophalen.melding(&naam.read_value(), totaal, boek));
    let is_to_be_seen =
        Memo::new(move |_| ophalen.stand.get() == DownloadState::Bezig && ophalen.duurt_lang.get());
    let voortgang = move || {
        is_to_be_seen.get().then(|| {
            let Ophalen { ontvangen, knoppen, .. } = ophalen;
            let wat = naam.get_value();
            view! { <Voortgang wat gedaan=ontvangen.into() totaal knoppen annuleer /> }
        })
    };
    view! {
        <button
            type="button"
            class="knop knop--stil document__knop"
            aria-disabled=move || (ophalen.stand.get() == DownloadState::Bezig).then_some("true")
            node_ref=ophalen.knoppen.begin
            on:click=start
        >
            <Icoon icoon=TbDownloadOutline />
            <span>
                {woord}
                <span class="alleen-voorgelezen" lang=lang_of_gemeente(boek.app.taal)>
                    " "
                    {naam.get_value()}
                </span>
            </span>
        </button>
        {voortgang}
        <p
            class="document__melding"
            class:document__melding--fout=move || ophalen.stand.get() == DownloadState::Mislukt
            role="status"
        >
            {melding}
        </p>
    }
}
