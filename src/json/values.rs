//! The values that fields have: texts, words, days, moments, flags, numbers, lists and objects.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Map, Value};

use super::{Fields, parse_day, parse_moment, wanted};

const A_DAY: &str = "a date such as 2026-11-23";
const A_MOMENT: &str = "a moment such as 2026-11-23T09:30:00Z";

/// The words of a list, by their place. It leaves out what the words mean, so that lists of all
/// types share the code that looks words up.
type Words<'k> = &'k dyn Fn(usize) -> Option<&'k str>;

impl<'a> Fields<'a> {
    /// Text that is not empty.
    pub(crate) fn str(&self, name: &str) -> Option<&'a str> {
        self.expected(name, "text", self.value(name).and_then(Value::as_str))
    }

    /// Text as it was sent. Registers also write a text that looks like a number as a number.
    pub(crate) fn written(&self, name: &str) -> Option<Cow<'a, str>> {
        match self.value(name)? {
            Value::Number(number) if self.notes.tolerance.is_some() => {
                number.as_u64().map(|it| Cow::Owned(it.to_string()))
            }
            _ => self.str(name).map(Cow::Borrowed),
        }
    }

    /// Text to show.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        let text = self.written(name)?;
        let is_number = matches!(text, Cow::Owned(_));
        if is_number {
            self.repair(name, "expected text, found a number");
        }
        let shown = match self.notes.tolerance {
            Some(tolerance) => (tolerance.text)(text),
            None => text,
        };
        if !is_number && matches!(shown, Cow::Owned(_)) {
            self.repair(name, "expected text without HTML");
        }
        Some(shown.replace(turns_around, "")).filter(|it| !it.trim().is_empty())
    }

    /// Text with a markup of its own, as it was sent. What looks like HTML in it stays text.
    pub(crate) fn opgemaakt(&self, name: &str) -> Option<String> {
        let text = self.written(name)?.replace(turns_around, "");
        Some(text).filter(|it| !it.trim().is_empty())
    }

    /// A word of a list that the standard has, such as "zaakvertrouwelijk". Registers also write it
    /// with capitals, spaces or hyphens.
    pub(crate) fn word(&self, name: &str) -> Option<String> {
        let plain = |c: char| if matches!(c, ' ' | '-') { '_' } else { c.to_ascii_lowercase() };
        let written = self.written(name)?;
        let word = written.trim().chars().map(plain).collect();
        if cfg!(feature = "fixtures") && written != word {
            self.repair(name, "expected a word as the standard writes it");
        }
        Some(word)
    }

    /// A word of a list that the standard has, as `parse` reads it.
    pub(crate) fn word_of<T>(
        &self,
        name: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let found = parse(&self.word(name)?);
        let is_told = cfg!(feature = "fixtures") && self.notes.tolerance.is_some();
        if is_told && found.is_none() {
            self.leave_out(name, "expected a word that the standard has".to_owned());
        }
        found
    }

    /// Required text.
    pub(crate) fn need_text(&self, name: &str) -> Option<String> {
        self.required(name, self.text(name))
    }

    pub(crate) fn day(&self, name: &str) -> Option<NaiveDate> {
        let text = self.written(name)?;
        let meant = self.notes.tolerance.map(|it| (it.day)(&text));
        self.as_meant(name, A_DAY, parse_day(&text), meant)
    }

    pub(crate) fn moment(&self, name: &str) -> Option<DateTime<Utc>> {
        let text = self.written(name)?;
        let meant = self.notes.tolerance.map(|it| (it.moment)(&text));
        self.as_meant(name, A_MOMENT, parse_moment(&text), meant)
    }

    /// What a text says. `exact` is read as the standard has it. `meant` is what a register may mean
    /// by the text, and is `None` for a file that people write for the app.
    fn as_meant<T: PartialEq>(
        &self,
        name: &str,
        what: &str,
        exact: Option<T>,
        meant: Option<Option<T>>,
    ) -> Option<T> {
        let Some(meant) = meant else { return self.expected(name, what, exact) };
        if meant.is_none() {
            self.leave_out(name, wanted_text(what));
        } else if cfg!(feature = "fixtures") && meant != exact {
            self.repair(name, &wanted_text(what));
        }
        meant
    }

    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        let value = self.value(name)?;
        let found = value.as_bool();
        if let Some(tolerance) = self.notes.tolerance.filter(|_| found.is_none()) {
            let meant = (tolerance.flag)(value);
            if meant.is_some() {
                self.repair(name, "expected true or false");
            }
            return self.expected(name, "true or false", meant);
        }
        self.expected(name, "true or false", found)
    }

    pub(crate) fn number(&self, name: &str) -> Option<u64> {
        let value = self.value(name)?;
        let found = value.as_u64();
        if let Some(tolerance) = self.notes.tolerance.filter(|_| found.is_none()) {
            let meant = (tolerance.number)(value);
            if meant.is_some() {
                self.repair(name, "expected a whole number");
            }
            return self.expected(name, "a whole number", meant);
        }
        self.expected(name, "a whole number", found)
    }

    /// The items of a list. Empty when the field is absent.
    pub(crate) fn items(&self, name: &str) -> &'a [Value] {
        let items = self.value(name).and_then(Value::as_array);
        self.expected(name, "a list", items).map_or(&[], Vec::as_slice)
    }

    /// Reads a nested object. `None` when the field is absent.
    pub(crate) fn within<T>(
        &self,
        name: &str,
        read: impl FnOnce(&Fields) -> Option<T>,
    ) -> Option<T> {
        let (fields, place) = self.object(name)?;
        read(&Fields { fields, place: &place, notes: self.notes })
    }

    /// A nested object and its path.
    fn object(&self, name: &str) -> Option<(&'a Map<String, Value>, String)> {
        let value = self.value(name)?;
        // PHP writes an object without fields as an empty list.
        let is_empty = value.as_array().is_some_and(Vec::is_empty);
        if cfg!(feature = "fixtures") && is_empty && self.notes.tolerance.is_some() {
            self.repair(name, "expected an object");
            return None;
        }
        let fields = self.expected(name, "an object", value.as_object())?;
        Some((fields, self.place_of(name)))
    }

    /// Reads each object of a list; none when there is no list. A mistake has the index of its
    /// object, such as `login.options[1].label`.
    pub(crate) fn objects<T>(&self, name: &str, read: impl Fn(&Fields) -> Option<T>) -> Vec<T> {
        let mut all = vec![];
        self.each_object(name, &mut |it| all.extend(read(it)));
        all
    }

    fn each_object(&self, name: &str, read: &mut dyn FnMut(&Fields)) {
        for (index, it) in self.items(name).iter().enumerate() {
            let name = format!("{name}[{index}]");
            match it.as_object() {
                Some(fields) => {
                    let place = self.place_of(&name);
                    read(&Fields { fields, place: &place, notes: self.notes });
                }
                None => self.note(&name, wanted("an object", it)),
            }
        }
    }

    /// Each day of a list; none when there is no list.
    pub(crate) fn days(&self, name: &str) -> Vec<NaiveDate> {
        let days = self.items(name).iter().enumerate().filter_map(|(index, it)| {
            let day = it.as_str().and_then(parse_day);
            if day.is_none() {
                self.note(&format!("{name}[{index}]"), wanted(A_DAY, it));
            }
            day
        });
        days.collect()
    }

    /// What a word means that must be one of `known`.
    pub(crate) fn one_of<T: Copy>(&self, name: &str, known: &[(&str, T)]) -> Option<T> {
        let place = self.place_in(name, self.str(name)?, &|it| Some(known.get(it)?.0))?;
        known.get(place).map(|(_, it)| *it)
    }

    /// What each word of a list means; each must be one of `known`.
    pub(crate) fn all_of<T: Copy>(&self, name: &str, known: &[(&str, T)]) -> Vec<T> {
        let mut all = vec![];
        for place in self.places_in(name, &|it| Some(known.get(it)?.0)) {
            all.extend(known.get(place).map(|(_, it)| *it));
        }
        all
    }

    fn places_in(&self, name: &str, known: Words) -> Vec<usize> {
        let place = |it: &Value| self.place_in(name, it.as_str().unwrap_or("?"), known);
        self.items(name).iter().filter_map(place).collect()
    }

    /// The place of a word in a list. Notes an error when it is not in the list.
    fn place_in(&self, name: &str, word: &str, known: Words) -> Option<usize> {
        let known: Vec<_> = (0..).map_while(known).collect();
        let found = known.iter().position(|it| *it == word);
        if found.is_none() {
            self.note_unknown(name, &format!("\"{word}\" "), &known);
        }
        found
    }

    /// Notes an error when there are fields other than `known`.
    pub(crate) fn only(&self, known: &[&str]) {
        if let Some(name) = self.fields.keys().find(|name| !known.contains(&name.as_str())) {
            self.note_unknown(name, "", known);
        }
    }

    /// Names the fields other than `known`, without which the object is read. Makers of files are
    /// told; a production build tells nobody.
    pub(crate) fn name_others(&self, known: &[&str]) {
        if cfg!(feature = "fixtures") {
            for name in self.fields.keys().filter(|name| !known.contains(&name.as_str())) {
                self.leave_out(name, format!("is not known; known are {}", known.join(", ")));
            }
        }
    }

    fn note_unknown(&self, name: &str, what: &str, known: &[&str]) {
        self.note(name, format!("{what}is not known; known are {}", known.join(", ")));
    }

    /// The names of the fields.
    #[cfg(feature = "fixtures")]
    pub(crate) fn names(&self) -> Vec<&'a str> {
        self.fields.keys().map(String::as_str).collect()
    }

    /// The text fields, as pairs of name and text.
    #[cfg(feature = "fixtures")]
    pub(crate) fn all_texts(&self) -> Vec<(String, String)> {
        let text = |name: &String| Some((name.clone(), self.text(name)?));
        self.fields.keys().filter_map(text).collect()
    }

    /// Required text. Empty when it is missing, for which the object of a file is refused.
    pub(crate) fn must_text(&self, name: &str) -> String {
        self.need_text(name).unwrap_or_default()
    }

    /// The texts of a nested object, as [`Self::need_texts`] reads them.
    pub(crate) fn texts_within(&self, name: &str) -> Option<Vec<(String, String)>> {
        self.within(name, |it| Some(it.need_texts()))
    }

    /// The fields, each of which must have text, as pairs of name and text. A field that is null is
    /// left out.
    pub(crate) fn need_texts(&self) -> Vec<(String, String)> {
        let fields = self.fields.iter().filter(|(_, it)| !it.is_null());
        fields.filter_map(|(name, _)| Some((name.clone(), self.need_text(name)?))).collect()
    }
}

/// Whether a character changes the direction of text. With such characters, "fdp.exe" can look like
/// "exe.pdf". No text that the app shows needs them.
fn turns_around(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn wanted_text(what: &str) -> String {
    wanted(what, &Value::String(String::new()))
}
