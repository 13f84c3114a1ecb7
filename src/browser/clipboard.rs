//! The clipboard of the device.

use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;

/// Puts text on it. Tells whether the browser let it: only safe origins have one, and a visitor may
/// refuse.
pub async fn write_text(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
