//! Background work: futures that no caller awaits.

use futures::future::LocalBoxFuture;

/// Runs a future in the background. The parameter is boxed, so that the code that runs it is
/// compiled only once.
pub(crate) fn spawn(work: LocalBoxFuture<'static, ()>) {
    wasm_bindgen_futures::spawn_local(work);
}
