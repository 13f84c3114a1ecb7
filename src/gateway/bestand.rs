use crate::browser::fetch::Broken;
use crate::error::LoadError;

/// Why the file of a document did not come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NoFile {
    /// The register has the document but no file.
    Empty,
    /// The file has more bytes than can be downloaded.
    TooLarge,
    /// What came has another type or size than the register says.
    Other,
    /// No bytes came for a minute.
    Stalled,
    /// The answer did not come, or broke off.
    Failed(LoadError),
}

impl From<LoadError> for NoFile {
    fn from(error: LoadError) -> Self {
        Self::Failed(error)
    }
}

impl From<Broken> for NoFile {
    fn from(broken: Broken) -> Self {
        match broken {
            Broken::Cut => Self::Failed(LoadError::Busy),
            Broken::Stalled => Self::Stalled,
            Broken::TooLarge => Self::TooLarge,
        }
    }
}
