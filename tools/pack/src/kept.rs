//! Where texts that people wrote are in a pack, so that a person can look at each of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use crate::fields::{Fields, How, RESOURCES};
use crate::invent::invented;
use crate::rewrite::{INSTEAD, Rows};
use crate::scrub::Words;

/// A place in a pack, such as `zaken.json [3] toelichting`.
struct Place {
    resource: &'static str,
    at: usize,
    field: String,
}

/// The texts of a pack, and the words in them that may be someone's.
pub(crate) struct Kept {
    /// The places of all texts: for each file and field, the indices.
    fields: BTreeMap<String, Vec<usize>>,
    /// The words that no type uses and that were not invented, each with its places.
    words: BTreeMap<String, BTreeSet<String>>,
}

/// Finds all texts of a pack. `ordinary` are the words that are nobody's name.
pub(crate) fn kept(rows: &Rows, ordinary: &Words) -> Kept {
    let mut kept = Kept { fields: BTreeMap::new(), words: BTreeMap::new() };
    for (resource, api, fields) in RESOURCES {
        for (at, row) in rows.get(resource).into_iter().flatten().enumerate() {
            for (field, text) in texts(row, fields) {
                let place = Place { resource, at, field };
                let ordinary = Some(ordinary).filter(|_| *api != "catalogi");
                kept.add(&place, text, ordinary);
            }
        }
    }
    kept
}

/// The texts of an item, each with the name of its field.
fn texts(row: &Value, fields: Fields) -> Vec<(String, &str)> {
    let mut found = vec![];
    for (field, how) in fields {
        let Some(value) = row.get(field) else { continue };
        match how {
            How::Within(inner) => {
                let inner = texts(value, inner).into_iter();
                found.extend(inner.map(|(name, text)| (format!("{field}.{name}"), text)));
            }
            How::Text | How::Title | How::File | How::Free | How::LinkOrText => {
                let text = value.as_str().filter(|it| !it.is_empty() && *it != INSTEAD);
                let text = text.filter(|it| !it.starts_with("https://"));
                found.extend(text.map(|it| ((*field).to_owned(), it)));
            }
            _ => {}
        }
    }
    found
}

impl Kept {
    fn add(&mut self, place: &Place, text: &str, ordinary: Option<&Words>) {
        let Place { resource, at, field } = place;
        self.fields.entry(format!("{resource}.json {field}")).or_default().push(*at);
        for word in ordinary.map(|it| doubtful(text, it)).unwrap_or_default() {
            let place = format!("{resource}.json [{at}] {field}");
            self.words.entry(word).or_default().insert(place);
        }
    }

    /// What to look at, in lines.
    pub(crate) fn lines(&self) -> Vec<String> {
        let mut lines = vec![];
        if !self.words.is_empty() {
            lines.push("words and numbers that may be of a real person; look at each:".to_owned());
            let line = |(word, places): (&String, &BTreeSet<String>)| {
                let places: Vec<&str> = places.iter().map(String::as_str).collect();
                format!("  {word}: {}", places.join(", "))
            };
            lines.extend(self.words.iter().map(line));
        }
        if !self.fields.is_empty() {
            lines.push("texts that are in the pack, with what was recognised replaced:".to_owned());
            let line = |(field, at): (&String, &Vec<usize>)| format!("  {field}: {}", ranges(at));
            lines.extend(self.fields.iter().map(line));
        }
        lines
    }
}

/// Indices as `[0]-[3], [7]`.
fn ranges(indices: &[usize]) -> String {
    let mut found: Vec<(usize, usize)> = vec![];
    for at in indices {
        match found.last_mut() {
            Some((_, last)) if *last + 1 == *at => *last = *at,
            _ => found.push((*at, *at)),
        }
    }
    let text = |(first, last): &(usize, usize)| match first == last {
        true => format!("[{first}]"),
        false => format!("[{first}]-[{last}]"),
    };
    found.iter().map(text).collect::<Vec<_>>().join(", ")
}

/// Words with a capital and numbers that are neither ordinary nor invented.
fn doubtful(text: &str, ordinary: &Words) -> Vec<String> {
    let text = text.replace('_', " ");
    let text = invented().replace_all(&text, " ");
    let text = NOBODYS.replace_all(&text, " ");
    let found = DOUBTFUL.find_iter(&text).map(|it| it.as_str());
    found.filter(|it| !ordinary.has(it)).map(str::to_owned).collect()
}

/// Numbers that are nobody's: days, moments, years, amounts, and those that the export makes.
static NOBODYS: LazyLock<Regex> = LazyLock::new(|| {
    let made = concat!(
        r"(?:ZAAK|DOCUMENT|BESLUIT|KENMERK|MEDEWERKER|AFDELING)-[\d-]+|\b999\d{6}\b|",
        r"06 0000 \d{4}|9999ZZ|NL00TEST\d{10}|X-000-XX|inwoner\d+@voorbeeld\.example|",
        r"https://zaken\.example/?|01-01-1970",
    );
    let days = r"\d{4}-\d{2}-\d{2}|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\b(?:19|20)\d{2}\b";
    #[expect(clippy::unwrap_used, reason = "a test reads with it")]
    Regex::new(&format!(r"{made}|{days}|€\s?[\d.,]+")).unwrap()
});

static DOUBTFUL: LazyLock<Regex> = LazyLock::new(|| {
    #[expect(clippy::unwrap_used, reason = "a test reads with it")]
    Regex::new(r"\p{Lu}[\p{L}'’]*|\d[\d.]+\d").unwrap()
});

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn lines(toelichting: &str) -> Vec<String> {
        let zaken = vec![json!({ "toelichting": "" }), json!({ "toelichting": toelichting })];
        kept(&Rows::from([("zaken", zaken)]), &Words::default()).lines()
    }

    #[test]
    fn each_word_that_may_be_a_name_is_told_with_its_exact_place() {
        let lines = lines("Ahmed woont in Delfzijl, klant 4711. De brief van 3-2-2026 is er.");
        let place = "zaken.json [1] toelichting";
        for word in ["Ahmed", "Delfzijl", "4711"] {
            assert!(lines.contains(&format!("  {word}: {place}")), "{word}: {lines:?}");
        }
        assert_eq!(lines.len(), 6, "{lines:?}");
        assert_eq!(lines[5], "  zaken.json toelichting: [1]");
    }

    #[test]
    fn what_was_invented_is_not_asked_about() {
        let told = lines(
            "Vera Elzinga, Proeflaan 2, 9999ZZ Denkdorp, ZAAK-2026-0000000003, \
            06 0000 1234, inwoner12345@voorbeeld.example",
        );
        assert_eq!(told.len(), 2, "{told:?}");
        assert_eq!(lines(INSTEAD), [""; 0]);
    }

    #[test]
    fn indices_in_a_row_are_told_as_one() {
        assert_eq!(ranges(&[0, 1, 2, 5, 7, 8]), "[0]-[2], [5], [7]-[8]");
    }
}
