use icondata_tb::TbFileZipOutline;
use leptos::prelude::*;

use crate::components::Icoon;
use crate::locales::{Woordenboek, lang_of_gemeente};
use crate::pages::zaak::documenten::presentation::{Afloop, kwart};
use crate::pages::zaak::documenten::taak::Knoppen;
use crate::pages::zaak::documenten::voortgang::Voortgang;
use crate::pages::zaak::use_woorden;

/// The state of the download of all documents.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ZipState {
    /// Not started.
    Niet,
    /// In progress.
    Bezig,
    /// Ended, with this outcome.
    Klaar(Afloop),
    /// Stopped by the visitor.
    Gestopt,
}

/// The values that change while all documents are downloaded.
#[derive(Clone, Copy)]
pub(crate) struct Inpakken {
    /// The state of the download.
    pub(crate) stand: RwSignal<ZipState>,
    /// The number of documents that have been dealt with, including those that failed.
    pub(crate) gedaan: RwSignal<u64>,
    /// The buttons that start and stop it.
    pub(crate) knoppen: Knoppen,
}

/// The button that saves all documents as one zip, and the progress of the download.
#[component]
pub(crate) fn DownloadAllesBeeld(
    /// The state and the progress of the download.
    inpakken: Inpakken,
    /// The number of documents.
    totaal: u64,
    /// The type and the size of the zip, such as "(zip, 3,4 MB)".
    soort: String,
    /// Starts the download.
    start: Callback<()>,
    /// Stops the download.
    annuleer: Callback<()>,
) -> impl IntoView {
    let boek = use_woorden();
    let woorden = &boek.pagina.document;
    let Inpakken { stand, gedaan, knoppen } = inpakken;
    let is_bezig = Memo::new(move |_| stand.get() == ZipState::Bezig);
    let woord = move || match stand.get() {
        ZipState::Klaar(Afloop::Deels(_) | Afloop::Mislukt) => woorden.opnieuw,
        _ => woorden.alles,
    };
    let voortgang = move || {
        is_bezig.get().then(|| {
            let wat = woorden.alle_documenten.to_owned();
            view! {
                <p class="document__melding" aria-hidden="true">
                    {move || (woorden.alles_stand)(gedaan.get(), totaal)}
                </p>
                <Voortgang wat gedaan=gedaan.into() totaal=Some(totaal) knoppen annuleer />
            }
        })
    };
    view! {
        <div class="alles">
            <button
                type="button"
                class="knop knop--stil document__knop"
                aria-disabled=move || is_bezig.get().then_some("true")
                node_ref=knoppen.begin
                on:click=move |_| start.run(())
            >
                <Icoon icoon=TbFileZipOutline />
                <span>{woord} " " <span class="document__soort">{soort}</span></span>
            </button>
            {voortgang}
            <Melding stand gedaan totaal boek />
        </div>
    }
}

/// Says how the download goes. While it is in progress, only screen readers announce it, at every
/// quarter.
#[component]
fn Melding(
    stand: RwSignal<ZipState>,
    gedaan: RwSignal<u64>,
    totaal: u64,
    boek: Woordenboek,
) -> impl IntoView {
    let woorden = &boek.pagina.document;
    let quarter = Memo::new(move |_| kwart(gedaan.get(), Some(totaal)));
    let melding = move || {
        Some(match stand.get() {
            ZipState::Niet => return None,
            ZipState::Bezig => match quarter.get() {
                None => woorden.alles_bezig.to_owned(),
                Some(_) => (woorden.alles_stand)(gedaan.get_untracked(), totaal),
            },
            ZipState::Klaar(Afloop::Compleet) => (woorden.alles_klaar)(totaal),
            ZipState::Klaar(Afloop::Deels(gemist)) => {
                (woorden.alles_deels)(totaal.saturating_sub(gemist.len() as u64), totaal)
            }
            ZipState::Klaar(Afloop::Mislukt) => woorden.alles_mislukt.to_owned(),
            ZipState::Gestopt => woorden.alles_gestopt.to_owned(),
        })
    };
    let gemist = move || match stand.get() {
        ZipState::Klaar(Afloop::Deels(titels)) => {
            let lang = lang_of_gemeente(boek.app.taal);
            let titels = titels.into_iter().map(|it| view! { <li lang=lang>{it}</li> });
            Some(view! { <ul>{titels.collect_view()}</ul> })
        }
        _ => None,
    };
    let is_fout =
        move || matches!(stand.get(), ZipState::Klaar(Afloop::Deels(_) | Afloop::Mislukt));
    view! {
        <div
            class="document__melding"
            class:document__melding--fout=is_fout
            class:alleen-voorgelezen=move || stand.get() == ZipState::Bezig
            role="status"
        >
            <p>{melding}</p>
            {gemist}
        </div>
    }
}
