//! The section with the besluiten: how the zaak ended, each besluit with its documents, and until
//! when and how the resident can object.

mod presentation;

use leptos::prelude::*;

use super::agenda::AgendaKnop;
use super::documenten::DocumentRij;
use super::uitkomst::is_geweigerd;
use super::use_woorden;
use super::vormen::BESLUIT;
use crate::components::{Melding, Soort, afbreekbaar, changing};
use crate::domain::Besluit;
use crate::gateway::{Documenten, Dossier};
use crate::locales::{Woordenboek, lang_of_gemeente};
use crate::pages::loading::Loading;
use crate::pages::{use_bezoekboek, use_config, use_today};
use crate::routes::Anker;
use presentation::Bezwaar;
pub(super) use presentation::Uitslag;
#[cfg(any(test, fuzzing))]
pub(super) use presentation::zinnen;
pub(super) use presentation::{is_vergunning, open_for_objection, room_for_objection, uitslag};

/// The heading of the section.
pub(super) fn titel(is_vergunning: bool, woorden: Woordenboek) -> &'static str {
    let woorden = &woorden.pagina.besluit;
    if is_vergunning { woorden.uw_vergunning } else { woorden.uw_besluit }
}

/// The section with the besluiten, when there are any. The section of the documents reports a
/// failure to load them.
#[component]
pub(super) fn BesluitSectie(documenten: Loading<Documenten>, dossier: Dossier) -> impl IntoView {
    let is_expected = presentation::is_expected(&dossier);
    changing(move || match documenten.get() {
        Some(Ok(documenten)) if documenten.has_besluit() => {
            view! { <Beslist documenten dossier=dossier.clone() /> }.into_any()
        }
        // The section of the documents says that they are on their way.
        None if is_expected => {
            view! { <div class="sectie skelet" aria-hidden="true" inner_html=BESLUIT></div> }
                .into_any()
        }
        _ => ().into_any(),
    })
}

#[component]
fn Beslist(documenten: Documenten, dossier: Dossier) -> impl IntoView {
    let boek = use_woorden();
    // The summary says that the request was refused; a refusal is not repeated.
    let uitslag = uitslag(&dossier, boek).filter(|_| !is_geweigerd(&dossier));
    let is_vergunning = is_vergunning(&dossier, &documenten);
    let genomen = documenten
        .besluiten
        .iter()
        .map(|besluit| {
            let (besluit, documenten) = (besluit.clone(), documenten.clone());
            view! { <Genomen besluit documenten is_vergunning dossier=dossier.clone() /> }
        })
        .collect_view();
    view! {
        <section class="sectie besluit" aria-labelledby=Anker::Besluit.id()>
            <h2 id=Anker::Besluit.id() tabindex="-1">{titel(is_vergunning, boek)}</h2>
            {uitslag.map(|uitslag| view! { <Uitgesproken uitslag /> })}
            {genomen}
        </section>
    }
}

#[component]
fn Uitgesproken(uitslag: Uitslag) -> impl IntoView {
    let lang = lang_of_gemeente(use_woorden().app.taal);
    let Uitslag { woorden, resultaat } = uitslag;
    view! {
        <p>
            <strong>
                {woorden} {resultaat.map(|it| view! { " " <span lang=lang>{it}</span> })}
            </strong>
        </p>
    }
}

/// A besluit, under its name when that is known, with its documents.
#[component]
fn Genomen(
    besluit: Besluit,
    documenten: Documenten,
    is_vergunning: bool,
    dossier: Dossier,
) -> impl IntoView {
    let boek = use_woorden();
    let lang = lang_of_gemeente(boek.app.taal);
    let naam = documenten.besluittype(&besluit).map(|it| it.omschrijving.clone());
    let zinnen = presentation::zinnen(&besluit, use_today(), boek)
        .into_iter()
        .map(|it| view! { <p>{it}</p> })
        .collect_view();
    let toelichting = presentation::toelichting(&besluit, &dossier);
    let gemeente = &use_config().organisation.name;
    let agenda = presentation::agenda(&besluit, &dossier, use_today(), gemeente, boek)
        .map(|(dag, bestandsnaam)| view! { <AgendaKnop dag bestandsnaam /> }.into_any());
    let brief = documenten.vastlegging(&besluit).map(|_| Anker::stukken(besluit.id));
    let hoe = presentation::hoe(&besluit, &dossier, use_today(), boek)
        .map(|zin| view! { <Hoe zin brief /> }.into_any());
    let bezwaar = presentation::bezwaar(&besluit, use_today(), boek);
    view! {
        <div class="besluit__genomen">
            {naam.map(|it| view! { <h3 lang=lang>{afbreekbaar(&it)}</h3> })}
            {zinnen}
            {toelichting.map(|it| view! { <p lang=lang>{it}</p> })}
            <Bezwaarmogelijkheid bezwaar hoe agenda />
            <Stukken besluit documenten is_vergunning />
        </div>
    }
}

/// Says until when the resident can object and how, with a button that saves the day for a
/// calendar.
#[component]
fn Bezwaarmogelijkheid(
    bezwaar: Option<Bezwaar>,
    hoe: Option<AnyView>,
    agenda: Option<AnyView>,
) -> impl IntoView {
    match bezwaar {
        None => hoe,
        Some(Bezwaar::Open { zin, rest, is_vandaag }) => {
            let soort = if is_vandaag { Soort::Waarschuwing } else { Soort::Informatie };
            Some(view! { <Melding soort titel=zin><p>{rest}</p>{hoe}{agenda}</Melding> }.into_any())
        }
        Some(Bezwaar::Voorbij(zin)) => Some(view! { <p>{zin}</p> }.into_any()),
    }
}

/// A sentence that ends in "the letter", with a link to it when it is known which one that is.
#[component]
fn Hoe(zin: &'static str, brief: Option<String>) -> impl IntoView {
    let woord = use_woorden().pagina.besluit.brief;
    let brief = match brief {
        Some(id) => view! { <a rel="external" href=Anker::to(&id)>{woord}</a> }.into_any(),
        None => woord.into_any(),
    };
    view! { <p>{zin} " " {brief} "."</p> }
}

/// The documents of a besluit.
#[component]
fn Stukken(besluit: Besluit, documenten: Documenten, is_vergunning: bool) -> impl IntoView {
    let boek = use_woorden();
    let actie = presentation::actie(&besluit, &documenten, is_vergunning, boek);
    let vorig = use_bezoekboek().get().vorig();
    let rijen: Vec<_> = documenten
        .stukken_van(&besluit)
        .map(|it| view! { <DocumentRij document=it.clone() actie vorig /> })
        .collect();
    // The section of the documents reports a document that could not be loaded.
    let is_whole = documenten.failures.is_empty() && documenten.besluit_failure.is_none();
    if rijen.is_empty() {
        return is_whole.then(|| view! { <p>{boek.pagina.besluit.zonder_document}</p> }).into_any();
    }
    view! {
        <div class="documenten" id=Anker::stukken(besluit.id) tabindex="-1">
            <ul role="list">{rijen}</ul>
        </div>
    }
    .into_any()
}
