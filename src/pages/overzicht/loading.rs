use std::sync::Arc;

use futures::FutureExt;
use leptos::prelude::*;

use super::index::Index;
use crate::components::replaced;
use crate::error::LoadError;
use crate::gateway::Tussenstand;
use crate::locales::OverzichtTeksten;
use crate::pages::loading::Loading;
use crate::pages::{use_config, use_gateway, use_teksten, use_today};

/// The overview while it loads: first its first page, and then the whole. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct LoadingOverview {
    all: Loading<Arc<Index>>,
    first: RwSignal<Option<Arc<Index>>>,
    /// How much has been loaded, in words.
    progress: RwSignal<Option<String>>,
}

impl LoadingOverview {
    /// Asks at once.
    pub(in crate::pages) fn new() -> Self {
        let (teksten, config, today) = (use_teksten(), use_config(), use_today());
        let gateway = use_gateway();
        let first = RwSignal::new(None);
        let progress = RwSignal::new(None);
        let index = move |overzicht| Arc::new(Index::new(overzicht, &config, today, teksten));
        let ask = move || {
            let (index_of_first, index_of_all) = (index.clone(), index.clone());
            let tell = move |stand| {
                _ = match stand {
                    Tussenstand::Eerste(it) => first.try_set(Some(index_of_first(it))).is_some(),
                    Tussenstand::Geladen { aantal, totaal } => {
                        let woorden = (OverzichtTeksten::of(teksten).geladen)(aantal, totaal);
                        progress.try_set(Some(woorden)).is_some()
                    }
                };
            };
            gateway.overzicht(tell).map(move |it| it.map(index_of_all)).boxed_local()
        };
        Self { all: Loading::new(ask), first, progress }
    }

    /// Asks again, from the first page onwards.
    pub(in crate::pages) fn retry(self) {
        self.first.set(None);
        self.progress.set(None);
        self.all.retry();
    }

    /// The zaken that have been loaded: all of them, or those of the first page.
    pub(in crate::pages) fn zaken(self) -> Option<Arc<Index>> {
        match self.all.get() {
            Some(answer) => answer.ok(),
            None => self.first.get(),
        }
    }

    /// Whether loading has ended, with an answer or with a failure.
    pub(in crate::pages) fn is_done(self) -> bool {
        self.all.get().is_some()
    }

    /// Why loading failed; `None` when it did not.
    pub(in crate::pages) fn failure(self) -> Option<LoadError> {
        self.all.get()?.err()
    }

    /// How much has been loaded, in words; `None` when loading has ended.
    pub(in crate::pages) fn progress(self) -> Option<String> {
        self.progress.get().filter(|_| !self.is_done())
    }
}

/// How far loading is, for screen readers. They only announce changes in a region that is in the page
/// already.
#[component]
pub(in crate::pages) fn Voortgang(loading: LoadingOverview) -> impl IntoView {
    view! {
        <p class="alleen-voorgelezen" role="status">
            {replaced(move || loading.progress(), |it| view! { <span>{it}</span> })}
        </p>
    }
}
