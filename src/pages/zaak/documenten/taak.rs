use futures::FutureExt;
use futures::future::{AbortHandle, LocalBoxFuture, abortable};
use leptos::html::Button;
use leptos::prelude::*;

use crate::browser::spawn;

/// Work that can be stopped. It also stops when the page is left.
#[derive(Clone, Copy)]
pub(super) struct Taak(StoredValue<Option<AbortHandle>>);

impl Taak {
    pub(super) fn new() -> Self {
        let taak = Self(StoredValue::new(None));
        on_cleanup(move || taak.stop());
        taak
    }

    /// Starts work. Stops the work that was in progress.
    pub(super) fn start(self, work: LocalBoxFuture<'static, ()>) {
        self.stop();
        let (work, under_way) = abortable(work);
        self.0.set_value(Some(under_way));
        spawn(work.map(drop).boxed_local());
    }

    /// Stops the work. Its request is cancelled in the browser as well.
    pub(super) fn stop(self) {
        if let Some(Some(under_way)) = self.0.try_update_value(Option::take) {
            under_way.abort();
        }
    }
}

/// A button that starts a download, and a button that stops it. The second button is only in the
/// page while a download is in progress.
#[derive(Clone, Copy)]
pub(crate) struct Knoppen {
    pub(super) begin: NodeRef<Button>,
    pub(super) annuleer: NodeRef<Button>,
}

impl Knoppen {
    pub(crate) fn new() -> Self {
        Self { begin: NodeRef::new(), annuleer: NodeRef::new() }
    }

    /// Moves the focus from the second button to the first. Call this before the second button
    /// disappears, or the focus is lost.
    pub(super) fn keep_focus(self) {
        let focused = document().active_element();
        let annuleer = self.annuleer.try_get_untracked().flatten();
        let has_focus = annuleer.is_some_and(|it| it.is_same_node(focused.as_deref()));
        if has_focus && let Some(Some(begin)) = self.begin.try_get_untracked() {
            _ = begin.focus();
        }
    }
}
