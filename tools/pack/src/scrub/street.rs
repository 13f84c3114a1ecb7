//! Streets that no address in the register names: words that end as street names do.

use super::{Terms, UNDERSCORE};
use crate::invent::{Inventor, Place};

/// Words before the name, such as "Burgemeester van". `\x{E000}` stands for an underscore.
macro_rules! lead {
    () => {
        r"(?:\p{Lu}[\p{L}.'’]*[\s\x{E000}]+(?:(?i:van|de|den|der|het|ter|ten|'t)\s+){0,2})"
    };
}

/// The ends of street names.
macro_rules! ends {
    () => {
        "straat|straatweg|laan|weg|plein|kade|hof|dijk|singel|gracht|steeg|dreef|plantsoen|pad|\
         park|markt|wal|diep|haven|brink|baan|kamp|akker|wold|werf"
    };
}

/// A house number, with what may be between it and the street.
macro_rules! house {
    () => {
        concat!(
            r"[\s\x{E000},-]{0,3}(?i:nr\.?|nummer)?[\s\x{E000}]?",
            r"\d{1,5}(?:[\s\x{E000}-]?[a-zA-Z]\b)?(?:-\d{1,4})?\b"
        )
    };
}

/// A street name with a house number; or a name without one, with a capital and one of the surest
/// ends.
pub(super) const STREET: &str = concat!(
    r"\b(?:",
    lead!(),
    r"{0,4}[\p{L}'’-]{2,}?(?i:",
    ends!(),
    r"|str\.)",
    house!(),
    "|",
    lead!(),
    "{1,4}(?i:",
    ends!(),
    ")",
    house!(),
    "|",
    lead!(),
    r"{0,4}\p{Lu}[\p{L}'’-]{2,}?",
    r"(?i:straat|straatweg|laan|plein|kade|singel|gracht|steeg|dreef|plantsoen|dijk)\b)",
);

/// The replacement for an address. Ordinary words before the name of the street stay.
pub(super) fn street(real: &str, terms: &Terms, inventor: &mut Inventor) -> String {
    let is_gap = |it: char| it.is_whitespace() || UNDERSCORE.contains(it);
    // The places where a word begins.
    let gaps = real.char_indices().filter(|(_, it)| is_gap(*it));
    let begins: Vec<usize> = gaps.map(|(at, it)| at + it.len_utf8()).collect();
    for at in [0].iter().chain(&begins) {
        let (before, address) = real.split_at(*at);
        if let Some(known) = terms.get(&address.replace(UNDERSCORE, "_")) {
            return format!("{before}{known}");
        }
    }
    let mut start = 0;
    for next in begins {
        let word = real.get(start..next).unwrap_or_default().trim_end_matches(is_gap);
        let is_last = !real.get(next..).unwrap_or_default().contains(char::is_alphabetic);
        if is_last || !(word.is_empty() || terms.ordinary.has(word)) {
            break;
        }
        start = next;
    }
    let (before, address) = real.split_at(start);
    let end = address.trim_end_matches(|it: char| !it.is_alphabetic());
    let digits = address.find(|it: char| it.is_ascii_digit());
    let (name, number) = match digits {
        Some(at) => address.split_at(at),
        // A word of the types, such as "Rijbaan", is no street.
        None if terms.ordinary.has(end) => return real.to_owned(),
        None => (address, ""),
    };
    let gap: String = name.chars().rev().take_while(|it| is_gap(*it)).collect();
    let name = name.trim_end_matches(|it: char| is_gap(it) || matches!(it, ',' | '-'));
    let key = name.replace(UNDERSCORE, " ").to_lowercase();
    let own = inventor.place(Place::Street, &key);
    if number.is_empty() {
        return format!("{before}{own}");
    }
    let house = inventor.below(98, &format!("{key} {}", number.to_lowercase())) + 1;
    let gap = if gap.is_empty() { " " } else { &gap };
    format!("{before}{own}{gap}{house}")
}
