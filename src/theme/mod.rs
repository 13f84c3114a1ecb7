//! The house style of the page. The default one is part of the build; any other is a style sheet
//! beside it, so that a municipality puts its own in place without one.

#[cfg(feature = "fixtures")]
mod switch;

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::routes::files::{is_name, theme_href};

#[cfg(feature = "fixtures")]
pub(crate) use switch::{current_theme, switch_theme};

/// The theme that the build itself has.
const STANDAARD: &str = "groningen";

/// Gives the page a theme. One that is not there leaves the colours of the default.
pub(crate) fn set_theme(name: &str) {
    say(name);
    _ = fetch(name);
}

/// Says which theme it is, for style sheets: those of NL Design System are for what is below a class.
fn say(name: &str) {
    if let Some(html) = document().document_element() {
        _ = html.set_attribute("data-thema", name);
        _ = html.set_attribute("class", &format!("{name}-theme"));
    }
}

/// Has the browser fetch the style sheet. The default theme has none, nor has what is no name.
fn fetch(name: &str) -> Result<Option<Element>, JsValue> {
    if name == STANDAARD || !is_name(name) {
        return Ok(None);
    }
    let link = document().create_element("link")?;
    link.set_attribute("rel", "stylesheet")?;
    link.set_attribute("href", &theme_href(name))?;
    // After those of the build: the last one counts.
    if let Some(head) = document().query_selector("head")? {
        head.append_child(&link)?;
    }
    Ok(Some(link))
}
