/// Why nobody is logged in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reden {
    /// Nobody has logged in yet.
    Nieuw,
    /// The person logged out by choice.
    Zelf,
    /// The person logged out in this app only: the provider could not be told.
    AlleenHier,
    /// The person did nothing for too long.
    Inactief,
    /// The session was ended in another window.
    Elders,
    /// The login ended by itself.
    Verlopen,
    /// The visitor stopped while logging in.
    Geannuleerd,
    /// Logging in failed. Holds the label of the login option, if one was chosen.
    Mislukt(Option<String>),
    /// The browser stores nothing, not even for as long as logging in takes.
    GeenOpslag,
    /// The server that knows whether someone is logged in does not answer.
    Onbekend,
}

impl Reden {
    /// The word for this reason in addresses and in messages between windows. Reasons that never
    /// get there share the word of [`Reden::Zelf`].
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Inactief => "inactief",
            Self::AlleenHier => "alleen-hier",
            Self::Elders => "elders",
            _ => "zelf",
        }
    }

    /// Whether a session has ended for this reason and the page `/uitgelogd` says so.
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
