use crate::access::{Persoon, Reden};

/// Whether someone is logged in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoginState {
    /// The gateway asks for no login.
    Open,
    /// This person is logged in.
    LoggedIn(Persoon),
    /// The person has logged out. Nothing of theirs is shown any more, and the browser is about to
    /// leave the page.
    Leaving,
    /// Nobody is logged in.
    LoggedOut(Reden),
}

impl LoginState {
    /// Whether the pages with zaken may be seen.
    pub(crate) fn is_inside(&self) -> bool {
        matches!(self, Self::Open | Self::LoggedIn(_))
    }
}

impl From<Result<Persoon, Reden>> for LoginState {
    fn from(found: Result<Persoon, Reden>) -> Self {
        found.map_or_else(Self::LoggedOut, Self::LoggedIn)
    }
}
