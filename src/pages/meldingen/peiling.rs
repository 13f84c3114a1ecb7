//! When the app looks for news.

/// How many milliseconds lie between two looks, while the gateway answers.
const MINUTE: f64 = 60_000.0;

/// The longest pause, after the gateway did not answer several times.
const LONGEST: f64 = 16.0 * MINUTE;

/// Who comes back to the window within this time has seen what there is.
const BACK: f64 = 10_000.0;

/// When the gateway was asked for news, and how long it is left alone. Moments are in milliseconds
/// since 1970.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Peiling {
    gevraagd: f64,
    pauze: f64,
    is_onderweg: bool,
}

impl Peiling {
    /// Pages were asked for at this moment.
    pub(super) fn new(now: f64) -> Self {
        Self { gevraagd: now, pauze: MINUTE, is_onderweg: false }
    }

    /// Whether it is time to look. `is_terug` says that the resident just came back to the window:
    /// that is looked after at once, unless the gateway needs a rest.
    pub(super) fn is_time(&self, now: f64, is_terug: bool) -> bool {
        let since = now - self.gevraagd;
        let pauze = if is_terug && self.pauze <= MINUTE { BACK } else { self.pauze };
        // The clock of the device was set back.
        let is_strange = since < 0.0;
        !self.is_onderweg && (since >= pauze || is_strange)
    }

    /// The gateway is asked at this moment.
    pub(super) fn ask(&mut self, now: f64) {
        self.gevraagd = now;
        self.is_onderweg = true;
    }

    /// The gateway answered, or did not. Each time that it does not, the pause is twice as long.
    pub(super) fn end(&mut self, answered: bool) {
        self.is_onderweg = false;
        self.pauze = if answered { MINUTE } else { (self.pauze * 2.0).min(LONGEST) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: f64 = 1e12;

    fn answered(times: &[bool]) -> Peiling {
        let mut peiling = Peiling::new(NOW);
        for answer in times {
            peiling.ask(NOW);
            peiling.end(*answer);
        }
        peiling
    }

    #[test]
    fn the_gateway_is_asked_once_a_minute_at_most() {
        let peiling = answered(&[true]);
        assert!(!peiling.is_time(NOW + 59_000.0, false));
        assert!(peiling.is_time(NOW + 60_000.0, false));
        let mut under_way = peiling;
        under_way.ask(NOW);
        assert!(!under_way.is_time(NOW + 1e9, true), "one question at a time");
    }

    #[test]
    fn who_comes_back_to_the_window_has_news_at_once() {
        assert!(answered(&[]).is_time(NOW + 20_000.0, true));
        assert!(!answered(&[]).is_time(NOW + 1_000.0, true));
    }

    #[test]
    fn a_gateway_that_does_not_answer_is_left_alone_for_longer_and_longer() {
        let busy = answered(&[false]);
        assert!(!busy.is_time(NOW + 119_000.0, false));
        assert!(!busy.is_time(NOW + 119_000.0, true), "also for who comes back");
        assert!(busy.is_time(NOW + 120_000.0, false));
        assert!(!answered(&[false; 3]).is_time(NOW + 479_000.0, false));
        assert!(answered(&[false; 20]).is_time(NOW + LONGEST, false));
        assert!(answered(&[false, false, true]).is_time(NOW + 60_000.0, false));
    }

    #[test]
    fn a_clock_that_is_set_back_does_not_stop_it() {
        assert!(answered(&[true]).is_time(NOW - 31_536_000_000.0, false));
    }
}
