use crate::domain::Beurt;

/// A zaak that stands in a list by itself, and what choices look at.
pub(super) struct Entry {
    /// The place of the zaak in the overview.
    pub(super) zaak: usize,
    /// The places in the overview of the zaken that are part of it.
    pub(super) deelzaken: Vec<usize>,
    /// The place of its domein in [`super::Index::domeinen`]; `None` when it is not known.
    pub(super) domein: Option<usize>,
    /// Whose turn it is. The resident's, when a deelzaak waits for the resident.
    pub(super) beurt: Beurt,
}

/// The domein of a catalogus, with the words for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Domein {
    /// As the address and `config.json` have it.
    pub(crate) code: String,
    /// As residents read it.
    pub(crate) label: String,
}
