use reqwest::StatusCode;

/// Why a question has no answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Only this resource is not available.
    NotThis(StatusCode),
    /// The register cannot be used at all.
    Nothing(anyhow::Error),
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Nothing(error)
    }
}

impl Failure {
    /// The failure as an error, when the resource is required.
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
