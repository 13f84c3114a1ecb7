//! Addresses to contact the municipality with the number of the zaak in them, and earlier contacts.

use crate::domain::{Klantcontact, amsterdam_day};
use crate::locales::{Woordenboek, voluit};
use crate::pages::kanalen::presentation::{self as kanalen, escaped};

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
    let onderwerp = escaped(&(boek.pagina.contact.onderwerp)(zaaknummer));
    Some(format!("{}?subject={onderwerp}", kanalen::mail(email)?))
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
