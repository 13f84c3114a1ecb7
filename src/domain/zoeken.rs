use crate::browser::unicode::decomposed_lower_case;

/// Folds `text` so that words match whatever their case and accents: "Café" becomes "cafe".
pub fn fold(text: &str) -> String {
    decomposed_lower_case(text).chars().filter(|c| !is_accent(*c)).collect()
}

/// The blocks of combining marks that Latin, Greek and Cyrillic letters are written with.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}')
}

/// What a resident searches for: every word must occur somewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Zoekvraag(Vec<String>);

impl Zoekvraag {
    /// Takes the words as typed.
    pub fn parse(typed: &str) -> Self {
        Self(fold(typed).split_whitespace().map(str::to_owned).collect())
    }

    /// Whether every word occurs in `folded`, which [`fold`] has been through.
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
        // Written as letter plus accent, as macOS does.
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
