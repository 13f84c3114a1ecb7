use std::sync::Arc;

use leptos::prelude::*;

use super::chooser::Chooser;
use super::index::Index;
use super::loading::LoadingOverview;
use super::view::View;

/// The view as it changes. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Views(Memo<Option<View>>);

impl Views {
    /// Follows the zaken as they come, and the choice of the visitor. The zaken of the first page
    /// stay in view while the others load, so that typing is not interrupted.
    pub(super) fn new(loading: LoadingOverview, chooser: Chooser) -> Self {
        Self(Memo::new(move |before: Option<&Option<View>>| {
            let before = before.and_then(Option::as_ref);
            loading.zaken().map(|index| View::new(before, index, chooser.get()))
        }))
    }

    /// What `of` says of the view. Follows each change of the view; nothing while there are no
    /// zaken.
    pub(super) fn with<T: Default>(self, of: impl FnOnce(&View) -> T) -> T {
        self.0.with(|it| it.as_ref().map(of).unwrap_or_default())
    }

    /// A part of the view. Who follows it is told only when the part itself changes: a key press
    /// touches nothing else in the page.
    pub(super) fn part<T>(self, of: impl Fn(&View) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: Default + PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.with(&of))
    }
}

/// What the pieces of the page share.
#[derive(Clone)]
pub(super) struct Overview {
    /// The zaken for which the page was built.
    pub(super) index: Arc<Index>,
    pub(super) views: Views,
    pub(super) chooser: Chooser,
    pub(super) loading: LoadingOverview,
}
