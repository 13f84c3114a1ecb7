//! `/aanvragen`: all zaken of the resident.

mod chooser;
mod filters;
mod gebreken;
mod index;
mod lijst;
mod loading;
mod pauze;
mod presentation;
mod sectielinks;
mod skelet;
mod view;
mod views;

use leptos::prelude::*;

use super::fout::Foutmelding;
use super::page::page;
use super::{EigenWoorden, PaginaTitel, use_scenario, use_teksten};
use crate::components::{changing, replaced, whenever};
use crate::locales::OverzichtTeksten;
use chooser::Chooser;
use filters::Hulpmiddelen;
pub(super) use gebreken::{Gebreken, Leeg, Verborgen};
pub(super) use index::Index;
pub(super) use lijst::inhouden;
use lijst::{Lijsten, Secties};
pub(super) use loading::{LoadingOverview, Voortgang};
use pauze::Pauze;
use sectielinks::Sectielinks;
pub(super) use skelet::KAART;
use skelet::OverzichtSkelet;
use views::{Overview, Views};

page! {
    aanvragen(),
    title: |teksten| teksten.algemeen.mijn_aanvragen,
    view! { <OverzichtPagina /> },
}

/// All zaken of the resident. They can be filtered, sorted and searched.
///
/// The page is built once for the zaken that have come. What follows from the choice of the visitor
/// is in [`Views`]: each piece of the page follows its own part of that, so that a key press changes
/// what it must and nothing else.
#[component]
pub fn OverzichtPagina() -> impl IntoView {
    let teksten = use_teksten();
    let (chooser, loading, lijsten) = (Chooser::new(), LoadingOverview::new(), Lijsten::new());
    let (views, hulpmiddelen) = (Views::new(loading, chooser), Hulpmiddelen::new());
    let retry = Callback::new(move |()| loading.retry());
    let inhoud = changing(move || match (loading.zaken(), loading.failure()) {
        (Some(index), _) => {
            // Made here, and not in a function of its own: the zaken that come later then leave the
            // search box where it is, in which a visitor may be typing.
            let overview = Overview { index, views, chooser, loading };
            let tools = hulpmiddelen.show(overview.clone());
            view! { <Inhoud overview tools lijsten retry /> }.into_any()
        }
        (None, Some(error)) => {
            view! { <Foutmelding titel=teksten.fout.aanvragen error retry /> }.into_any()
        }
        (None, None) => view! { <OverzichtSkelet /> }.into_any(),
    });
    let aantal = later(move || {
        let aantal = views.with(|it| (!it.index.is_empty()).then(|| it.found.count()))?;
        loading.is_done().then(|| (OverzichtTeksten::of(teksten).gevonden)(aantal))
    });
    lijst::go_to_asked_section(move || loading.zaken().is_some());
    view! {
        <PaginaTitel titel=OverzichtTeksten::of(teksten).titel />
        <p class="inleiding">{OverzichtTeksten::of(teksten).inleiding}</p>
        <EigenWoorden />
        <Voortgang loading />
        <p class="alleen-voorgelezen" role="status" id="aantal">
            {replaced(move || aantal.get(), |it| view! { <span>{it}</span> })}
        </p>
        {inhoud}
    }
}

/// The same text, once it has not changed for a second. A screen reader would otherwise read a count
/// for each key that the visitor types.
fn later(text: impl Fn() -> Option<String> + 'static) -> RwSignal<Option<String>> {
    let (said, pauze) = (RwSignal::new(None), Pauze::of(1000));
    whenever(move || {
        let text = text();
        pauze.then(move || said.set(text));
    });
    said
}

#[component]
fn Inhoud(
    overview: Overview,
    tools: AnyView,
    lijsten: Lijsten,
    retry: Callback<()>,
) -> impl IntoView {
    let Overview { index, views, .. } = overview.clone();
    let overzicht = index.overzicht();
    let inhoud = if !index.is_empty() {
        if let Some(scenario) = use_scenario() {
            whenever(move || {
                views.with(|it| scenario.tell_search(&it.chosen.selectie.zoek, it.found.count()));
            });
        }
        view! {
            <Sectielinks views />
            {tools}
            <Secties overview lijsten />
        }
        .into_any()
    } else if overzicht.onleesbaar.is_empty() {
        view! { <Leeg is_hidden=!overzicht.verborgen.is_empty() /> }.into_any()
    } else {
        // Some zaken could not be read, so the page must not say that there are none.
        ().into_any()
    };
    view! {
        <Gebreken overzicht=overzicht.clone() retry />
        {inhoud}
        <Verborgen overzicht />
    }
}

#[cfg(any(test, fuzzing))]
pub(super) mod tests;
