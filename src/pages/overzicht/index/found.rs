use crate::domain::Beurt;

/// What a choice leaves of the zaken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// The open ones in order: their places in the index.
    pub(crate) lopend: Vec<u32>,
    /// The closed ones, likewise.
    pub(crate) afgerond: Vec<u32>,
    /// How many zaken each domein would have, in the order of [`super::Index::domeinen`].
    pub(crate) per_domein: Vec<usize>,
    /// How many zaken would wait for each, in the order of [`Beurt::ALL`].
    pub(crate) per_beurt: [usize; Beurt::ALL.len()],
}

impl Found {
    /// How many zaken are left.
    pub(crate) fn count(&self) -> usize {
        self.lopend.len() + self.afgerond.len()
    }
}
