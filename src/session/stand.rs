use super::Persoon;

/// Whether someone is logged in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stand {
    /// The gateway asks for no login.
    Open,
    /// Someone is.
    Ingelogd(Persoon),
    /// Nobody is.
    Uitgelogd(Reden),
}

/// Why nobody is logged in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reden {
    /// Nobody logged in yet.
    Nieuw,
    /// By their own choice.
    Zelf,
    /// They did nothing for too long.
    Inactief,
    /// In another window.
    Elders,
    /// The login ended by itself.
    Verlopen,
    /// They stopped while logging in.
    Geannuleerd,
    /// Logging in failed; with the name of the way that was chosen, when one was.
    Mislukt(Option<String>),
    /// This browser keeps nothing, not even for as long as logging in takes.
    GeenOpslag,
    /// The server that knows does not answer.
    Onbekend,
}

impl Reden {
    /// The reason in an address and between windows: one of a few words.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Inactief => "inactief",
            Self::Elders => "elders",
            _ => "zelf",
        }
    }

    /// Reads what [`Reden::word`] wrote.
    pub(crate) fn parse(word: &str) -> Option<Self> {
        [Self::Zelf, Self::Inactief, Self::Elders].into_iter().find(|it| it.word() == word)
    }
}
