//! Addresses to contact the municipality, with the number of the zaak in them, and whether the
//! telephone is answered now.

use chrono::{DateTime, NaiveDate, Utc};
use form_urlencoded::byte_serialize;

use crate::domain::{Bereikbaarheid, Klantcontact, Openingstijden, amsterdam_clock, amsterdam_day};
use crate::locales::{Woordenboek, dag_en_maand, voluit};

/// The placeholder for the number of the zaak in the address of the form in `config.json`.
const PLACEHOLDER: &str = "{zaaknummer}";

/// The query parameter with the number of the zaak, for an address without a placeholder.
const PARAMETER: &str = "zaaknummer";

/// The `mailto:` address for an e-mail about this zaak. `None` when `email` is no e-mail address.
pub(in crate::pages::zaak) fn mail(
    email: &str,
    zaaknummer: &str,
    boek: Woordenboek,
) -> Option<String> {
    let (naam, domein) = email.trim().rsplit_once('@')?;
    if naam.is_empty() || domein.is_empty() {
        return None;
    }
    let onderwerp = escaped(&(boek.pagina.contact.onderwerp)(zaaknummer));
    Some(format!("mailto:{}@{}?subject={onderwerp}", escaped(naam), escaped(domein)))
}

/// The address of the contact form for this zaak. `None` when `adres` is not an address on the web.
pub(in crate::pages::zaak) fn formulier(adres: &str, zaaknummer: &str) -> Option<String> {
    let adres = adres.trim();
    let (scheme, _) = adres.split_once("://")?;
    if !["http", "https"].iter().any(|it| it.eq_ignore_ascii_case(scheme)) {
        return None;
    }
    let zaaknummer = escaped(zaaknummer);
    if adres.contains(PLACEHOLDER) {
        return Some(adres.replace(PLACEHOLDER, &zaaknummer));
    }
    let (page, fragment) = match adres.find('#') {
        Some(at) => adres.split_at(at),
        None => (adres, ""),
    };
    let glue = match page.split_once('?') {
        None => "?",
        Some((_, query)) if query.is_empty() || query.ends_with('&') => "",
        Some(_) => "&",
    };
    Some(format!("{page}{glue}{PARAMETER}={zaaknummer}{fragment}"))
}

/// Escapes text for any part of an address. A space becomes `%20`, because a plus is not a space in
/// a path or in `mailto:`.
fn escaped(text: &str) -> String {
    byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

/// Says whether the telephone is answered now, or else when it is answered again.
///
/// The day is `today`, which fixture mode freezes, and the time is the time of `now`. So the words
/// agree with the day on which the rest of the page is based.
pub(in crate::pages::zaak) fn nu_open(
    tijden: &Openingstijden,
    today: NaiveDate,
    now: DateTime<Utc>,
    boek: Woordenboek,
) -> String {
    let woorden = &boek.pagina.contact;
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
        2..=6 => (woorden.op)(boek.weekdag(day)),
        _ => (woorden.op)(&dag_en_maand(day, today, boek.app)),
    };
    (woorden.weer_open)(&dag, time.hour(), time.minute())
}

/// An earlier contact in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages::zaak) struct Eerder {
    /// The subject, or else what was said, in the words of the municipality.
    pub(in crate::pages::zaak) onderwerp: Option<String>,
    /// The day, when that is known.
    pub(in crate::pages::zaak) dag: Option<String>,
    /// The channel, in the words of the municipality.
    pub(in crate::pages::zaak) kanaal: Option<String>,
    /// What was said about the subject, in the words of the municipality.
    pub(in crate::pages::zaak) inhoud: Option<String>,
    /// What the municipality answered, in its words.
    pub(in crate::pages::zaak) reactie: Option<String>,
    /// A sentence that says that nobody was reached, when that is registered.
    pub(in crate::pages::zaak) niet_bereikt: Option<&'static str>,
}

/// An earlier contact in words.
pub(in crate::pages::zaak) fn eerder(contact: Klantcontact, boek: Woordenboek) -> Eerder {
    let niet_bereikt = boek.pagina.contact.niet_bereikt;
    let (onderwerp, inhoud) = match contact.onderwerp {
        None => (contact.inhoud, None),
        onderwerp => (onderwerp, contact.inhoud),
    };
    Eerder {
        onderwerp,
        dag: contact.moment.map(|it| voluit(amsterdam_day(it), boek.app)),
        kanaal: contact.kanaal,
        inhoud,
        reactie: contact.reactie,
        niet_bereikt: (contact.gelukt == Some(false)).then_some(niet_bereikt),
    }
}

#[cfg(test)]
mod tests {
    use chrono::Weekday::{Mon, Thu, Tue};

    use super::*;
    use crate::domain::{Kloktijd, Tijdvak};
    use crate::locales::{EN, NL};

    #[test]
    fn an_email_has_the_zaaknummer_in_its_subject_and_nothing_else_comes_in() {
        let mail = |email, nummer| mail(email, nummer, Woordenboek::of(&NL));
        assert_eq!(
            mail("info@gemeente.example", "ZAAK-2026-1").as_deref(),
            Some("mailto:info@gemeente.example?subject=Zaaknummer%20ZAAK-2026-1")
        );
        assert_eq!(
            mail("a?bcc=b@x.example", "1&body=é").as_deref(),
            Some("mailto:a%3Fbcc%3Db@x.example?subject=Zaaknummer%201%26body%3D%C3%A9")
        );
        for no_address in ["info", "@gemeente.example", "info@", ""] {
            assert_eq!(mail(no_address, "1"), None, "{no_address}");
        }
        let english = super::mail("a@b.example", "1", Woordenboek::of(&EN));
        assert_eq!(english.as_deref(), Some("mailto:a@b.example?subject=Zaaknummer%201"));
    }

    #[test]
    fn the_zaaknummer_comes_beside_what_is_in_the_address_of_a_form_already() {
        for (adres, expected) in [
            ("https://x.example/contact", "https://x.example/contact?zaaknummer=Z%201%262"),
            ("https://x.example/c?a=b", "https://x.example/c?a=b&zaaknummer=Z%201%262"),
            ("https://x.example/c?", "https://x.example/c?zaaknummer=Z%201%262"),
            ("https://x.example/c?a=b&", "https://x.example/c?a=b&zaaknummer=Z%201%262"),
            ("https://x.example/c?a=b#d?e", "https://x.example/c?a=b&zaaknummer=Z%201%262#d?e"),
            ("https://x.example/#d", "https://x.example/?zaaknummer=Z%201%262#d"),
            ("HTTP://x.example", "HTTP://x.example?zaaknummer=Z%201%262"),
        ] {
            assert_eq!(formulier(adres, "Z 1&2").as_deref(), Some(expected), "{adres}");
        }
    }

    #[test]
    fn the_zaaknummer_comes_in_its_place_when_the_address_of_a_form_has_one() {
        for (adres, expected) in [
            ("https://x.example/{zaaknummer}/vraag", "https://x.example/Z%2F1%2B2/vraag"),
            ("https://x.example/?nr={zaaknummer}&a=b", "https://x.example/?nr=Z%2F1%2B2&a=b"),
            ("https://x.example/#/{zaaknummer}", "https://x.example/#/Z%2F1%2B2"),
        ] {
            assert_eq!(formulier(adres, "Z/1+2").as_deref(), Some(expected), "{adres}");
        }
    }

    #[test]
    fn only_addresses_of_the_web_are_forms() {
        for adres in ["javascript:alert(1)//://", "data:text/html,x", "ftp://x", "/contact", ""] {
            assert_eq!(formulier(adres, "1"), None, "{adres}");
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

    fn nu(gesloten: &[&str], day: &str, time: &str, boek: Woordenboek) -> String {
        // In winter the clock in the Netherlands is one hour ahead of UTC.
        let now = format!("2026-11-25T{time}Z").parse().unwrap();
        nu_open(&tijden(gesloten), day.parse().unwrap(), now, boek)
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
            assert_eq!(nu(&[], day, time, Woordenboek::of(&NL)), expected, "{day} {time}");
        }
        let en = Woordenboek::of(&EN);
        assert_eq!(nu(&[], "2026-06-15", "12:00:00", en), "Open now");
        let tomorrow = nu(&[], "2026-06-15", "16:00:00", en);
        assert_eq!(tomorrow, "Closed now, open again tomorrow at 9:00");
        let thursday = nu(&[], "2026-06-16", "16:00:00", en);
        assert_eq!(thursday, "Closed now, open again on Thursday at 13:15");
    }

    #[test]
    fn a_resident_reads_the_date_of_an_opening_after_feast_days() {
        let nl = Woordenboek::of(&NL);
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
        let said = nu_open(&none, amsterdam_day(now), now, Woordenboek::of(&NL));
        assert_eq!(said, "Nu gesloten");
    }

    #[test]
    fn an_earlier_contact_says_when_and_that_nobody_was_reached() {
        let contact = |gelukt| Klantcontact {
            kanaal: Some("telefoon".to_owned()),
            onderwerp: Some("Terugbellen".to_owned()),
            inhoud: None,
            reactie: None,
            moment: "2026-05-18T22:40:00Z".parse().ok(),
            gelukt,
            vertrouwelijk: Some(false),
        };
        let nl = Woordenboek::of(&NL);
        let reached = eerder(contact(Some(true)), nl);
        assert_eq!(reached.dag.as_deref(), Some("19 mei 2026"));
        assert_eq!(reached.niet_bereikt, None);
        assert_eq!(eerder(contact(None), nl).niet_bereikt, None);
        assert!(eerder(contact(Some(false)), nl).niet_bereikt.is_some());
    }
}
