use crate::browser::fetch::Silence;

/// Why nobody is logged in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reden {
    /// Nobody has logged in yet.
    Nieuw,
    /// The person logged out by choice.
    Zelf,
    /// The person logged out in this app only. The server that keeps the session could not be told,
    /// or did not answer, so that the session there may go on.
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
    /// The server that knows whether someone is logged in cannot be reached, or its answer makes no
    /// sense.
    Onbekend,
    /// The server where visitors log in is slow, or does not answer at all.
    Traag,
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

impl From<Silence> for Reden {
    /// Why nobody is known to be logged in, if this is how the server was silent.
    fn from(silence: Silence) -> Self {
        match silence {
            Silence::Broken | Silence::Cut => Self::Onbekend,
            Silence::TooLate => Self::Traag,
        }
    }
}
