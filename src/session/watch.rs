//! Watches over the session: activity, other windows, and the end of the token.

use std::time::Duration;

use futures::FutureExt;
use leptos::ev;
use leptos::prelude::*;

use super::idle::{Idleness, judge};
use super::windows::{self, WindowSignal};
use super::{LoginState, Reden, Session, uitgelogd};
use crate::browser::address::leave;
use crate::browser::spawn;

/// How often is looked. Timers sleep with the device, so that each time the clock is read anew.
const EVERY: Duration = Duration::from_secs(1);

impl Session {
    pub(super) fn watch(self) {
        if !self.is_logged_in() || !self.is_watched() {
            return;
        }
        windows::tell_active(self.actief.get_value());
        // What a person does. Requests, and pages that change by themselves, do not count.
        for event in ["pointerdown", "keydown", "wheel", "touchmove"] {
            window_event_listener_untyped(event, move |_| self.note_activity());
        }
        // Another window has said something.
        window_event_listener(ev::storage, move |_| self.look());
        set_interval(move || self.look(), EVERY);
    }

    /// Once one is warned, only an answer to the warning counts.
    fn note_activity(self) {
        // A device that slept may be touched before it has looked at the clock.
        self.look();
        if self.is_logged_in() && self.waarschuwing.get_untracked().is_none() {
            self.actief.set_value(js_sys::Date::now());
        }
    }

    pub(super) fn look(self) {
        if !self.is_logged_in() {
            return;
        }
        let now = js_sys::Date::now();
        // A clock that was set back would keep the session open for as long.
        let actief = self.actief.get_value().min(now);
        let actief = match windows::last() {
            WindowSignal::Over(Reden::Inactief) => return self.follow(Reden::Inactief),
            WindowSignal::Over(_) => return self.follow(Reden::Elders),
            WindowSignal::Active(elsewhere) if (actief..=now).contains(&elsewhere) => elsewhere,
            WindowSignal::Active(_) | WindowSignal::Nothing => {
                windows::tell_active(actief);
                actief
            }
        };
        self.actief.set_value(actief);
        let warning = match judge(actief, now) {
            Idleness::Over => return self.end(Reden::Inactief),
            Idleness::EndsIn(minutes) => Some(minutes),
            Idleness::Active => None,
        };
        if self.waarschuwing.get_untracked() != warning {
            self.waarschuwing.set(warning);
        }
        let access = self.access.get_value();
        spawn(async move { access.renew_in_time().await }.boxed_local());
    }

    /// Another window has ended the session, and goes to the provider for all.
    fn follow(self, reden: Reden) {
        self.leave_behind(LoginState::Leaving);
        self.access.read_value().forget();
        leave(&uitgelogd(&reden));
    }

    /// A persona of fixture mode may sit still.
    fn is_watched(self) -> bool {
        !self.access.read_value().is_open()
    }
}
