//! The ways to reach the municipality in words and addresses.

use chrono::{DateTime, NaiveDate, Utc};
use form_urlencoded::byte_serialize;

use crate::domain::{Bereikbaarheid, Openingstijden, amsterdam_clock};
use crate::locales::{Kanaalwoorden, Teksten, dag_en_maand};

/// The `mailto:` address of an e-mail address. `None` when `email` is none.
pub(in crate::pages) fn mail(email: &str) -> Option<String> {
    let (naam, domein) = email.trim().rsplit_once('@')?;
    if naam.is_empty() || domein.is_empty() {
        return None;
    }
    Some(format!("mailto:{}@{}", escaped(naam), escaped(domein)))
}

/// Escapes text for any part of an address. A space becomes `%20`, because a plus is not a space in
/// a path or in `mailto:`.
pub(in crate::pages) fn escaped(text: &str) -> String {
    byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

/// Says whether the telephone is answered now, or else when it is answered again.
///
/// The day is `today`, which fixture mode freezes, and the time is the time of `now`. So the words
/// agree with the day on which the rest of the page is based.
pub(in crate::pages) fn nu_open(
    tijden: &Openingstijden,
    today: NaiveDate,
    now: DateTime<Utc>,
    woorden: &Kanaalwoorden,
    teksten: &Teksten,
) -> String {
    let (_, minutes) = amsterdam_clock(now);
    let (day, time) = match tijden.at(today, minutes) {
        Bereikbaarheid::Open => return woorden.nu_open.to_owned(),
        Bereikbaarheid::Gesloten(None) => return woorden.nu_gesloten.to_owned(),
        Bereikbaarheid::Gesloten(Some(next)) => next,
    };
    let dag = match (day - today).num_days() {
        0 => woorden.vandaag.to_owned(),
        1 => woorden.morgen.to_owned(),
        // Seven days from now it is the same weekday as today, so the date is shown instead.
        2..=6 => (woorden.op)(woorden.weekdag(day)),
        _ => (woorden.op)(&dag_en_maand(day, today, teksten)),
    };
    (woorden.weer_open)(&dag, time.hour(), time.minute())
}

#[cfg(test)]
mod tests {
    use chrono::Weekday::{Mon, Thu, Tue};

    use super::*;
    use crate::domain::{Kloktijd, Tijdvak, amsterdam_day};
    use crate::locales::{ContactpaginaTeksten, EN, NL};

    fn woorden(teksten: &Teksten) -> &'static Kanaalwoorden {
        &ContactpaginaTeksten::of(teksten).kanalen
    }

    #[test]
    fn only_an_address_with_two_sides_is_an_email_address() {
        assert_eq!(mail(" info@g.example ").as_deref(), Some("mailto:info@g.example"));
        for no_address in ["info", "@gemeente.example", "info@", ""] {
            assert_eq!(mail(no_address), None, "{no_address}");
        }
    }

    /// Open on Monday and Tuesday from nine to five, and on Thursday from a quarter past one.
    fn tijden(gesloten: &[&str]) -> Openingstijden {
        let time = |it| Kloktijd::parse(it).unwrap();
        let days = [(Mon, "09:00"), (Tue, "09:00"), (Thu, "13:15")];
        let tijdvakken = days.map(|(day, from)| Tijdvak::new(day, time(from), time("17:00")));
        let gesloten = gesloten.iter().map(|it| it.parse().unwrap()).collect();
        Openingstijden::new(tijdvakken.into_iter().flatten().collect(), gesloten)
    }

    fn nu(gesloten: &[&str], day: &str, time: &str, teksten: &'static Teksten) -> String {
        // In winter the clock in the Netherlands is one hour ahead of UTC.
        let now = format!("2026-11-25T{time}Z").parse().unwrap();
        nu_open(&tijden(gesloten), day.parse().unwrap(), now, woorden(teksten), teksten)
    }

    #[test]
    fn a_resident_reads_whether_the_telephone_is_answered_now_or_when_it_is_again() {
        // 2026-06-15 is a Monday.
        for (day, time, expected) in [
            ("2026-06-15", "15:59:59", "Nu open"),
            ("2026-06-15", "07:59:59", "Nu gesloten, vandaag om 9 uur weer open"),
            ("2026-06-15", "16:00:00", "Nu gesloten, morgen om 9 uur weer open"),
            ("2026-06-16", "16:00:00", "Nu gesloten, op donderdag om 13.15 uur weer open"),
            ("2026-06-18", "16:00:00", "Nu gesloten, op maandag om 9 uur weer open"),
        ] {
            assert_eq!(nu(&[], day, time, &NL), expected, "{day} {time}");
        }
        let en = &EN;
        assert_eq!(nu(&[], "2026-06-15", "12:00:00", en), "Open now");
        let tomorrow = nu(&[], "2026-06-15", "16:00:00", en);
        assert_eq!(tomorrow, "Closed now, open again tomorrow at 9:00");
        let thursday = nu(&[], "2026-06-16", "16:00:00", en);
        assert_eq!(thursday, "Closed now, open again on Thursday at 13:15");
    }

    #[test]
    fn a_resident_reads_the_date_of_an_opening_after_feast_days() {
        let nl = &NL;
        // 2026-12-24 is a Thursday. The other two days are the Monday and the Tuesday after it.
        let gesloten = ["2026-12-24", "2026-12-28", "2026-12-29"];
        let said = nu(&gesloten, "2026-12-24", "12:30:00", nl);
        assert_eq!(said, "Nu gesloten, op 31 december om 13.15 uur weer open");
        let gesloten = [gesloten.as_slice(), &["2026-12-31"]].concat();
        let said = nu(&gesloten, "2026-12-24", "12:30:00", nl);
        assert_eq!(said, "Nu gesloten, op 4 januari 2027 om 9 uur weer open");
    }

    #[test]
    fn without_an_opening_in_sight_only_closed_is_said() {
        let none = Openingstijden::new(vec![], vec![]);
        let now = "2026-11-25T12:00:00Z".parse().unwrap();
        let said = nu_open(&none, amsterdam_day(now), now, woorden(&NL), &NL);
        assert_eq!(said, "Nu gesloten");
    }
}
