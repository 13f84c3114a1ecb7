use super::CatalogusId;

/// A collection of zaaktypen of one domein.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogus {
    /// Names it.
    pub id: CatalogusId,
    /// At most five characters, such as `SOCIA`. `config.json` gives it a label.
    pub domein: String,
    /// The catalogus' own name; old registers leave it out.
    pub naam: Option<String>,
}
