//! Replaces personal data in texts: known real values, and anything that looks like a personal
//! number.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use anyhow::{Context, Result};
use regex::{Captures, Regex, RegexBuilder};
use uuid::Uuid;

use crate::invent::{HOST, Inventor, POSTCODE, email, passes_eleven_test, phone};

/// The real values with their replacements.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    own: BTreeMap<String, String>,
    /// Names, which may be part of a longer word in titles and file names.
    names: BTreeSet<String>,
}

/// The text in lower case with single spaces, since texts differ in both.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

impl Terms {
    /// Adds a value. The first replacement for a value applies.
    pub(crate) fn add(&mut self, real: &str, own: &str) {
        let real = plain(real);
        if real.chars().filter(|it| it.is_alphanumeric()).count() > 1 {
            self.own.entry(real).or_insert_with(|| own.to_owned());
        }
    }

    /// Adds a name. The first replacement for a name applies.
    pub(crate) fn add_name(&mut self, real: &str, own: &str) {
        let name = plain(real);
        if name.chars().all(char::is_alphabetic) && name.chars().count() > 3 {
            self.names.insert(name);
        }
        self.add(real, own);
    }

    pub(crate) fn get(&self, real: &str) -> Option<&str> {
        self.own.get(&plain(real)).map(String::as_str)
    }

    fn is_name(&self, real: &str) -> bool {
        plain(real).rsplit(' ').next().is_some_and(|it| self.names.contains(it))
    }

    pub(crate) fn knows(&self, real: &str) -> bool {
        self.get(real).is_some()
    }
}

/// The names that follow "mevrouw" and similar words. They may belong to people who have no rol.
pub(crate) fn name_after_salutation(text: &str) -> Vec<String> {
    let found = SALUTATION.captures_iter(text);
    found.filter_map(|it| Some(it.get(1)?.as_str().to_owned())).collect()
}

static SALUTATION: LazyLock<Regex> = LazyLock::new(|| {
    let salutation = r"(?i:\b(?:dhr|mevr|mw|mevrouw|meneer|de heer|familie|fam)\b\.?)";
    let infix = r"(?:(?i:van|de|der|den|te|ten|ter|el|al|op|in|'t)\s+)*";
    let word = r"\p{Lu}[\p{L}'’]*\p{Ll}[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]+)*";
    let text = format!(r"{salutation}\s+((?:\p{{Lu}}\.\s*)*{infix}{word}(?:\s+{infix}{word})*)");
    #[expect(clippy::unwrap_used, reason = "a test reads with it")]
    Regex::new(&text).unwrap()
});

/// Patterns that are tried before the known values. The name of a pattern decides how it is
/// replaced.
const SHAPES: &[(&str, &str)] = &[
    ("url", r#"(?i:https?)://[^\s"<>]+"#),
    ("email", r"[\w.+\x{E000}-]+@[\w-]+(?:\.[\w-]+)+"),
    ("uuid", r"\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b"),
    ("iban", r"\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?\b"),
];

/// Patterns that are tried after the known values.
const LATER: &[(&str, &str)] = &[
    (
        "phone",
        r"(?:\+\d{2,3}|\b00\d{2})[ -]?(?:\(0\))?(?:[ -]?\d){8,10}\b|\b0[ -]?[1-9](?:[ -]?\d){8}\b",
    ),
    ("nine", r"\b\d(?:[ .-]?\d){8}\b"),
    ("postcode", r"\b[1-9]\d{3}\s?[A-Z]{2}\b"),
    ("plate", r"\b(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3})\b"),
];

/// The name of a partner after a known name, as in "Jansen-Smit".
const MARRIED: &str = r"(?P<married>-\p{Lu}\p{Ll}{2,}\b)?";

/// Replaces the underscore, which a regex counts as part of a word. File names have many.
const UNDERSCORE: &str = "\u{e000}";

/// Replaces personal data in texts.
#[derive(Debug)]
pub(crate) struct Scrubber {
    all: Regex,
    /// Like `all`, but also matches names within longer words.
    titles: Regex,
    /// Results for texts that were scrubbed before. Texts of types occur many times.
    done: BTreeMap<(bool, String), String>,
    pub(crate) terms: Terms,
}

impl Scrubber {
    pub(crate) fn new(terms: Terms) -> Result<Self> {
        let longest_first = |names: &mut Vec<String>| {
            names.sort_by_key(|it| std::cmp::Reverse(it.chars().count()));
        };
        let mut known: Vec<String> = terms.own.keys().cloned().collect();
        longest_first(&mut known);
        let known = either(known.iter().map(|it| as_pattern(it)).collect());
        let mut names: Vec<String> = terms.names.iter().cloned().collect();
        longest_first(&mut names);
        let names = either(names.iter().map(|it| regex::escape(it)).collect());
        let all = |known: String| {
            let known = ("known", known);
            let shapes = SHAPES.iter().chain(LATER).map(|(name, it)| (*name, (*it).to_owned()));
            let mut shapes: Vec<_> = shapes.collect();
            shapes.insert(SHAPES.len(), known);
            let part = |(name, shape): &(&str, String)| match *name {
                "known" => format!("(?P<known>{shape}){MARRIED}"),
                name => format!("(?P<{name}>{shape})"),
            };
            compile(&shapes.iter().map(part).collect::<Vec<_>>().join("|"))
        };
        Ok(Self {
            all: all(format!("(?i:{known})"))?,
            titles: all(format!("(?i:{known}|{names})"))?,
            done: BTreeMap::new(),
            terms,
        })
    }

    /// Scrubs a text.
    pub(crate) fn text(&mut self, text: &str, inventor: &mut Inventor) -> String {
        self.replaced(false, text, inventor)
    }

    /// Scrubs a title or a file name, in which a name may be part of a longer word.
    pub(crate) fn title(&mut self, text: &str, inventor: &mut Inventor) -> String {
        self.replaced(true, text, inventor)
    }

    fn replaced(&mut self, is_title: bool, text: &str, inventor: &mut Inventor) -> String {
        let key = (is_title, text.to_owned());
        if let Some(known) = self.done.get(&key) {
            return known.clone();
        }
        let text = text.replace('_', UNDERSCORE);
        let regex = if is_title { &self.titles } else { &self.all };
        let mut invent = |found: &Captures| self.replacement(found, inventor);
        let own = regex.replace_all(&text, &mut invent).replace(UNDERSCORE, "_");
        self.done.insert(key, own.clone());
        own
    }

    fn replacement(&self, found: &Captures, inventor: &mut Inventor) -> String {
        let of = |name: &str| found.name(name).map(|it| it.as_str());
        if let Some(known) = of("known") {
            let real = known.replace(UNDERSCORE, "_");
            let own = self.terms.get(&real).unwrap_or("…");
            let after = of("married").filter(|_| !self.terms.is_name(&real)).unwrap_or_default();
            return format!("{own}{after}");
        }
        if of("url").is_some() {
            return format!("{HOST}/");
        }
        if let Some(real) = of("email") {
            return self.terms.get(real).map_or_else(|| email(real, inventor), str::to_owned);
        }
        if let Some(id) = of("uuid").and_then(|it| it.parse::<Uuid>().ok()) {
            return inventor.uuid(id).to_string();
        }
        if let Some(real) = of("iban") {
            return format!("NL00TEST{:010}", inventor.below(10_000_000_000, &plain(real)));
        }
        if let Some(real) = of("phone") {
            return phone(real, inventor);
        }
        if of("postcode").is_some() {
            return POSTCODE.to_owned();
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
}

/// Whether a text is a number plate: six letters and digits, with some of each. Days and house
/// numbers can have the same shape.
fn is_plate(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let letters = text.chars().filter(char::is_ascii_uppercase).count();
    digits > 0 && letters > 0 && digits + letters == 6
}

/// A pattern for the text as a whole word, with any white space in it.
fn as_pattern(text: &str) -> String {
    let escaped = text.split(' ').map(|it| regex::escape(&it.replace('_', UNDERSCORE)));
    let pattern = escaped.collect::<Vec<_>>().join(r"\s+");
    let edge = |it: Option<char>| it.is_some_and(char::is_alphanumeric).then_some(r"\b");
    let begin = edge(text.chars().next()).unwrap_or_default();
    let end = edge(text.chars().last()).unwrap_or_default();
    // Names of two or three letters are often ordinary words, so their case must match.
    let is_short = text.chars().count() < 4 && text.chars().all(char::is_alphabetic);
    if !is_short {
        return format!("{begin}{pattern}{end}");
    }
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!(r"(?-i:\b{}{}\b|\b{}\b)", first, letters.as_str(), text.to_uppercase())
}

/// A pattern for any of these. Without patterns it matches nothing.
fn either(patterns: Vec<String>) -> String {
    if patterns.is_empty() { r"[^\s\S]".to_owned() } else { patterns.join("|") }
}

fn compile(pattern: &str) -> Result<Regex> {
    // The pattern is large when a register mentions thousands of people.
    let regex = RegexBuilder::new(pattern).case_insensitive(false).size_limit(1 << 30).build();
    regex.context("there is too much to look for: make smaller packs, with --zaak")
}

#[cfg(test)]
mod tests;
