//! Switches the theme while the page is shown. Only designers and researchers use this.

use js_sys::{Function, Promise};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CssStyleSheet, Element, HtmlLinkElement};

use super::{STANDAARD, fetch, say};
use crate::routes::files::is_name;

/// The attribute that marks the style sheets of themes.
const MARK: &str = "data-thema";

/// The name of the current theme.
pub(crate) fn current_theme() -> String {
    let html = document().document_element();
    html.and_then(|it| it.get_attribute(MARK)).unwrap_or_else(|| STANDAARD.to_owned())
}

/// Switches the page to another theme once its style sheet is loaded, so that no other colours are
/// shown meanwhile. Returns whether that theme exists; if not, the page stays as it is.
pub(crate) async fn switch_theme(name: &str) -> bool {
    let Ok(sheet) = fetch(name) else {
        return false;
    };
    if let Some(sheet) = &sheet {
        _ = sheet.set_attribute(MARK, name);
        if !is_loaded(sheet).await {
            sheet.remove();
            return false;
        }
        // A later choice removed this style sheet while it was loading.
        if !sheet.is_connected() {
            return true;
        }
    } else if !is_name(name) {
        return false;
    }
    say(name);
    for other in sheets().filter(|it| Some(it) != sheet.as_ref()) {
        other.remove();
    }
    true
}

async fn is_loaded(sheet: &Element) -> bool {
    let mut listen = |resolve: Function, reject: Function| {
        _ = sheet.add_event_listener_with_callback("load", &resolve);
        _ = sheet.add_event_listener_with_callback("error", &reject);
    };
    JsFuture::from(Promise::new(&mut listen)).await.is_ok() && has_rules(sheet)
}

/// Whether the style sheet holds rules. Servers answer an unknown address with the page of the app,
/// which Chromium accepts as an empty style sheet.
fn has_rules(sheet: &Element) -> bool {
    let sheet = sheet.dyn_ref::<HtmlLinkElement>().and_then(HtmlLinkElement::sheet);
    let rules = sheet.and_then(|it| it.dyn_into::<CssStyleSheet>().ok()?.css_rules().ok());
    rules.is_some_and(|it| it.length() > 0)
}

fn sheets() -> impl Iterator<Item = Element> {
    let found = document().query_selector_all(&format!("link[{MARK}]")).ok();
    let nodes = found.map(|it| (0..it.length()).filter_map(|at| it.item(at)).collect::<Vec<_>>());
    nodes.into_iter().flatten().filter_map(|it| it.dyn_into().ok())
}
