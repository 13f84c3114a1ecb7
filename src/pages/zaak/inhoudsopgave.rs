use leptos::prelude::*;

use super::{besluit, use_woorden};
use crate::components::{Paginalink, Paginamenu, replaced};
use crate::gateway::{Documenten, Dossier, Verwanten};
use crate::locales::Woordenboek;
use crate::pages::loading::Loading;
use crate::routes::Anker;

/// Links to the parts that the page has.
#[component]
pub(super) fn Inhoudsopgave(
    volgorde: [Anker; 6],
    shown: Memo<Option<Dossier>>,
    documenten: Loading<Documenten>,
    verwanten: Loading<Verwanten>,
) -> impl IntoView {
    let woorden = use_woorden();
    let links = move || {
        let with_besluit = documenten.get().and_then(Result::ok).filter(Documenten::has_besluit);
        let besluit = with_besluit.map(|documenten| {
            shown.read().as_ref().is_some_and(|it| besluit::is_vergunning(it, &documenten))
        });
        let has_verwanten = matches!(verwanten.get(), Some(Ok(it)) if !it.is_empty());
        links(volgorde, besluit, has_verwanten, woorden)
    };
    let naam = woorden.app.algemeen.op_deze_pagina;
    replaced(links, move |links| view! { <Paginamenu naam links /> })
}

/// Links to the parts of the page, in the order of the page. The link to the besluit calls it a
/// permit or a decision. It is absent when there is no besluit.
fn links(
    volgorde: [Anker; 6],
    is_vergunning: Option<bool>,
    has_verwanten: bool,
    boek: Woordenboek,
) -> Vec<Paginalink> {
    let woorden = &boek.pagina.zaak;
    let woord = |deel| match deel {
        Anker::Besluit => is_vergunning.map(|it| besluit::titel(it, boek)),
        Anker::Status => Some(woorden.status),
        Anker::Verwant => has_verwanten.then_some(boek.pagina.verwant.titel),
        Anker::Contact => Some(boek.pagina.contact.titel),
        Anker::Documenten => Some(woorden.documenten),
        _ => Some(woorden.aanvraag),
    };
    volgorde
        .into_iter()
        .filter_map(|deel| Some((woord(deel)?, deel)))
        .map(|(tekst, anker)| Paginalink { tekst: tekst.to_owned(), href: anker.href() })
        .collect()
}
