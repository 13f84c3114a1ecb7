//! What the resident has to do, asked once for all pages that show it.

use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;

use super::loading::Loading;
use crate::components::whenever;
use crate::domain::{Actie, Acties, Zaak};
use crate::error::{Defect, LoadError};
use crate::gateway::Answer;
use crate::session::Session;

/// What the resident has to do, as it was asked last.
#[derive(Clone, Debug)]
pub struct Stand {
    /// The actions, in order.
    pub(crate) acties: Acties,
    /// What is wrong with the actions that could not be read: a defect for each.
    pub(crate) onleesbaar: Vec<Defect>,
}

impl Stand {
    /// What must be done for this zaak.
    pub(crate) fn of_zaak<'a>(&'a self, zaak: &'a Zaak) -> impl Iterator<Item = &'a Actie> {
        self.acties.te_doen.iter().filter(|it| it.zaak.as_ref().is_some_and(|it| it.is(zaak)))
    }
}

/// The question what the resident has to do, and its answer. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Actiebron(Loading<Arc<Stand>>);

impl Actiebron {
    /// A source that asks as soon as somebody is logged in, and again when they come back to the
    /// window: what they did elsewhere may be done by then.
    pub(super) fn new(session: Session, ask: impl Fn() -> Answer<Arc<Stand>> + 'static) -> Self {
        let loading = Loading::idle(ask);
        let is_inside = session.is_inside();
        whenever(move || if is_inside.get() { loading.retry() } else { loading.forget() });
        let back = window_event_listener(ev::visibilitychange, move |_| {
            if !document().hidden() && is_inside.get_untracked() {
                loading.refresh();
            }
        });
        on_cleanup(move || back.remove());
        Self(loading)
    }

    /// The answer; `None` while it is on its way. Follows changes.
    pub(crate) fn get(self) -> Option<Result<Arc<Stand>, LoadError>> {
        self.0.get()
    }

    /// Drops the answer and asks again.
    pub(crate) fn retry(self) {
        self.0.retry();
    }

    /// Asks again. The answer stays until the next one is there.
    pub(crate) fn refresh(self) {
        self.0.refresh();
    }

    /// How many actions there are to do; `None` while that is not known. Follows changes.
    pub(crate) fn aantal(self) -> Option<usize> {
        Some(self.get()?.ok()?.acties.te_doen.len())
    }
}
