//! By when, and what that means.

mod presentation;

use leptos::prelude::*;

use super::agenda::AgendaKnop;
use super::use_woorden;
use crate::gateway::Dossier;
use crate::locales::lang_of_gemeente;
use crate::pages::{use_config, use_labels, use_today};
use crate::routes::Anker;
use presentation::{Getoond, Regel, Verder};

/// The fact that says by when a zaak must be ready.
#[component]
pub(crate) fn TermijnFeit(
    /// Of which zaak.
    dossier: Dossier,
) -> impl IntoView {
    let boek = use_woorden();
    let label = use_labels().termijn;
    let config = use_config();
    let gemeente = &config.organisation.name;
    let Getoond { waarde, uitleg, verder, agenda } =
        presentation::getoond(&dossier, use_today(), label, gemeente, boek);
    let regels = uitleg.into_iter().map(|regel| view! { <p><Tekst regel /></p> }).collect_view();
    let verder = (verder != Verder::Niets).then(|| view! { <Doe verder /> });
    let agenda = agenda.map(|(dag, bestandsnaam)| view! { <AgendaKnop dag bestandsnaam /> });
    view! {
        <div class="feiten__rij">
            <dt>{label}</dt>
            <dd><Tekst regel=waarde /></dd>
            <dd class="termijn">{regels} {verder} {agenda}</dd>
        </div>
    }
}

/// By when, without why and without what that means.
pub(super) fn waarde(dossier: &Dossier) -> String {
    presentation::waarde(dossier, use_today(), use_woorden()).tekst
}

/// What one can do.
#[component]
fn Doe(verder: Verder) -> impl IntoView {
    let woorden = &use_woorden().pagina.termijn;
    let schrijf = (verder == Verder::VraagOfSchrijf).then_some(woorden.ingebrekestelling);
    view! {
        <p>
            <a rel="external" href=Anker::Contact.href()>{woorden.contact}</a>
            {schrijf}
        </p>
    }
}

/// Our words, and then those of the municipality.
#[component]
fn Tekst(regel: Regel) -> impl IntoView {
    let lang = lang_of_gemeente(use_woorden().app.taal);
    let reden = regel.reden.map(|it| view! { ": "<span lang=lang>{it}</span> });
    view! { {regel.tekst} {reden} }
}
