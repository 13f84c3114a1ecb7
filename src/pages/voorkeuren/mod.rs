//! `/voorkeuren`: how the resident wants to be reached, and how the pages look on this device.

mod apparaat;
mod bekend;
mod bewaren;
mod boek;
pub(crate) mod formulier;
pub(crate) mod presentation;
mod uitslag;
mod veld;
pub(crate) mod weg;
mod woorden;

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::fout::{Foutmelding, Ontbreekt};
use super::loading::Loading;
use super::page::page;
use super::{PaginaTitel, onopgeslagen, use_config, use_gateway, use_session, use_teksten};
use crate::browser::bureaumelding;
use crate::components::{Laden, Melding, Soort, changing};
use crate::domain::Voorkeuren;
use crate::error::LoadError;
use crate::gateway::Bereikbaar;
use crate::routes::Route;
use crate::session::LoginState;
use bekend::Bekend;
use bewaren::Bewaarder;
use formulier::VoorkeurenBeeld;
use presentation::Concept;
use weg::NietWeg;
use woorden::use_woorden;

page! {
    voorkeuren(),
    title: |it| it.algemeen.voorkeuren,
    view! { <VoorkeurenPagina /> },
}

/// The page. The choices of this device are there whatever becomes of the others.
#[component]
fn VoorkeurenPagina() -> impl IntoView {
    let woorden = use_woorden();
    let persoon = match use_session().state() {
        LoginState::LoggedIn(persoon) => Some(persoon),
        _ => None,
    };
    let concept = boek::concept_for(persoon.clone());
    onopgeslagen::watch(use_session(), || boek::lasting().with_untracked(Concept::is_unsaved));
    let address = use_location().pathname;
    on_cleanup(move || {
        let here = address.try_get_untracked().and_then(|it| Route::parse(&it));
        if here != Some(Route::Voorkeuren) {
            boek::lasting().update(Concept::leave);
        }
    });
    let naam = persoon.and_then(|it| it.naam);
    let gateway = use_gateway();
    let inhoud = if use_config().has_klantinteracties() {
        let register = Loading::new(move || gateway.bereikbaar());
        changing(move || match register.get() {
            None => view! { <Laden tekst=woorden.laden is_pagina=true /> }.into_any(),
            Some(Ok(bereikbaar)) => {
                let naam = naam.clone();
                view! { <Register bereikbaar naam register concept /> }.into_any()
            }
            Some(Err(error)) => {
                let retry = Callback::new(move |()| register.retry());
                let titel = woorden.niet_getoond;
                view! { <Foutmelding titel error retry /> <Formulier concept register=None /> }
                    .into_any()
            }
        })
    } else {
        view! { <Formulier concept register=None /> }.into_any()
    };
    view! {
        <PaginaTitel titel=woorden.titel />
        <p class="inleiding">{woorden.inleiding}</p>
        {inhoud}
        <NietWeg concept />
    }
}

/// What the register of the municipality told, and the form.
#[component]
fn Register(
    bereikbaar: Option<Bereikbaar>,
    naam: Option<String>,
    register: Loading<Option<Bereikbaar>>,
    concept: RwSignal<Concept>,
) -> impl IntoView {
    let woorden = use_woorden();
    let Some(Bereikbaar { boek, onleesbaar }) = bereikbaar else {
        let titel = woorden.niet_bekend_titel;
        return view! {
            <Melding soort=Soort::Informatie titel><p>{woorden.niet_bekend}</p></Melding>
            <Formulier concept register=None />
        }
        .into_any();
    };
    let retry = Callback::new(move |()| register.retry());
    let failures: Vec<_> = onleesbaar.into_iter().map(LoadError::from).collect();
    let ontbreekt = (!failures.is_empty()).then(|| {
        let titel = (woorden.onleesbaar)(failures.len());
        view! { <Ontbreekt titel failures retry /> }
    });
    let voorkeuren = boek.voorkeuren();
    view! {
        {ontbreekt}
        <Bekend boek naam />
        <Formulier concept register=Some(voorkeuren) />
    }
    .into_any()
}

/// The form, which saves.
#[component]
fn Formulier(concept: RwSignal<Concept>, register: Option<Voorkeuren>) -> impl IntoView {
    let config = use_config();
    concept.update(|it| {
        it.aanbod = config.voorkeuren;
        *it = it.reopened(register, apparaat::now(config.variant, use_teksten().taal));
    });
    let bewaarder = Bewaarder::new();
    let bewaar = Callback::new(move |()| bewaarder.bewaar());
    let kan_melden = bureaumelding::is_possible();
    view! { <VoorkeurenBeeld concept kan_melden bewaar /> }
}
