//! `/aanvragen`: all zaken of the resident.

mod filters;
mod index;
mod lijst;
mod presentation;
mod selectie;

use std::sync::Arc;

use futures::FutureExt;
use leptos::prelude::*;

use super::fout::{Foutmelding, Ontbreekt};
use super::loading::Loading;
use super::page::page;
use super::{
    PaginaTitel, use_config, use_gateway, use_labels, use_scenario, use_teksten, use_today,
};
use crate::components::{Laden, Melding, Paginalink, Paginamenu, Soort};
use crate::error::LoadError;
use crate::gateway::{Overzicht, Tussenstand};
use crate::locales::Labels;
use crate::routes::Anker;
use filters::Filters;
use index::Index;
use lijst::Secties;
use selectie::{Gekozen, Keuze};

pub(crate) use presentation::{adds_something, termijn, without_status};

page! {
    aanvragen(),
    title: |teksten| teksten.overzicht.titel,
    view! { <OverzichtPagina /> },
}

/// All zaken of the resident, to look through, filter and search.
///
/// What follows from a choice is built again as a whole, and only what differs is changed in the
/// page: with a signal for each part of it, the app would be a good deal larger.
#[component]
pub fn OverzichtPagina() -> impl IntoView {
    let teksten = use_teksten();
    let labels = use_labels();
    let gekozen = Gekozen::new();
    let Geladen { index, eerste, voortgang } = Geladen::new();
    let retry = Callback::new(move |()| {
        eerste.set(None);
        voortgang.set(None);
        index.retry();
    });
    // What is there stays while more comes: who types goes on typing.
    let zichtbaar = move || match index.get() {
        Some(answer) => answer,
        None => eerste.get().ok_or(LoadError::NotFound),
    };
    let is_klaar = move || index.get().is_some();
    let inhoud = move || match zichtbaar() {
        Ok(index) => view! { <Inhoud index keuze=gekozen.get() gekozen retry /> }.into_any(),
        Err(error) if is_klaar() => {
            view! { <Foutmelding titel=teksten.fout.aanvragen error retry /> }.into_any()
        }
        Err(_) => view! { <Laden tekst=teksten.overzicht.laden /> }.into_any(),
    };
    // Each is said in a region that exists before there is anything to say.
    let voortgang = move || voortgang.get().filter(|_| !is_klaar());
    let aantal = move || {
        let index = zichtbaar().ok().filter(|it| is_klaar() && !it.is_empty())?;
        Some((teksten.overzicht.gevonden)(index.beeld(&gekozen.get().selectie).gevonden()))
    };
    // Without lists there is nowhere to go.
    let menu = move || {
        zichtbaar().ok().filter(|it| !it.is_empty()).map(|_| {
            view! { <Paginamenu naam=teksten.algemeen.op_deze_pagina links=links(labels) /> }
        })
    };
    lijst::go_to_asked_section(move || zichtbaar().is_ok());
    view! {
        <div class="kolommen">
            <div>{menu}</div>
            <div>
                <PaginaTitel titel=teksten.overzicht.titel />
                <p class="inleiding">{teksten.overzicht.inleiding}</p>
                <p class="voortgang" role="status">{voortgang}</p>
                <p class="alleen-voorgelezen" role="status" id="aantal">
                    {aantal}
                </p>
                {inhoud}
            </div>
        </div>
    }
}

/// What there is of the overview: its first page while the others are on their way, and then all.
struct Geladen {
    index: Loading<Arc<Index>>,
    eerste: RwSignal<Option<Arc<Index>>>,
    /// How much has come, in words.
    voortgang: RwSignal<Option<String>>,
}

impl Geladen {
    fn new() -> Self {
        let (teksten, config, today) = (use_teksten(), use_config(), use_today());
        let gateway = use_gateway();
        let eerste = RwSignal::new(None);
        let voortgang = RwSignal::new(None);
        let index =
            move |overzicht| Arc::new(Index::new(overzicht, &config.domeinen, today, teksten));
        let ask = move || {
            let (first, all) = (index.clone(), index.clone());
            let tell = move |stand| {
                _ = match stand {
                    Tussenstand::Eerste(it) => eerste.try_set(Some(first(it))).is_some(),
                    Tussenstand::Geladen { aantal, totaal } => {
                        let woorden = (teksten.overzicht.geladen)(aantal, totaal);
                        voortgang.try_set(Some(woorden)).is_some()
                    }
                };
            };
            gateway.overzicht(tell).map(move |it| it.map(all)).boxed_local()
        };
        Self { index: Loading::new(ask), eerste, voortgang }
    }
}

fn links(labels: &Labels) -> Vec<Paginalink> {
    [(labels.lopend, Anker::Lopend), (labels.afgerond, Anker::Afgerond)]
        .into_iter()
        .map(|(tekst, anker)| Paginalink { tekst: tekst.to_owned(), href: anker.href() })
        .collect()
}

#[component]
fn Inhoud(index: Arc<Index>, keuze: Keuze, gekozen: Gekozen, retry: Callback<()>) -> impl IntoView {
    let overzicht = index.overzicht();
    let inhoud = if !index.is_empty() {
        let beeld = index.beeld(&keuze.selectie);
        if let Some(scenario) = use_scenario() {
            scenario.tell_search(&keuze.selectie.zoek, beeld.gevonden());
        }
        view! {
            <Filters index=index.clone() beeld=beeld.clone() keuze=keuze.clone() gekozen />
            <Secties index=index.clone() beeld keuze gekozen />
        }
        .into_any()
    } else if overzicht.onleesbaar.is_empty() {
        view! { <Leeg /> }.into_any()
    } else {
        // That there are none is not known.
        ().into_any()
    };
    view! {
        <Gebreken overzicht=overzicht.clone() retry />
        {inhoud}
        <Verborgen overzicht />
    }
}

#[component]
fn Leeg() -> impl IntoView {
    let teksten = &use_teksten().overzicht;
    let titel = (teksten.geen_aanvragen)(&use_config().organisation.name);
    view! {
        <Melding soort=Soort::Informatie titel=titel>
            <p>{teksten.geen_aanvragen_uitleg}</p>
        </Melding>
    }
}

/// Says what could not be read, so that nobody thinks that they see everything.
#[component]
fn Gebreken(overzicht: Arc<Overzicht>, retry: Callback<()>) -> impl IntoView {
    let woorden = &use_teksten().overzicht;
    let zaken = (!overzicht.onleesbaar.is_empty()).then(|| {
        let titel = (woorden.onleesbaar)(overzicht.onleesbaar.len());
        let failures = overzicht.onleesbaar.iter().cloned().map(LoadError::from).collect();
        let others = !overzicht.zaken.is_empty();
        let troost = others.then_some(woorden.overige_staan_hieronder);
        view! { <Ontbreekt titel failures retry troost /> }
    });
    let failures = overzicht.types.failures.clone();
    let words = (!failures.is_empty())
        .then(|| view! { <Ontbreekt titel=woorden.woorden_ontbreken failures retry /> });
    let afgebroken = overzicht.afgebroken.clone().map(|failure| {
        let titel = woorden.niet_alles_geladen;
        let troost = woorden.overige_staan_hieronder;
        view! { <Ontbreekt titel failures=vec![failure] retry troost=Some(troost) /> }
    });
    view! {
        {afgebroken}
        {zaken}
        {words}
    }
}

/// Tells designers which rule hides zaken of the pack. Residents are told nothing of it.
#[component]
fn Verborgen(overzicht: Arc<Overzicht>) -> impl IntoView {
    use_scenario().map(|scenario| {
        let verborgen = scenario.verborgen(&overzicht.verborgen, use_teksten());
        verborgen.into_iter().map(|it| view! { <p class="verborgen">{it}</p> }).collect_view()
    })
}
