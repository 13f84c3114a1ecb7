use reqwest::StatusCode;

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// This one cannot be had, which says nothing about others.
    NotThis(StatusCode),
    /// Nothing can be had.
    Nothing(anyhow::Error),
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Nothing(error)
    }
}

impl Failure {
    /// As an error, when what is asked for cannot be missed.
    pub(crate) fn fatal(self, what: &str) -> anyhow::Error {
        match self {
            Self::Nothing(error) => error,
            Self::NotThis(StatusCode::NOT_FOUND) => anyhow::anyhow!(
                "{what}: the register has nothing there (404). --from is the part of the address \
                 before /zaken/api/v1: is it right? Each API can have an address of its own: \
                 --zaken, --catalogi, --documenten, --besluiten"
            ),
            Self::NotThis(status) => anyhow::anyhow!(
                "{what}: the token may not see this ({status}). Whoever keeps the register can give \
                 it the scopes zaken.lezen, catalogi.lezen, documenten.lezen and besluiten.lezen, \
                 for these zaaktypen"
            ),
        }
    }
}
