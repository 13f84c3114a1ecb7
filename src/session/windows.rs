//! What the windows of a browser tell each other: the moment of the last activity, or why the
//! session has ended. It also says, after a reload, whether to look for a session at all.

use super::Reden;
use super::idle::{Idleness, judge};
use crate::browser::storage::{self, Item};

/// What the last of the windows to speak has said.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum WindowSignal {
    /// Someone was active, at this moment in milliseconds since 1970.
    Active(f64),
    /// The session has ended.
    Over(Reden),
    /// Nothing that makes sense.
    Nothing,
}

impl WindowSignal {
    fn parse(mark: Option<&str>) -> Self {
        let Some(mark) = mark else { return Self::Nothing };
        if let Some(reden) = Reden::parse(mark) {
            return Self::Over(reden);
        }
        // A moment, and nothing that also counts as a number, such as "inf".
        match mark.parse::<u64>() {
            #[allow(clippy::cast_precision_loss)]
            Ok(moment) => Self::Active(moment as f64),
            Err(_) => Self::Nothing,
        }
    }

    /// Whether someone was active so short a time ago that there may be a session.
    fn may_be_logged_in(&self, now: f64) -> bool {
        matches!(self, Self::Active(last) if *last <= now && judge(*last, now) != Idleness::Over)
    }
}

/// What was said last.
pub(crate) fn last() -> WindowSignal {
    WindowSignal::parse(storage::get(Item::Session).as_deref())
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
        assert_eq!(WindowSignal::parse(Some("1700000000000")), WindowSignal::Active(1.7e12));
        assert_eq!(WindowSignal::parse(Some("inactief")), WindowSignal::Over(Reden::Inactief));
        assert_eq!(WindowSignal::parse(Some("zelf")), WindowSignal::Over(Reden::Zelf));
        for nothing in [None, Some(""), Some("inf"), Some("-1"), Some("{}")] {
            assert_eq!(WindowSignal::parse(nothing), WindowSignal::Nothing);
        }
    }

    #[test]
    fn a_session_is_looked_for_only_where_someone_was_active_just_now() {
        assert!(WindowSignal::Active(1e12).may_be_logged_in(1e12 + 60_000.0));
        assert!(!WindowSignal::Active(1e12).may_be_logged_in(1e12 + 900_000.0));
        assert!(
            !WindowSignal::Active(1e12).may_be_logged_in(1e12 - 60_000.0),
            "a clock that was ahead"
        );
        assert!(!WindowSignal::Over(Reden::Zelf).may_be_logged_in(1e12));
        assert!(!WindowSignal::Nothing.may_be_logged_in(1e12));
    }
}
