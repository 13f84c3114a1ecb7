use leptos::prelude::*;

/// A link to a place on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paginalink {
    /// The words.
    pub tekst: String,
    /// Where to.
    pub href: String,
}

/// Links to the parts of the page.
#[component]
pub fn Paginamenu(
    /// Its name for screen readers.
    #[prop(into)]
    naam: String,
    /// In the order of the parts.
    links: Vec<Paginalink>,
) -> impl IntoView {
    let items = links
        .into_iter()
        .map(|it| {
            // `external` leaves the jump to the browser, which also moves the reading position.
            view! { <li><a rel="external" href=it.href>{it.tekst}</a></li> }
        })
        .collect_view();
    view! {
        <nav class="paginamenu" aria-label=naam>
            <ul>{items}</ul>
        </nav>
    }
}
