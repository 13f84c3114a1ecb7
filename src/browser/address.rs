//! The address bar.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlFormElement, PopStateEvent};

/// What stands in the address bar after the origin.
pub fn address() -> String {
    let hash = window().location().hash().unwrap_or_default();
    // An address that begins with two slashes would name another site.
    let path = format!("/{}", path().trim_start_matches(['/', '\\']));
    [path, query(), hash].concat()
}

/// The path in the address bar, such as `/aanvragen`.
pub fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

/// The query in the address bar with its question mark, or an empty text.
pub fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// The origin of the app, such as `https://mijn.example.nl`.
pub fn origin() -> String {
    window().location().origin().unwrap_or_default()
}

/// How an address gets into the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryEntry {
    /// Back leads to the one before.
    New,
    /// In the place of the one before.
    Same,
}

/// Writes an address in the bar. A browser may refuse: Safari does after a hundred changes in a
/// short time. The address is then one change behind, which is better than the panic that the
/// router has for it.
pub fn write(href: &str, entry: HistoryEntry) {
    let Ok(history) = window().history() else {
        return;
    };
    let state = history.state().unwrap_or_default();
    _ = match entry {
        HistoryEntry::New => history.push_state_with_url(&state, "", Some(href)),
        HistoryEntry::Same => history.replace_state_with_url(&state, "", Some(href)),
    };
}

/// Goes to another view of the same page. The router hears of it as of a step in the history, so
/// that it never believes to be elsewhere than the address says.
pub fn go_to(href: &str, entry: HistoryEntry) {
    write(href, entry);
    if let Ok(event) = PopStateEvent::new("popstate") {
        _ = window().dispatch_event(&event);
    }
}

/// Leaves the app for another address. Back does not lead to the page that was left.
pub fn leave(url: &str) {
    // Only an address that is none is refused.
    _ = window().location().replace(url);
}

/// Leaves the app with a form, for what must not stand in an address.
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
