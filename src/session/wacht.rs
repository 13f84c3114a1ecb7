//! Watches over the session: activity, other windows, and the end of the token.

use std::time::Duration;

use futures::FutureExt;
use leptos::ev;
use leptos::prelude::*;

use super::inactief::{Rust, judge};
use super::sein::{self, Sein};
use super::{Reden, Session, Stand, uitgelogd};
use crate::adres::leave;
use crate::spawn::spawn;

/// How often is looked. Timers sleep with the device, so that each time the clock is read anew.
const EVERY: Duration = Duration::from_secs(1);

impl Session {
    pub(super) fn watch(self) {
        if !self.is_logged_in() || !self.is_watched() {
            return;
        }
        sein::tell_active(self.actief.get_value());
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
        if self.waarschuwing.get_untracked().is_none() {
            self.actief.set_value(js_sys::Date::now());
        }
    }

    pub(super) fn look(self) {
        if !self.is_logged_in() {
            return;
        }
        match sein::last() {
            Sein::Voorbij(Reden::Inactief) => return self.follow(Reden::Inactief),
            Sein::Voorbij(_) => return self.follow(Reden::Elders),
            Sein::Actief(elsewhere) if elsewhere > self.actief.get_value() => {
                self.actief.set_value(elsewhere);
            }
            Sein::Actief(told) if told == self.actief.get_value() => {}
            Sein::Actief(_) | Sein::Niets => sein::tell_active(self.actief.get_value()),
        }
        let warning = match judge(self.actief.get_value(), js_sys::Date::now()) {
            Rust::Voorbij => return self.end(Reden::Inactief),
            Rust::Bijna(minutes) => Some(minutes),
            Rust::Actief => None,
        };
        if self.waarschuwing.get_untracked() != warning {
            self.waarschuwing.set(warning);
        }
        let toegang = self.toegang.get_value();
        spawn(async move { toegang.renew_in_time().await }.boxed_local());
    }

    /// Another window has ended the session, and goes to the provider for all.
    fn follow(self, reden: Reden) {
        let address = uitgelogd(&reden);
        self.stand.set(Stand::Uitgelogd(reden));
        leave(&address);
    }

    fn is_logged_in(self) -> bool {
        matches!(self.stand.get_untracked(), Stand::Ingelogd(_))
    }

    /// A persona of fixture mode may sit still.
    fn is_watched(self) -> bool {
        !self.toegang.read_value().is_open()
    }
}
