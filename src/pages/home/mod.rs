//! `/`: what the resident has to do, what happened, the zaken that go on, and what else there is.

mod acties;
mod lopend;
mod presentation;

use std::sync::Arc;

use leptos::prelude::*;

use super::fout::Foutmelding;
use super::meldingen::OpHome;
use super::overzicht::{Gebreken, Index, Leeg, LoadingOverview, Verborgen, Voortgang};
use super::page::page;
use super::paginatitel::Volgend;
use super::{EigenWoorden, PaginaTitel, use_config, use_session, use_teksten, voor_u};
use crate::components::{Kaarten, Skelet, changing};
use crate::locales::{HomeTeksten, OverzichtTeksten};
use crate::session::LoginState;
use acties::HomeActies;
use lopend::Lopend;

page! {
    home(),
    title: |teksten| teksten.algemeen.home,
    view! { <HomePagina /> },
}

/// The home page. It asks for the zaken and for what the resident has to do at the same time; each
/// is shown as soon as it is there, and fails by itself.
#[component]
pub fn HomePagina() -> impl IntoView {
    let teksten = use_teksten();
    let woorden = HomeTeksten::of(teksten);
    let loading = LoadingOverview::new();
    let session = use_session();
    let naam = move || match session.state() {
        LoginState::LoggedIn(persoon) => Some((woorden.welkom_naam)(&persoon.naam?)),
        LoginState::Open | LoginState::Leaving | LoginState::LoggedOut(_) => None,
    };
    view! {
        <PaginaTitel titel=woorden.welkom persoonlijk=Volgend::new(naam) />
        <p class="inleiding">{(woorden.inleiding)(&use_config().organisation.name)}</p>
        <EigenWoorden />
        <HomeActies loading />
        <Aanvragen loading />
        {voor_u::op_home(loading)}
    }
}

/// What is about the zaken of the resident.
#[component]
fn Aanvragen(loading: LoadingOverview) -> impl IntoView {
    let (teksten, kaarten) = (use_teksten(), Kaarten::empty());
    let retry = Callback::new(move |()| loading.retry());
    let inhoud = changing(move || match (loading.zaken(), loading.failure()) {
        (Some(index), _) => {
            let is_done = loading.is_done();
            view! { <Inhoud index is_done kaarten retry /> }.into_any()
        }
        (None, Some(error)) => {
            view! { <Foutmelding titel=teksten.fout.aanvragen error retry /> }.into_any()
        }
        (None, None) => {
            let tekst = OverzichtTeksten::of(teksten).laden;
            view! { <Skelet tekst vormen=lopend::vormen() is_pagina=true /> }.into_any()
        }
    });
    view! {
        <Voortgang loading />
        {inhoud}
    }
}

#[component]
fn Inhoud(
    index: Arc<Index>,
    /// Whether these are all zaken, and not the first page of them.
    is_done: bool,
    kaarten: Kaarten,
    retry: Callback<()>,
) -> impl IntoView {
    let overzicht = index.overzicht();
    let inhoud = if !index.is_empty() {
        view! {
            <OpHome overzicht=index.overzicht() retry />
            <Lopend index=&index is_done kaarten />
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
