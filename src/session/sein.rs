//! What the windows of a browser tell each other: the moment of the last activity, or why the
//! session has ended. It also says, after a reload, whether to look for a session at all.

use super::Reden;
use super::inactief::{Rust, judge};
use crate::browser::storage::{self, Item};

/// What the last of the windows to speak has said.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Sein {
    /// Someone was active, at this moment in milliseconds since 1970.
    Actief(f64),
    /// The session has ended.
    Voorbij(Reden),
    /// Nothing that makes sense.
    Niets,
}

impl Sein {
    fn parse(mark: Option<&str>) -> Self {
        let Some(mark) = mark else { return Self::Niets };
        if let Some(reden) = Reden::parse(mark) {
            return Self::Voorbij(reden);
        }
        // A moment, and nothing that also counts as a number, such as "inf".
        match mark.parse::<u64>() {
            #[allow(clippy::cast_precision_loss)]
            Ok(moment) => Self::Actief(moment as f64),
            Err(_) => Self::Niets,
        }
    }

    /// Whether someone was active so short a time ago that there may be a session.
    fn may_be_logged_in(&self, now: f64) -> bool {
        matches!(self, Self::Actief(last) if *last <= now && judge(*last, now) != Rust::Voorbij)
    }
}

/// What was said last.
pub(crate) fn last() -> Sein {
    Sein::parse(storage::get(Item::Session).as_deref())
}

/// Whether to look for a session that this window does not know of.
pub(crate) fn may_be_logged_in() -> bool {
    last().may_be_logged_in(js_sys::Date::now())
}

/// Says that someone is active.
pub(crate) fn tell_active(moment: f64) {
    // Whole milliseconds since 1970, which fit.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let mark = (moment as u64).to_string();
    _ = storage::set(Item::Session, &mark);
}

/// Says that the session has ended.
pub(crate) fn tell_end(reden: &Reden) {
    _ = storage::set(Item::Session, reden.word());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_or_a_reason_is_read_and_anything_else_means_nothing() {
        assert_eq!(Sein::parse(Some("1700000000000")), Sein::Actief(1.7e12));
        assert_eq!(Sein::parse(Some("inactief")), Sein::Voorbij(Reden::Inactief));
        assert_eq!(Sein::parse(Some("zelf")), Sein::Voorbij(Reden::Zelf));
        for nothing in [None, Some(""), Some("inf"), Some("-1"), Some("{}")] {
            assert_eq!(Sein::parse(nothing), Sein::Niets);
        }
    }

    #[test]
    fn a_session_is_looked_for_only_where_someone_was_active_just_now() {
        assert!(Sein::Actief(1e12).may_be_logged_in(1e12 + 60_000.0));
        assert!(!Sein::Actief(1e12).may_be_logged_in(1e12 + 900_000.0));
        assert!(!Sein::Actief(1e12).may_be_logged_in(1e12 - 60_000.0), "a clock that was ahead");
        assert!(!Sein::Voorbij(Reden::Zelf).may_be_logged_in(1e12));
        assert!(!Sein::Niets.may_be_logged_in(1e12));
    }
}
