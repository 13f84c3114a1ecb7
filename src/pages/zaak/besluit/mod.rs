//! The section with the besluiten: how the zaak ended, the besluiten and their documents, and until
//! when the resident can object.

mod presentation;

use leptos::prelude::*;

use super::agenda::AgendaKnop;
use super::documenten::DocumentRij;
use super::use_woorden;
use crate::components::{Melding, Soort};
use crate::domain::Besluit;
use crate::gateway::{Documenten, Dossier};
use crate::locales::{Woordenboek, lang_of_gemeente};
use crate::pages::loading::Loading;
use crate::pages::{use_bezoekboek, use_config, use_today};
use crate::routes::Anker;
use presentation::Bezwaar;
pub(super) use presentation::Uitslag;
#[cfg(test)]
pub(super) use presentation::zinnen;
pub(super) use presentation::{is_vergunning, open_for_objection, uitslag};

/// The heading of the section.
pub(super) fn titel(is_vergunning: bool, woorden: Woordenboek) -> &'static str {
    let woorden = &woorden.pagina.besluit;
    if is_vergunning { woorden.uw_vergunning } else { woorden.uw_besluit }
}

/// The section with the besluiten, when there are any. The section of the documents reports a
/// failure to load them.
#[component]
pub(super) fn BesluitSectie(documenten: Loading<Documenten>, dossier: Dossier) -> impl IntoView {
    move || match documenten.get() {
        Some(Ok(documenten)) if documenten.has_besluit() => {
            Some(view! { <Beslist documenten dossier=dossier.clone() /> })
        }
        _ => None,
    }
}

#[component]
fn Beslist(documenten: Documenten, dossier: Dossier) -> impl IntoView {
    let boek = use_woorden();
    let uitslag = uitslag(&dossier, boek).map(|uitslag| view! { <Uitgesproken uitslag /> });
    let is_vergunning = is_vergunning(&dossier);
    let genomen = documenten
        .besluiten
        .iter()
        .map(|besluit| {
            let naam = documenten.besluittype(besluit).map(|it| it.omschrijving.clone());
            view! { <Genomen besluit=besluit.clone() naam dossier=dossier.clone() /> }
        })
        .collect_view();
    view! {
        <section class="sectie besluit" aria-labelledby=Anker::Besluit.id()>
            <h2 id=Anker::Besluit.id() tabindex="-1">{titel(is_vergunning, boek)}</h2>
            {uitslag}
            {genomen}
            <Stukken documenten is_vergunning />
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

/// A besluit, under its name when that is known.
#[component]
fn Genomen(besluit: Besluit, naam: Option<String>, dossier: Dossier) -> impl IntoView {
    let boek = use_woorden();
    let lang = lang_of_gemeente(boek.app.taal);
    let zinnen = presentation::zinnen(&besluit, use_today(), boek)
        .into_iter()
        .map(|it| view! { <p>{it}</p> })
        .collect_view();
    let bezwaar = presentation::bezwaar(&besluit, use_today(), boek);
    let gemeente = &use_config().organisation.name;
    let agenda = presentation::agenda(&besluit, &dossier, use_today(), gemeente, boek)
        .map(|(dag, bestandsnaam)| view! { <AgendaKnop dag bestandsnaam /> }.into_any());
    view! {
        <div class="besluit__genomen">
            {naam.map(|it| view! { <h3 lang=lang>{it}</h3> })}
            {zinnen}
            {besluit.toelichting.map(|it| view! { <p lang=lang>{it}</p> })}
            {bezwaar.map(|bezwaar| view! { <Bezwaarmogelijkheid bezwaar agenda /> })}
        </div>
    }
}

/// Says until when the resident can object, with a button that saves the day for a calendar.
#[component]
fn Bezwaarmogelijkheid(bezwaar: Bezwaar, agenda: Option<AnyView>) -> impl IntoView {
    match bezwaar {
        Bezwaar::Open { zin, rest, is_vandaag } => {
            let soort = if is_vandaag { Soort::Waarschuwing } else { Soort::Informatie };
            view! { <Melding soort titel=zin><p>{rest}</p>{agenda}</Melding> }.into_any()
        }
        Bezwaar::Voorbij(zin) => view! { <p>{zin}</p> }.into_any(),
    }
}

/// The documents of the besluiten.
#[component]
fn Stukken(documenten: Documenten, is_vergunning: bool) -> impl IntoView {
    let woorden = &use_woorden().pagina.besluit;
    let bekijk = if is_vergunning { woorden.bekijk_vergunning } else { woorden.bekijk_besluit };
    // The section of the documents reports a document that could not be loaded.
    let is_whole = documenten.failures.is_empty() && documenten.besluit_failure.is_none();
    let geen = (documenten.van_besluit.is_empty() && is_whole)
        .then(|| view! { <p>{woorden.zonder_document}</p> });
    let vorig = use_bezoekboek().get().vorig();
    let rijen = documenten
        .van_besluit
        .into_iter()
        .map(|document| view! { <DocumentRij document actie=bekijk vorig /> })
        .collect_view();
    view! {
        {geen}
        <ul class="documenten" role="list">{rijen}</ul>
    }
}
