//! The clipboard of the device.

use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;

/// Copies text to the clipboard. Returns whether that succeeded: there is a clipboard only on
/// secure origins, and the visitor may deny permission.
pub async fn write_text(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
