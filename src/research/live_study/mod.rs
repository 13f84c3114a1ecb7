//! A study in progress: the session of the participant, and the part of the browser that it uses.
//! It is only in memory. The next participant, a reload or a closed window ends it.

mod faults;
mod task;

use std::sync::Arc;

use leptos::prelude::*;

use super::sitting::{Fase, Sitting, Wandeling};
use super::studie::{Afloop, Deelnemer, Gebeurtenis, Onderzoek, parse};
use crate::browser::address::leave;
use crate::browser::storage::{self, Item};
use crate::config::Variant;
use crate::gateway::{Faults, Gateway, fetch_text};
use crate::pages::{use_config, use_gateway, use_keep, use_session};
use crate::routes::{Keep, Tool, files};
use crate::scenario::{ScenarioSwitch, use_scenario_switch};
use crate::session::Session;

/// The available studies, or the problem in their file.
pub(super) type Onderzoeken = Result<Vec<Arc<Onderzoek>>, String>;

/// A study in progress. It is cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct LiveStudy {
    /// The session with the participant. `None` before a participant has begun.
    pub(super) sitting: RwSignal<Option<Sitting>>,
    /// Whether the panel is open.
    pub(super) is_open: RwSignal<bool>,
    /// Whether the report was saved after its last change.
    pub(super) is_saved: RwSignal<bool>,
    /// Whether the scenario of a task is loading.
    pub(super) is_loading: RwSignal<bool>,
    /// The answers that the participant has chosen but not submitted.
    pub(super) gegeven: RwSignal<Vec<(String, u8)>>,
    /// The dialog over the page of a task, if any.
    pub(super) tussendoor: RwSignal<Option<Tussendoor>>,
    /// The faults of the scenario, or those that the moderator set since.
    pub(super) faults: RwSignal<Faults>,
    wandeling: StoredValue<Wandeling>,
    /// The parameters that keep an address within the scenario of the task. Back may lead to an
    /// address without them.
    begin: StoredValue<Keep>,
    app: StoredValue<Option<App>, LocalStorage>,
    switch: ScenarioSwitch,
}

/// A dialog that the participant sees during a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tussendoor {
    /// The task once more.
    Opdracht,
    /// A warning that a link leads out of the test environment.
    Buiten,
}

/// The parts of the app that the panel uses. Each scenario has its own.
struct App {
    gateway: Gateway,
    session: Session,
    keep: Keep,
    variant: Variant,
}

/// Provides the study as a context. Requires the context of `scenario::provide`.
pub(crate) fn provide() {
    provide_context(LiveStudy {
        sitting: RwSignal::new(None),
        is_open: RwSignal::new(false),
        is_saved: RwSignal::new(true),
        is_loading: RwSignal::new(false),
        gegeven: RwSignal::new(vec![]),
        tussendoor: RwSignal::new(None),
        faults: RwSignal::new(Faults::default()),
        wandeling: StoredValue::new(Wandeling::default()),
        begin: StoredValue::new(Keep::default()),
        app: StoredValue::new_local(None),
        switch: use_scenario_switch(),
    });
}

pub(super) fn use_live_study() -> LiveStudy {
    expect_context()
}

/// Fetches the studies from `onderzoek.json`, which is next to the scenarios.
pub(super) async fn fetch_studies() -> Onderzoeken {
    let text = fetch_text(files::STUDIES).await.map_err(|it| it.to_string())?;
    let text = text.ok_or("fixtures/onderzoek.json bestaat niet")?;
    // Some editors write a byte order mark.
    Ok(parse(text.trim_start_matches('\u{feff}'))?.into_iter().map(Arc::new).collect())
}

/// The current time in milliseconds, on a clock that the user cannot change.
fn now_ms() -> u64 {
    let now = window().performance().map_or_else(js_sys::Date::now, |it| it.now());
    // Never negative, and small as long as a window stays open.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let now = now as u64;
    now
}

impl LiveStudy {
    /// Connects to the app that is shown now. The caller must be within that app.
    pub(super) fn hold(self) {
        let app = App {
            gateway: use_gateway(),
            session: use_session(),
            keep: use_keep(),
            variant: use_config().variant,
        };
        self.app.set_value(Some(app));
        // A change of language rebuilds the page but keeps the faults.
        self.faults.set(use_gateway().faults());
    }

    /// Begins a session with a participant.
    pub(super) fn welcome(self, onderzoek: Arc<Onderzoek>, deelnemer: Deelnemer) {
        self.switch.stop();
        self.sitting.set(Some(Sitting::new(onderzoek, deelnemer)));
        self.is_saved.set(true);
    }

    /// Whether the participant is reading, doing or answering something.
    pub(super) fn is_taking_part(self) -> bool {
        let is_waiting = |it: &Sitting| matches!(it.fase, Fase::Gereed(_) | Fase::Klaar);
        self.sitting.with_untracked(|it| it.as_ref().is_some_and(|it| !is_waiting(it)))
    }

    /// Whether a task is in progress.
    pub(super) fn is_busy(self) -> bool {
        let is_busy = |it: &Sitting| matches!(it.fase, Fase::Bezig(_));
        self.sitting.with_untracked(|it| it.as_ref().is_some_and(is_busy))
    }

    /// Records an event.
    pub(super) fn log(self, wat: Gebeurtenis) {
        if self.is_busy() || matches!(wat, Gebeurtenis::Notitie { .. }) {
            self.change(|sitting| sitting.keep(wat, now_ms()));
        }
    }

    /// Ends the task, after which the participant gets questions about it.
    pub(super) fn end(self, afloop: Afloop) {
        self.change(|sitting| sitting.end(afloop, now_ms()));
        if afloop != Afloop::Afgebroken {
            self.is_open.set(false);
        }
    }

    /// Records the answers of the participant.
    pub(super) fn answer(self, antwoorden: Vec<(String, u8)>) {
        self.gegeven.set(vec![]);
        self.change(|sitting| sitting.answer(antwoorden));
    }

    /// Goes to the final questions.
    pub(super) fn conclude(self) {
        self.change(Sitting::conclude);
        self.is_open.set(false);
    }

    /// How many milliseconds ago the task began. `None` when none is in progress.
    pub(super) fn elapsed_ms(self) -> Option<u64> {
        self.sitting.with(|it| match &it.as_ref()?.fase {
            Fase::Bezig(bezig) => Some(now_ms().saturating_sub(bezig.begin_ms)),
            _ => None,
        })
    }

    /// Erases the report of the participant, and the choices that were stored on this device.
    pub(super) async fn next_participant(self) {
        self.sitting.set(None);
        self.is_saved.set(true);
        self.wandeling.set_value(Wandeling::default());
        self.gegeven.set(vec![]);
        // The next participant starts with the defaults.
        storage::remove(Item::Toon);
        storage::remove(Item::Taal);
        let address = Tool::Onderzoek.href(&self.keep());
        if self.switch.to(&address).await.is_err() {
            // Leaves the page in that case too, because nothing of this participant may stay on the
            // screen.
            leave(&address);
        }
    }

    fn change(self, change: impl FnOnce(&mut Sitting)) {
        self.sitting.update(|it| {
            if let Some(sitting) = it {
                change(sitting);
            }
        });
        self.is_saved.set(false);
    }
}
