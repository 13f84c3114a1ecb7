//! When inactivity ends the session.

/// After how many milliseconds without activity the session ends. DigiD requires 15 minutes
/// (Logius, checklist testen, T14).
const LIMIT: f64 = 15.0 * MINUTE;

/// How long before the end the person is warned, in milliseconds. WCAG 2.2.1 asks for 20 seconds at
/// least.
const WARNING: f64 = 2.0 * MINUTE;

const MINUTE: f64 = 60_000.0;

/// What a time without activity means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idleness {
    /// The session goes on.
    Active,
    /// The session ends in so many minutes, rounded up.
    EndsIn(u32),
    /// The session has ended.
    Over,
}

/// Compares the moment of the last activity with now, both in milliseconds since 1970. If the clock
/// was set back, the person counts as active.
pub(crate) fn judge(last: f64, now: f64) -> Idleness {
    let left = LIMIT - (now - last);
    if left <= 0.0 {
        Idleness::Over
    } else if left <= WARNING {
        // One or two, which fits.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Idleness::EndsIn((left / MINUTE).ceil() as u32)
    } else {
        Idleness::Active
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(minutes: f64) -> Idleness {
        judge(1e12, 1e12 + minutes * MINUTE)
    }

    #[test]
    fn who_does_nothing_for_thirteen_minutes_is_warned_and_after_fifteen_logged_out() {
        assert_eq!(after(0.0), Idleness::Active);
        assert_eq!(after(12.99), Idleness::Active);
        assert_eq!(after(13.0), Idleness::EndsIn(2));
        assert_eq!(after(13.99), Idleness::EndsIn(2));
        assert_eq!(after(14.0), Idleness::EndsIn(1));
        assert_eq!(after(14.99), Idleness::EndsIn(1));
        assert_eq!(after(15.0), Idleness::Over);
        assert_eq!(after(600.0), Idleness::Over);
    }

    #[test]
    fn a_clock_that_is_set_back_logs_nobody_out() {
        assert_eq!(after(-60.0), Idleness::Active);
    }
}
