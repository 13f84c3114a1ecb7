use chrono::{DateTime, Utc};

/// A time that the resident and the municipality spoke or wrote, as Klantinteracties tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Klantcontact {
    /// By which way, such as "telefoon".
    pub kanaal: String,
    /// What it was about.
    pub onderwerp: String,
    /// What was said or written, in the words of who took it down.
    pub inhoud: Option<String>,
    /// When.
    pub moment: Option<DateTime<Utc>>,
    /// Whether they reached each other.
    pub gelukt: Option<bool>,
    /// Whether it must be kept from the resident; `None` when it does not say.
    pub vertrouwelijk: Option<bool>,
}
