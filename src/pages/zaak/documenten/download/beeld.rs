use leptos::prelude::*;

use crate::components::afbreekbaar;
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
    /// The name of the document.
    naam: String,
    /// The type and the size of the document: "(pdf, 2 MB)".
    soort: Option<String>,
    /// The size of the document in bytes, when that is known.
    totaal: Option<u64>,
    /// The words of a button beside the name; without them the name is the button.
    #[prop(optional_no_strip)]
    actie: Option<&'static str>,
    /// What stands below the button.
    bij: AnyView,
    /// Starts the download.
    start: Callback<()>,
    /// Stops the download.
    annuleer: Callback<()>,
) -> impl IntoView {
    let boek = use_woorden();
    let Ophalen { stand, ontvangen, duurt_lang, knoppen } = ophalen;
    let whole = [Some(naam.as_str()), soort.as_deref()].into_iter().flatten();
    let whole = StoredValue::new(whole.collect::<Vec<_>>().join(" "));
    // A memo, so that screen readers are told only when the message changes, not at every chunk.
    let melding = Memo::new(move |_| ophalen.melding(&whole.read_value(), totaal, boek));
    let is_to_be_seen = Memo::new(move |_| stand.get() == DownloadState::Bezig && duurt_lang.get());
    let voortgang = move || {
        is_to_be_seen.get().then(|| {
            let wat = whole.get_value();
            view! { <Voortgang wat gedaan=ontvangen.into() totaal knoppen annuleer /> }
        })
    };
    view! {
        <Knop naam soort actie stand knoppen start />
        {bij}
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

/// The button. Its words are those of `actie`, and else the name of the document: the verb before
/// it is only read aloud, until the download failed.
#[component]
fn Knop(
    naam: String,
    soort: Option<String>,
    actie: Option<&'static str>,
    stand: RwSignal<DownloadState>,
    knoppen: Knoppen,
    start: Callback<()>,
) -> impl IntoView {
    let boek = use_woorden();
    let woorden = &boek.pagina.document;
    let is_quiet = actie.is_none();
    let actie = actie.unwrap_or(woorden.download);
    let woord = move || if stand.get().is_fout() { woorden.opnieuw } else { actie };
    let lang = lang_of_gemeente(boek.app.taal);
    view! {
        <button
            type="button"
            class="document__knop"
            class:document__link=is_quiet
            class:knop=!is_quiet
            class:knop--stil=!is_quiet
            aria-disabled=move || (stand.get() == DownloadState::Bezig).then_some("true")
            node_ref=knoppen.begin
            on:click=move |_| start.run(())
        >
            <span class:alleen-voorgelezen=move || is_quiet && !stand.get().is_fout()>
                {woord}
            </span>
            " "
            <span class:alleen-voorgelezen=!is_quiet>
                <span class="document__naam" lang=lang translate="no">{afbreekbaar(&naam)}</span>
                {soort.map(|it| view! { " " <span class="document__soort">{it}</span> })}
            </span>
        </button>
    }
}
