//! Related zaken: the hoofdzaak, the deelzaken, and others.

pub(super) mod presentation;

use leptos::prelude::*;

use super::use_woorden;
use crate::components::afbreekbaar;
use crate::gateway::Verwanten;
use crate::locales::lang_of_gemeente;
use crate::pages::fout::Ontbreekt;
use crate::pages::loading::Loading;
use crate::pages::use_keep;
use crate::routes::{Anker, Route};
use presentation::{Groep, Rij};

/// The section with the related zaken that the resident may see. It is absent when there are none,
/// and while they are loading: most zaken have none.
#[component]
pub(super) fn VerwantSectie(verwanten: Loading<Verwanten>) -> impl IntoView {
    let retry = Callback::new(move |()| verwanten.retry());
    move || match verwanten.get() {
        // The answer as a whole never fails; a single zaak in it can.
        Some(Ok(verwanten)) if !verwanten.is_empty() => Some(view! { <Sectie verwanten retry /> }),
        _ => None,
    }
}

#[component]
fn Sectie(verwanten: Verwanten, retry: Callback<()>) -> impl IntoView {
    let boek = use_woorden();
    let woorden = &boek.pagina.verwant;
    let groepen = presentation::groepen(&verwanten, boek)
        .into_iter()
        .map(|groep| view! { <Groepje groep /> })
        .collect_view();
    let Verwanten { most, failures, words, .. } = verwanten;
    let mislukt = (!failures.is_empty()).then(|| {
        let titel = (woorden.mislukt)(failures.len());
        view! { <Ontbreekt titel failures retry /> }
    });
    let zonder_woorden = (!words.is_empty()).then(|| {
        view! { <Ontbreekt titel=boek.app.zaak.woorden_ontbreken failures=words retry /> }
    });
    view! {
        <section class="sectie" aria-labelledby=Anker::Verwant.id()>
            <h2 id=Anker::Verwant.id() tabindex="-1">{woorden.titel}</h2>
            {mislukt}
            {zonder_woorden}
            {groepen}
            {most.map(|it| view! { <p>{(woorden.niet_meer_dan)(it)}</p> })}
        </section>
    }
}

#[component]
fn Groepje(groep: Groep) -> impl IntoView {
    let rijen = groep.rijen.into_iter().map(|rij| view! { <Verwant rij /> }).collect_view();
    view! {
        <h3>{groep.kop}</h3>
        <ul class="verwanten" role="list">{rijen}</ul>
    }
}

#[component]
fn Verwant(rij: Rij) -> impl IntoView {
    let boek = use_woorden();
    let lang = lang_of_gemeente(boek.app.taal);
    let Rij { id, titel, ondertitel, status } = rij;
    view! {
        <li class="verwant">
            <a href=Route::Zaak(id).href(&use_keep()) lang=lang>
                <span>{afbreekbaar(&titel)}</span>
            </a>
            {ondertitel.map(|it| view! { <p class="verwant__bij" lang=lang>{it}</p> })}
            <p class="verwant__bij">
                {boek.pagina.zaak.status} ": " <strong lang=lang>{status}</strong>
            </p>
        </li>
    }
}
