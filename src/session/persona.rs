//! Fixture mode: an invented person is logged in, logs out and in again, without leaving the page. A
//! study goes on meanwhile, and its notes are in memory only.

use std::time::Duration;

use leptos::prelude::*;

use super::state::LoginState;
use super::{Session, uitgelogd};
use crate::access::Reden;
use crate::browser::address::{HistoryEntry, go_to};

/// How long each of the minutes that are counted down takes.
const MINUTE: Duration = Duration::from_secs(60);

impl Session {
    /// Whether it is an invented person's.
    pub(super) fn is_persona(self) -> bool {
        self.persona.read_value().is_some()
    }

    /// Logs them in, when it is them.
    pub(super) fn log_in_persona(self) -> bool {
        let persona = self.persona.get_value();
        let is_persona = persona.is_some();
        if let Some(persoon) = persona {
            self.state.set(LoginState::LoggedIn(persoon));
        }
        is_persona
    }

    /// Logs them out.
    pub(super) fn log_out_persona(self, reden: Reden) {
        let page = uitgelogd(&reden);
        self.leave_behind(LoginState::LoggedOut(reden));
        go_to(&page, HistoryEntry::New);
    }

    /// Ends the login of an invented person, as a gateway does with one that lasted too long.
    pub fn let_expire(self) {
        if self.is_persona() && self.is_logged_in() {
            self.leave_behind(LoginState::LoggedOut(Reden::Verlopen));
        }
    }

    /// Warns an invented person as if they had done nothing for a long time, and logs them out two
    /// minutes later unless they answer.
    pub fn let_end_soon(self) {
        if self.is_persona() && self.is_logged_in() {
            self.count_down(2);
        }
    }

    fn count_down(self, minutes: u32) {
        self.waarschuwing.set(Some(minutes));
        let next = move || {
            // Another scenario may have come in its place.
            if self.waarschuwing.try_get_untracked() == Some(Some(minutes)) {
                match minutes {
                    0 | 1 => self.end(Reden::Inactief),
                    more => self.count_down(more - 1),
                }
            }
        };
        set_timeout(next, MINUTE);
    }
}
