//! Work that nobody waits for.

use futures::future::LocalBoxFuture;

/// Runs it. Boxed, so that the machinery for it is there once.
pub(crate) fn spawn(work: LocalBoxFuture<'static, ()>) {
    wasm_bindgen_futures::spawn_local(work);
}
