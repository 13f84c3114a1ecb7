//! Why something could not be loaded, in kinds that differ in what a resident can do about it.

use std::fmt;

/// Why a question to the gateway has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The login has ended: log in again.
    SessionExpired,
    /// It does not exist, or it is not this resident's: go back to the list. The two are not told
    /// apart, so that nobody can find out which cases exist.
    NotFound,
    /// No answer: try again later.
    Unreachable,
    /// An answer that makes no sense: report it.
    Unexpected(Defect),
}

/// What is wrong with an answer, for the logs and for who made the resource pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defect {
    /// The address, or the file of the resource pack. Holds nothing personal.
    pub source: String,
    /// Where in it, such as `[3].startdatum`; empty for the whole.
    pub field: String,
    /// What is the matter.
    pub problem: String,
}

impl Defect {
    /// Something is wrong with all of `source`.
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
    /// Something is wrong with all of `source`.
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
            Self::Unexpected(defect) => defect.fmt(f),
        }
    }
}

impl std::error::Error for LoadError {}
