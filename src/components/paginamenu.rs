use leptos::prelude::*;

/// A link to a part of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paginalink {
    /// The text of the link.
    pub tekst: String,
    /// The address, such as `#documenten`.
    pub href: String,
}

/// A menu with links to the parts of the page.
#[component]
pub fn Paginamenu(
    /// The name of the menu for screen readers.
    #[prop(into)]
    naam: String,
    /// The links, in the order of the parts.
    links: Vec<Paginalink>,
) -> impl IntoView {
    let items = links
        .into_iter()
        .map(|it| {
            // `external` leaves the jump to the browser, which also moves the reading position of a
            // screen reader.
            view! { <li><a rel="external" href=it.href>{it.tekst}</a></li> }
        })
        .collect_view();
    view! {
        <nav class="paginamenu" aria-label=naam>
            <ul>{items}</ul>
        </nav>
    }
}
