use chrono::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
use proptest::prelude::*;

use super::*;

const WEEK: [Weekday; 7] = [Mon, Tue, Wed, Thu, Fri, Sat, Sun];

/// The hours of each day in words, those of Monday first.
fn week(text: &str) -> Option<[String; 7]> {
    let said = |it: &Uren| {
        format!("{}:{:02}-{}:{:02}", it.van / 60, it.van % 60, it.tot / 60, it.tot % 60)
    };
    let read = Openingstijden::parse(text)?;
    Some(read.dagen.map(|uren| uren.iter().map(said).collect::<Vec<_>>().join(" ")))
}

fn reads(text: &str, expected: [&str; 7]) {
    assert_eq!(week(text), Some(expected.map(str::to_owned)), "{text}");
}

#[test]
fn working_days_are_read_however_they_are_written() {
    let expected = ["8:30-17:00", "8:30-17:00", "8:30-17:00", "8:30-17:00", "8:30-17:00", "", ""];
    for text in [
        "ma-vr 08:30-17:00",
        "Ma t/m vr 8.30 – 17.00 uur.",
        "ma. t/m vr.: 8.30u-17u",
        "maandag tot  en met vrijdag van 8:30 tot 17 uur",
        "Van maandag tot en met vrijdag, vanaf 8.30 tot 17.00 uur",
        "op werkdagen van 8.30 tot 17.00 uur",
        "maandag, dinsdag, woensdag, donderdag en vrijdag 8.30-17.00",
        "dagelijks 8.30-17.00, weekend gesloten",
        "elke dag 8.30-17.00; za & zo dicht",
        "vr-di 8.30-17.00, wo-do 8.30-17.00, za en zo gesloten",
    ] {
        reads(text, expected);
    }
}

#[test]
fn a_later_part_replaces_what_was_said_of_its_days() {
    let nine_to_five = "9:00-17:00";
    reads(
        "maandag tot en met vrijdag van 9.00 tot 17.00 uur, donderdag tot 20.00 uur",
        [nine_to_five, nine_to_five, nine_to_five, "9:00-20:00", nine_to_five, "", ""],
    );
    reads(
        "ma-vr 9-17, do 12-20 en vr gesloten",
        [nine_to_five, nine_to_five, nine_to_five, "12:00-20:00", "", "", ""],
    );
}

#[test]
fn days_have_hours_of_their_own_and_a_break() {
    let day = "9:00-17:00";
    reads(
        "maandag t/m donderdag 9:00 - 17:00, vrijdag 9:00-12:30",
        [day, day, day, day, "9:00-12:30", "", ""],
    );
    reads(
        "ma en wo 9.00-12.00 en 13.00-17.00 uur zaterdag 10-12",
        ["9:00-12:00 13:00-17:00", "", "9:00-12:00 13:00-17:00", "", "", "10:00-12:00", ""],
    );
}

#[test]
fn day_and_night_is_always() {
    for text in ["24 uur per dag", "24/7", "Dag en nacht.", "dagelijks 0.00-24.00 uur"] {
        let read = Openingstijden::parse(text).unwrap();
        for weekday in WEEK {
            assert!(read.is_open(weekday, 0) && read.is_open(weekday, 1439), "{text}");
        }
    }
}

#[test]
fn what_may_mean_something_else_is_not_understood() {
    for text in [
        "",
        ".",
        "maandag",
        "9.00-17.00",
        "op afspraak",
        "zie de website",
        "maandag tot vrijdag van 9 tot 17 uur",
        "ma-vr 9-17, behalve op feestdagen",
        "ma-vr 9-17, even weken ook za 9-12",
        "ma-vr 9-17, donderdag 18-20",
        "ma-vr 9-12 en 13-17, do tot 20",
        "do tot 20.00 uur",
        "ma-vr 17-9",
        "ma-vr 9-17,",
        "ma-vr 9-25",
        "ma-vr 9.60-17",
        "ma-vr 9.0-17",
        "ma-vr 9-24.01",
        "ma-vr 9-17-20",
        "ma-vr 13-17 en 9-12",
        "gesloten",
        "ma-zo gesloten",
        "ma-vr 9 30-17",
        "maandag 9-17 uur (14 050)",
        "ma-vr 9.00.00-17",
        "ma-werkdagen 9-17",
        "ma-vr 99999999999-17",
    ] {
        assert_eq!(week(text), None, "{text}");
    }
}

#[test]
fn it_is_open_from_the_first_minute_until_the_last() {
    let read = Openingstijden::parse("ma-vr 9-12 en 13-17").unwrap();
    let open = |hour: u16, minute: u16| read.is_open(Tue, hour * 60 + minute);
    assert!(!open(8, 59) && open(9, 0) && open(11, 59) && !open(12, 0));
    assert!(!open(12, 59) && open(13, 0) && open(16, 59) && !open(17, 0));
    assert!(!read.is_open(Sat, 10 * 60));
    assert_eq!(read.open_until(Tue, 10 * 60), Some(12 * 60));
    assert_eq!(read.open_until(Tue, 12 * 60), None);
}

#[test]
fn the_next_opening_is_today_or_after_days_that_are_closed() {
    let read = Openingstijden::parse("ma 9-12 en 13-17, do 10-12").unwrap();
    assert_eq!(read.next_opening(Mon, 8 * 60), Some((0, 9 * 60)));
    assert_eq!(read.next_opening(Mon, 12 * 60), Some((0, 13 * 60)));
    assert_eq!(read.next_opening(Mon, 17 * 60), Some((3, 10 * 60)));
    assert_eq!(read.next_opening(Sun, 0), Some((1, 9 * 60)));
    let weekly = Openingstijden::parse("wo 9-12").unwrap();
    assert_eq!(weekly.next_opening(Wed, 12 * 60), Some((7, 9 * 60)));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused_and_never_a_panic(text in "\\PC*") {
        Openingstijden::parse(&text);
    }

    #[test]
    fn words_in_any_order_are_read_or_refused_and_never_a_panic(
        words in proptest::collection::vec(
            proptest::sample::select(vec![
                "ma", "vrijdag", "weekend", "9.00", "17", "24:00", "-", "tot", "tot en met", "en",
                ",", "gesloten", "uur", "van",
            ]),
            0..12,
        ),
    ) {
        if let Some(read) = Openingstijden::parse(&words.join(" ")) {
            for weekday in WEEK {
                let (ahead, at) = read.next_opening(weekday, 0).unwrap();
                prop_assert!(ahead <= 7 && at <= 1440);
            }
        }
    }

    #[test]
    fn any_days_and_hours_are_read_as_written(
        first in 0usize..7, last in 0usize..7, van in 0u16..1439, length in 1u16..600, at in 0u16..1440,
    ) {
        const NAMES: [&str; 7] = ["ma", "di", "wo", "do", "vr", "za", "zo"];
        let tot = (van + length).min(1440);
        let time = |it: u16| format!("{}.{:02}", it / 60, it % 60);
        let text = format!("{} - {} {} - {}", NAMES[first], NAMES[last], time(van), time(tot));
        let read = Openingstijden::parse(&text).unwrap();
        let mut day = first;
        loop {
            prop_assert_eq!(read.is_open(WEEK[day], at), (van..tot).contains(&at));
            if day == last {
                break;
            }
            day = (day + 1) % 7;
        }
    }
}
