//! The heading of the panel, where the focus goes when what had it is gone.

use leptos::prelude::*;

use crate::pages::paginatitel::focus_on;

/// Moves the focus to the heading of the panel, after the focused element was removed.
pub(super) fn go_to_top() {
    request_animation_frame(|| focus_on("#paneel-kop"));
}
