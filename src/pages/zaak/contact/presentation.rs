//! Addresses to reach the municipality at, with the number of the zaak in them.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use form_urlencoded::byte_serialize;

use crate::domain::{Klantcontact, Openingstijden, amsterdam_clock, amsterdam_day};
use crate::locales::{Woordenboek, voluit};

/// What operators write in the address of the form where the number of the zaak is to come.
const PLACEHOLDER: &str = "{zaaknummer}";

/// The parameter that it comes in when they do not.
const PARAMETER: &str = "zaaknummer";

/// The address that begins an e-mail about this zaak.
pub(super) fn mail(email: &str, zaaknummer: &str, boek: Woordenboek) -> Option<String> {
    let (naam, domein) = email.trim().rsplit_once('@')?;
    if naam.is_empty() || domein.is_empty() {
        return None;
    }
    let onderwerp = escaped(&(boek.pagina.contact.onderwerp)(zaaknummer));
    Some(format!("mailto:{}@{}?subject={onderwerp}", escaped(naam), escaped(domein)))
}

/// The address of the contact form for this zaak. Only the web has forms: any other kind of address
/// is no link.
pub(super) fn formulier(adres: &str, zaaknummer: &str) -> Option<String> {
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

/// Safe in every part of an address: in a path and in an e-mail, a plus is no space.
fn escaped(text: &str) -> String {
    byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

/// Whether someone answers now, in words; `None` when the hours cannot be understood. Feast days are
/// not known here, so that the hours themselves stay beside it.
///
/// The day is the one that counts as today, which fixture mode freezes, and the time is that of the
/// clock: so what is said fits the day that the rest of the page speaks of.
pub(super) fn nu_open(
    uren: &str,
    today: NaiveDate,
    now: DateTime<Utc>,
    boek: Woordenboek,
) -> Option<&'static str> {
    let (_, minutes) = amsterdam_clock(now);
    let is_open = Openingstijden::parse(uren)?.is_open(today.weekday(), minutes);
    let woorden = &boek.pagina.contact;
    Some(if is_open { woorden.nu_open } else { woorden.nu_gesloten })
}

/// An earlier contact in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Eerder {
    /// What it was about, in the words of the municipality.
    pub(super) onderwerp: String,
    /// When, when that is known.
    pub(super) dag: Option<String>,
    /// By which way, in the words of the municipality.
    pub(super) kanaal: String,
    /// What was said, in the words of the municipality.
    pub(super) inhoud: Option<String>,
    /// Said when nobody was reached.
    pub(super) niet_bereikt: Option<&'static str>,
}

/// An earlier contact in words.
pub(super) fn eerder(contact: Klantcontact, boek: Woordenboek) -> Eerder {
    let niet_bereikt = boek.pagina.contact.niet_bereikt;
    Eerder {
        onderwerp: contact.onderwerp,
        dag: contact.moment.map(|it| voluit(amsterdam_day(it), boek.app)),
        kanaal: contact.kanaal,
        inhoud: contact.inhoud,
        niet_bereikt: (contact.gelukt == Some(false)).then_some(niet_bereikt),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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

    #[test]
    fn hours_that_are_understood_say_whether_someone_answers_now() {
        let uren = "maandag tot en met vrijdag van 9.00 tot 17.00 uur, donderdag tot 20.00 uur";
        let nu = |uren, day: &str, time: &str| {
            let now = format!("2026-11-25T{time}Z").parse().unwrap();
            nu_open(uren, day.parse().unwrap(), now, Woordenboek::of(&NL))
        };
        // Two Mondays and a Thursday; the clock here is an hour ahead.
        assert_eq!(nu(uren, "2026-06-15", "15:59:59"), Some("Nu open"));
        assert_eq!(nu(uren, "2026-06-15", "16:00:00"), Some("Nu gesloten"));
        assert_eq!(nu(uren, "2026-06-18", "18:59:00"), Some("Nu open"));
        assert_eq!(nu("als de zon schijnt", "2026-06-15", "12:00:00"), None);
    }

    #[test]
    fn an_earlier_contact_says_when_and_that_nobody_was_reached() {
        let contact = |gelukt| Klantcontact {
            kanaal: "telefoon".to_owned(),
            onderwerp: "Terugbellen".to_owned(),
            inhoud: None,
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
