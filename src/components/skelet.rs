use leptos::prelude::*;

use super::Laden;

/// Grey shapes where content is on its way, in the form that it will have, so that nothing jumps
/// when it comes. Screen readers read the words, and nothing of the shapes.
#[component]
pub fn Skelet(
    /// What is loading, such as "Een ogenblik, wij halen uw aanvragen op."
    #[prop(into)]
    tekst: String,
    /// The shapes in HTML. `<span class="vlek">` is a grey line; the classes of the content itself
    /// give it its place.
    #[prop(into)]
    vormen: String,
    /// Whether it is the page itself, as in [`Laden`].
    #[prop(optional)]
    is_pagina: bool,
) -> impl IntoView {
    view! {
        <Laden tekst is_pagina />
        <div class="skelet" aria-hidden="true" inner_html=vormen></div>
    }
}
