//! What is kept on the visitor's device, as texts. [`Item`] lists all of it: never a token, and
//! nothing that a gateway answered.

use web_sys::Storage;

/// Something that is kept, each under a key of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// How the overview was shown last: a name of `routes::Toon`.
    Toon,
    /// The language that was chosen last: a code of `locales::Taal`.
    Taal,
    /// When the visitor with this mark was here before, as `domain::Bezoeken` writes it.
    Bezoek(u16),
    /// What all windows of this browser know of the session: see `session/windows.rs`.
    Session,
    /// What this window needs to come back from logging in. Other windows cannot read it, and it
    /// goes when the window closes.
    LoginAttempt,
}

impl Item {
    fn key(self) -> String {
        match self {
            Self::Toon => "mijnzaken.toon".to_owned(),
            Self::Taal => "mijnzaken.taal".to_owned(),
            Self::Bezoek(merk) => format!("mijnzaken.bezoek.{merk:x}"),
            Self::Session => "mijnzaken.sessie".to_owned(),
            Self::LoginAttempt => "mijnzaken.inloggen".to_owned(),
        }
    }

    fn storage(self) -> Option<Storage> {
        let window = web_sys::window()?;
        match self {
            Self::LoginAttempt => window.session_storage().ok()?,
            Self::Toon | Self::Taal | Self::Bezoek(_) | Self::Session => {
                window.local_storage().ok()?
            }
        }
    }
}

/// The text that is kept; `None` where there is none, or where the browser keeps nothing.
pub fn get(item: Item) -> Option<String> {
    item.storage()?.get_item(&item.key()).ok()?
}

/// Keeps a text, and tells whether the browser could: a storage may be full or forbidden. An older
/// text no longer holds then, and is taken away where that is possible.
pub fn set(item: Item, text: &str) -> bool {
    let Some(storage) = item.storage() else { return false };
    let is_kept = storage.set_item(&item.key(), text).is_ok();
    if !is_kept {
        _ = storage.remove_item(&item.key());
    }
    is_kept
}

/// Takes a text away.
pub fn remove(item: Item) {
    if let Some(storage) = item.storage() {
        _ = storage.remove_item(&item.key());
    }
}

/// Takes a text away, and gives it.
pub fn take(item: Item) -> Option<String> {
    let text = get(item)?;
    remove(item);
    Some(text)
}
