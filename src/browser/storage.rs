//! The texts that the app stores on the visitor's device. [`Item`] lists all of them. The app never
//! stores a token or an answer of the gateway.

use web_sys::Storage;

/// A text that the app stores. Each has a key of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// How the overview was last shown: a name of `routes::Toon`.
    Toon,
    /// The language that was last chosen: a code of `locales::Taal`.
    Taal,
    /// Which variant of the pages was last chosen: a name of `config::Variant`.
    Variant,
    /// Whether the visitor wants notifications of this browser.
    Bureaumelding,
    /// The earlier visits of the person with this mark, as `domain::Bezoeken` writes them.
    Bezoek(u16),
    /// The meldingen that this person has seen, as `domain::Gezien` writes them.
    Meldingen(u16),
    /// What the person with this mark dismissed, as `domain::Weggedaan` writes it.
    Weggedaan(u16),
    /// What the windows of this browser tell each other about the session. See
    /// `session/windows.rs`.
    Session,
    /// The attempt to log in that this window has begun. Other windows cannot read it, and the
    /// browser removes it when the window closes.
    LoginAttempt,
    /// The page that this window goes to once it has logged out. It is kept in the same place.
    LogOut,
    /// How far the page was scrolled when this window left it: two numbers. Likewise.
    Place,
}

impl Item {
    fn key(self) -> String {
        match self {
            Self::Toon => "mijnzaken.toon".to_owned(),
            Self::Taal => "mijnzaken.taal".to_owned(),
            Self::Variant => "mijnzaken.variant".to_owned(),
            Self::Bureaumelding => "mijnzaken.bureaumelding".to_owned(),
            Self::Bezoek(merk) => format!("mijnzaken.bezoek.{merk:x}"),
            Self::Meldingen(merk) => format!("mijnzaken.meldingen.{merk:x}"),
            Self::Weggedaan(merk) => format!("mijnzaken.weggedaan.{merk:x}"),
            Self::Session => "mijnzaken.sessie".to_owned(),
            Self::LoginAttempt => "mijnzaken.inloggen".to_owned(),
            Self::LogOut => "mijnzaken.uitloggen".to_owned(),
            Self::Place => "mijnzaken.plek".to_owned(),
        }
    }

    fn storage(self) -> Option<Storage> {
        let window = web_sys::window()?;
        match self {
            Self::LoginAttempt | Self::LogOut | Self::Place => window.session_storage().ok()?,
            Self::Toon
            | Self::Taal
            | Self::Bezoek(_)
            | Self::Meldingen(_)
            | Self::Weggedaan(_)
            | Self::Variant
            | Self::Bureaumelding
            | Self::Session => window.local_storage().ok()?,
        }
    }
}

/// The stored text. `None` if there is none, or if the browser offers no storage.
pub fn get(item: Item) -> Option<String> {
    item.storage()?.get_item(&item.key()).ok()?
}

/// Stores a text, and returns whether that succeeded: the storage may be full or forbidden. If it
/// failed, an older text under the same key is out of date, and is removed where possible.
pub fn set(item: Item, text: &str) -> bool {
    let Some(storage) = item.storage() else { return false };
    let is_kept = storage.set_item(&item.key(), text).is_ok();
    if !is_kept {
        _ = storage.remove_item(&item.key());
    }
    is_kept
}

/// Removes a text.
pub fn remove(item: Item) {
    if let Some(storage) = item.storage() {
        _ = storage.remove_item(&item.key());
    }
}

/// Removes a text, and returns it.
pub fn take(item: Item) -> Option<String> {
    let text = get(item)?;
    remove(item);
    Some(text)
}
