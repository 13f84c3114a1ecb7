use chrono::NaiveDate;

use super::BesluitId;

/// A decision that was taken in a zaak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Besluit {
    /// Names it.
    pub id: BesluitId,
    /// The day it was taken.
    pub datum: NaiveDate,
    /// What was said about it.
    pub toelichting: Option<String>,
}
