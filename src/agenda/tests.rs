use proptest::prelude::*;

use super::*;

fn at(moment: &str) -> DateTime<Utc> {
    moment.parse().unwrap()
}

fn termijn() -> Agendadag {
    Agendadag {
        uid: "termijn-f4855b29-78d9-5e04-ad12-541148c18ac7".to_owned(),
        dag: NaiveDate::from_ymd_opt(2026, 7, 5).unwrap(),
        titel: "Wettelijke termijn: Aanvraag Bijzondere bijstand".to_owned(),
        omschrijving: "Gemeente Groningen, zaaknummer ZAAK-2026-0000000101".to_owned(),
    }
}

#[test]
fn the_file_is_one_whole_day_with_a_reminder_a_week_before() {
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//MijnZaken//MijnZaken//NL",
        "BEGIN:VEVENT",
        "UID:termijn-f4855b29-78d9-5e04-ad12-541148c18ac7",
        "DTSTAMP:20260615T070905Z",
        "DTSTART;VALUE=DATE:20260705",
        "SUMMARY:Wettelijke termijn: Aanvraag Bijzondere bijstand",
        "DESCRIPTION:Gemeente Groningen\\, zaaknummer ZAAK-2026-0000000101",
        "TRANSP:TRANSPARENT",
        "CLASS:PRIVATE",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Wettelijke termijn: Aanvraag Bijzondere bijstand",
        "TRIGGER:-P6DT15H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(termijn().ics(at("2026-06-15T07:09:05Z")), expected.join("\r\n"));
}

#[test]
fn an_appointment_is_a_moment_with_a_place_and_a_reminder_a_day_before() {
    let afspraak = Agendamoment {
        uid: "afspraak-1".to_owned(),
        van: at("2026-11-24T08:30:00Z"),
        tot: Some(at("2026-11-24T09:00:00Z")),
        titel: "Paspoort ophalen".to_owned(),
        plek: Some("Kreupelstraat 1, Groningen".to_owned()),
    };
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//MijnZaken//MijnZaken//NL",
        "BEGIN:VEVENT",
        "UID:afspraak-1",
        "DTSTAMP:20261119T090000Z",
        "DTSTART:20261124T083000Z",
        "DTEND:20261124T090000Z",
        "SUMMARY:Paspoort ophalen",
        "LOCATION:Kreupelstraat 1\\, Groningen",
        "CLASS:PRIVATE",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Paspoort ophalen",
        "TRIGGER:-P1D",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(afspraak.ics(at("2026-11-19T09:00:00Z")), expected.join("\r\n"));
    assert!(!afspraak.ics(at("2026-11-23T09:00:00Z")).contains("VALARM"));
    let nasty = Agendamoment { plek: Some("x\r\nEND:VEVENT".to_owned()), ..afspraak };
    let ics = nasty.ics(at("2026-11-19T09:00:00Z"));
    assert_eq!(ics.lines().filter(|it| *it == "END:VEVENT").count(), 1);
}

#[test]
fn a_day_within_a_week_has_no_reminder_in_the_past() {
    assert!(termijn().ics(at("2026-06-27T23:59:59Z")).contains("VALARM"));
    assert!(!termijn().ics(at("2026-06-28T00:00:00Z")).contains("VALARM"));
}

#[test]
fn what_has_a_meaning_in_the_file_is_escaped() {
    assert_eq!(escaped("a\\b; c, d\r\ne\nf\rg\u{0}h\ti"), r"a\\b\; c\, d\ne\nf\nghi");
    let nasty = Agendadag { titel: "x\r\nEND:VEVENT".to_owned(), ..termijn() };
    let ics = nasty.ics(at("2026-06-15T07:09:05Z"));
    assert_eq!(ics.lines().filter(|it| *it == "END:VEVENT").count(), 1);
}

#[test]
fn a_long_line_goes_on_in_the_next_and_no_character_is_cut_in_two() {
    let mut ics = String::new();
    // The two bytes of é would be bytes 75 and 76.
    fold_onto(&mut ics, &format!("{}é en verder", "x".repeat(74)));
    assert_eq!(ics, format!("{}\r\n é en verder\r\n", "x".repeat(74)));
    let mut fits = String::new();
    fold_onto(&mut fits, &"x".repeat(75));
    assert_eq!(fits, format!("{}\r\n", "x".repeat(75)));
}

/// The value that a calendar program reads back from escaped text.
fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next().unwrap() {
                'n' => text.push('\n'),
                escaped => text.push(escaped),
            },
            c => text.push(c),
        }
    }
    text
}

proptest! {
    #[test]
    fn no_line_is_too_long_and_a_calendar_reads_what_was_written(
        titel in "(\\PC|[\\\\;,\n]|é|😀){0,200}", omschrijving in any::<String>(),
        seconds in 0i64..4_102_444_800, day in 0u64..60_000,
    ) {
        let moment = DateTime::from_timestamp(seconds, 0).unwrap();
        let dag = NaiveDate::default() + Days::new(day);
        let ics = Agendadag { titel: titel.clone(), omschrijving, dag, ..termijn() }.ics(moment);
        for line in ics.strip_suffix("\r\n").unwrap().split("\r\n") {
            prop_assert!(line.len() <= 75, "{line:?}");
            prop_assert!(!line.contains(['\r', '\n']));
        }
        let unfolded = ics.replace("\r\n ", "");
        let read = unfolded.split("\r\n").find_map(|it| it.strip_prefix("SUMMARY:")).unwrap();
        prop_assert_eq!(unescaped(read), titel);
        prop_assert_eq!(unfolded.split("\r\n").filter(|it| *it == "BEGIN:VEVENT").count(), 1);
    }

    #[test]
    fn any_day_and_moment_make_a_file(
        seconds in DateTime::<Utc>::MIN_UTC.timestamp()..=DateTime::<Utc>::MAX_UTC.timestamp(),
    ) {
        let moment = DateTime::from_timestamp(seconds, 0).unwrap();
        for dag in [NaiveDate::MIN, moment.date_naive(), NaiveDate::MAX] {
            Agendadag { dag, ..termijn() }.ics(moment);
        }
    }
}
