//! Watches the session: whether the person is active, what other windows say, and when the token
//! expires.

use std::time::Duration;

use futures::FutureExt;
use leptos::ev;
use leptos::prelude::*;

use super::idle::{Idleness, judge};
use super::state::LoginState;
use super::windows::{self, WindowSignal};
use super::{Session, uitgelogd};
use crate::access::Reden;
use crate::browser::address::leave;
use crate::browser::clock::now_ms;
use crate::browser::spawn;

/// How often the app looks whether the session has ended. Timers stand still while the device
/// sleeps, so that each look reads the clock and counts no ticks.
const EVERY: Duration = Duration::from_secs(1);

impl Session {
    /// Begins to watch, if someone is logged in at a server.
    pub(super) fn watch(self) {
        if !self.is_logged_in() || !self.is_watched() {
            return;
        }
        windows::tell_active(self.active_at());
        // Only what a person does counts as activity; requests and pages that change by themselves
        // do not.
        for event in ["pointerdown", "keydown", "wheel", "touchmove"] {
            window_event_listener_untyped(event, move |_| self.note_activity());
        }
        // Fires when another window says something.
        window_event_listener(ev::storage, move |_| self.look());
        set_interval(move || self.look(), EVERY);
    }

    /// Keeps the moment of an activity. Once the warning is shown, only an answer to it counts.
    fn note_activity(self) {
        // On a device that slept, a touch may come before the next look at the clock.
        self.look();
        if self.is_logged_in() && self.waarschuwing.get_untracked().is_none() {
            self.set_active_at(now_ms());
        }
    }

    /// Ends the session, warns that it ends soon, or renews the token, as the moment asks.
    pub(super) fn look(self) {
        if !self.is_logged_in() || !self.is_watched() {
            return;
        }
        let now = now_ms();
        // Never later than now: if the clock was set back, the session would stay open by as much.
        let active_at = self.active_at().min(now);
        let active_at = match windows::last() {
            WindowSignal::Over(Reden::Inactief) => return self.follow(Reden::Inactief),
            WindowSignal::Over(_) => return self.follow(Reden::Elders),
            WindowSignal::Active(elsewhere) if (active_at..=now).contains(&elsewhere) => elsewhere,
            WindowSignal::Active(_) | WindowSignal::Nothing => {
                windows::tell_active(active_at);
                active_at
            }
        };
        self.set_active_at(active_at);
        let warning = match judge(active_at, now) {
            Idleness::Over => return self.end(Reden::Inactief),
            Idleness::EndsIn(minutes) => Some(minutes),
            Idleness::Active => None,
        };
        if self.waarschuwing.get_untracked() != warning {
            self.waarschuwing.set(warning);
        }
        let access = self.access();
        spawn(async move { access.renew_in_time().await }.boxed_local());
    }

    /// Ends the session in this window, because another window ended it. The other window leaves for
    /// the server that keeps the session, which is enough.
    fn follow(self, reden: Reden) {
        self.leave_behind(LoginState::Leaving);
        self.access().forget();
        leave(&uitgelogd(&reden));
    }

    pub(super) fn is_watched(self) -> bool {
        self.access().is_watched()
    }
}
