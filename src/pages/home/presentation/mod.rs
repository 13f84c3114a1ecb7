//! What the home page shows, decided without a browser.

use crate::pages::overzicht::Index;
use crate::routes::{Selectie, Sorteer};

/// The most zaken that the home page shows.
pub(super) const AANTAL: usize = 6;

/// The zaken of the home page.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Bundel {
    /// How many zaken go on.
    pub(super) lopend: usize,
    /// The places in the index of those that are shown.
    pub(super) getoond: Vec<u32>,
    /// How many zaken there are, with those that are closed.
    pub(super) alle: usize,
}

/// Picks the zaken of the home page, in the order of the overview: what waits for the resident
/// comes first.
pub(super) fn bundel(index: &Index) -> Bundel {
    let found = index.look(&index.order(Sorteer::default()), &Selectie::default());
    let getoond = found.lopend.iter().take(AANTAL).copied().collect();
    Bundel { lopend: found.lopend.len(), getoond, alle: found.count() }
}

#[cfg(test)]
mod tests;
