use crate::browser::unicode::decomposed_lower_case;

/// Folds `text` so that case and accents do not matter in a search: "Café" becomes "cafe".
pub fn fold(text: &str) -> String {
    decomposed_lower_case(text).chars().filter(|c| !is_accent(*c)).collect()
}

/// Folds a name, so that differences in spaces do not matter either.
pub fn fold_whole(name: &str) -> String {
    fold(name).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether `c` is in a block of combining marks for Latin, Greek or Cyrillic letters.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}')
}

/// The words that a resident searches for. All must occur in a text that matches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Zoekvraag(Vec<String>);

impl Zoekvraag {
    /// Splits the typed text into words.
    pub fn parse(typed: &str) -> Self {
        Self(fold(typed).split_whitespace().map(str::to_owned).collect())
    }

    /// Whether every word occurs in `folded`, a text that [`fold`] returned.
    pub fn matches(&self, folded: &str) -> bool {
        self.0.iter().all(|word| folded.contains(word.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(typed: &str, text: &str) -> bool {
        Zoekvraag::parse(typed).matches(&fold(text))
    }

    #[test]
    fn case_and_accents_do_not_matter() {
        assert!(found("CAFE", "Aanwezigheidsvergunning café De Sluis"));
        assert!(found("café", "CAFE"));
        assert!(found("İstanbul", "istanbul"));
        // macOS writes an accented letter as a letter followed by an accent.
        assert!(found("cafe\u{301}", "café"));
    }

    #[test]
    fn every_word_must_match_in_any_order() {
        assert!(found("bewindvoering bijstand", "Bijzondere bijstand: kosten bewindvoering"));
        assert!(!found("bijstand wasmachine", "Bijzondere bijstand: kosten bewindvoering"));
    }

    #[test]
    fn no_words_find_everything() {
        assert!(found("", "alles"));
        assert!(found("  \t ", "alles"));
    }

    proptest! {
        #[test]
        fn a_text_is_found_by_itself(text in "\\PC*") {
            prop_assert!(found(&text, &text));
        }
    }
}
