//! What the overview shows at one moment, worked out from what there is and what was chosen.

use std::sync::Arc;

use super::index::{Found, Index};
use crate::routes::{Selectie, Toon};

/// What the visitor chose to see.
#[derive(Clone, PartialEq)]
pub(super) struct Chosen {
    /// As the address and the search box say.
    pub(super) selectie: Selectie,
    /// As the address says, or else as it was last on this device.
    pub(super) toon: Toon,
    /// Whether the tools are unfolded, on a screen where they fold.
    pub(super) is_unfolded: bool,
}

/// The zaken, the choice, and what that leaves. Cheap to clone but for the choice.
#[derive(Clone)]
pub(super) struct View {
    pub(super) index: Arc<Index>,
    pub(super) chosen: Chosen,
    pub(super) found: Arc<Found>,
    /// All places of the index in the order that was chosen.
    order: Arc<Vec<u32>>,
}

impl View {
    /// Looks through the zaken. What `before` had worked out is used again where it still holds, so
    /// that typing sorts nothing and folding the tools does not even look.
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

/// The same choice of the same zaken is the same view.
impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.index, &other.index) && self.chosen == other.chosen
    }
}

#[cfg(test)]
mod tests;
