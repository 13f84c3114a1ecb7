use chrono::Days;
use chrono::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::Bereikbaarheid::{Gesloten, Open};
use super::*;

const WEEK: [Weekday; 7] = [Mon, Tue, Wed, Thu, Fri, Sat, Sun];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(text: &str) -> Kloktijd {
    Kloktijd::parse(text).unwrap()
}

fn tijdvak(weekdag: Weekday, from: &str, to: &str) -> Tijdvak {
    Tijdvak::new(weekdag, time(from), time(to)).unwrap()
}

/// From nine to five with a break on Monday, in the morning on Thursday.
fn tijden(gesloten: &[&str]) -> Openingstijden {
    let tijdvakken = [
        tijdvak(Mon, "13:00", "17:00"),
        tijdvak(Mon, "09:00", "12:00"),
        tijdvak(Thu, "09:30", "12:00"),
    ];
    Openingstijden::new(tijdvakken.to_vec(), gesloten.iter().map(|it| day(it)).collect())
}

fn at(tijden: &Openingstijden, date: &str, clock: &str) -> Bereikbaarheid {
    tijden.at(day(date), time(clock).0)
}

fn opens(date: &str, clock: &str) -> Bereikbaarheid {
    Gesloten(Some((day(date), time(clock))))
}

// 2026-12-21 and 2026-12-28 are Mondays.

#[test]
fn it_is_open_from_the_first_minute_until_the_last() {
    let tijden = tijden(&[]);
    for (clock, is_open) in [
        ("08:59", false),
        ("09:00", true),
        ("11:59", true),
        ("12:00", false),
        ("12:59", false),
        ("13:00", true),
        ("16:59", true),
        ("17:00", false),
    ] {
        assert_eq!(at(&tijden, "2026-12-21", clock) == Open, is_open, "{clock}");
        assert_ne!(at(&tijden, "2026-12-22", clock), Open, "{clock} on a Tuesday");
    }
}

#[test]
fn the_next_opening_is_later_today_or_on_the_next_day_with_hours() {
    let tijden = tijden(&[]);
    assert_eq!(at(&tijden, "2026-12-21", "08:00"), opens("2026-12-21", "09:00"));
    assert_eq!(at(&tijden, "2026-12-21", "12:00"), opens("2026-12-21", "13:00"));
    assert_eq!(at(&tijden, "2026-12-21", "17:00"), opens("2026-12-24", "09:30"));
    assert_eq!(at(&tijden, "2026-12-27", "00:00"), opens("2026-12-28", "09:00"));
    let weekly = Openingstijden::new(vec![tijdvak(Wed, "09:00", "12:00")], vec![]);
    assert_eq!(at(&weekly, "2026-12-23", "12:00"), opens("2026-12-30", "09:00"));
}

#[test]
fn a_feast_day_is_closed_and_the_next_opening_skips_it() {
    let tijden = tijden(&["2026-12-24", "2026-12-28"]);
    assert_eq!(at(&tijden, "2026-12-21", "17:00"), opens("2026-12-31", "09:30"));
    assert_eq!(at(&tijden, "2026-12-24", "10:00"), opens("2026-12-31", "09:30"));
    assert_eq!(at(&tijden, "2026-12-21", "10:00"), Open);
}

#[test]
fn a_week_without_hours_opens_never_again() {
    let none = Openingstijden::new(vec![], vec![]);
    assert_eq!(at(&none, "2026-12-21", "10:00"), Gesloten(None));
    assert_eq!(none.at(NaiveDate::MAX, 0), Gesloten(None));
}

#[test]
fn day_and_night_is_always() {
    let always = WEEK.map(|it| tijdvak(it, "00:00", "24:00")).to_vec();
    let always = Openingstijden::new(always, vec![]);
    for clock in ["00:00", "23:59"] {
        assert_eq!(at(&always, "2026-12-21", clock), Open, "{clock}");
    }
}

#[test]
fn hours_that_overlap_or_meet_are_open_all_along() {
    let tijdvakken = [
        tijdvak(Mon, "09:00", "12:00"),
        tijdvak(Mon, "12:00", "15:00"),
        tijdvak(Mon, "11:00", "16:00"),
    ];
    let tijden = Openingstijden::new(tijdvakken.to_vec(), vec![]);
    for clock in ["11:30", "12:00", "15:00", "15:59"] {
        assert_eq!(at(&tijden, "2026-12-21", clock), Open, "{clock}");
    }
    assert_eq!(at(&tijden, "2026-12-21", "16:00"), opens("2026-12-28", "09:00"));
}

#[test]
fn hours_end_after_they_begin() {
    assert_eq!(Tijdvak::new(Mon, time("09:00"), time("09:00")), None);
    assert_eq!(Tijdvak::new(Mon, time("17:00"), time("09:00")), None);
    assert_eq!(Tijdvak::new(Mon, time("24:00"), time("24:00")), None);
}

#[test]
fn a_time_is_read_in_one_way_only() {
    assert_eq!(time("09:05"), Kloktijd(9 * 60 + 5));
    assert_eq!((time("24:00").hour(), time("24:00").minute()), (24, 0));
    assert_eq!((time("13:15").hour(), time("13:15").minute()), (13, 15));
    for text in [
        "",
        ":",
        "9:00",
        "09:0",
        "9.00",
        "0900",
        "09:60",
        "24:01",
        "25:00",
        "09:00:00",
        " 09:00",
        "+9:00",
        "09:+1",
        "-1:00",
        "é:00",
        "٠٩:٠٠",
    ] {
        assert_eq!(Kloktijd::parse(text), None, "{text}");
    }
}

/// Days around the turn of a year.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0u64..30).prop_map(|it| day("2026-12-15") + Days::new(it))
}

fn any_tijden() -> impl Strategy<Value = Openingstijden> {
    let tijdvak =
        (select(WEEK.to_vec()), 0u16..1440, 1u16..=1440).prop_map(|(weekdag, from, length)| {
            let to = Kloktijd((from + length).min(Kloktijd::END_OF_DAY));
            Tijdvak::new(weekdag, Kloktijd(from), to).unwrap()
        });
    (vec(tijdvak, 0..6), vec(any_day(), 0..12))
        .prop_map(|(tijdvakken, gesloten)| Openingstijden::new(tijdvakken, gesloten))
}

proptest! {
    #[test]
    fn it_is_never_open_on_a_closed_day(tijden in any_tijden(), minutes in 0u16..1440) {
        for day in &tijden.gesloten {
            prop_assert_ne!(tijden.at(*day, minutes), Open);
        }
    }

    #[test]
    fn it_is_open_at_the_next_opening_and_not_before(
        tijden in any_tijden(), today in any_day(), minutes in 0u16..1440, between in 0.0..1.0,
    ) {
        let Gesloten(next) = tijden.at(today, minutes) else { return Ok(()) };
        let Some((day, opening)) = next else {
            prop_assert!(tijden.tijdvakken.is_empty());
            return Ok(());
        };
        prop_assert_eq!(tijden.at(day, opening.0), Open);
        let ahead = (day - today).num_days() * 1440 + i64::from(opening.0) - i64::from(minutes);
        prop_assert!(ahead > 0);
        #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "small")]
        let before = i64::from(minutes) + (ahead as f64 * between) as i64;
        let day = today + Days::new(before.unsigned_abs() / 1440);
        let minutes = u16::try_from(before % 1440).unwrap();
        prop_assert_eq!(tijden.at(day, minutes), Gesloten(next));
    }

    #[test]
    fn any_text_is_a_time_or_refused_and_never_a_panic(text in "\\PC*") {
        Kloktijd::parse(&text);
    }

    #[test]
    fn any_minute_is_read_as_written(minutes in 0u16..=1440) {
        let text = format!("{:02}:{:02}", minutes / 60, minutes % 60);
        prop_assert_eq!(Kloktijd::parse(&text), Some(Kloktijd(minutes)));
    }
}
