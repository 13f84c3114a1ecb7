//! What the windows of a browser tell each other: the moment of the last activity, or why the
//! session has ended. After a reload it also tells whether to look for a session at all.

use super::idle::{Idleness, judge};
use crate::access::Reden;
use crate::browser::clock::now_ms;
use crate::browser::storage::{self, Item};

/// What a window said last.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum WindowSignal {
    /// The person was active at this moment, in milliseconds since 1970.
    Active(f64),
    /// The session has ended, for this reason.
    Over(Reden),
    /// No window said anything that makes sense.
    Nothing,
}

impl WindowSignal {
    fn parse(mark: Option<&str>) -> Self {
        let Some(mark) = mark else { return Self::Nothing };
        if let Some(reden) = Reden::parse(mark) {
            return Self::Over(reden);
        }
        // Read as a whole number, because a fraction may also be "inf" or "NaN".
        match mark.parse::<u64>() {
            #[allow(clippy::cast_precision_loss)]
            Ok(moment) => Self::Active(moment as f64),
            Err(_) => Self::Nothing,
        }
    }

    /// Whether the last activity is so recent that there may be a session.
    fn may_be_logged_in(&self, now: f64) -> bool {
        matches!(self, Self::Active(last) if *last <= now && judge(*last, now) != Idleness::Over)
    }
}

/// What a window said last.
pub(crate) fn last() -> WindowSignal {
    WindowSignal::parse(storage::get(Item::Session).as_deref())
}

/// Whether there may be a session that this window does not know of.
pub(crate) fn may_be_logged_in() -> bool {
    last().may_be_logged_in(now_ms())
}

/// Tells the other windows that the person was active, in milliseconds since 1970.
pub(crate) fn tell_active(moment: f64) {
    // Whole milliseconds since 1970, which fit.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let mark = (moment as u64).to_string();
    _ = storage::set(Item::Session, &mark);
}

/// Tells the other windows that the session has ended.
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
