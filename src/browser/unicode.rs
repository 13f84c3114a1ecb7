//! Unicode. Every browser has the Unicode tables already, and they would be a large part of the
//! first load. So in wasm the browser does the work; elsewhere a crate does it.

/// The text in lower case, with accents separated from their letters: "É" becomes "e" and U+0301
/// (Unicode normalization form D).
#[cfg(target_arch = "wasm32")]
pub fn decomposed_lower_case(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().normalize("NFD").into()
}

/// The text in lower case, with accents separated from their letters: "É" becomes "e" and U+0301
/// (Unicode normalization form D).
#[cfg(not(target_arch = "wasm32"))]
pub fn decomposed_lower_case(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.to_lowercase().nfd().collect()
}
