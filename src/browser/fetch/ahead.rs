//! Answers that were asked for while the app itself was on its way (`xtask/src/cut/ahead.js`). What
//! `cargo xtask serve` serves has none.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::AbortSignal;

#[wasm_bindgen]
extern "C" {
    /// Fails where there is no such function.
    #[wasm_bindgen(js_name = mijnzakenAhead, catch)]
    fn answer_from(address: &str, signal: Option<&AbortSignal>) -> Result<JsValue, JsValue>;
}

/// The answer from an address, if it was asked for ahead and nobody had it yet.
pub(super) fn from(address: &str, signal: Option<&AbortSignal>) -> Option<Promise> {
    answer_from(address, signal).ok()?.dyn_into().ok()
}
