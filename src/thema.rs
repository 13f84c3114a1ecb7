//! The house style.

use leptos::prelude::document;

/// Names the theme, which style/themes has the colours of.
pub fn set(theme: &str) {
    if let Some(html) = document().document_element() {
        _ = html.set_attribute("data-thema", theme);
    }
}
