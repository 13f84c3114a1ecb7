//! The cryptography of the browser.

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;

/// Random bytes from a cryptographically secure source. `None` if the browser provides none.
pub(crate) fn random<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    web_sys::window()?.crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// The SHA-256 digest of a text. `None` outside secure origins, where browsers do not offer it.
pub(crate) async fn sha256(text: &str) -> Option<Vec<u8>> {
    let subtle = web_sys::window()?.crypto().ok()?.subtle();
    let bytes = Uint8Array::from(text.as_bytes());
    let digest = subtle.digest_with_str_and_js_u8_array("SHA-256", &bytes).ok()?;
    Some(Uint8Array::new(&JsFuture::from(digest).await.ok()?).to_vec())
}
