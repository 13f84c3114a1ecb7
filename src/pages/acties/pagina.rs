use std::sync::Arc;

use leptos::prelude::*;

use super::lijst::{Gebreken, Geen, Lijst};
use super::presentation::Zaken;
use crate::components::{Laden, changing};
use crate::locales::ActieTeksten;
use crate::pages::actiebron::Stand;
use crate::pages::fout::Foutmelding;
use crate::pages::loading::Loading;
use crate::pages::{
    EigenWoorden, NietGevonden, PaginaTitel, use_actiebron, use_gateway, use_teksten, voor_u,
};

/// All actions: what is to be done, and folded below it what is done.
#[component]
pub(super) fn ActiesPagina() -> impl IntoView {
    let teksten = use_teksten();
    let woorden = ActieTeksten::of(teksten);
    // The municipality asks nothing here, so that there is no such page.
    let Some(bron) = use_actiebron() else { return view! { <NietGevonden /> }.into_any() };
    let zaken = zaken();
    let retry = Callback::new(move |()| bron.retry());
    let inhoud = changing(move || match bron.get() {
        None => view! { <Laden tekst=woorden.laden is_pagina=true /> }.into_any(),
        Some(Err(error)) => {
            view! { <Foutmelding titel=teksten.fout.acties error retry /> }.into_any()
        }
        Some(Ok(stand)) => view! { <Inhoud stand zaken=zaken() /> }.into_any(),
    });
    view! {
        <PaginaTitel titel=woorden.titel />
        <EigenWoorden />
        {inhoud}
        {voor_u::bij_acties()}
    }
    .into_any()
}

#[component]
fn Inhoud(stand: Arc<Stand>, zaken: Zaken) -> impl IntoView {
    let woorden = ActieTeksten::of(use_teksten());
    let is_empty = stand.acties.te_doen.is_empty();
    let inleiding = (!is_empty).then(|| view! { <p class="inleiding">{woorden.inleiding}</p> });
    view! {
        {inleiding}
        <Gebreken stand=&stand />
        {is_empty.then(|| view! { <Geen stand=&stand /> })}
        <h2 hidden=is_empty>{woorden.bij_aanvraag}</h2>
        <Lijst acties=&stand.acties.te_doen zaken=&zaken />
        <Gedaan stand=&stand zaken=&zaken />
    }
}

/// What is done, folded.
#[component]
fn Gedaan<'a>(stand: &'a Stand, zaken: &'a Zaken) -> impl IntoView + use<> {
    let woorden = ActieTeksten::of(use_teksten());
    let acties = &stand.acties.afgehandeld;
    (!acties.is_empty()).then(|| {
        view! {
            <details class="gedaan">
                <summary>{(woorden.gedaan)(acties.len())}</summary>
                <Lijst acties zaken />
            </details>
        }
    })
}

/// The zaken that the actions are for. The gateway keeps those that it showed in this session.
fn zaken() -> impl Fn() -> Zaken + Copy {
    let gateway = StoredValue::new_local(use_gateway());
    let asked = Loading::new(move || gateway.read_value().overzicht(drop));
    move || match asked.get() {
        None => Zaken::Onderweg,
        Some(Ok(overzicht)) => Zaken::Alle(overzicht),
        Some(Err(_)) => Zaken::Onbekend,
    }
}
