//! Says what the overview lacks, so that residents do not think that they see everything.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::{Melding, Soort};
use crate::config::Config;
use crate::error::LoadError;
use crate::gateway::Overzicht;
use crate::locales::OverzichtTeksten;
use crate::pages::fout::Ontbreekt;
use crate::pages::{use_config, use_scenario, use_teksten};

/// Says that the resident has no zaken, or that there are only zaken that are not shown.
#[component]
pub(in crate::pages) fn Leeg(
    /// Whether zaken were left out because the resident may not see them.
    is_hidden: bool,
) -> impl IntoView {
    let teksten = OverzichtTeksten::of(use_teksten());
    let (titel, uitleg) = leeg(is_hidden, &use_config(), teksten);
    view! {
        <Melding soort=Soort::Informatie titel=titel>
            <p>{uitleg}</p>
        </Melding>
    }
}

/// The title and the explanation for an overview without zaken.
pub(super) fn leeg(
    is_hidden: bool,
    config: &Config,
    teksten: &OverzichtTeksten,
) -> (String, &'static str) {
    if is_hidden {
        return (teksten.alles_verborgen.to_owned(), teksten.alles_verborgen_uitleg);
    }
    ((teksten.geen_aanvragen)(&config.organisation.name), teksten.geen_aanvragen_uitleg)
}

/// Says what could not be read, with a button to try again.
#[component]
pub(in crate::pages) fn Gebreken(overzicht: Arc<Overzicht>, retry: Callback<()>) -> impl IntoView {
    let woorden = OverzichtTeksten::of(use_teksten());
    let zaken = (!overzicht.onleesbaar.is_empty()).then(|| {
        let titel = (woorden.onleesbaar)(overzicht.onleesbaar.len());
        let failures = overzicht.onleesbaar.iter().cloned().map(LoadError::from).collect();
        let others = !overzicht.zaken.is_empty();
        let troost = others.then_some(woorden.overige_staan_hieronder);
        view! { <Ontbreekt titel failures retry troost /> }
    });
    let failures = overzicht.types.failures.clone();
    let words = (!failures.is_empty())
        .then(|| view! { <Ontbreekt titel=use_teksten().zaak.woorden_ontbreken failures retry /> });
    let afgebroken = overzicht.afgebroken.clone().map(|failure| {
        let titel = woorden.niet_alles;
        let troost = woorden.overige_staan_hieronder;
        view! { <Ontbreekt titel failures=vec![failure] retry troost=Some(troost) /> }
    });
    view! {
        {afgebroken}
        {zaken}
        {words}
    }
}

/// Tells designers which rules hide zaken of the pack. Production shows nothing.
#[component]
pub(in crate::pages) fn Verborgen(overzicht: Arc<Overzicht>) -> impl IntoView {
    use_scenario().map(|scenario| {
        let verborgen = scenario.verborgen(&overzicht.verborgen, use_teksten());
        verborgen.into_iter().map(|it| view! { <p class="verborgen">{it}</p> }).collect_view()
    })
}
