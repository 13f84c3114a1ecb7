use chrono::{Datelike, Days, Months, NaiveDate};

/// The year from which a computed day is refused. A duration that leads this far is a mistake.
const FAR_AWAY: i32 = 2_200;

/// A duration on the calendar (ISO 8601). A month is a calendar month, whatever its number of days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Duur {
    /// The number of months. A year counts as twelve.
    pub maanden: u32,
    /// The number of days. A week counts as seven, and 24 hours count as one.
    pub dagen: u32,
}

impl Duur {
    /// Reads a duration such as `P8W`, `P1Y2M`, `P56D` or `P3DT12H`. Hours and smaller units count
    /// only as far as they make whole days. `None` for other text, and for a duration with a sign
    /// or a fraction, since no legal term has those.
    pub fn parse(text: &str) -> Option<Self> {
        let (days, time) = match text.strip_prefix('P')?.split_once('T') {
            Some((_, "")) => return None,
            Some((days, time)) => (days, time),
            None => (text.strip_prefix('P')?, ""),
        };
        if days.is_empty() && time.is_empty() {
            return None;
        }
        let [jaren, maanden, weken, dagen] = counts(days, ['Y', 'M', 'W', 'D'])?;
        let [uren, minuten, seconden, _] = counts(time, ['H', 'M', 'S', '\0'])?;
        let in_time = u64::from(uren) * 3600 + u64::from(minuten) * 60 + u64::from(seconden);
        let whole_days = u32::try_from(in_time / 86_400).ok()?;
        Some(Self {
            maanden: jaren.checked_mul(12)?.checked_add(maanden)?,
            dagen: weken.checked_mul(7)?.checked_add(dagen)?.checked_add(whole_days)?,
        })
    }

    /// The day that is this long after `day`. One month after 31 January is the last day of
    /// February. `None` when the day is too far away.
    pub fn after(self, day: NaiveDate) -> Option<NaiveDate> {
        day.checked_add_months(Months::new(self.maanden))?
            .checked_add_days(Days::new(self.dagen.into()))
            .filter(|it| it.year() < FAR_AWAY)
    }

    /// Whether the duration is zero, which is how some registers say "none".
    pub fn is_zero(self) -> bool {
        self == Self::default()
    }
}

/// The number before each of `units`. The units must come in this order, each at most once.
fn counts(mut text: &str, units: [char; 4]) -> Option<[u32; 4]> {
    let mut counts = [0; 4];
    for (count, unit) in counts.iter_mut().zip(units) {
        let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, rest) = text.split_at_checked(digits)?;
        if let Some(rest) = rest.strip_prefix(unit) {
            *count = number.parse().ok()?;
            text = rest;
        }
    }
    text.is_empty().then_some(counts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn after(duur: &str, day: &str) -> String {
        Duur::parse(duur).unwrap().after(day.parse().unwrap()).unwrap().to_string()
    }

    #[test]
    fn months_are_months_and_weeks_are_seven_days() {
        assert_eq!(after("P1M", "2026-01-31"), "2026-02-28");
        assert_eq!(after("P1M", "2024-01-31"), "2024-02-29");
        assert_eq!(after("P1Y", "2024-02-29"), "2025-02-28");
        assert_eq!(after("P8W", "2026-10-01"), "2026-11-26");
        assert_eq!(after("P1M1D", "2026-01-31"), "2026-03-01");
        assert_eq!(after("P0D", "2026-01-31"), "2026-01-31");
    }

    #[test]
    fn hours_count_as_far_as_they_make_whole_days() {
        assert_eq!(after("P2DT00H00M00S", "2026-01-01"), "2026-01-03");
        assert_eq!(after("PT36H", "2026-01-01"), "2026-01-02");
        assert_eq!(after("PT90S", "2026-01-01"), "2026-01-01");
    }

    #[test]
    fn what_is_no_duration_is_none() {
        for text in [
            "",
            "P",
            "PT",
            "P1",
            "1D",
            "P-1D",
            "-P1D",
            "P1.5D",
            "P1D2W",
            "P1DT",
            "P1H",
            "p1d",
            "PD",
            "P1D1D",
            "P99999999999D",
            "P1MT1D",
            "é",
            "P٣D",
        ] {
            assert_eq!(Duur::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_and_never_a_panic(text in "\\PC*") {
            Duur::parse(&text);
        }

        #[test]
        fn any_duration_leads_to_a_later_day_or_off_the_calendar(
            y in 0u32..400_000, m in 0u32..20, w in 0u32..100, d in 0u32..10_000, day in 0i64..60_000,
        ) {
            let begin = NaiveDate::default() + Days::new(day.unsigned_abs());
            let duur = Duur::parse(&format!("P{y}Y{m}M{w}W{d}D")).unwrap();
            prop_assert!(duur.after(begin).is_none_or(|it| it >= begin));
        }
    }
}
