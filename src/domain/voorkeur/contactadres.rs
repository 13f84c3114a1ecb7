use std::fmt;

use super::Kanaal;

/// The most characters of an address that Klantinteracties takes.
pub const MOST_ADDRESS: usize = 80;

/// An e-mail address or a telephone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contactadres(String);

/// Why a text is no address of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adresfout {
    /// It has more than [`MOST_ADDRESS`] characters.
    TeLang,
    /// It is no e-mail address.
    GeenEmail,
    /// It is no telephone number.
    GeenTelefoon,
    /// It is a number for companies, such as 14 050 or 0800 1234, and no resident has one.
    Servicenummer,
}

impl Contactadres {
    /// Reads what somebody typed, as Open Klant checks it. `None` when they typed nothing.
    pub fn typed(kanaal: Kanaal, text: &str) -> Option<Result<Self, Adresfout>> {
        let text = match kanaal {
            Kanaal::Email => text.trim().to_owned(),
            Kanaal::Sms => text.chars().filter(|it| !is_separator(*it)).collect(),
        };
        if text.is_empty() {
            return None;
        }
        if text.chars().count() > MOST_ADDRESS {
            return Some(Err(Adresfout::TeLang));
        }
        let mistake = match kanaal {
            Kanaal::Email => (!is_email(&text)).then_some(Adresfout::GeenEmail),
            Kanaal::Sms => telephone_mistake(&text),
        };
        Some(mistake.map_or(Ok(Self(text)), Err))
    }

    /// An address as a register has it, which may not be as we would write it.
    pub fn registered(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for Contactadres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What people write between the digits of a number, and copy along with it.
fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2013}')
}

/// The rule of Open Klant: `^(0[1-9][0-9]{8}|\+[0-9]{9,15}|00[0-9]{7,13})$`, without the numbers of
/// companies.
fn telephone_mistake(text: &str) -> Option<Adresfout> {
    let is_digits = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
    if is_digits(text) && ["0800", "0900", "14"].iter().any(|it| text.starts_with(it)) {
        return Some(Adresfout::Servicenummer);
    }
    let (rest, lengths) = match text.strip_prefix('+').map(|it| (it, 9..=15)) {
        Some(found) => found,
        None => match text.strip_prefix("00") {
            Some(rest) => (rest, 7..=13),
            None => (text.strip_prefix('0').unwrap_or_default(), 9..=9),
        },
    };
    let is_number = is_digits(rest) && lengths.contains(&rest.len());
    (!is_number).then_some(Adresfout::GeenTelefoon)
}

/// The rule of Django, which Open Klant follows, without the quoted names that nobody has.
fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.rsplit_once('@') else { return false };
    let is_name = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~-".contains(c);
    let is_label = |it: &str| {
        let ends = it.starts_with('-') || it.ends_with('-');
        !ends && (1..=63).contains(&it.len()) && it.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let last = domain.rsplit('.').next().unwrap_or_default();
    name.split('.').all(|it| !it.is_empty() && it.chars().all(is_name))
        && domain.contains('.')
        && domain.split('.').all(is_label)
        && last.chars().count() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(kanaal: Kanaal, text: &str) -> Result<String, Adresfout> {
        Contactadres::typed(kanaal, text).unwrap().map(|it| it.to_string())
    }

    #[test]
    fn spaces_and_dashes_in_a_telephone_number_do_not_count() {
        for (text, expected) in [
            ("06 1234 5678", "0612345678"),
            ("06-12345678", "0612345678"),
            (" 020\u{a0}123\u{2011}45\u{2013}67 ", "0201234567"),
            ("+31 6 12345678", "+31612345678"),
            ("0031612345678", "0031612345678"),
        ] {
            assert_eq!(typed(Kanaal::Sms, text).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn numbers_that_open_klant_refuses_are_refused_before_they_are_sent() {
        for text in ["14 050", "14030", "1400", "0800-1234", "0900 12345", "0800123456"] {
            assert_eq!(typed(Kanaal::Sms, text), Err(Adresfout::Servicenummer), "{text}");
        }
        for text in [
            "06123",
            "06123456789",
            "612345678",
            "(06) 12345678",
            "06.12345678",
            "+31",
            "++31612345678",
            "+3161234567890123",
            "zes",
            "06l2345678",
            "００31612345678",
            "0",
            "+",
        ] {
            assert_eq!(typed(Kanaal::Sms, text), Err(Adresfout::GeenTelefoon), "{text}");
        }
    }

    #[test]
    fn an_e_mail_address_has_a_name_and_a_domain() {
        for text in ["suzanne@example.nl", " s.moulin+zaken@post.example ", "o'neil@a-b.c1.example"]
        {
            assert_eq!(typed(Kanaal::Email, text).as_deref(), Ok(text.trim()), "{text}");
        }
        for text in [
            "suzanne",
            "suzanne@",
            "@example.nl",
            "suzanne@example",
            "su zanne@example.nl",
            "suzanne@example..nl",
            ".suzanne@example.nl",
            "su..zanne@example.nl",
            "a@b@example.nl",
            "suzanne@-example.nl",
            "suzanne@example.n",
            "suzanne@exa mple.nl",
            "suzanne@example.nl,",
            "mailto:suzanne@example.nl",
            "<suzanne@example.nl>",
        ] {
            assert_eq!(typed(Kanaal::Email, text), Err(Adresfout::GeenEmail), "{text}");
        }
    }

    #[test]
    fn an_address_has_80_characters_at_most() {
        let of = |length: usize| format!("{}@example.nl", "x".repeat(length - 11));
        assert!(typed(Kanaal::Email, &of(80)).is_ok());
        assert_eq!(typed(Kanaal::Email, &of(81)), Err(Adresfout::TeLang));
        assert_eq!(typed(Kanaal::Sms, &"0".repeat(81)), Err(Adresfout::TeLang));
    }

    #[test]
    fn nothing_but_blanks_is_no_address() {
        assert_eq!(Contactadres::typed(Kanaal::Email, " \u{a0}"), None);
        assert_eq!(Contactadres::typed(Kanaal::Sms, " - "), None);
    }
}
