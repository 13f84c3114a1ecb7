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

/// The words that a resident searches for. A text that is found has all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Zoekvraag(Vec<String>);

impl Zoekvraag {
    /// Splits the typed text into words.
    pub fn parse(typed: &str) -> Self {
        Self(fold(typed).split_whitespace().map(str::to_owned).collect())
    }

    /// The words, folded.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}
