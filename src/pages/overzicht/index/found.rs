use crate::domain::Beurt;

/// The zaken that a choice leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// The places in the index of the open zaken, in order.
    pub(crate) lopend: Vec<u32>,
    /// The places in the index of the closed zaken, in order.
    pub(crate) afgerond: Vec<u32>,
    /// How many zaken each domein would have, in the order of [`super::Index::domeinen`].
    pub(crate) per_domein: Vec<usize>,
    /// How many zaken each beurt would have, in the order of [`Beurt::ALL`].
    pub(crate) per_beurt: [usize; Beurt::ALL.len()],
}

impl Found {
    /// How many zaken are left.
    pub(crate) fn count(&self) -> usize {
        self.lopend.len() + self.afgerond.len()
    }
}
