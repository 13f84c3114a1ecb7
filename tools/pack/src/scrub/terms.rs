//! The real values that are known, with their replacements.

use std::collections::{BTreeMap, BTreeSet};

use mijnzaken::domain::fold;

use super::Words;

/// The real values with their replacements.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    pub(super) own: BTreeMap<String, String>,
    /// Names, which may be part of a longer word in titles and file names.
    pub(super) names: BTreeSet<String>,
    /// The words that are nobody's name.
    pub(crate) ordinary: Words,
}

/// The text in lower case with single spaces, since texts differ in both.
pub(super) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

impl Terms {
    /// Adds a value. The first replacement for a value applies.
    pub(crate) fn add(&mut self, real: &str, own: &str) {
        let real = plain(real);
        if real.chars().filter(|it| it.is_alphanumeric()).count() > 1 {
            // File names often lack the accents.
            self.own.entry(fold(&real)).or_insert_with(|| own.to_owned());
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

    pub(super) fn is_name(&self, real: &str) -> bool {
        plain(real).rsplit(' ').next().is_some_and(|it| self.names.contains(it))
    }

    pub(crate) fn knows(&self, real: &str) -> bool {
        self.get(real).is_some()
    }
}
