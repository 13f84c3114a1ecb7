use super::state::LoginState;
use super::windows::{self, WindowSignal};
use crate::access::{Access, Reden};
use crate::browser::address::{HistoryEntry, path, query, write};
use crate::browser::storage::{self, Item};
use crate::routes::{Keep, REDEN, Route, parameter, uitgelogd_because};

/// What the app found out at start-up about the session.
pub struct Begin {
    pub(super) state: LoginState,
    pub(super) access: Access,
}

impl Begin {
    /// What tells the visitor apart from others on this device. `None` while nobody is logged in.
    pub fn merk(&self) -> Option<u16> {
        match &self.state {
            LoginState::LoggedIn(persoon) => Some(persoon.merk),
            LoginState::Open => Some(0),
            LoginState::Leaving | LoginState::LoggedOut(_) => None,
        }
    }

    /// The access that questions to the gateway carry.
    pub fn access(&self) -> Access {
        self.access.clone()
    }
}

/// Finds out who is logged in, and goes to the page that the visitor came from. When the
/// browser leaves for the server that knows, the future ends only if that server takes too long.
pub async fn begin(access: Access) -> Begin {
    let state = if access.is_open() {
        LoginState::Open
    } else if let Some(reden) = uitgelogd() {
        LoginState::LoggedOut(reden)
    } else {
        access.find_person(windows::may_be_logged_in()).await.into()
    };
    Begin { state, access }
}

/// Why the session ended, if the address is that of the page that says so: the reason in the
/// address, or else the one that another window gave. `None` while this browser may have a session:
/// somebody who is logged in is never told that they are not.
///
/// A person who logged out in this app only is logged out on every page, until they choose to log
/// in. A backend that could not be told would let them in again unasked.
fn uitgelogd() -> Option<Reden> {
    if windows::may_be_logged_in() {
        return None;
    }
    let told = match windows::last() {
        WindowSignal::Over(reden) => Some(reden),
        WindowSignal::Active(_) | WindowSignal::Nothing => None,
    };
    if Route::parse(&path()) != Some(Route::Uitgelogd) {
        let is_meant =
            told == Some(Reden::AlleenHier) && storage::get(Item::LoginAttempt).is_none();
        return is_meant.then_some(Reden::Nieuw);
    }
    let asked = parameter(&query(), REDEN).and_then(|it| Reden::parse(&it));
    let reden = asked.or(told).unwrap_or(Reden::Zelf);
    // Servers lead back to the bare path, so that the parameters that stay are restored.
    if let Some((_, kept)) =
        storage::take(Item::LogOut).as_deref().and_then(|it| it.split_once('?'))
    {
        write(&uitgelogd_because(&Keep::parse(kept), reden.word()), HistoryEntry::Same);
    }
    Some(reden)
}
