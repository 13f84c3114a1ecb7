//! Days, moments, numbers and flags: as the standard writes them, and as registers write them.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc};
use serde_json::Value;

use crate::domain::{amsterdam_day, amsterdam_moment};

/// The years in which something about a zaak can have happened. Registers write "no date" as a day
/// in the year 1 or 9999.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// A moment as it is written.
struct Written {
    day: NaiveDate,
    time: Option<NaiveTime>,
    /// How far the clock is ahead of UTC.
    ahead: Option<TimeDelta>,
    /// Whether it is written as RFC 3339 has it.
    is_exact: bool,
}

/// Reads a day such as "2026-11-23" and nothing else.
pub(super) fn exact_day(text: &str) -> Option<NaiveDate> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let is_whole = (year.len(), month.len(), day.len()) == (4, 2, 2);
    let year = i32::try_from(figures(year).filter(|_| is_whole)?).ok()?;
    NaiveDate::from_ymd_opt(year, figures(month)?, figures(day)?)
}

/// Reads a moment as RFC 3339 has it, and nothing else.
pub(super) fn exact_moment(text: &str) -> Option<DateTime<Utc>> {
    written(text).filter(|it| it.is_exact).and_then(|it| it.moment())
}

/// Whether the app shows this day. Other days stand for "none".
fn is_plausible(day: NaiveDate) -> bool {
    YEARS.contains(&day.year())
}

/// Reads a day that may have a time with it. With a zone, it is the day in the Netherlands.
pub(super) fn a_day(text: &str) -> Option<NaiveDate> {
    let day = match written(text.trim()) {
        Some(it) if it.ahead.is_some() => amsterdam_day(it.moment()?),
        Some(it) => it.day,
        None => day_in_figures(text.trim())?,
    };
    Some(day).filter(|it| is_plausible(*it))
}

/// Reads a moment that may lack its zone, or its time. Without a zone it is the time in the
/// Netherlands; without a time, the day begins.
pub(super) fn a_moment(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    let moment = match written(text) {
        Some(it) => it.moment()?,
        None => amsterdam_moment(day_in_figures(text)?.and_time(NaiveTime::MIN)),
    };
    Some(moment).filter(|it| is_plausible(it.date_naive()))
}

/// Reads "true", "J", 1 and the like.
pub(super) fn a_flag(value: &Value) -> Option<bool> {
    let Some(text) = value.as_str() else {
        return value.as_u64().filter(|it| *it < 2).map(|it| it == 1);
    };
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "1" | "j" | "ja" => Some(true),
        "false" | "0" | "n" | "nee" => Some(false),
        _ => None,
    }
}

/// Reads a whole number from "4", "0004", 4.0 and the like.
pub(super) fn a_number(value: &Value) -> Option<u64> {
    let Some(text) = value.as_str().map(str::trim) else {
        let is_whole = |it: &f64| it.fract() == 0.0 && (0.0..f64::from(u32::MAX)).contains(it);
        return value.as_f64().filter(is_whole).map(|it| it as u64);
    };
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    figures(whole).filter(|_| fraction.bytes().all(|it| it == b'0')).map(u64::from)
}

impl Written {
    fn moment(&self) -> Option<DateTime<Utc>> {
        let local = self.day.and_time(self.time.unwrap_or(NaiveTime::MIN));
        match self.ahead {
            Some(ahead) => local.checked_sub_signed(ahead).map(|it| it.and_utc()),
            None => Some(amsterdam_moment(local)),
        }
    }
}

fn written(text: &str) -> Option<Written> {
    let (day, rest) = text.split_at_checked(10)?;
    let day = exact_day(day)?;
    if rest.is_empty() {
        return Some(Written { day, time: None, ahead: None, is_exact: false });
    }
    let (hour, rest) = two_figures(rest.strip_prefix(['T', 't', ' '])?)?;
    let (minute, rest) = two_figures(rest.strip_prefix(':')?)?;
    let (second, rest) = match rest.strip_prefix(':') {
        Some(rest) => two_figures(rest).map(|(second, rest)| (Some(second), rest))?,
        None => (None, rest),
    };
    let (nanos, rest) = fraction(rest);
    // A leap second counts as the second before it.
    let shown = second.unwrap_or_default().min(59);
    let time = NaiveTime::from_hms_nano_opt(hour, minute, shown, nanos)?;
    let ahead = if rest.is_empty() { None } else { Some(zone(rest)?) };
    let is_exact = second.is_some() && (matches!(rest, "Z" | "z") || rest.contains(':'));
    Some(Written { day, time: Some(time), ahead, is_exact })
}

/// Reads the fraction of a second that a text may begin with, in nanoseconds.
fn fraction(text: &str) -> (u32, &str) {
    let Some(rest) = text.strip_prefix(['.', ',']) else { return (0, text) };
    let end = rest.find(|it: char| !it.is_ascii_digit()).unwrap_or(rest.len());
    let (figures, rest) = rest.split_at(end);
    let nanos = figures.bytes().chain(std::iter::repeat(b'0')).take(9);
    (nanos.fold(0, |all, it| all * 10 + u32::from(it - b'0')), rest)
}

/// Reads how far a clock is ahead of UTC: "Z", "+02:00", "+0200" or "+02".
fn zone(text: &str) -> Option<TimeDelta> {
    if matches!(text, "Z" | "z") {
        return Some(TimeDelta::zero());
    }
    let (sign, rest) = match text.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, text.strip_prefix('-')?),
    };
    let (hours, rest) = two_figures(rest)?;
    let minutes = match rest.strip_prefix(':').unwrap_or(rest) {
        "" => 0,
        rest => two_figures(rest).filter(|(_, rest)| rest.is_empty())?.0,
    };
    let is_known = hours < 24 && minutes < 60;
    is_known.then(|| TimeDelta::minutes(sign * i64::from(hours * 60 + minutes)))
}

/// Reads a day that is written as 20261123.
fn day_in_figures(text: &str) -> Option<NaiveDate> {
    let (year, rest) = text.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(2)?;
    exact_day(&format!("{year}-{month}-{day}"))
}

fn two_figures(text: &str) -> Option<(u32, &str)> {
    let (two, rest) = text.split_at_checked(2)?;
    Some((figures(two)?, rest))
}

/// The number that figures write. A sign is refused.
fn figures(text: &str) -> Option<u32> {
    if text.bytes().all(|it| it.is_ascii_digit()) { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn day(text: &str) -> Option<String> {
        a_day(text).map(|it| it.to_string())
    }

    fn moment(text: &str) -> Option<String> {
        a_moment(text).map(|it| it.format("%FT%TZ").to_string())
    }

    #[test]
    fn a_day_with_a_time_is_the_day_in_the_netherlands() {
        for (text, expected) in [
            ("2026-05-04", "2026-05-04"),
            ("2026-05-04T00:00:00", "2026-05-04"),
            ("2026-05-04 23:59:59", "2026-05-04"),
            ("2026-05-04T00:00:00Z", "2026-05-04"),
            ("2026-05-03T22:00:00Z", "2026-05-04"),
            ("2026-05-04T00:00:00+02:00", "2026-05-04"),
            ("2026-05-04T00:00:00.000+0200", "2026-05-04"),
            ("2026-05-04T00:00+02", "2026-05-04"),
            (" 20260504 ", "2026-05-04"),
        ] {
            assert_eq!(day(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn no_day_is_made_up() {
        for text in [
            "",
            "0001-01-01",
            "0000-00-00",
            "1899-12-31",
            "2201-01-01",
            "9999-12-31",
            "gisteren",
            "2026-02-30",
            "2026-5-4",
            "04-05-2026",
            "2026-05-04T",
            "2026-05-04Tmorgen",
            "+026-05-04",
            "2026-05-04T25:00:00Z",
            "2026-05-04T00:00:00+2",
            "2026-05-04T00:00:00+99:00",
            "é2026-05-04",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn a_moment_without_a_zone_is_the_time_in_the_netherlands() {
        for (text, expected) in [
            ("2026-05-04T09:00:00Z", "2026-05-04T09:00:00Z"),
            ("2026-05-04T09:00:00.123456Z", "2026-05-04T09:00:00Z"),
            ("2026-05-04T11:00:00+0200", "2026-05-04T09:00:00Z"),
            ("2026-05-04T11:00:00", "2026-05-04T09:00:00Z"),
            ("2026-01-04 11:00", "2026-01-04T10:00:00Z"),
            ("2026-05-04T00:00:00", "2026-05-03T22:00:00Z"),
            ("2026-05-04", "2026-05-03T22:00:00Z"),
        ] {
            assert_eq!(moment(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(moment("0001-01-01T00:00:00Z"), None);
    }

    #[test]
    fn only_rfc_3339_is_exact() {
        for text in ["2026-05-04T09:00:00Z", "2026-05-04t09:00:00.5+01:00"] {
            assert_eq!(exact_moment(text), text.parse().ok(), "{text}");
        }
        for text in
            ["2026-05-04", "2026-05-04T09:00:00", "2026-05-04T09:00:00+0200", "2026-05-04T09:00Z"]
        {
            assert_eq!(exact_moment(text), None, "{text}");
        }
    }

    #[test]
    fn flags_and_numbers_may_be_text() {
        for value in [json!("true"), json!(" True "), json!("J"), json!(1)] {
            assert_eq!(a_flag(&value), Some(true), "{value}");
        }
        for value in [json!("false"), json!("N"), json!("0")] {
            assert_eq!(a_flag(&value), Some(false), "{value}");
        }
        for value in [json!("misschien"), json!(2), json!([]), json!(null)] {
            assert_eq!(a_flag(&value), None, "{value}");
        }
        for value in [json!("0004"), json!("4"), json!(4.0), json!("4.00")] {
            assert_eq!(a_number(&value), Some(4), "{value}");
        }
        for value in [json!(-4), json!(4.5), json!("vier"), json!("+4"), json!({}), json!(1e300)] {
            assert_eq!(a_number(&value), None, "{value}");
        }
    }

    proptest! {
        #[test]
        fn what_chrono_writes_is_read(seconds in -2_208_988_800_i64..7_258_118_400, nanos in 0_u32..1_000_000_000) {
            let moment = DateTime::from_timestamp(seconds, nanos).unwrap();
            prop_assert_eq!(exact_moment(&moment.to_rfc3339()), Some(moment));
            prop_assert_eq!(a_moment(&moment.to_rfc3339()), Some(moment));
            let day = moment.date_naive();
            prop_assert_eq!(exact_day(&day.to_string()), Some(day));
        }

        #[test]
        fn any_text_is_read_without_a_panic(text in "\\PC*") {
            _ = (a_day(&text), a_moment(&text), exact_day(&text), exact_moment(&text));
        }

        #[test]
        fn any_text_like_a_moment_is_read_without_a_panic(text in "[0-9T:.+Zé -]{0,30}") {
            _ = (a_day(&text), a_moment(&text), exact_day(&text), exact_moment(&text));
        }
    }
}
