//! What pages tell a study that cannot be seen from outside. Never what was typed.

use leptos::prelude::*;
use web_sys::Event;

/// An event of the window: words were searched for, and nothing was found.
pub(crate) const NIETS_GEVONDEN: &str = "mijnzaken-niets-gevonden";
/// An event of the window: what is searched for, or nothing at all, leaves something to show.
pub(crate) const GEVONDEN: &str = "mijnzaken-gevonden";

/// Tells what came of a search.
pub(super) fn tell_search(words: &str, found: usize) {
    let is_empty = found == 0 && !words.trim().is_empty();
    if let Ok(event) = Event::new(if is_empty { NIETS_GEVONDEN } else { GEVONDEN }) {
        _ = window().dispatch_event(&event);
    }
}
