//! What the overview shows at one moment. It follows from the zaken and the choice of the visitor.

use std::sync::Arc;

use super::index::{Found, Index};
use crate::routes::{Selectie, Toon};

/// What the visitor chose to see.
#[derive(Clone, PartialEq)]
pub(super) struct Chosen {
    /// The choice in the address and the search box.
    pub(super) selectie: Selectie,
    /// Cards or rows: as in the address, or else as last chosen on this device.
    pub(super) toon: Toon,
    /// Whether the tools that can be folded are unfolded.
    pub(super) is_unfolded: bool,
    /// Whether the window is wide, so that fewer tools are among those that can be folded.
    pub(super) is_wide: bool,
}

/// The zaken, the choice, and the zaken that the choice leaves. Cheap to clone, except for the
/// choice.
#[derive(Clone)]
pub(super) struct View {
    pub(super) index: Arc<Index>,
    pub(super) chosen: Chosen,
    pub(super) found: Arc<Found>,
    /// All places of the index, in the chosen order.
    order: Arc<Vec<u32>>,
}

impl View {
    /// Looks through the zaken. Reuses the results of `before` that still hold: typing does not
    /// sort again, and folding the tools does not search again.
    pub(super) fn new(before: Option<&Self>, index: Arc<Index>, chosen: Chosen) -> Self {
        let before = before.filter(|it| Arc::ptr_eq(&it.index, &index));
        let sorteer = chosen.selectie.sorteer;
        let order = match before.filter(|it| it.chosen.selectie.sorteer == sorteer) {
            Some(before) => Arc::clone(&before.order),
            None => Arc::new(index.order(sorteer)),
        };
        let found = match before.filter(|it| it.chosen.selectie == chosen.selectie) {
            Some(before) => Arc::clone(&before.found),
            None => Arc::new(index.look(&order, &chosen.selectie)),
        };
        Self { index, chosen, found, order }
    }
}

/// Two views are equal when their index and their choice are the same.
impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.index, &other.index) && self.chosen == other.chosen
    }
}

#[cfg(test)]
mod tests;
