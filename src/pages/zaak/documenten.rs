use leptos::prelude::*;

use super::Documentenbron;
use super::document::DocumentRij;
use crate::components::{Melding, Soort};
use crate::error::LoadError;
use crate::gateway::Documenten;
use crate::pages::fout::Details;
use crate::pages::loaded::Loaded;
use crate::pages::use_teksten;
use crate::routes::Anker;

/// The documents of the zaak, but for those of the decision.
#[component]
pub(super) fn DocumentenSectie(documenten: Documentenbron) -> impl IntoView {
    let teksten = use_teksten();
    view! {
        <section class="sectie" aria-labelledby=Anker::Documenten.id()>
            <h2 id=Anker::Documenten.id() tabindex="-1">{teksten.zaak.documenten}</h2>
            <Loaded
                vraag=documenten
                laden=teksten.document.laden
                fout=teksten.fout.documenten
                let:documenten
            >
                <Overige documenten />
            </Loaded>
        </section>
    }
}

#[component]
fn Overige(documenten: Documenten) -> impl IntoView {
    let teksten = &use_teksten().document;
    let geen = if documenten.van_besluit.is_empty() {
        teksten.geen
    } else {
        teksten.geen_overige
    };
    let none = documenten.overig.is_empty() && documenten.failures.is_empty();
    let gebrek = (!documenten.failures.is_empty()).then(|| {
        let titel = (teksten.onleesbaar)(documenten.failures.len());
        let defects = documenten
            .failures
            .into_iter()
            .filter_map(|it| match it {
                LoadError::Unexpected(defect) => Some(defect),
                _ => None,
            })
            .collect();
        view! {
            <Melding soort=Soort::Waarschuwing titel=titel>
                <Details defects />
            </Melding>
        }
    });
    let rijen = documenten
        .overig
        .into_iter()
        .map(|document| view! { <DocumentRij document actie=teksten.download /> })
        .collect_view();
    view! {
        {gebrek}
        {none.then(|| view! { <p>{geen}</p> })}
        {(!none).then(|| view! { <ul class="documenten" role="list">{rijen}</ul> })}
    }
}
