//! Replaces personal data in texts: known real values, and anything that looks like a personal
//! number or an address.

mod shapes;
mod spoken_of;
mod street;
mod terms;
mod words;

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use regex::{Captures, Regex, RegexBuilder};

use crate::invent::Inventor;
use shapes::{BEFORE, LATER, shaped};
use terms::plain;

pub(crate) use spoken_of::{name_after_relation, name_after_salutation};
pub(crate) use terms::Terms;
pub(crate) use words::Words;

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
        let patterns =
            |is_title: bool| either(known.iter().map(|it| as_pattern(it, is_title)).collect());
        let mut names: Vec<String> = terms.names.iter().cloned().collect();
        longest_first(&mut names);
        let names = either(names.iter().map(|it| regex::escape(it)).collect());
        let all = |known: String| {
            let known = ("known", known);
            let shapes = BEFORE.iter().chain(LATER).map(|(name, it)| (*name, (*it).to_owned()));
            let mut shapes: Vec<_> = shapes.collect();
            shapes.insert(BEFORE.len(), known);
            let part = |(name, shape): &(&str, String)| match *name {
                "known" => format!("(?P<known>{shape}){MARRIED}"),
                name => format!("(?P<{name}>{shape})"),
            };
            compile(&shapes.iter().map(part).collect::<Vec<_>>().join("|"))
        };
        Ok(Self {
            all: all(format!("(?i:{})", patterns(false)))?,
            titles: all(format!("(?i:{}|{names})", patterns(true)))?,
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
        let Some(known) = of("known") else { return shaped(found, &self.terms, inventor) };
        let real = known.replace(UNDERSCORE, "_");
        let own = self.terms.get(&real).unwrap_or("…");
        let after = of("married").filter(|_| !self.terms.is_name(&real)).unwrap_or_default();
        format!("{own}{after}")
    }
}

/// A pattern for the text as a whole word, with any white space in it.
fn as_pattern(text: &str, is_title: bool) -> String {
    let escaped = text.split(' ').map(|it| regex::escape(&it.replace('_', UNDERSCORE)));
    let pattern = escaped.collect::<Vec<_>>().join(r"\s+");
    let edge = |it: Option<char>| it.is_some_and(char::is_alphanumeric).then_some(r"\b");
    let begin = edge(text.chars().next()).unwrap_or_default();
    let end = edge(text.chars().last()).unwrap_or_default();
    // Names of two or three letters are often ordinary words, so their case must match. Names of
    // files are often in lower case.
    let short = if is_title { 3 } else { 4 };
    let is_short = text.chars().count() < short && text.chars().all(char::is_alphabetic);
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
