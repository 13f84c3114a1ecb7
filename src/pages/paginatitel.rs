use leptos::html::H1;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

use super::context::take_first_page;
use super::use_config;
use crate::routes::Anker;

/// The heading of a page, which also names the window. After going from one page to another it
/// takes the focus, so that a screen reader says where one is.
#[component]
pub fn PaginaTitel(
    /// The words, which may become more exact when more is known.
    #[prop(into)]
    titel: Signal<String>,
    /// Their language, when it is not that of the page.
    #[prop(optional, into)]
    lang: Signal<Option<&'static str>>,
) -> impl IntoView {
    let heading = NodeRef::<H1>::new();
    let organisation = use_config().organisation.name.clone();
    Effect::new(move || document().set_title(&format!("{} - {organisation}", titel.read())));
    let is_first_page = take_first_page();
    Effect::new(move || {
        if heading.get().is_some() && !is_first_page {
            focus(Anker::Boven);
        }
    });
    view! {
        <h1 id=Anker::Boven.id() node_ref=heading tabindex="-1" lang=lang>
            {titel}
        </h1>
    }
}

/// Moves the focus to the first element that a selector finds, and the page with it.
pub(crate) fn focus_on(selector: &str) {
    let element = document().query_selector(selector).ok().flatten();
    if let Some(element) = element.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        _ = element.focus();
    }
}

/// Moves the focus, but not the page: where to scroll is the browser's to decide.
pub(crate) fn focus(anker: Anker) {
    let element = document().get_element_by_id(anker.id());
    if let Some(element) = element.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        _ = element.focus_with_options(&options);
    }
}
