/// Text that may be in another language than the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tekst {
    /// The text.
    pub woorden: String,
    /// The language, as a `lang` attribute, so that a screen reader pronounces it correctly. `None`
    /// when it is the language of the page.
    pub lang: Option<&'static str>,
}

impl Tekst {
    /// Text in the language of the page.
    pub fn new(woorden: impl Into<String>) -> Self {
        Self { woorden: woorden.into(), lang: None }
    }
}
