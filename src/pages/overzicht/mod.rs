//! `/aanvragen`: all zaken of the resident.

mod filters;
mod lijst;
mod presentation;
mod selectie;

use std::sync::Arc;

use leptos::prelude::*;

use super::fout::Gebrek;
use super::loaded::Loaded;
use super::vraag::Vraag;
use super::{PaginaTitel, use_config, use_gateway, use_teksten};
use crate::components::{Melding, Paginalink, Paginamenu, Soort};
use crate::error::LoadError;
use crate::gateway::Overzicht;
use crate::locales::Teksten;
use crate::routes::Anker;
use filters::Filters;
use lijst::Secties;
use selectie::Gekozen;

pub(crate) use presentation::{adds_something, without_status};

/// All zaken of the resident, to look through, filter and search.
#[component]
pub fn OverzichtPagina() -> impl IntoView {
    let teksten = use_teksten();
    let gateway = use_gateway();
    let overzicht = Vraag::new(move || gateway.overzicht());
    let retry = Callback::new(move |()| overzicht.retry());
    // The count is said in a region that exists before there is anything to count.
    let gevonden = RwSignal::new(None::<usize>);
    // Without lists there is nowhere to go.
    let menu = move || {
        gevonden.get().map(|_| {
            view! { <Paginamenu naam=teksten.algemeen.op_deze_pagina links=links(teksten) /> }
        })
    };
    view! {
        <div class="kolommen">
            <div>{menu}</div>
            <div>
                <PaginaTitel titel=teksten.overzicht.titel />
                <p class="inleiding">{teksten.overzicht.inleiding}</p>
                <p class="alleen-voorgelezen" role="status" id="aantal">
                    {move || gevonden.get().map(teksten.overzicht.gevonden)}
                </p>
                <Loaded
                    vraag=overzicht
                    laden=teksten.overzicht.laden
                    fout=teksten.fout.aanvragen
                    let:overzicht
                >
                    <Inhoud overzicht gevonden retry />
                </Loaded>
            </div>
        </div>
    }
}

fn links(teksten: &Teksten) -> Vec<Paginalink> {
    [(teksten.overzicht.lopend, Anker::Lopend), (teksten.overzicht.afgerond, Anker::Afgerond)]
        .into_iter()
        .map(|(tekst, anker)| Paginalink { tekst: tekst.to_owned(), href: anker.href() })
        .collect()
}

#[component]
fn Inhoud(
    overzicht: Arc<Overzicht>,
    gevonden: RwSignal<Option<usize>>,
    retry: Callback<()>,
) -> impl IntoView {
    let teksten = use_teksten();
    let regels = presentation::regels(&overzicht, &use_config().domeinen, teksten);
    if regels.is_empty() && overzicht.onleesbaar.is_empty() {
        let gemeente = &use_config().organisation.name;
        let titel = (teksten.overzicht.geen_aanvragen)(gemeente);
        return view! {
            <Melding soort=Soort::Informatie titel=titel>
                <p>{teksten.overzicht.geen_aanvragen_uitleg}</p>
            </Melding>
            <Verborgen overzicht />
        }
        .into_any();
    }
    let gebreken = view! { <Gebreken overzicht=Arc::clone(&overzicht) retry /> };
    if regels.is_empty() {
        // None that can be read; that there are none is not said.
        return gebreken.into_any();
    }
    let gekozen = Gekozen::new();
    let domeinen = presentation::domeinen(&regels);
    let beeld = Memo::new({
        let domeinen = domeinen.clone();
        move |_| presentation::beeld(&regels, &domeinen, &gekozen.get())
    });
    Effect::new(move || gevonden.set(Some(beeld.read().gevonden())));
    view! {
        {gebreken}
        <Filters gekozen beeld domeinen />
        <Secties gekozen beeld />
        <Verborgen overzicht />
    }
    .into_any()
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
    view! {
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
