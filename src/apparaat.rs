//! What is kept on the visitor's device: the language, how the overview was shown last, when one was here, that someone was active
//! here and when, and, while one is away to log in, what is needed to come back, the address among
//! it. Never a token, and nothing that was loaded.

use web_sys::{Storage, Window};

use crate::locales::Taal;
use crate::routes::Toon;

const TOON: &str = "mijnzaken.toon";
const TAAL: &str = "mijnzaken.taal";
const BEZOEK: &str = "mijnzaken.bezoek";
const SESSIE: &str = "mijnzaken.sessie";
const INLOGGEN: &str = "mijnzaken.inloggen";

/// How the overview was shown last on this device. A device that keeps nothing has no opinion.
pub fn last_toon() -> Option<Toon> {
    Toon::parse(&get(on_device, TOON)?)
}

/// Keeps how the overview is shown, where that is possible.
pub fn remember_toon(toon: Toon) {
    _ = set(on_device, TOON, toon.name());
}

/// The language that was chosen last on this device.
pub fn last_taal() -> Option<Taal> {
    Taal::parse(&get(on_device, TAAL)?)
}

/// Keeps the language, where that is possible.
pub fn remember_taal(taal: Taal) {
    _ = set(on_device, TAAL, taal.code());
}

/// Forgets the language and how the overview was shown: the next one to sit here chooses anew.
#[cfg(feature = "fixtures")]
pub fn forget_choices() {
    if let Some(storage) = web_sys::window().as_ref().and_then(on_device) {
        _ = storage.remove_item(TOON);
        _ = storage.remove_item(TAAL);
    }
}

/// What is known of earlier visits of the visitor with this mark (`domain/bezoek.rs`).
pub fn bezoeken(merk: u16) -> Option<String> {
    get(on_device, &format!("{BEZOEK}.{merk:x}"))
}

/// Keeps it, where that is possible.
pub fn keep_bezoeken(merk: u16, bezoeken: &str) {
    _ = set(on_device, &format!("{BEZOEK}.{merk:x}"), bezoeken);
}

/// What all windows of this browser know of the session: see `session/sein.rs`.
pub fn session_mark() -> Option<String> {
    get(on_device, SESSIE)
}

/// Tells all windows of this browser something about the session, where that is possible.
pub fn mark_session(mark: &str) {
    _ = set(on_device, SESSIE, mark);
}

/// Keeps what this window needs to come back from logging in. Tells whether it could.
#[must_use]
pub fn keep_attempt(attempt: &str) -> bool {
    set(in_window, INLOGGEN, attempt)
}

/// Takes it back: it serves once.
pub fn take_attempt() -> Option<String> {
    let attempt = get(in_window, INLOGGEN)?;
    _ = in_window(&web_sys::window()?)?.remove_item(INLOGGEN);
    Some(attempt)
}

type Where = fn(&Window) -> Option<Storage>;

fn on_device(window: &Window) -> Option<Storage> {
    window.local_storage().ok()?
}

/// Gone when the window closes, and out of reach of other windows.
fn in_window(window: &Window) -> Option<Storage> {
    window.session_storage().ok()?
}

fn get(storage: Where, key: &str) -> Option<String> {
    storage(&web_sys::window()?)?.get_item(key).ok()?
}

/// Tells whether it could: a storage may be full or forbidden. What was there before is then taken
/// away where that is possible, since it holds no longer.
fn set(storage: Where, key: &str, value: &str) -> bool {
    let Some(storage) = web_sys::window().as_ref().and_then(storage) else { return false };
    let is_kept = storage.set_item(key, value).is_ok();
    if !is_kept {
        _ = storage.remove_item(key);
    }
    is_kept
}
