//! The reasons why something could not be loaded. They are distinguished by what a resident can do.

use std::fmt;

/// Why a question to the gateway has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The session has ended. The resident can log in again.
    SessionExpired,
    /// The resource does not exist, or it does not belong to this resident. The resident can go
    /// back to the list. The two cases are not distinguished, so that nobody can find out which
    /// cases exist.
    NotFound,
    /// There was no connection. The resident can look at their own, or try again later.
    Unreachable,
    /// The gateway answered that it is too busy or away, or its answer did not come to an end, or
    /// not in time. That need not be the connection of the resident.
    Busy,
    /// The answer had items of somebody else. Nothing of it may be shown, and the resident can report
    /// it.
    OfOthers,
    /// The answer was not understood. The resident can report it.
    Unexpected(Defect),
}

/// What is wrong with an answer, for the logs and for the author of a resource pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defect {
    /// The address, or the file in the resource pack. It contains no personal data.
    pub source: String,
    /// The path of the field, such as `[3].startdatum`. Empty when the whole answer is wrong.
    pub field: String,
    /// What is wrong with it.
    pub problem: String,
}

impl Defect {
    /// A defect that concerns the whole of `source`.
    pub fn whole(source: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { source: source.into(), field: String::new(), problem: problem.into() }
    }
}

impl fmt::Display for Defect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { source, field, problem } = self;
        if field.is_empty() {
            write!(f, "{source}: {problem}")
        } else {
            write!(f, "{source}: {field}: {problem}")
        }
    }
}

impl LoadError {
    /// An unexpected answer: the whole of `source` is wrong.
    pub fn unexpected(source: &str, problem: String) -> Self {
        Self::Unexpected(Defect::whole(source, problem))
    }
}

impl From<Defect> for LoadError {
    fn from(defect: Defect) -> Self {
        Self::Unexpected(defect)
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SessionExpired => f.write_str("the session has expired"),
            Self::NotFound => f.write_str("not found"),
            Self::Unreachable => f.write_str("the gateway cannot be reached"),
            Self::Busy => f.write_str("the gateway does not answer, or not to the end"),
            Self::OfOthers => f.write_str("the answer has items of more than one person"),
            Self::Unexpected(defect) => defect.fmt(f),
        }
    }
}

impl std::error::Error for LoadError {}
