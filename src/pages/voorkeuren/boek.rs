//! What the resident typed in this window and did not save. It is in memory only, and goes on when
//! they leave the page or are logged out.
//!
//! It stands outside the page, because a page that is left takes its signals along.

use std::cell::RefCell;

use leptos::prelude::*;

use super::presentation::Concept;
use crate::session::Persoon;

thread_local! {
    static CONCEPT: ArcRwSignal<Concept> = ArcRwSignal::new(Concept::default());
    /// Whose form it is.
    static VAN: RefCell<Option<Persoon>> = const { RefCell::new(None) };
}

/// The form of this person. Forgets that of anybody else.
pub(super) fn concept_for(persoon: Option<Persoon>) -> RwSignal<Concept> {
    let concept = CONCEPT.with(Clone::clone);
    if VAN.replace(persoon.clone()) != persoon {
        concept.set(Concept::default());
    }
    concept.into()
}

/// The same form, for work that goes on after the page is left.
pub(super) fn lasting() -> ArcRwSignal<Concept> {
    CONCEPT.with(Clone::clone)
}
