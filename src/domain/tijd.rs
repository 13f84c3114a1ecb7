use chrono::{
    DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc,
    Weekday,
};

/// The calendar day in the Netherlands at `moment`.
pub fn amsterdam_day(moment: DateTime<Utc>) -> NaiveDate {
    amsterdam(moment).date()
}

/// The day of the week and the number of minutes since midnight in the Netherlands at `moment`. In
/// October one hour occurs twice, as it does on a clock.
pub fn amsterdam_clock(moment: DateTime<Utc>) -> (Weekday, u16) {
    let local = amsterdam(moment);
    // The value is at most 1439.
    let minutes = u16::try_from(local.hour() * 60 + local.minute()).unwrap_or_default();
    (local.weekday(), minutes)
}

/// Converts to the time in the Netherlands. Summer time runs from 01:00 UTC on the last Sunday of
/// March to 01:00 UTC on the last Sunday of October (Directive 2000/84/EC). Years before 1996 had
/// other rules and do not occur. The rule is written out because a time zone database is as large
/// as the rest of the app.
fn amsterdam(moment: DateTime<Utc>) -> NaiveDateTime {
    let hours = if is_summer_time(moment) { 2 } else { 1 };
    // The last hours that chrono knows cannot be moved. No zaak has such a date.
    moment.checked_add_signed(TimeDelta::hours(hours)).unwrap_or(moment).naive_utc()
}

/// The moment at which it is `local` on a clock in the Netherlands. The hour that occurs twice in
/// October is taken as summer time.
pub fn amsterdam_moment(local: NaiveDateTime) -> DateTime<Utc> {
    let moment =
        |hours| local.checked_sub_signed(TimeDelta::hours(hours)).unwrap_or(local).and_utc();
    let summer = moment(2);
    if is_summer_time(summer) { summer } else { moment(1) }
}

fn is_summer_time(moment: DateTime<Utc>) -> bool {
    let switch = |month| last_sunday(moment.year(), month).and_time(ONE_O_CLOCK).and_utc();
    (switch(3)..switch(10)).contains(&moment)
}

const ONE_O_CLOCK: NaiveTime = match NaiveTime::from_hms_opt(1, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// The last Sunday of March or October. Both months have 31 days.
fn last_sunday(year: i32, month: u32) -> NaiveDate {
    let last = NaiveDate::from_ymd_opt(year, month, 31).unwrap_or_default();
    last - Days::new(u64::from(last.weekday().days_since(Weekday::Sun)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;

    fn day(moment: &str) -> String {
        amsterdam_day(moment.parse().unwrap()).to_string()
    }

    #[test]
    fn late_in_the_evening_utc_it_is_already_tomorrow_here() {
        assert_eq!(day("2026-11-22T22:59:59Z"), "2026-11-22");
        assert_eq!(day("2026-11-22T23:00:00Z"), "2026-11-23");
        assert_eq!(day("2026-07-01T22:00:00Z"), "2026-07-02");
    }

    #[test]
    fn the_clock_jumps_an_hour_in_spring_and_back_in_autumn() {
        let clock = |moment: &str| amsterdam_clock(moment.parse().unwrap());
        assert_eq!(clock("2026-06-15T07:30:00Z"), (Weekday::Mon, 9 * 60 + 30));
        assert_eq!(clock("2026-03-29T00:59:00Z"), (Weekday::Sun, 60 + 59));
        assert_eq!(clock("2026-03-29T01:00:00Z"), (Weekday::Sun, 3 * 60));
        assert_eq!(clock("2026-10-25T00:59:00Z"), (Weekday::Sun, 2 * 60 + 59));
        assert_eq!(clock("2026-10-25T01:00:00Z"), (Weekday::Sun, 2 * 60));
        assert_eq!(clock("2026-12-31T23:00:00Z"), (Weekday::Fri, 0));
    }

    proptest! {
        #[test]
        fn the_day_is_that_of_the_time_zone_database(seconds in 852_076_800_i64..4_102_444_800) {
            let moment = DateTime::from_timestamp(seconds, 0).unwrap();
            let local = moment.with_timezone(&Amsterdam);
            prop_assert_eq!(amsterdam_day(moment), local.date_naive());
            let minutes = u16::try_from(local.hour() * 60 + local.minute()).unwrap();
            prop_assert_eq!(amsterdam_clock(moment), (local.weekday(), minutes));
        }

        #[test]
        fn a_clock_is_read_back(seconds in 852_076_800_i64..4_102_444_800) {
            let moment = DateTime::from_timestamp(seconds, 0).unwrap();
            let local = moment.with_timezone(&Amsterdam).naive_local();
            let back = amsterdam_moment(local);
            prop_assert_eq!(back.with_timezone(&Amsterdam).naive_local(), local);
        }

        #[test]
        fn no_year_is_out_of_reach(seconds in DateTime::<Utc>::MIN_UTC.timestamp()..=DateTime::<Utc>::MAX_UTC.timestamp()) {
            amsterdam_day(DateTime::from_timestamp(seconds, 0).unwrap());
        }
    }

    #[test]
    fn the_last_moment_of_all_is_no_panic() {
        amsterdam_day(DateTime::<Utc>::MAX_UTC);
        amsterdam_day(DateTime::<Utc>::MIN_UTC);
        amsterdam_clock(DateTime::<Utc>::MAX_UTC);
        amsterdam_moment(NaiveDateTime::MAX);
        amsterdam_moment(NaiveDateTime::MIN);
    }
}
