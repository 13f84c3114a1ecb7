use super::Persoon;

/// Whether someone is logged in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoginState {
    /// The gateway asks for no login.
    Open,
    /// Someone is.
    LoggedIn(Persoon),
    /// Someone was, and nothing of them is shown any more; the page is about to be left.
    Leaving,
    /// Nobody is.
    LoggedOut(Reden),
}

/// Why nobody is logged in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reden {
    /// Nobody logged in yet.
    Nieuw,
    /// By their own choice.
    Zelf,
    /// Here, while the provider could not be told.
    AlleenHier,
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
            Self::AlleenHier => "alleen-hier",
            Self::Elders => "elders",
            _ => "zelf",
        }
    }

    /// Whether a session has ended for it, as one is told at an address of its own.
    pub fn is_end(&self) -> bool {
        matches!(self, Self::Zelf | Self::AlleenHier | Self::Inactief | Self::Elders)
    }

    /// Reads what [`Reden::word`] wrote.
    pub(crate) fn parse(word: &str) -> Option<Self> {
        [Self::Zelf, Self::AlleenHier, Self::Inactief, Self::Elders]
            .into_iter()
            .find(|it| it.word() == word)
    }
}
