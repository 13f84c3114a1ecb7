//! Invents replacements for real data. The same real value always gets the same replacement, and no
//! invented name occurs in the register.

mod bsn;
mod names;
mod reach;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use bsn::bsn;

pub(crate) use bsn::passes_eleven_test;
pub(crate) use reach::{HOST, POSTCODE, email, phone};

/// Matches every invented name, also within a longer word.
pub(crate) fn invented() -> &'static Regex {
    static NAMES: LazyLock<Regex> = LazyLock::new(|| {
        let mut names: Vec<String> = names::all().map(regex::escape).collect();
        names.extend(OTHERS.map(str::to_owned));
        names.sort_by_key(|it| std::cmp::Reverse(it.len()));
        #[expect(clippy::unwrap_used, reason = "a test reads with it")]
        Regex::new(&names.join("|")).unwrap()
    });
    &NAMES
}

/// What replaces names when the others are used up, and what is the same for everyone.
const OTHERS: [&str; 7] = [
    "Inwoner",
    "Voorbeeldbedrijf",
    "Voorbeeldplaats",
    "Afdeling Voorbeeld",
    "Voorbeeld",
    "Nergenshuizen",
    "Nergensweg",
];

/// An invented person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Person {
    pub(crate) first: &'static str,
    pub(crate) last: String,
}

impl Person {
    pub(crate) fn initials(&self) -> String {
        self.first.chars().take(1).map(|it| format!("{it}.")).collect()
    }

    pub(crate) fn full(&self) -> String {
        format!("{} {}", self.first, self.last)
    }
}

/// Invents replacements, and remembers them.
#[derive(Debug)]
pub(crate) struct Inventor {
    seed: String,
    /// All texts of the register in lower case. No invented name may occur in them.
    real: String,
    people: BTreeMap<String, Person>,
    lasts: BTreeMap<String, String>,
    /// The keys of people, by their full names.
    called: BTreeMap<String, String>,
    companies: BTreeMap<String, String>,
    numbers: BTreeMap<String, String>,
    numbered: BTreeMap<&'static str, BTreeMap<String, String>>,
    given: BTreeSet<String>,
    /// The names that do not occur in the register.
    free: Free,
}

#[derive(Debug)]
struct Free {
    first: Vec<&'static str>,
    last: Vec<&'static str>,
    company: Vec<&'static str>,
    town: Vec<&'static str>,
    street: Vec<&'static str>,
}

impl Free {
    fn of(real: &str) -> Self {
        let free = |names: &'static [&'static str]| {
            names.iter().copied().filter(|it| !real.contains(&it.to_lowercase())).collect()
        };
        Self {
            first: free(names::FIRST),
            last: free(names::LAST),
            company: free(names::COMPANY),
            town: free(names::TOWN),
            street: free(names::STREET),
        }
    }
}

impl Inventor {
    /// `real` holds all texts of the register.
    pub(crate) fn new(seed: &str, real: &str) -> Self {
        let real = real.to_lowercase();
        Self {
            seed: seed.to_owned(),
            free: Free::of(&real),
            real,
            people: BTreeMap::new(),
            lasts: BTreeMap::new(),
            called: BTreeMap::new(),
            companies: BTreeMap::new(),
            numbers: BTreeMap::new(),
            numbered: BTreeMap::new(),
            given: BTreeSet::new(),
        }
    }

    /// The replacement for the person with this key and last name. People who share a last name
    /// share an invented one.
    pub(crate) fn person(&mut self, key: &str, last: &str) -> Person {
        if let Some(known) = self.people.get(key) {
            return known.clone();
        }
        let last = self.last(last);
        let firsts = self.free.first.clone();
        let start = self.hash("person", key);
        let count = firsts.len().max(1) as u64;
        let combination = |at: u64| {
            let first = nth(&firsts, start.wrapping_add(at) % count).unwrap_or("Inwoner");
            // A family can have more people than there are first names.
            let last = if at < count { last.clone() } else { format!("{last}-{}", at / count + 1) };
            Person { first, last }
        };
        let person = self.first_that_is_free(combination, Person::full);
        self.people.insert(key.to_owned(), person.clone());
        person
    }

    fn last(&mut self, real: &str) -> String {
        let key = real.to_lowercase();
        if let Some(known) = self.lasts.get(&key) {
            return known.clone();
        }
        let lasts = self.free.last.clone();
        let start = self.hash("last", &key);
        let count = lasts.len().max(1) as u64;
        let name = |at: u64| {
            let name = nth(&lasts, start.wrapping_add(at) % count).unwrap_or("Voorbeeld");
            if at < count { name.to_owned() } else { format!("{name}-{}", at / count + 1) }
        };
        let name = self.first_that_is_free(name, Clone::clone);
        self.lasts.insert(key, name.clone());
        name
    }

    /// The key of the person with this full name. If there is none, `key` belongs to that name from
    /// now on.
    pub(crate) fn called(&mut self, spoken: &str, key: &str) -> String {
        let known = self.called.entry(spoken.to_owned()).or_insert_with(|| key.to_owned());
        known.clone()
    }

    /// The replacement for the company with this key.
    pub(crate) fn company(&mut self, key: &str) -> String {
        if let Some(known) = self.companies.get(key) {
            return known.clone();
        }
        let companies = self.free.company.clone();
        let start = self.hash("company", key);
        let name = |at: u64| {
            let count = companies.len().max(1) as u64;
            let name =
                nth(&companies, start.wrapping_add(at) % count).unwrap_or("Voorbeeldbedrijf");
            if at < count { name.to_owned() } else { format!("{name} {}", at / count + 1) }
        };
        let name = self.first_that_is_free(name, Clone::clone);
        self.companies.insert(key.to_owned(), name.clone());
        name
    }

    /// A number of the same length. Nine digits become a BSN in the range for tests, which passes
    /// the eleven test. Other numbers begin with 9.
    pub(crate) fn number(&mut self, real: &str) -> String {
        let digits: String = real.chars().filter(char::is_ascii_digit).collect();
        let key = if digits.is_empty() { real.to_owned() } else { digits };
        if let Some(known) = self.numbers.get(&key) {
            return known.clone();
        }
        let start = self.hash("number", &key);
        let number = |at: u64| {
            let number = start.wrapping_add(at);
            match key.len() {
                9 => bsn(number),
                length => {
                    let length = length.clamp(4, 18);
                    let rest = number % 10_u64.pow(u32::try_from(length).unwrap_or(4) - 1);
                    format!("9{rest:0width$}", width = length - 1)
                }
            }
        };
        let number = self.first_that_is_free(number, Clone::clone);
        self.numbers.insert(key, number.clone());
        number
    }

    /// The next number in a sequence, such as `ZAAK-2026-0000000003`. `kind` is the prefix.
    pub(crate) fn numbered(&mut self, kind: &'static str, year: &str, real: &str) -> String {
        let row = self.numbered.entry(kind).or_default();
        if let Some(known) = row.get(real) {
            return known.clone();
        }
        let begin = row.len() as u64 + 1;
        let year = if year.is_empty() { String::new() } else { format!("{year}-") };
        let name = |at: u64| format!("{kind}-{year}{:010}", begin + at);
        let name = self.first_that_is_free(name, Clone::clone);
        self.numbered.entry(kind).or_default().insert(real.to_owned(), name.clone());
        name
    }

    /// The replacement for an id.
    pub(crate) fn uuid(&self, real: Uuid) -> Uuid {
        let bytes = self.digest("uuid", &real.to_string());
        let mut own = [0; 16];
        own.iter_mut().zip(bytes).for_each(|(own, byte)| *own = byte);
        uuid::Builder::from_custom_bytes(own).into_uuid()
    }

    /// An invented town or street name.
    pub(crate) fn place(&self, kind: Place, key: &str) -> &'static str {
        let (free, otherwise) = match kind {
            Place::Town => (&self.free.town, "Nergenshuizen"),
            Place::Street => (&self.free.street, "Nergensweg"),
        };
        nth(free, self.hash("place", key) % free.len().max(1) as u64).unwrap_or(otherwise)
    }

    /// A pseudorandom number below `most`, derived from the key.
    pub(crate) fn below(&self, most: u64, key: &str) -> u64 {
        self.hash("below", key) % most.max(1)
    }

    /// The first candidate that was not given out before and is not real.
    fn first_that_is_free<T>(&mut self, at: impl Fn(u64) -> T, text: impl Fn(&T) -> String) -> T {
        let mut tried = 0;
        loop {
            let candidate = at(tried);
            let name = text(&candidate);
            if !self.real.contains(&name.to_lowercase()) && self.given.insert(name) {
                return candidate;
            }
            tried += 1;
        }
    }

    fn hash(&self, kind: &str, key: &str) -> u64 {
        let digest = self.digest(kind, key);
        digest.iter().take(8).fold(0, |all, byte| all << 8 | u64::from(*byte))
    }

    fn digest(&self, kind: &str, key: &str) -> [u8; 32] {
        let mut hasher = Sha256::new();
        for part in [&self.seed, kind, key] {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part);
        }
        hasher.finalize().into()
    }
}

/// The kinds of geographical names.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    Town,
    Street,
}

fn nth(names: &[&'static str], at: u64) -> Option<&'static str> {
    names.get(usize::try_from(at).ok()?).copied()
}

#[cfg(test)]
mod tests;
