//! The address bar.

use std::cell::RefCell;

use leptos::prelude::*;
use leptos_router::location::{BrowserUrl, LocationProvider, Url};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlFormElement;

pub use super::here::{address, origin, path, query};
use super::place;

thread_local! {
    /// The signal in which the router keeps its address; `None` before there is a router.
    static ROUTER: RefCell<Option<ArcRwSignal<Url>>> = const { RefCell::new(None) };
}

/// Connects [`go_to`] to the router around the calling component.
pub fn connect_router() {
    ROUTER.set(use_context::<BrowserUrl>().map(|it| it.as_url().clone()));
}

/// How an address is added to the history of the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryEntry {
    /// As a new entry: Back leads to the previous address.
    New,
    /// In place of the current entry.
    Same,
}

/// Writes an address in the address bar, without telling the router.
///
/// The browser may refuse: Safari does so after a hundred changes in a short time. The address bar
/// then stays one change behind. The router itself would panic.
pub fn write(href: &str, entry: HistoryEntry) {
    let Ok(history) = window().history() else {
        return;
    };
    _ = match entry {
        HistoryEntry::New => {
            history.push_state_with_url(&place::state_of_new(href), "", Some(href))
        }
        HistoryEntry::Same => {
            let state = history.state().unwrap_or_default();
            history.replace_state_with_url(&state, "", Some(href))
        }
    };
}

/// Goes to another address of the app without scrolling, and tells the router.
///
/// The router receives the address that is in the address bar afterwards, not `href`. The two stay
/// the same even if the browser refuses the change.
pub fn go_to(href: &str, entry: HistoryEntry) {
    write(href, entry);
    let (router, url) = (ROUTER.with_borrow(Clone::clone), BrowserUrl::current());
    if let (Some(router), Ok(url)) = (router, url)
        && *router.read_untracked() != url
    {
        router.set(url);
    }
}

/// Leaves the app for another address. The current page is removed from the history, so that Back
/// does not lead to it.
pub fn leave(url: &str) {
    // The browser refuses only text that is not a valid address.
    _ = window().location().replace(url);
}

/// Leaves the app by submitting a form with POST, so that the fields do not appear in an address.
pub fn post(url: &str, fields: &[(&'static str, String)]) {
    if submit(url, fields).is_err() {
        leave(url);
    }
}

fn submit(url: &str, fields: &[(&'static str, String)]) -> Result<(), JsValue> {
    let form: HtmlFormElement = document().create_element("form")?.dyn_into()?;
    form.set_method("post");
    form.set_action(url);
    for (name, value) in fields {
        let field = document().create_element("input")?;
        field.set_attribute("type", "hidden")?;
        field.set_attribute("name", name)?;
        field.set_attribute("value", value)?;
        form.append_child(&field)?;
    }
    document().body().ok_or(JsValue::NULL)?.append_child(&form)?;
    form.submit()
}
