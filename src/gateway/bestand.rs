use crate::browser::fetch::Broken;
use crate::error::LoadError;

/// Why the file of a document did not come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NoFile {
    /// The register has the document but no file.
    Empty,
    /// It has more bytes than can be downloaded: so many, or at least so many.
    TooLarge(u64),
    /// What came has another type or size than the register says.
    Other,
    /// No bytes came for a minute.
    Stalled,
    /// There was no answer, or half of one.
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
            Broken::TooLarge(bytes) => Self::TooLarge(bytes),
        }
    }
}
