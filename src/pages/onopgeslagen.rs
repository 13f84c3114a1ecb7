//! Whether the session ended while something was typed that had not been saved. It is not kept
//! anywhere, so that nobody else finds it; the page to log in says that it is gone.

use std::cell::Cell;

use leptos::prelude::*;

use crate::session::Session;

thread_local! {
    static IS_LOST: Cell<bool> = const { Cell::new(false) };
}

/// Notes, when the page around it is left because the session ended, whether something on it was
/// not saved.
pub(crate) fn watch(session: Session, is_unsaved: impl Fn() -> bool + Send + Sync + 'static) {
    on_cleanup(move || {
        IS_LOST.set(!session.state_untracked().is_inside() && is_unsaved());
    });
}

/// Whether something that was typed went with the session.
pub(crate) fn is_lost() -> bool {
    IS_LOST.get()
}
