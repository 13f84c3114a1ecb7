//! How one is logged in.
//!
//! Reading guide: `stand` says what can be the case; `begin` finds out at start-up; `access` is
//! what the gateway asks for with each request, from `oidc` (a token in memory) or `bff` (a
//! cookie); `wacht` watches for inactivity and for other windows, by the rules in `inactief` and
//! `windows`; `persoon` reads who it is; `persona` stands in for them in fixture mode. [`Session`] is what the pages see of all that.

mod access;
mod begin;
mod bff;
#[cfg(feature = "fixtures")]
mod example;
mod idle;
mod oidc;
#[cfg(feature = "fixtures")]
mod persona;
mod persoon;
mod state;
mod watch;
mod windows;

use futures::FutureExt;
use leptos::prelude::*;

use crate::browser::address::{address, leave};
use crate::browser::spawn;
use crate::config::LoginOption;
use crate::routes::{Keep, Route, uitgelogd_because};
pub use access::Access;
pub use begin::{Begin, begin};
pub use persoon::{Namens, Persoon};
pub use state::{LoginState, Reden};

/// Whether someone is logged in, and what they can do about that; cheap to copy.
#[derive(Clone, Copy)]
pub struct Session {
    state: RwSignal<LoginState>,
    /// In so many minutes one is logged out.
    waarschuwing: RwSignal<Option<u32>>,
    access: StoredValue<Access, LocalStorage>,
    actief: StoredValue<f64>,
    /// Who is logged in, or can be, in fixture mode.
    #[cfg(feature = "fixtures")]
    persona: StoredValue<Option<Persoon>>,
}

impl Session {
    /// Goes on from what was found out at start-up, and watches from here on.
    pub fn new(begin: Begin) -> Self {
        let session = Self {
            state: RwSignal::new(begin.state),
            waarschuwing: RwSignal::new(None),
            access: StoredValue::new_local(begin.access),
            actief: StoredValue::new(js_sys::Date::now()),
            #[cfg(feature = "fixtures")]
            persona: StoredValue::new(begin.persona),
        };
        session.access.read_value().on_expiry(move || session.expire());
        session.watch();
        session
    }

    /// Whether someone is logged in. Follows changes.
    pub fn state(self) -> LoginState {
        self.state.get()
    }

    /// In how many minutes one is logged out for doing nothing, when that is soon.
    pub fn waarschuwing(self) -> Option<u32> {
        self.waarschuwing.get()
    }

    /// The ways to log in, in the order of their buttons; one without a name when another server
    /// asks how.
    pub fn options(self) -> Vec<LoginOption> {
        self.access.read_value().options()
    }

    /// Leaves for where one logs in, and comes back to the page that was asked for. It ends when
    /// that cannot be.
    pub async fn log_in(self, option: LoginOption) {
        #[cfg(feature = "fixtures")]
        if self.log_in_persona() {
            return;
        }
        let access = self.access.get_value();
        let reden = access.log_in(&option, page_to_return_to().as_deref()).await;
        self.state.set(LoginState::LoggedOut(reden));
    }

    /// Logs out, here and wherever one was logged in for this.
    pub fn log_out(self) {
        self.end(Reden::Zelf);
    }

    /// Stays logged in.
    pub fn stay(self) {
        #[cfg(feature = "fixtures")]
        if self.is_persona() {
            return self.waarschuwing.set(None);
        }
        self.actief.set_value(js_sys::Date::now());
        self.look();
        let access = self.access.get_value();
        spawn(async move { access.keep_alive().await }.boxed_local());
    }

    /// The login has ended by itself, in this window. The page stays the same, so that logging in
    /// again leads back to it.
    fn expire(self) {
        // What was under way when one logged out finds no token either.
        if self.is_logged_in() {
            self.leave_behind(LoginState::LoggedOut(Reden::Verlopen));
            self.access.read_value().forget();
        }
    }

    /// Ends the session in all windows, and at the provider.
    fn end(self, reden: Reden) {
        if !self.is_logged_in() {
            return;
        }
        #[cfg(feature = "fixtures")]
        if self.is_persona() {
            return self.log_out_persona(reden);
        }
        windows::tell_end(&reden);
        self.leave_behind(LoginState::Leaving);
        let access = self.access.get_value();
        let go = async move { leave(&uitgelogd(&access.log_out(reden).await)) };
        spawn(go.boxed_local());
    }

    fn is_logged_in(self) -> bool {
        matches!(self.state.get_untracked(), LoginState::LoggedIn(_))
    }

    /// From here on nothing of this person is on the screen.
    fn leave_behind(self, state: LoginState) {
        self.waarschuwing.set(None);
        self.state.set(state);
    }
}

/// The page where one is, unless it is one of those about logging in.
fn page_to_return_to() -> Option<String> {
    let path = window().location().pathname().unwrap_or_default();
    match Route::parse(&path) {
        Some(Route::Inloggen | Route::Uitgelogd | Route::Terug) => None,
        _ => Some(address()),
    }
}

/// Where one goes who asked for no other page.
fn overview() -> String {
    Route::Aanvragen.href(&kept())
}

/// Where one is told that one is logged out, and why.
fn uitgelogd(reden: &Reden) -> String {
    uitgelogd_because(&kept(), reden.word())
}

/// What stays in every link.
fn kept() -> Keep {
    Keep::parse(&window().location().search().unwrap_or_default())
}
