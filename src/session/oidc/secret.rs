//! What nobody may guess, made by the browser.

use base64ct::{Base64UrlUnpadded, Encoding};
use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;

/// 384 random bits as 64 characters that need no escape. The NL GOV profile for OAuth asks for 128
/// bits at least.
pub(super) fn random() -> Option<String> {
    let mut bytes = [0; 48];
    web_sys::window()?.crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(Base64UrlUnpadded::encode_string(&bytes))
}

/// The S256 challenge of a verifier (RFC 7636, 4.2). Browsers do this on secure origins only.
pub(super) async fn challenge(verifier: &str) -> Option<String> {
    let subtle = web_sys::window()?.crypto().ok()?.subtle();
    let bytes = Uint8Array::from(verifier.as_bytes());
    let digest = JsFuture::from(subtle.digest_with_str_and_js_u8_array("SHA-256", &bytes).ok()?);
    let digest = Uint8Array::new(&digest.await.ok()?).to_vec();
    Some(Base64UrlUnpadded::encode_string(&digest))
}
