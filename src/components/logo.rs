use leptos::prelude::*;

/// The name of the municipality, with its logo before it when the theme has one
/// (`--mijnzaken-logo`). The logo is decoration: the name says the same.
#[component]
pub fn Logo(
    /// The name of the municipality.
    naam: String,
) -> impl IntoView {
    view! { <p class="logo">{naam}</p> }
}
