use leptos::html::H1;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

use super::context::{is_first_page, take_first_page};
use super::use_config;
use crate::components::{afbreekbaar, replaced, whenever};
use crate::routes::Anker;

/// The heading of a page, which is also the title of the window. When the visitor goes from one
/// page to another, the heading takes the focus, so that a screen reader says which page it is.
#[component]
pub fn PaginaTitel(
    /// The words of the heading. They can change when more is known.
    #[prop(into)]
    titel: Signal<String>,
    /// The language of these words, when it is not the language of the page.
    #[prop(optional, into)]
    lang: Signal<Option<&'static str>>,
    /// The words of the heading on the page, where these name the resident. The title of the window
    /// never does, because browsers keep it in their history.
    #[prop(optional, into)]
    persoonlijk: Signal<Option<String>>,
    /// Whether the page itself is still to come, with a heading of its own.
    #[prop(optional)]
    is_voorlopig: bool,
) -> impl IntoView {
    let heading = NodeRef::<H1>::new();
    let organisation = use_config().organisation.name.clone();
    whenever(move || document().set_title(&format!("{} - {organisation}", titel.read())));
    let is_first_page = if is_voorlopig { is_first_page() } else { take_first_page() };
    whenever(move || {
        if heading.get().is_some() && !is_first_page {
            focus(Anker::Boven);
        }
    });
    view! {
        <h1 id=Anker::Boven.id() node_ref=heading tabindex="-1" lang=lang>
            {replaced(
                move || persoonlijk.get().unwrap_or_else(|| titel.get()),
                |titel| view! { <span>{afbreekbaar(&titel)}</span> },
            )}
        </h1>
    }
}

/// Moves the focus to the first element that a selector finds, and scrolls to it.
pub(crate) fn focus_on(selector: &str) {
    let element = document().query_selector(selector).ok().flatten();
    if let Some(element) = element.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        _ = element.focus();
    }
}

/// Moves the focus without scrolling: the browser decides where to scroll.
pub(crate) fn focus(anker: Anker) {
    let element = document().get_element_by_id(anker.id());
    if let Some(element) = element.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        _ = element.focus_with_options(&options);
    }
}
