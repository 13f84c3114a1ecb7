//! The callback for the buttons of an example.

use leptos::prelude::*;

/// A callback that does nothing.
pub(super) fn niets() -> Callback<()> {
    Callback::new(|()| ())
}
