use std::ops::Range;

use super::entry::Entry;
use crate::domain::{Zaak, Zoekvraag, fold};
use crate::gateway::{Overzicht, Types};
use crate::locales::Teksten;
use crate::pages::zaaktekst;

/// Separates the texts of two entries. It is removed from the texts themselves.
const BETWEEN: char = '\u{1}';

/// The searchable words of all entries, folded.
///
/// They are folded as one text, because the browser does the folding: one call for each entry would
/// be thousands of calls.
pub(super) struct SearchText {
    folded: String,
    /// The range of each entry in `folded`, in bytes.
    parts: Vec<Range<usize>>,
}

impl SearchText {
    pub(super) fn new(overzicht: &Overzicht, entries: &[Entry], teksten: &'static Teksten) -> Self {
        let mut all = String::new();
        for entry in entries {
            let zaken = [&entry.zaak].into_iter().chain(&entry.deelzaken);
            for zaak in zaken.filter_map(|it| overzicht.zaken.get(*it)) {
                for words in searched_words(zaak, &overzicht.types, teksten) {
                    all.extend(words.chars().filter(|it| *it != BETWEEN));
                    all.push('\n');
                }
            }
            all.push(BETWEEN);
        }
        Self::of(&all)
    }

    /// The text of each entry ends with [`BETWEEN`].
    fn of(all: &str) -> Self {
        let folded = fold(all);
        let mut start = 0;
        let parts = folded
            .split_terminator(BETWEEN)
            .map(|part| {
                let range = start..start + part.len();
                start = range.end + BETWEEN.len_utf8();
                range
            })
            .collect();
        Self { folded, parts }
    }

    /// Whether each entry has every word that a visitor searches for.
    ///
    /// Each word is sought in the text as a whole: to begin a search in each of thousands of texts
    /// takes longer than to go through them.
    pub(super) fn found(&self, zoekvraag: &Zoekvraag) -> Vec<bool> {
        let mut found = vec![true; self.parts.len()];
        for word in zoekvraag.words() {
            let mut at = self.folded.match_indices(word).map(|(at, _)| at).peekable();
            for (found, part) in found.iter_mut().zip(&self.parts) {
                let mut is_in = false;
                while let Some(at) = at.next_if(|it| *it < part.end) {
                    // A word that somebody pastes may have the separator.
                    is_in |= at + word.len() <= part.end;
                }
                *found &= is_in;
            }
        }
        found
    }
}

/// The searchable words of a zaak: its title, description, number, status and result.
fn searched_words<'a>(
    zaak: &'a Zaak,
    types: &'a Types,
    teksten: &'static Teksten,
) -> impl Iterator<Item = &'a str> {
    let zaaktype = types.zaaktype_of(zaak).map(|it| it.omschrijving.as_str());
    [
        Some(zaaktype.unwrap_or(teksten.zaak.zonder_zaaktype)),
        zaak.omschrijving.as_deref(),
        Some(zaak.identificatie.as_str()),
        Some(zaaktekst::status(zaak, types.statustype_of(zaak), teksten)),
        zaaktekst::resultaat(zaak, types.resultaattype_of(zaak)),
    ]
    .into_iter()
    .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Whether each text is found.
    fn found(typed: &str, texts: &[&str]) -> Vec<bool> {
        let all: String = texts.iter().flat_map(|it| [it, "\u{1}"]).collect();
        SearchText::of(&all).found(&Zoekvraag::parse(typed))
    }

    #[test]
    fn case_and_accents_do_not_matter() {
        assert_eq!(found("CAFE", &["Aanwezigheidsvergunning café De Sluis"]), [true]);
        assert_eq!(found("café", &["CAFE"]), [true]);
        assert_eq!(found("İstanbul", &["istanbul"]), [true]);
        // macOS writes an accented letter as a letter followed by an accent.
        assert_eq!(found("cafe\u{301}", &["café"]), [true]);
    }

    #[test]
    fn every_word_must_be_in_the_text_in_any_order() {
        let texts =
            ["Bijzondere bijstand: kosten bewindvoering", "Bijzondere bijstand: vervanging"];
        assert_eq!(found("bewindvoering bijstand", &texts), [true, false]);
    }

    #[test]
    fn no_words_find_everything() {
        assert_eq!(found("", &["alles", ""]), [true, true]);
        assert_eq!(found("  \t ", &["alles"]), [true]);
    }

    #[test]
    fn a_word_is_in_one_text() {
        assert_eq!(found("ab", &["a", "b", "ab", "bab", ""]), [false, false, true, true, false]);
        assert_eq!(found("a\u{1}b", &["a", "b"]), [false, false]);
        assert_eq!(found("aa", &["aaa", "a", "aaaa"]), [true, false, true]);
    }

    proptest! {
        #[test]
        fn texts_are_found_as_one_by_one(
            texts in proptest::collection::vec("[ab ]{0,6}", 0..6),
            typed in "[ab ]{0,4}",
        ) {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let one_by_one: Vec<bool> = texts
                .iter()
                .map(|text| typed.split_whitespace().all(|it| text.contains(it)))
                .collect();
            prop_assert_eq!(found(&typed, &texts), one_by_one);
        }

        #[test]
        fn a_text_is_found_by_itself(text in "[^\u{1}\\pC]*") {
            prop_assert_eq!(found(&text, &[&text]), [true]);
        }
    }
}
