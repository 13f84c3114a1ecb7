//! `/aanvragen`: all zaken of the resident.

mod chooser;
mod filters;
mod gebreken;
mod index;
mod lijst;
mod loading;
mod presentation;
mod sectielinks;
mod skelet;
mod view;

use std::time::Duration;

use leptos::prelude::*;

use super::fout::Foutmelding;
use super::page::page;
use super::{EigenWoorden, PaginaTitel, use_scenario, use_teksten};
use crate::components::{changing, replaced, whenever};
use crate::locales::OverzichtTeksten;
use chooser::Chooser;
use filters::Filters;
pub(super) use gebreken::{Gebreken, Leeg, Verborgen};
pub(super) use index::Index;
pub(super) use lijst::inhouden;
use lijst::{Lijsten, Secties};
pub(super) use loading::{LoadingOverview, Voortgang};
use sectielinks::Sectielinks;
pub(super) use skelet::KAART;
use skelet::OverzichtSkelet;
use view::View;

page! {
    aanvragen(),
    title: |teksten| teksten.algemeen.mijn_aanvragen,
    view! { <OverzichtPagina /> },
}

/// All zaken of the resident. They can be filtered, sorted and searched.
///
/// One [`View`] holds everything that follows from a choice. Each change rebuilds the page as a
/// whole: leptos updates only what differs, and [`Kaarten`](crate::components::Kaarten) leaves
/// cards alone whose content is the same. A signal for each part of the view would make the app a
/// good deal larger.
#[component]
pub fn OverzichtPagina() -> impl IntoView {
    let teksten = use_teksten();
    let (chooser, loading, lijsten) = (Chooser::new(), LoadingOverview::new(), Lijsten::new());
    let retry = Callback::new(move |()| loading.retry());
    // The zaken of the first page stay in view while the others load, so that typing is not
    // interrupted.
    let view = Memo::new(move |before: Option<&Option<View>>| {
        let before = before.and_then(Option::as_ref);
        loading.zaken().map(|index| View::new(before, index, chooser.get()))
    });
    let inhoud = changing(move || match (view.get(), loading.failure()) {
        (Some(view), _) => view! { <Inhoud view chooser loading lijsten retry /> }.into_any(),
        (None, Some(error)) => {
            view! { <Foutmelding titel=teksten.fout.aanvragen error retry /> }.into_any()
        }
        (None, None) => view! { <OverzichtSkelet /> }.into_any(),
    });
    let aantal = later(move || {
        let view = view.get().filter(|it| loading.is_done() && !it.index.is_empty())?;
        Some((OverzichtTeksten::of(teksten).gevonden)(view.found.count()))
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
    let (said, latest) = (RwSignal::new(None), StoredValue::new(0_u32));
    whenever(move || {
        let text = text();
        let this = latest.get_value().wrapping_add(1);
        latest.set_value(this);
        let say = move || {
            if latest.try_get_value() == Some(this) {
                said.set(text);
            }
        };
        set_timeout(say, Duration::from_secs(1));
    });
    said
}

#[component]
fn Inhoud(
    view: View,
    chooser: Chooser,
    loading: LoadingOverview,
    lijsten: Lijsten,
    retry: Callback<()>,
) -> impl IntoView {
    let overzicht = view.index.overzicht();
    let inhoud = if !view.index.is_empty() {
        if let Some(scenario) = use_scenario() {
            scenario.tell_search(&view.chosen.selectie.zoek, view.found.count());
        }
        view! {
            <Sectielinks found=view.found.clone() />
            <Filters view=view.clone() chooser loading />
            <Secties view chooser lijsten />
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
