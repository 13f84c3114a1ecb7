/// Words, and the language they are in when that is not the one of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tekst {
    /// The words.
    pub woorden: String,
    /// For `lang`: whoever has the page read out hears words in their own language.
    pub lang: Option<&'static str>,
}

impl Tekst {
    /// In the language of the page.
    pub fn new(woorden: impl Into<String>) -> Self {
        Self { woorden: woorden.into(), lang: None }
    }
}
