//! The names that may be recorded of a participant. Each type has one constructor, which refuses
//! text that a participant typed and data of a zaak, so that neither can end up in an export.

use std::fmt;

use uuid::Uuid;

use crate::routes::Route;

/// The name of something in the source code: an element that was clicked, or a fault that was set.
///
/// It begins with a lower case letter and consists of lower case letters, digits, `-`, `_` and `.`.
/// It has at most 40 characters, at most 3 digits in a row and 4 in all, and contains no UUID or
/// long part of one. No sentence, e-mail address, zaaknummer, BSN or date fits. The recorder must
/// still pass only names from the source code, never text of a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Naam(String);

impl Naam {
    /// The name, or `None` for any other text.
    pub fn new(text: &str) -> Option<Self> {
        let allowed =
            |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.');
        let is_name = text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.len() <= LONGEST
            && text.chars().all(allowed)
            && few_digits(text, 3, 4)
            && !has_uuid(text);
        is_name.then(|| Self(text.to_owned()))
    }

    /// The name as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The template of a page, which does not tell the zaak: `/aanvragen/:zaak`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sjabloon(&'static str);

impl Sjabloon {
    /// The known template with this text. `None` for any other text, including addresses.
    pub fn new(text: &str) -> Option<Self> {
        Route::known_template(text).map(Self)
    }

    /// The template of `route`.
    pub fn of(route: Route) -> Self {
        Self(route.template())
    }

    /// The text of the template.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

/// The number of a participant, such as `P01`: at most two letters, followed by one to four digits.
/// No name or BSN fits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deelnemer(String);

impl Deelnemer {
    /// The number in upper case, or `None` for any other text.
    pub fn new(text: &str) -> Option<Self> {
        let digits = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let is_number = text.len() - digits.len() <= 2
            && (1..=4).contains(&digits.len())
            && digits.bytes().all(|it| it.is_ascii_digit());
        is_number.then(|| Self(text.to_ascii_uppercase()))
    }

    /// The number in upper case.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

const LONGEST: usize = 40;

/// Whether a text is a key that a researcher can give in a study or to a folder. It has letters,
/// digits, `-` and `_`, at most 40 characters, no long number (a year fits) and no UUID.
pub(super) fn is_sleutel(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= LONGEST
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        && few_digits(text, 4, 6)
        && !has_uuid(text)
}

fn few_digits(text: &str, in_a_row: usize, in_all: usize) -> bool {
    let mut runs = text.split(|c: char| !c.is_ascii_digit());
    let all = text.bytes().filter(u8::is_ascii_digit).count();
    all <= in_all && runs.all(|run| run.len() <= in_a_row)
}

/// Whether a text contains a UUID, or what may be the first part of one, which is enough to find a
/// zaak.
fn has_uuid(text: &str) -> bool {
    let is_part = |run: &str| run.len() >= 8 && run.bytes().any(|it| it.is_ascii_digit());
    // A UUID has 36 characters, or 32 without hyphens. The text is ASCII here, so a character is a
    // byte.
    let is_whole = |start: usize, length| {
        text.get(start..start + length).is_some_and(|it| Uuid::try_parse(it).is_ok())
    };
    text.split(|c: char| !c.is_ascii_hexdigit()).any(is_part)
        || (0..text.len()).any(|start| is_whole(start, 36) || is_whole(start, 32))
}

impl fmt::Display for Naam {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Sjabloon {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Display for Deelnemer {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests;
