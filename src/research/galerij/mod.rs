//! `/galerij`: every component and part of a page in every state, for designers.
//!
//! Reading guide: `delen` has the examples, a file for each; `toestanden` the states of whole pages;
//! `source_docs` has what the sources say of them; the others show that.

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

/// Every component in every state: all below each other, one component, or one state by itself, as
/// the address says.
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

/// The state that the address asks for, when it asks for one that there is.
fn found(plek: &Galerijplek) -> Option<(Deel, Staat)> {
    let (deel, staat) = (plek.deel.as_deref()?, plek.staat.as_deref()?);
    let deel = groepen().into_iter().flat_map(|it| it.delen).find(|it| it.slug() == deel)?;
    let staat = deel.staat(staat)?;
    Some((deel, staat))
}
