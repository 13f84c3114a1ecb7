use futures::FutureExt;
use icondata_tb::TbFileZipOutline;
use leptos::prelude::*;

use super::presentation::{Afloop, Alles, afloop, kwart};
use super::taak::{Knoppen, Taak};
use super::voortgang::Voortgang;
use super::zip::Zip;
use crate::browser::save::save_file;
use crate::components::Icoon;
use crate::gateway::Gateway;
use crate::locales::{Woordenboek, lang_of_gemeente};
use crate::pages::use_gateway;
use crate::pages::zaak::use_woorden;

/// How far the download of all documents is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ZipState {
    /// It was not asked for.
    Niet,
    /// Under way.
    Bezig,
    /// It ended like this.
    Klaar(Afloop),
    /// The visitor stopped it.
    Gestopt,
}

/// Fetches them one by one, each let go of once it is in the zip, and saves what came.
async fn fetch_all(gateway: Gateway, alles: Alles, gedaan: RwSignal<u64>) -> Afloop {
    let aantal = alles.stukken.len();
    let mut zip = Zip::default();
    let mut gemist = vec![];
    for stuk in alles.stukken {
        let bytes = gateway.bestand(stuk.id, &drop).await.ok().flatten();
        let added = bytes.and_then(|it| zip.add(&stuk.bestandsnaam, stuk.dag, &it));
        if added.is_none() {
            gemist.push(stuk.titel);
        }
        // Nobody looks when the page was left.
        _ = gedaan.try_update(|it| *it += 1);
    }
    let afloop = afloop(gemist, aantal);
    let is_saved = afloop == Afloop::Mislukt
        || zip.finish().is_some_and(|it| save_file(&alles.bestandsnaam, &it).is_ok());
    if is_saved { afloop } else { Afloop::Mislukt }
}

/// The button that saves all documents as one zip, made here, and how that goes.
#[component]
pub(crate) fn DownloadAlles(
    /// What goes in the zip.
    alles: Alles,
) -> impl IntoView {
    let boek = use_woorden();
    let woorden = &boek.pagina.document;
    let totaal = alles.stukken.len() as u64;
    let soort = alles.soort.clone();
    let (stand, gedaan) = (RwSignal::new(ZipState::Niet), RwSignal::new(0));
    #[cfg(feature = "fixtures")]
    if let Some((begin, aantal)) = crate::pages::voorbeeld::asked_begin() {
        stand.set(begin);
        gedaan.set(aantal);
    }
    let (taak, knoppen) = (Taak::new(), Knoppen::new());
    let gateway = StoredValue::new_local(use_gateway());
    let end = move |how| {
        knoppen.keep_focus();
        _ = stand.try_set(how);
    };
    let start = move |_| {
        if stand.get_untracked() != ZipState::Bezig {
            gedaan.set(0);
            stand.set(ZipState::Bezig);
            let all = fetch_all(gateway.get_value(), alles.clone(), gedaan);
            taak.start(all.map(move |it| end(ZipState::Klaar(it))).boxed_local());
        }
    };
    let annuleer = Callback::new(move |()| {
        taak.stop();
        end(ZipState::Gestopt);
    });
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
                on:click=start
            >
                <Icoon icoon=TbFileZipOutline />
                <span>{woord} " " <span class="document__soort">{soort}</span></span>
            </button>
            {voortgang}
            <Melding stand gedaan totaal boek />
        </div>
    }
}

/// Says how it goes: while it is under way at every quarter, to who listens.
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
