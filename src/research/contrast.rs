use leptos::prelude::*;

use super::themakeuze::Themakeuze;
use crate::pages::PaginaTitel;

/// The contrast of the colours in use.
#[component]
pub(super) fn ContrastPagina() -> impl IntoView {
    view! {
        <PaginaTitel titel="Contrast" />
        <Themakeuze />
    }
}
