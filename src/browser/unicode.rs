//! Characters. The tables of Unicode are in every browser already and would be a good part of the
//! first load; so there the browser does the work, and elsewhere a crate.

/// Lower case, with letters and their accents taken apart: "É" becomes "e" and U+0301 (Unicode's
/// form NFD).
#[cfg(target_arch = "wasm32")]
pub fn decomposed_lower_case(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().normalize("NFD").into()
}

/// Lower case, with letters and their accents taken apart: "É" becomes "e" and U+0301 (Unicode's
/// form NFD).
#[cfg(not(target_arch = "wasm32"))]
pub fn decomposed_lower_case(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.to_lowercase().nfd().collect()
}
