//! The shapes of personal numbers and addresses, whoever they belong to.

use std::sync::LazyLock;

use regex::{Captures, Regex};
use uuid::Uuid;

use super::street::{STREET, street};
use super::{Terms, UNDERSCORE, plain};
use crate::invent::{HOST, Inventor, POSTCODE, email, passes_eleven_test, phone};

/// Patterns that are tried before the known values. The name of a pattern decides how it is
/// replaced.
pub(super) const BEFORE: &[(&str, &str)] = &[
    ("url", r#"(?i:https?)://[^\s"<>]+"#),
    ("email", r"[\w.+\x{E000}-]+@[\w-]+(?:\.[\w-]+)+"),
    ("uuid", r"\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b"),
    (
        "iban",
        concat!(
            r"\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?\b|",
            r"\b(?i:nl)\d{2}[a-z]{4}\d{10}\b",
        ),
    ),
    // A number after a word that says whose it is.
    (
        "labelled",
        concat!(
            r"(?i:\b(?:(?:bsn|burgerservice|sofi|kvk|rsin|paspoort|rijbewijs)(?:-?(?:nummer|nr))?|",
            r"(?:klant|cli[eë]nt|relatie|debiteur|dossier|polis|huis)-?(?:nummer|nr))",
            r"(?:[\s\x{E000}:.=#-]|is){0,5}\d(?:[ .\x{E000}-]?\d){0,17}[a-z]?\b)",
        ),
    ),
    (
        "born",
        concat!(
            r"(?i:\bgeb(?:oren|oortedatum)?\b\.?[\s:]*(?:op\s+|datum\s+)?",
            r"(?:\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]\d{2,4}|\d{4}-\d{2}-\d{2})\b)",
        ),
    ),
];

/// Patterns that are tried after the known values.
pub(super) const LATER: &[(&str, &str)] = &[
    ("street", STREET),
    (
        "phone",
        concat!(
            r"(?:\+\d{2,3}|\b00\d{2})[ -]?(?:\(0\))?(?:[ -]?\d){8,10}\b|",
            r"\b0[ -]?[1-9](?:[ -]?\d){8}\b|\b06[./](?:[ ./-]?\d){8}\b",
        ),
    ),
    ("nine", r"\b\d(?:[ .-]?\d){8}\b"),
    ("postcode", r"\b[1-9]\d{3}[\s\x{E000}]?[A-Z]{2}\b|\b[1-9]\d{3}[a-z]{2}\b"),
    (
        "plate",
        concat!(
            r"\b(?i:(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3}))\b|",
            r"\b(?:[A-Z]{1,3}\d{1,3}[A-Z]{1,3}|\d{1,3}[A-Z]{1,3}\d{1,3}|",
            r"[A-Z]{2}\d{4}|\d{4}[A-Z]{2}|\d{2}[A-Z]{4}|[A-Z]{4}\d{2})\b",
        ),
    ),
];

/// The replacement for what one of these patterns found.
pub(super) fn shaped(found: &Captures, terms: &Terms, inventor: &mut Inventor) -> String {
    let of = |name: &str| found.name(name).map(|it| it.as_str());
    if of("url").is_some() {
        return format!("{HOST}/");
    }
    if let Some(real) = of("email") {
        return terms.get(real).map_or_else(|| email(real, inventor), str::to_owned);
    }
    if let Some(id) = of("uuid").and_then(|it| it.parse::<Uuid>().ok()) {
        return inventor.uuid(id).to_string();
    }
    if let Some(real) = of("iban") {
        return format!("NL00TEST{:010}", inventor.below(10_000_000_000, &plain(real)));
    }
    if let Some(real) = of("labelled") {
        return labelled(real, terms, inventor);
    }
    if let Some(real) = of("born") {
        let at = real.find(|it: char| it.is_ascii_digit()).unwrap_or(real.len());
        let (label, day) = real.split_at(at);
        return format!("{label}{}", terms.get(day).unwrap_or("01-01-1970"));
    }
    if let Some(real) = of("street") {
        return street(real, terms, inventor);
    }
    if let Some(real) = of("phone") {
        return phone(real, inventor);
    }
    if let Some(real) = of("postcode") {
        return if MEASURE.is_match(real) { real.to_owned() } else { POSTCODE.to_owned() };
    }
    if let Some(real) = of("nine") {
        let digits: String = real.chars().filter(char::is_ascii_digit).collect();
        return if passes_eleven_test(&digits) {
            inventor.number(&digits)
        } else {
            real.to_owned()
        };
    }
    let real = of("plate").unwrap_or_default();
    if is_plate(real) { "X-000-XX".to_owned() } else { real.to_owned() }
}

/// A number with the word before it.
fn labelled(real: &str, terms: &Terms, inventor: &mut Inventor) -> String {
    let at = real.find(|it: char| it.is_ascii_digit()).unwrap_or(real.len());
    let (label, number) = real.split_at(at);
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let known = terms.get(&number.replace(UNDERSCORE, "_")).or_else(|| terms.get(&digits));
    let own = match known {
        Some(known) => known.to_owned(),
        None if digits.len() < 6 => (inventor.below(98, &digits) + 1).to_string(),
        None => inventor.number(&digits),
    };
    format!("{label}{own}")
}

/// Figures that have the shape of a postcode and are an amount, such as "1500kg".
static MEASURE: LazyLock<Regex> = LazyLock::new(|| {
    #[expect(clippy::unwrap_used, reason = "a test reads with it")]
    Regex::new(r"^\d{4}(?:kg|km|cm|mm|ml|px|kb|mb|gb|kw|db|en|de)$").unwrap()
});

/// Whether a text is a number plate: six letters and digits, with some of each. Days and house
/// numbers can have the same shape.
fn is_plate(text: &str) -> bool {
    const MONTHS: &str = " JAN FEB MRT APR MEI JUN JUL AUG SEP OKT NOV DEC ";
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let letters: String = text.chars().filter(char::is_ascii_alphabetic).collect();
    let is_month = MONTHS.contains(&format!(" {} ", letters.to_uppercase()));
    digits > 0 && !letters.is_empty() && digits + letters.len() == 6 && !is_month
}
