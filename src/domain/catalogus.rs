use super::CatalogusId;

/// A collection of zaaktypen that belong to one domein.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogus {
    /// The UUID of the catalogus.
    pub id: CatalogusId,
    /// A code of at most five characters, such as `SOCIA`. `config.json` can give it a label.
    pub domein: String,
    /// The name of the catalogus. Old registers leave it out.
    pub naam: Option<String>,
}
