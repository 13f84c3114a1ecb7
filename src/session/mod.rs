//! The session of the person who is logged in, as the pages see it: signals above `access`.
//!
//! Reading guide: [`Session`] is what the pages use; `state` lists what can be the case; `begin`
//! finds that out at start-up; `watch` looks for inactivity and for what other windows say, by the
//! rules in `idle` and `windows`; `faults` ends a session because a researcher wants to see that.

mod begin;
#[cfg(feature = "fixtures")]
mod faults;
mod idle;
mod state;
mod watch;
mod windows;

use futures::FutureExt;
use leptos::prelude::*;

use crate::access::{Access, LogOut};
pub use crate::access::{Namens, Persoon, Reden};
use crate::browser::address::{HistoryEntry, address, go_to, leave, path, query};
use crate::browser::clock::now_ms;
use crate::browser::spawn;
use crate::browser::storage::{self, Item};
use crate::config::LoginOption;
use crate::routes::{Keep, Route, uitgelogd_because};
pub use begin::{Begin, begin};
pub use state::LoginState;

/// Whether someone is logged in, and how to log in and out; cheap to copy.
#[derive(Clone, Copy)]
pub struct Session {
    state: RwSignal<LoginState>,
    /// In how many minutes inactivity ends the session. `None` while that is not soon.
    waarschuwing: RwSignal<Option<u32>>,
    access: StoredValue<Access, LocalStorage>,
    /// When the person was last active, in milliseconds since 1970.
    active_at: StoredValue<f64>,
}

impl Session {
    /// The session as it was found at start-up, watched from here on.
    pub fn new(begin: Begin) -> Self {
        let session = Self {
            state: RwSignal::new(begin.state),
            waarschuwing: RwSignal::new(None),
            access: StoredValue::new_local(begin.access),
            active_at: StoredValue::new(now_ms()),
        };
        session.access.read_value().on_expiry(move || session.expire());
        session.watch();
        session
    }

    /// Whether someone is logged in. Follows changes.
    pub fn state(self) -> LoginState {
        self.state.get()
    }

    /// In how many minutes inactivity ends the session. `None` while that is not soon. Follows
    /// changes.
    pub fn waarschuwing(self) -> Option<u32> {
        self.waarschuwing.get()
    }

    /// The ways to log in, in the order of their buttons. A single one without a label means that
    /// another server asks the visitor how.
    pub fn options(self) -> Vec<LoginOption> {
        self.access.read_value().options()
    }

    /// Fetches ahead what [`Session::log_in`] needs, for a page that offers to log in.
    pub fn prepare_log_in(self) {
        self.access.read_value().prepare_log_in();
    }

    /// Logs in, at the server where visitors do that if there is one. While the browser is leaving,
    /// the future ends only if that takes too long. If it ends, the state says who is logged in, or
    /// why nobody is.
    pub async fn log_in(self, option: LoginOption) {
        let access = self.access.get_value();
        let found = access.log_in(&option, page_to_return_to().as_deref()).await;
        self.state.set(found.into());
    }

    /// Logs out in all windows, and at the server that keeps the session.
    pub fn log_out(self) {
        self.end(Reden::Zelf);
    }

    /// Answers the warning that the session ends: the person is still there.
    pub fn stay(self) {
        self.waarschuwing.set(None);
        self.active_at.set_value(now_ms());
        self.look();
        self.access.read_value().keep_alive();
    }

    /// The login has ended by itself, in this window. The address stays the same, so that logging
    /// in again leads back to the page.
    fn expire(self) {
        // A question that was under way when the person logged out finds no token either.
        if self.is_logged_in() {
            self.leave_behind(LoginState::LoggedOut(Reden::Verlopen));
            self.access.read_value().forget();
        }
    }

    /// Ends the session in all windows, and at the server that keeps it.
    fn end(self, reden: Reden) {
        if !self.is_logged_in() {
            return;
        }
        let access = self.access.get_value();
        match access.log_out(reden.clone()) {
            LogOut::Here(reden) => {
                let page = uitgelogd(&reden);
                self.leave_behind(LoginState::LoggedOut(reden));
                go_to(&page, HistoryEntry::New);
            }
            LogOut::Leaves(leaving) => {
                windows::tell_end(&reden);
                // Where a server leads back without the parameters that stay, `begin` reads them
                // here.
                _ = storage::set(Item::LogOut, &uitgelogd(&reden));
                self.leave_behind(LoginState::Leaving);
                let leave = async move {
                    let reden = leaving.await;
                    windows::tell_end(&reden);
                    leave(&uitgelogd(&reden));
                };
                spawn(leave.boxed_local());
            }
        }
    }

    fn is_logged_in(self) -> bool {
        matches!(self.state.get_untracked(), LoginState::LoggedIn(_))
    }

    /// Takes all of the person off the screen.
    fn leave_behind(self, state: LoginState) {
        self.waarschuwing.set(None);
        self.state.set(state);
    }
}

/// The address of this page, unless the page is about logging in or out.
fn page_to_return_to() -> Option<String> {
    match Route::parse(&path()) {
        Some(Route::Inloggen | Route::Uitgelogd | Route::Terug) => None,
        _ => Some(address()),
    }
}

/// The address of the page that says that the person is logged out, and why.
fn uitgelogd(reden: &Reden) -> String {
    uitgelogd_because(&Keep::parse(&query()), reden.word())
}
