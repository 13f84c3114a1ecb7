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
        let folded = fold(&all);
        let mut start = 0;
        let parts = folded
            .split(BETWEEN)
            .map(|part| {
                let range = start..start + part.len();
                start = range.end + BETWEEN.len_utf8();
                range
            })
            .collect();
        Self { folded, parts }
    }

    /// Whether the entry at this place matches the search.
    pub(super) fn matches(&self, place: u32, zoekvraag: &Zoekvraag) -> bool {
        let part = self.parts.get(place as usize).and_then(|it| self.folded.get(it.clone()));
        part.is_some_and(|it| zoekvraag.matches(it))
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
