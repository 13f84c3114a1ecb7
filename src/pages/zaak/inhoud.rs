use leptos::prelude::*;

use super::onder::Onderkant;
use super::questions::Questions;
use super::samenvatting::Samenvatting;
use super::use_woorden;
use crate::components::replaced;
use crate::domain::ZaakId;
use crate::error::LoadError;
use crate::gateway::Dossier;
use crate::pages::fout::{Foutmelding, Ontbreekt};
use crate::pages::loading::Loading;

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
    let samenvatting = replaced(
        move || shown.get(),
        move |dossier| dossier.map(|dossier| view! { <Samenvatting dossier documenten /> }),
    );
    view! {
        <NietAlles dossier retry />
        {samenvatting}
        <Onderkant id shown questions />
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
