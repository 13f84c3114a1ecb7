use chrono::NaiveDate;

/// The number of days that counts as soon.
const SOON: u32 = 7;

/// How soon an action must be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgentie {
    /// Its last day was this many days ago.
    Verlopen(u32),
    /// Today is the last day.
    Vandaag,
    /// It can be done for this many days after today, seven at most.
    Binnenkort(u32),
    /// It can be done for this many days after today, more than seven.
    Later(u32),
    /// There is no last day.
    GeenDag,
}

impl Urgentie {
    /// How soon something must be done that can be done until and on the day `uiterlijk`.
    pub fn of(uiterlijk: Option<NaiveDate>, today: NaiveDate) -> Self {
        let Some(uiterlijk) = uiterlijk else { return Self::GeenDag };
        let days = (uiterlijk - today).num_days();
        let count = u32::try_from(days.unsigned_abs()).unwrap_or(u32::MAX);
        match count {
            0 => Self::Vandaag,
            _ if days < 0 => Self::Verlopen(count),
            1..=SOON => Self::Binnenkort(count),
            _ => Self::Later(count),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::day;
    use super::*;

    #[test]
    fn the_last_day_itself_is_not_too_late() {
        let of = |uiterlijk| Urgentie::of(Some(day(uiterlijk)), day("2026-11-29"));
        assert_eq!(of("2026-11-29"), Urgentie::Vandaag);
        assert_eq!(of("2026-11-28"), Urgentie::Verlopen(1));
        assert_eq!(of("2026-10-30"), Urgentie::Verlopen(30));
        assert_eq!(of("2026-11-30"), Urgentie::Binnenkort(1));
        assert_eq!(of("2026-12-06"), Urgentie::Binnenkort(7));
        assert_eq!(of("2026-12-07"), Urgentie::Later(8));
        assert_eq!(Urgentie::of(None, day("2026-11-29")), Urgentie::GeenDag);
    }
}
