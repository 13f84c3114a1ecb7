use super::state::LoginState;
use super::windows::{self, WindowSignal};
use crate::access::{Access, Reden};
use crate::browser::address::{path, query};
use crate::routes::{REDEN, Route, parameter};

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

/// Finds out who is logged in. The future never ends if that leads away from the page.
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
fn uitgelogd() -> Option<Reden> {
    if Route::parse(&path()) != Some(Route::Uitgelogd) || windows::may_be_logged_in() {
        return None;
    }
    let told = match windows::last() {
        WindowSignal::Over(reden) => Some(reden),
        WindowSignal::Active(_) | WindowSignal::Nothing => None,
    };
    let asked = parameter(&query(), REDEN).and_then(|it| Reden::parse(&it));
    Some(asked.or(told).unwrap_or(Reden::Zelf))
}
