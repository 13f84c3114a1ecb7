use crate::domain::Beurt;

/// A zaak with a card of its own, and the properties that a visitor can filter by.
pub(super) struct Entry {
    /// The place of the zaak in the overview.
    pub(super) zaak: usize,
    /// The places in the overview of its deelzaken.
    pub(super) deelzaken: Vec<usize>,
    /// The place of its domein in [`super::Index::domeinen`]; `None` when the domein is not known.
    pub(super) domein: Option<usize>,
    /// Whose turn it is, where that is known. It is the resident's turn when any deelzaak waits for
    /// the resident.
    pub(super) beurt: Option<Beurt>,
    /// Whether the zaak is closed.
    pub(super) is_afgerond: bool,
}

/// The domein of a catalogus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Domein {
    /// The code, as in the address and in `config.json`.
    pub(crate) code: String,
    /// The name that residents read.
    pub(crate) label: String,
}
