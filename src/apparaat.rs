//! What is kept on the visitor's device: how the overview was shown last, and nothing personal.

use crate::routes::Toon;

const TOON: &str = "mijnzaken.toon";

/// How the overview was shown last on this device. A device that keeps nothing has no opinion.
pub fn last_toon() -> Option<Toon> {
    Toon::parse(&storage()?.get_item(TOON).ok()??)
}

/// Keeps how the overview is shown.
pub fn remember_toon(toon: Toon) {
    if let Some(storage) = storage() {
        // A full or forbidden storage is no reason to bother anyone.
        _ = storage.set_item(TOON, toon.name());
    }
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
