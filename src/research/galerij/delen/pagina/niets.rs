//! What the buttons of an example do.

use leptos::prelude::*;

/// Does nothing.
pub(super) fn niets() -> Callback<()> {
    Callback::new(|()| ())
}
