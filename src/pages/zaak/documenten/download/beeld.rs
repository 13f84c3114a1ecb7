use icondata_tb::TbDownloadOutline;
use leptos::prelude::*;

use crate::components::Icoon;
use crate::locales::{Woordenboek, lang_of_gemeente};
use crate::pages::zaak::documenten::presentation::kwart;
use crate::pages::zaak::documenten::taak::Knoppen;
use crate::pages::zaak::documenten::voortgang::Voortgang;
use crate::pages::zaak::use_woorden;

/// The state of the download of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DownloadState {
    /// Not started.
    Niet,
    /// In progress.
    Bezig,
    /// The document was saved.
    Klaar,
    /// The register has no file for the document.
    Leeg,
    /// The document could not be fetched or saved.
    Mislukt,
    /// The file has more bytes than can be downloaded.
    TeGroot,
    /// What came is not the registered file. It was not saved.
    Anders,
    /// No bytes came any more.
    Stil,
    /// Stopped by the visitor.
    Gestopt,
}

impl DownloadState {
    /// Whether the download went wrong, and may succeed when it is tried again.
    fn is_fout(self) -> bool {
        matches!(self, Self::Mislukt | Self::Anders | Self::Stil)
    }
}

/// The values that change while a document is downloaded.
#[derive(Clone, Copy)]
pub(crate) struct Ophalen {
    /// The state of the download.
    pub(crate) stand: RwSignal<DownloadState>,
    /// The number of bytes that have arrived.
    pub(crate) ontvangen: RwSignal<u64>,
    /// Whether the download takes so long that a bar shows its progress.
    pub(crate) duurt_lang: RwSignal<bool>,
    /// The buttons that start and stop it.
    pub(crate) knoppen: Knoppen,
}

impl Ophalen {
    pub(super) fn new() -> Self {
        let (stand, ontvangen) = (RwSignal::new(DownloadState::Niet), RwSignal::new(0));
        Self { stand, ontvangen, duurt_lang: RwSignal::new(false), knoppen: Knoppen::new() }
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
            DownloadState::Mislukt => (woorden.niet_gedownload)(naam),
            DownloadState::TeGroot => woorden.te_groot.to_owned(),
            DownloadState::Anders => (woorden.anders)(naam),
            DownloadState::Stil => (woorden.stil)(naam),
            DownloadState::Gestopt => (woorden.gestopt)(naam),
        })
    }
}

/// The button that saves a document, and the progress of the download.
#[component]
pub(crate) fn DownloadBeeld(
    /// The state and the progress of the download.
    ophalen: Ophalen,
    /// The name of the document with type and size.
    naam: String,
    /// The size of the document in bytes, when that is known.
    totaal: Option<u64>,
    /// The words on the button.
    actie: &'static str,
    /// Starts the download.
    start: Callback<()>,
    /// Stops the download.
    annuleer: Callback<()>,
) -> impl IntoView {
    let boek = use_woorden();
    let Ophalen { stand, ontvangen, duurt_lang, knoppen } = ophalen;
    let naam = StoredValue::new(naam);
    let woord = move || if stand.get().is_fout() { boek.pagina.document.opnieuw } else { actie };
    // A memo, so that screen readers are told only when the message changes, not at every chunk.
    let melding = Memo::new(move |_| ophalen.melding(&naam.read_value(), totaal, boek));
    let is_to_be_seen = Memo::new(move |_| stand.get() == DownloadState::Bezig && duurt_lang.get());
    let voortgang = move || {
        is_to_be_seen.get().then(|| {
            let wat = naam.get_value();
            view! { <Voortgang wat gedaan=ontvangen.into() totaal knoppen annuleer /> }
        })
    };
    view! {
        <button
            type="button"
            class="knop knop--stil document__knop"
            aria-disabled=move || (stand.get() == DownloadState::Bezig).then_some("true")
            node_ref=knoppen.begin
            on:click=move |_| start.run(())
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
            class:document__melding--fout=move || stand.get().is_fout()
            role="status"
        >
            {melding}
        </p>
    }
}
