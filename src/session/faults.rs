//! Faults of a session that researchers ask for in fixture mode. Only the session of an invented
//! person has them: a session that a server keeps is watched, and ends by its own rules.

use std::time::Duration;

use leptos::prelude::*;

use super::Session;
use crate::access::Reden;

/// How long each minute of the countdown takes.
const MINUTE: Duration = Duration::from_secs(60);

impl Session {
    /// Ends the login, as a gateway does with one that lasted too long.
    pub fn let_expire(self) {
        if !self.is_watched() {
            self.expire();
        }
    }

    /// Warns as if the person had done nothing for a long time, and logs them out two minutes later
    /// unless they answer.
    pub fn let_end_soon(self) {
        if !self.is_watched() && self.is_logged_in() {
            self.count_down(2);
        }
    }

    fn count_down(self, minutes: u32) {
        self.waarschuwing.set(Some(minutes));
        let next = move || {
            // The signal is gone if another scenario has taken the place of this one.
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
