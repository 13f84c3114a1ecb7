use leptos::prelude::*;

use crate::pages::PaginaTitel;

/// The scenarios, and studies with them.
#[component]
pub(super) fn OnderzoekPagina() -> impl IntoView {
    view! { <PaginaTitel titel="Onderzoek" /> }
}
