use leptos::prelude::*;

use crate::pages::PaginaTitel;

/// Every component in every state.
#[component]
pub(super) fn GalerijPagina() -> impl IntoView {
    view! { <PaginaTitel titel="Galerij" /> }
}
