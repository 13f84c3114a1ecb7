use chrono::{DateTime, Utc};

/// One contact between the resident and the municipality, from the Klantinteracties API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Klantcontact {
    /// The channel, such as "telefoon".
    pub kanaal: Option<String>,
    /// The subject.
    pub onderwerp: Option<String>,
    /// What was said or written, in the words of the member of staff who registered it.
    pub inhoud: Option<String>,
    /// What the municipality answered.
    pub reactie: Option<String>,
    /// When the contact took place.
    pub moment: Option<DateTime<Utc>>,
    /// Whether the two reached each other.
    pub gelukt: Option<bool>,
    /// Whether the contact must be kept from the resident. `None` when the register does not say.
    pub vertrouwelijk: Option<bool>,
}
