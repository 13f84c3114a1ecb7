//! `/aanvragen`: all zaken of the resident.

mod filters;
mod index;
mod lijst;
mod presentation;
mod selectie;

use std::sync::Arc;

use leptos::prelude::*;

use super::fout::{Foutmelding, Gebrek};
use super::vraag::Vraag;
use super::{PaginaTitel, use_config, use_gateway, use_labels, use_teksten, use_today};
use crate::components::{Laden, Melding, Paginalink, Paginamenu, Soort};
use crate::error::LoadError;
use crate::gateway::{Overzicht, Tussenstand};
use crate::locales::Labels;
use crate::routes::Anker;
use filters::Filters;
use index::Index;
use lijst::Secties;
use selectie::Gekozen;

pub(crate) use presentation::{adds_something, without_status};

/// What there is of the overview: its first page while the others are on their way, and then all.
type Zichtbaar = Signal<Option<Arc<Overzicht>>>;

/// All zaken of the resident, to look through, filter and search.
#[component]
pub fn OverzichtPagina() -> impl IntoView {
    let teksten = use_teksten();
    let labels = use_labels();
    let gateway = use_gateway();
    let eerste = RwSignal::new(None::<Arc<Overzicht>>);
    let geladen = RwSignal::new(None::<String>);
    let gevonden = RwSignal::new(None::<usize>);
    let overzicht = Vraag::new(move || {
        gateway.overzicht(move |stand| {
            _ = match stand {
                Tussenstand::Eerste(it) => eerste.try_set(Some(it)).is_some(),
                Tussenstand::Geladen { aantal, totaal } => {
                    let woorden = (teksten.overzicht.geladen)(aantal, totaal);
                    geladen.try_set(Some(woorden)).is_some()
                }
            };
        })
    });
    let retry = Callback::new(move |()| {
        eerste.set(None);
        geladen.set(None);
        overzicht.retry();
    });
    let zichtbaar: Zichtbaar = Signal::derive(move || match overzicht.get() {
        Some(answer) => answer.ok(),
        None => eerste.get(),
    });
    // What is there stays while more comes: who types goes on typing.
    let is_er = Memo::new(move |_| zichtbaar.read().is_some());
    let inhoud = move || {
        if is_er.get() {
            return view! { <Inhoud overzicht=zichtbaar gevonden retry /> }.into_any();
        }
        match overzicht.get() {
            Some(Err(error)) => {
                view! { <Foutmelding titel=teksten.fout.aanvragen error retry /> }.into_any()
            }
            _ => view! { <Laden tekst=teksten.overzicht.laden /> }.into_any(),
        }
    };
    // Each is said in a region that exists before there is anything to say.
    let is_klaar = move || overzicht.get().is_some();
    let voortgang = move || geladen.get().filter(|_| !is_klaar());
    let aantal = move || gevonden.get().filter(|_| is_klaar()).map(teksten.overzicht.gevonden);
    // Without lists there is nowhere to go.
    let menu = move || {
        zichtbaar.get().filter(|it| !it.zaken.is_empty()).map(|_| {
            view! { <Paginamenu naam=teksten.algemeen.op_deze_pagina links=links(labels) /> }
        })
    };
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

fn links(labels: &Labels) -> Vec<Paginalink> {
    [(labels.lopend, Anker::Lopend), (labels.afgerond, Anker::Afgerond)]
        .into_iter()
        .map(|(tekst, anker)| Paginalink { tekst: tekst.to_owned(), href: anker.href() })
        .collect()
}

/// What there is to see of an overview.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Aanblik {
    /// There are no zaken.
    Leeg,
    /// There are none that can be read; that there are none is not said.
    Onleesbaar,
    Lijst,
}

#[component]
fn Inhoud(
    overzicht: Zichtbaar,
    gevonden: RwSignal<Option<usize>>,
    retry: Callback<()>,
) -> impl IntoView {
    let teksten = use_teksten();
    let config = use_config();
    let today = use_today();
    let index = Memo::new_with_compare(
        move |_| {
            let overzicht = overzicht.get().unwrap_or_default();
            Arc::new(Index::new(overzicht, &config.domeinen, today, teksten))
        },
        |_, _| true,
    );
    let aanblik = Memo::new(move |_| {
        let some_unreadable =
            || overzicht.read().as_ref().is_some_and(|it| !it.onleesbaar.is_empty());
        match index.read().is_empty() {
            false => Aanblik::Lijst,
            true if some_unreadable() => Aanblik::Onleesbaar,
            true => Aanblik::Leeg,
        }
    });
    let gebreken = move || overzicht.get().map(|overzicht| view! { <Gebreken overzicht retry /> });
    let inhoud = move || match aanblik.get() {
        Aanblik::Leeg => view! { <Leeg /> }.into_any(),
        Aanblik::Onleesbaar => ().into_any(),
        Aanblik::Lijst => view! { <Lijst index gevonden /> }.into_any(),
    };
    let verborgen = move || overzicht.get().map(|overzicht| view! { <Verborgen overzicht /> });
    view! {
        {gebreken}
        {inhoud}
        {verborgen}
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

#[component]
fn Lijst(index: Memo<Arc<Index>>, gevonden: RwSignal<Option<usize>>) -> impl IntoView {
    let gekozen = Gekozen::new();
    let beeld = Memo::new(move |_| index.read().beeld(&gekozen.get()));
    Effect::new(move || gevonden.set(Some(beeld.read().gevonden())));
    view! {
        <Filters index gekozen beeld />
        <Secties index gekozen beeld />
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
        view! { <Gebrek titel failures retry troost /> }
    });
    let failures = overzicht.types.failures.clone();
    let words = (!failures.is_empty())
        .then(|| view! { <Gebrek titel=woorden.woorden_ontbreken failures retry /> });
    let afgebroken = overzicht.afgebroken.clone().map(|failure| {
        let titel = woorden.niet_alles_geladen;
        let troost = woorden.overige_staan_hieronder;
        view! { <Gebrek titel failures=vec![failure] retry troost=Some(troost) /> }
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
    #[cfg(feature = "fixtures")]
    return presentation::verborgen(&overzicht.verborgen, use_teksten())
        .into_iter()
        .map(|it| view! { <p class="verborgen">{it}</p> })
        .collect_view();
    #[cfg(not(feature = "fixtures"))]
    drop(overzicht);
}
