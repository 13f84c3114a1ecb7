use std::sync::Arc;

use leptos::html::H1;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

use super::context::{is_first_page, take_first_page};
use super::use_config;
use crate::components::{afbreekbaar, replaced, whenever};
use crate::routes::Anker;

/// A value of the heading, which can change when more is known. It takes less code than a signal,
/// and every page has one.
#[derive(Clone)]
pub struct Volgend<T>(Arc<dyn Fn() -> T + Send + Sync>);

impl<T> Volgend<T> {
    /// The value that `get` gives. It follows what `get` looks at.
    pub fn new(get: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self(Arc::new(get))
    }
}

impl From<&'static str> for Volgend<String> {
    fn from(it: &'static str) -> Self {
        Self::new(|| it.to_owned())
    }
}

impl From<String> for Volgend<String> {
    fn from(it: String) -> Self {
        Self::new(move || it.clone())
    }
}

impl From<Option<&'static str>> for Volgend<Option<&'static str>> {
    fn from(it: Option<&'static str>) -> Self {
        Self::new(move || it)
    }
}

impl<T: Clone + Send + Sync + 'static> From<Signal<T>> for Volgend<T> {
    fn from(it: Signal<T>) -> Self {
        Self::new(move || it.get())
    }
}

/// The heading of a page, which is also the title of the window. When the visitor goes from one
/// page to another, the heading takes the focus, so that a screen reader says which page it is.
#[component]
pub fn PaginaTitel(
    /// The words of the heading. They can change when more is known.
    #[prop(into)]
    titel: Volgend<String>,
    /// The language of these words, when it is not the language of the page.
    #[prop(optional, into)]
    lang: Option<Volgend<Option<&'static str>>>,
    /// The words of the heading on the page, where these name the resident. The title of the window
    /// never does, because browsers keep it in their history.
    #[prop(optional, into)]
    persoonlijk: Option<Volgend<Option<String>>>,
    /// Whether the page itself is still to come, with a heading of its own.
    #[prop(optional)]
    is_voorlopig: bool,
) -> impl IntoView {
    let heading = NodeRef::<H1>::new();
    let organisation = use_config().organisation.name.clone();
    let Volgend(titel) = titel;
    let van_venster = titel.clone();
    whenever(move || document().set_title(&format!("{} - {organisation}", van_venster())));
    let is_first_page = if is_voorlopig { is_first_page() } else { take_first_page() };
    whenever(move || {
        if heading.get().is_some() && !is_first_page {
            focus(Anker::Boven);
        }
    });
    let lang = move || lang.as_ref().and_then(|it| (it.0)());
    let persoonlijk = move || persoonlijk.as_ref().and_then(|it| (it.0)());
    view! {
        <h1 id=Anker::Boven.id() node_ref=heading tabindex="-1" lang=lang>
            {replaced(
                move || persoonlijk().unwrap_or_else(|| titel()),
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
