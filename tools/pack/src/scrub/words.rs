//! Words that are nobody's name.

use std::collections::BTreeSet;

use mijnzaken::domain::fold;
use serde_json::Value;

use crate::fields::RESOURCES;
use crate::gather::Gathered;

/// The words that the types of a register use, such as "kapvergunning".
#[derive(Clone, Debug, Default)]
pub(crate) struct Words(BTreeSet<String>);

impl Words {
    /// The words in the texts of the types, which functional managers write.
    pub(crate) fn of_types(found: &Gathered) -> Self {
        let of_types = RESOURCES.iter().filter(|(_, api, _)| *api == "catalogi");
        let rows = of_types.flat_map(|(name, ..)| found.of(name));
        let texts = rows.filter_map(Value::as_object).flat_map(|it| it.values());
        let texts = texts.filter_map(Value::as_str).filter(|it| !it.starts_with("http"));
        Self(texts.flat_map(words).map(fold).collect())
    }

    /// Whether the types use this word, or it is among the most frequent ones of Dutch.
    pub(crate) fn has(&self, word: &str) -> bool {
        let word = fold(word);
        FREQUENT.contains(&word.as_str()) || self.0.contains(&word)
    }
}

/// The words of a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !it.is_alphabetic() && it != '\'' && it != '’')
        .filter(|it| it.chars().count() > 1)
}

/// Words that often begin a sentence or a title, and those around an address.
const FREQUENT: &[&str] = &[
    "aan",
    "aanvraag",
    "aanvrager",
    "afgewezen",
    "afspraak",
    "al",
    "alle",
    "alleen",
    "als",
    "april",
    "augustus",
    "beste",
    "besluit",
    "betreft",
    "bezwaar",
    "bij",
    "bijlage",
    "brief",
    "bsn",
    "code",
    "dag",
    "dan",
    "dat",
    "datum",
    "de",
    "december",
    "deze",
    "dinsdag",
    "dit",
    "document",
    "donderdag",
    "door",
    "dus",
    "een",
    "en",
    "er",
    "februari",
    "foto",
    "gebeld",
    "geen",
    "gemeente",
    "graag",
    "hebben",
    "heeft",
    "het",
    "hier",
    "hij",
    "hoek",
    "iban",
    "ik",
    "in",
    "ingediend",
    "is",
    "ja",
    "januari",
    "je",
    "juli",
    "juni",
    "kan",
    "kopie",
    "kvk",
    "locatie",
    "maandag",
    "maar",
    "maart",
    "mei",
    "melding",
    "met",
    "mevrouw",
    "meneer",
    "mijn",
    "na",
    "naar",
    "nabij",
    "naast",
    "nee",
    "niet",
    "november",
    "nog",
    "nu",
    "of",
    "ook",
    "oktober",
    "om",
    "onbekend",
    "ontvangen",
    "onze",
    "op",
    "over",
    "pdf",
    "reactie",
    "samen",
    "september",
    "sinds",
    "tegenover",
    "ten",
    "ter",
    "tot",
    "tussen",
    "tweede",
    "u",
    "uit",
    "uw",
    "van",
    "vanaf",
    "verzoek",
    "vier",
    "voor",
    "vraag",
    "vrijdag",
    "waar",
    "wat",
    "we",
    "wel",
    "wij",
    "woensdag",
    "wordt",
    "zaak",
    "zaterdag",
    "ze",
    "zich",
    "zie",
    "zij",
    "zijn",
    "zo",
    "zondag",
];
