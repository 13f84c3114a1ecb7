use super::unread::Raw;
use crate::error::LoadError;
use crate::json::{Fields, FromFields};

/// How a command ended. What a page says differs for each of these.
#[must_use = "a command may have been refused, or nobody knows whether it was carried out"]
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome<T = ()> {
    /// It was carried out.
    Done(T),
    /// It was not carried out.
    Refused(Refused),
    /// It was sent and no answer came, so that it may have been carried out or not. Look first,
    /// before doing it again.
    Unknown,
}

impl<T> Outcome<T> {
    /// The same with something else in place of what came with it.
    pub(super) fn map<U>(self, make: impl FnOnce(T) -> U) -> Outcome<U> {
        match self {
            Self::Done(it) => Outcome::Done(make(it)),
            Self::Refused(refused) => Outcome::Refused(refused),
            Self::Unknown => Outcome::Unknown,
        }
    }
}

impl Outcome<Raw> {
    /// The same without what the other side answered.
    pub(super) fn without_answer(self) -> Outcome {
        self.map(drop)
    }
}

/// Why a command was not carried out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refused {
    /// The kind of reason.
    pub reason: Reason,
    /// What the register says about it.
    pub problem: Problem,
}

/// Reasons that differ in what a resident can do about them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reason {
    /// The login has ended: log in again.
    LoggedOut,
    /// This resident may not do it.
    Forbidden,
    /// The item does not exist, or not for this resident.
    NotFound,
    /// What was sent is not right: [`Problem::fields`] says which fields.
    Invalid,
    /// The item was changed by someone else meanwhile, or is no longer in a state for this.
    Outdated,
    /// What was sent is larger than the register takes.
    TooLarge,
    /// The gateway has too much to do: try again later, after this many seconds when it says so.
    Busy(Option<u32>),
    /// It could not be sent: try again later.
    Unreachable,
    /// Something else, which trying again does not change.
    #[default]
    Other,
}

/// What a register says about a refusal. For logs, and to choose our own words by; never shown as it
/// is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problem {
    /// The HTTP status; 0 when there was no answer.
    pub status: u16,
    /// The register's code for the reason, such as "invalid"; empty when it has none.
    pub code: String,
    /// The register's kind of problem: the end of its `type`, such as "ZaakClosed"; empty when it
    /// has none.
    pub kind: String,
    /// What is wrong with fields that were sent.
    pub fields: Vec<InvalidField>,
}

/// What is wrong with a field, an item of `invalidParams`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidField {
    /// The name of the field, such as "betrokkene.naam".
    pub name: String,
    /// The register's code, such as "required".
    pub code: String,
    /// The register's explanation.
    pub reason: String,
}

impl From<Reason> for Refused {
    fn from(reason: Reason) -> Self {
        Self { reason, problem: Problem::default() }
    }
}

/// An error that came before anything was sent.
impl From<LoadError> for Refused {
    fn from(error: LoadError) -> Self {
        match error {
            LoadError::SessionExpired => Reason::LoggedOut,
            LoadError::NotFound => Reason::NotFound,
            LoadError::Unreachable | LoadError::Busy => Reason::Unreachable,
            LoadError::OfOthers | LoadError::Unexpected(_) => Reason::Other,
        }
        .into()
    }
}

impl FromFields for Problem {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let text = |fields: &Fields, name| fields.text(name).unwrap_or_default();
        let field = |it: &Fields| {
            let (name, code, reason) = (text(it, "name"), text(it, "code"), text(it, "reason"));
            Some(InvalidField { name, code, reason })
        };
        let (code, kind) = (text(fields, "code"), text(fields, "type"));
        let fields = fields.objects("invalidParams", field);
        let kind = kind.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
        Some(Self { status: 0, code, kind, fields })
    }
}
