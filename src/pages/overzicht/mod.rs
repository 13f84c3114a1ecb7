//! `/aanvragen`: all zaken of the resident.

mod chooser;
mod filters;
mod gebreken;
mod index;
mod lijst;
mod loading;
mod presentation;
mod view;

use leptos::prelude::*;

use super::fout::Foutmelding;
use super::page::page;
use super::{PaginaTitel, use_labels, use_scenario, use_teksten};
use crate::components::{Laden, Paginalink, Paginamenu, changing, replaced};
use crate::locales::{Labels, OverzichtTeksten};
use crate::routes::Anker;
use chooser::Chooser;
use filters::Filters;
use gebreken::{Gebreken, Leeg, Verborgen};
use lijst::{Lijsten, Secties};
use loading::LoadingOverview;
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
    let labels = use_labels();
    let (chooser, loading, lijsten) = (Chooser::new(), LoadingOverview::new(), Lijsten::new());
    let retry = Callback::new(move |()| loading.retry());
    // The zaken of the first page stay in view while the others load, so that typing is not
    // interrupted.
    let view = Memo::new(move |before: Option<&Option<View>>| {
        let before = before.and_then(Option::as_ref);
        loading.zaken().map(|index| View::new(before, index, chooser.get()))
    });
    let inhoud = changing(move || match (view.get(), loading.failure()) {
        (Some(view), _) => view! { <Inhoud view chooser lijsten retry /> }.into_any(),
        (None, Some(error)) => {
            view! { <Foutmelding titel=teksten.fout.aanvragen error retry /> }.into_any()
        }
        (None, None) => view! { <Laden tekst=OverzichtTeksten::of(teksten).laden /> }.into_any(),
    });
    let aantal = move || {
        let view = view.get().filter(|it| loading.is_done() && !it.index.is_empty())?;
        Some((OverzichtTeksten::of(teksten).gevonden)(view.found.count()))
    };
    // Without lists the menu would have no links.
    let menu = changing(move || {
        let has_zaken = loading.zaken().is_some_and(|it| !it.is_empty());
        let naam = teksten.algemeen.op_deze_pagina;
        has_zaken.then(|| view! { <Paginamenu naam links=links(labels) /> }).into_any()
    });
    lijst::go_to_asked_section(move || loading.zaken().is_some());
    view! {
        <div class="kolommen">
            <div>{menu}</div>
            <div>
                <PaginaTitel titel=OverzichtTeksten::of(teksten).titel />
                <p class="inleiding">{OverzichtTeksten::of(teksten).inleiding}</p>
                // Screen readers only announce changes in a region that is in the page already.
                <p class="voortgang" role="status">
                    {replaced(move || loading.progress(), |it| view! { <span>{it}</span> })}
                </p>
                <p class="alleen-voorgelezen" role="status" id="aantal">
                    {replaced(aantal, |it| view! { <span>{it}</span> })}
                </p>
                {inhoud}
            </div>
        </div>
    }
}

fn links(labels: &Labels) -> Vec<Paginalink> {
    [(labels.lopend, Anker::Lopend), (labels.afgerond, Anker::Afgerond)]
        .into_iter()
        .map(|(tekst, anker)| Paginalink { tekst: tekst.to_owned(), href: anker.href() })
        .collect()
}

#[component]
fn Inhoud(view: View, chooser: Chooser, lijsten: Lijsten, retry: Callback<()>) -> impl IntoView {
    let overzicht = view.index.overzicht();
    let inhoud = if !view.index.is_empty() {
        if let Some(scenario) = use_scenario() {
            scenario.tell_search(&view.chosen.selectie.zoek, view.found.count());
        }
        view! {
            <Filters view=view.clone() chooser />
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
