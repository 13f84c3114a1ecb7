use super::PartijId;

/// The resident as Klantinteracties knows them, and how the municipality can reach them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partij {
    /// The UUID of the partij.
    pub id: PartijId,
    /// An e-mail address: the preferred one, or else the first.
    pub email: Option<String>,
    /// A telephone number: the preferred one, or else the first.
    pub telefoon: Option<String>,
}
