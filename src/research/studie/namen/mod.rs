//! What may be kept of a participant. Each of these can be made in one way only, which refuses what
//! someone typed and what belongs to a zaak, so that neither can get into an export.

use std::fmt;

use uuid::Uuid;

use crate::routes::Route;

/// The name of something of ours: an element that was clicked, or a fault that was set.
///
/// It begins with a lower case letter and has lower case letters, digits, `-`, `_` and `.`; 40 characters
/// at most, no more than 3 digits in a row and 4 in all, and no UUID or the long part of one. So no sentence, address of a
/// person, number of a zaak, BSN or date fits. What fits is still to be a name that stands in the
/// source, and never a text of the page: that is up to who records.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Naam(String);

impl Naam {
    /// The name, or `None` for anything else.
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

    /// As it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A page, without which zaak it is about: `/aanvragen/:zaak`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sjabloon(&'static str);

impl Sjabloon {
    /// The template that is written so; `None` for any other text, and for addresses.
    pub fn new(text: &str) -> Option<Self> {
        Route::known_template(text).map(Self)
    }

    /// That of a page.
    pub fn of(route: Route) -> Self {
        Self(route.template())
    }

    /// As it is written.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

/// The number under which someone takes part, such as `P01`: at most two letters, then one to four
/// digits. No name and no BSN fits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deelnemer(String);

impl Deelnemer {
    /// The number, with capitals; `None` for anything else.
    pub fn new(text: &str) -> Option<Self> {
        let digits = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let is_number = text.len() - digits.len() <= 2
            && (1..=4).contains(&digits.len())
            && digits.bytes().all(|it| it.is_ascii_digit());
        is_number.then(|| Self(text.to_ascii_uppercase()))
    }

    /// As it is shown.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

const LONGEST: usize = 40;

/// Whether it is a name that a researcher gave in a study or a folder: letters, digits, `-` and `_`, 40
/// characters at most, without a long number (a year fits) and without a UUID.
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

/// Whether a UUID is in it, or what may be the first part of one, which is enough to find a zaak.
fn has_uuid(text: &str) -> bool {
    let is_part = |run: &str| run.len() >= 8 && run.bytes().any(|it| it.is_ascii_digit());
    // 36 signs, or 32 without dashes. In ASCII, and this is no name otherwise, a sign is a byte.
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
