//! `/galerij`: every component and part of a page in every state, for designers.
//!
//! Reading guide: `delen` has a file with examples for each component, `toestanden` has the states
//! of whole pages, and `source_docs` has the doc comments. The other modules show these.

mod alles;
mod deel;
mod delen;
mod eigenschappen;
mod gereedschap;
mod lang;
mod los;
mod source_docs;
#[cfg(test)]
mod tests;
mod toestanden;
mod voorbeeld;

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::routes::tools::Galerijplek;
use alles::Alles;
use deel::{Deel, Staat};
use delen::groepen;
use los::Los;

/// The gallery. The address says what it shows: all components in all states, one component, or one
/// state.
#[component]
pub(super) fn GalerijPagina() -> impl IntoView {
    let search = use_location().search;
    let plek = Memo::new(move |_| Galerijplek::parse(&search.read()));
    move || {
        let plek = plek.get();
        match found(&plek) {
            Some((deel, staat)) => view! { <Los deel staat /> }.into_any(),
            None => view! { <Alles deel=plek.deel /> }.into_any(),
        }
    }
}

/// The state that the address names; `None` when it names none, or one that does not exist.
fn found(plek: &Galerijplek) -> Option<(Deel, Staat)> {
    let (deel, staat) = (plek.deel.as_deref()?, plek.staat.as_deref()?);
    let deel = groepen().into_iter().flat_map(|it| it.delen).find(|it| it.slug() == deel)?;
    let staat = deel.staat(staat)?;
    Some((deel, staat))
}
