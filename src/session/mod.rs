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

use std::cell::Cell;

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
    inner: StoredValue<Inner, LocalStorage>,
}

/// What nobody follows. It is one value, because each type of value costs the app code.
struct Inner {
    access: Access,
    /// When the person was last active, in milliseconds since 1970.
    active_at: Cell<f64>,
}

impl Session {
    /// The session as it was found at start-up, watched from here on.
    pub fn new(begin: Begin) -> Self {
        let session = Self {
            state: RwSignal::new(begin.state),
            waarschuwing: RwSignal::new(None),
            inner: StoredValue::new_local(Inner {
                access: begin.access,
                active_at: Cell::new(now_ms()),
            }),
        };
        session.access().on_expiry(move || session.expire());
        session.watch();
        session
    }

    /// Whether someone is logged in. Follows changes.
    pub fn state(self) -> LoginState {
        self.state.get()
    }

    /// The same without following changes.
    pub(crate) fn state_untracked(self) -> LoginState {
        self.state.get_untracked()
    }

    /// Whether the pages with zaken may be seen, as a signal.
    pub(crate) fn is_inside(self) -> Memo<bool> {
        Memo::new(move |_| self.state().is_inside())
    }

    /// In how many minutes inactivity ends the session. `None` while that is not soon. Follows
    /// changes.
    pub fn waarschuwing(self) -> Option<u32> {
        self.waarschuwing.get()
    }

    /// The ways to log in, in the order of their buttons. A single one without a label means that
    /// another server asks the visitor how.
    pub fn options(self) -> Vec<LoginOption> {
        self.access().options()
    }

    /// Fetches ahead what [`Session::log_in`] needs, for a page that offers to log in.
    pub fn prepare_log_in(self) {
        self.access().prepare_log_in();
    }

    /// Logs in, at the server where visitors do that if there is one. While the browser is leaving,
    /// the future ends only if that takes too long. If it ends, the state says who is logged in, or
    /// why nobody is.
    pub async fn log_in(self, option: LoginOption) {
        let access = self.access();
        let found = access.log_in(&option, page_to_return_to().as_deref()).await;
        self.begin_state(found.into());
    }

    /// Logs out in all windows, and at the server that keeps the session.
    pub fn log_out(self) {
        self.end(Reden::Zelf);
    }

    /// Answers the warning that the session ends: the person is still there.
    pub fn stay(self) {
        self.waarschuwing.set(None);
        self.set_active_at(now_ms());
        self.look();
        self.access().keep_alive();
    }

    /// The login has ended by itself, in this window. The address stays the same, so that logging
    /// in again leads back to the page.
    fn expire(self) {
        // A question that was under way when the person logged out finds no token either.
        if self.is_logged_in() {
            self.leave_behind(LoginState::LoggedOut(Reden::Verlopen));
            self.access().forget();
        }
    }

    /// Ends the session in all windows, and at the server that keeps it.
    fn end(self, reden: Reden) {
        if !self.is_logged_in() {
            return;
        }
        let access = self.access();
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

    fn access(self) -> Access {
        self.inner.read_value().access.clone()
    }

    fn active_at(self) -> f64 {
        self.inner.read_value().active_at.get()
    }

    fn set_active_at(self, moment: f64) {
        self.inner.read_value().active_at.set(moment);
    }

    fn is_logged_in(self) -> bool {
        matches!(self.state.get_untracked(), LoginState::LoggedIn(_))
    }

    /// Takes all of the person off the screen.
    fn leave_behind(self, state: LoginState) {
        self.waarschuwing.set(None);
        self.begin_state(state);
    }

    /// A page that says why nobody is logged in stays as it is while that stays so.
    fn begin_state(self, state: LoginState) {
        if self.state.get_untracked() != state {
            self.state.set(state);
        }
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
