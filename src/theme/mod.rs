//! The house style of the page. The default theme is part of the build. Any other theme is a
//! separate style sheet, so that a municipality can add its own without building the app.

#[cfg(feature = "fixtures")]
mod switch;

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::routes::files::{is_name, theme_href};

#[cfg(feature = "fixtures")]
pub(crate) use switch::{current_theme, switch_theme};

/// The name of the theme that is part of the build.
const STANDAARD: &str = "groningen";

/// Gives the page a theme. Without a style sheet of that name, the page keeps the default colours.
pub(crate) fn set_theme(name: &str) {
    say(name);
    _ = fetch(name);
}

/// Writes the name of the theme on the `html` element, for style sheets. Themes of NL Design System
/// apply below a class.
fn say(name: &str) {
    if let Some(html) = document().document_element() {
        _ = html.set_attribute("data-thema", name);
        _ = html.set_attribute("class", &format!("{name}-theme"));
    }
}

/// Adds the style sheet of a theme to the page. `None` for the default theme and for an invalid
/// name.
fn fetch(name: &str) -> Result<Option<Element>, JsValue> {
    if name == STANDAARD || !is_name(name) {
        return Ok(None);
    }
    let link = document().create_element("link")?;
    link.set_attribute("rel", "stylesheet")?;
    link.set_attribute("href", &theme_href(name))?;
    // The style sheet comes after those of the build, because the last rule applies.
    if let Some(head) = document().query_selector("head")? {
        head.append_child(&link)?;
    }
    Ok(Some(link))
}
