use std::sync::Arc;

use leptos::prelude::*;

use super::onder::Onderkant;
use super::questions::Questions;
use super::samenvatting::Samenvatting;
use super::use_woorden;
use crate::components::{changing, replaced};
use crate::domain::ZaakId;
use crate::error::LoadError;
use crate::gateway::Dossier;
use crate::pages::acties::bij_zaak;
use crate::pages::fout::{Foutmelding, Ontbreekt};
use crate::pages::loading::Loading;
use crate::pages::use_actiebron;

/// The page below the heading.
#[component]
pub(super) fn Inhoud(
    id: ZaakId,
    /// The zaak as the gateway answered, or else as the overview knew it.
    shown: Memo<Option<Dossier>>,
    questions: Questions,
    retry: Callback<()>,
) -> impl IntoView {
    let Questions { dossier, documenten, .. } = questions;
    let acties = changing(move || acties(shown));
    let samenvatting = replaced(
        move || shown.get(),
        move |dossier| dossier.map(|dossier| view! { <Samenvatting dossier documenten /> }),
    );
    view! {
        <NietAlles dossier retry />
        {acties}
        {samenvatting}
        <Onderkant id shown questions />
    }
}

/// What the resident has to do for this zaak. Nothing is shown until that is known.
fn acties(shown: Memo<Option<Dossier>>) -> AnyView {
    let Some(bron) = use_actiebron() else { return ().into_any() };
    let retry = Callback::new(move |()| bron.retry());
    match (bron.get(), shown.get()) {
        (Some(Ok(stand)), Some(dossier)) => bij_zaak(stand, Arc::new(dossier)),
        (Some(Err(error)), Some(_)) => {
            let titel = use_woorden().app.fout.acties;
            view! { <Foutmelding titel error retry /> }.into_any()
        }
        (_, None) | (None, _) => ().into_any(),
    }
}

/// Says that names are missing from the zaak, or that the page only shows what the overview knew.
#[component]
fn NietAlles(dossier: Loading<Dossier>, retry: Callback<()>) -> impl IntoView {
    let woorden = use_woorden();
    move || match dossier.get() {
        Some(Ok(Dossier { failures, .. })) if !failures.is_empty() => {
            let titel = woorden.app.zaak.woorden_ontbreken;
            Some(view! { <Ontbreekt titel failures retry /> }.into_any())
        }
        // The page itself says so, and shows nothing of the zaak.
        Some(Err(LoadError::NotFound)) => None,
        Some(Err(error)) => {
            let titel = woorden.pagina.zaak.onvolledig;
            Some(view! { <Foutmelding titel error retry /> }.into_any())
        }
        None | Some(Ok(_)) => None,
    }
}
