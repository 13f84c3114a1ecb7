//! A study as it goes on: the session of the participant, with the browser around it. In memory only:
//! the next participant, another address or a closed window is the end of it.

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

/// The studies that there are, or what is wrong with their file.
pub(super) type Onderzoeken = Result<Vec<Arc<Onderzoek>>, String>;

/// A study as it goes on; cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct LiveStudy {
    /// The session; `None` before there is a participant.
    pub(super) sitting: RwSignal<Option<Sitting>>,
    /// Whether the moderator sees the panel.
    pub(super) is_open: RwSignal<bool>,
    /// Whether what was kept has been saved since it last changed.
    pub(super) is_saved: RwSignal<bool>,
    /// Whether the scenario of a task is being loaded.
    pub(super) is_loading: RwSignal<bool>,
    /// What the participant has answered and not handed in.
    pub(super) gegeven: RwSignal<Vec<(String, u8)>>,
    /// What lies over the page of a task for a moment.
    pub(super) tussendoor: RwSignal<Option<Tussendoor>>,
    /// The faults that were set by hand, or that the scenario has.
    pub(super) faults: RwSignal<Faults>,
    wandeling: StoredValue<Wandeling>,
    /// The scenario of the task, as it stands in addresses: Back may lead out of it.
    begin: StoredValue<Keep>,
    app: StoredValue<Option<App>, LocalStorage>,
    switch: ScenarioSwitch,
}

/// What a participant reads during a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tussendoor {
    /// What to do, once more.
    Opdracht,
    /// That a link leads out of the test environment.
    Buiten,
}

/// What the panel reaches for in the app, which is another one after each scenario.
struct App {
    gateway: Gateway,
    session: Session,
    keep: Keep,
    variant: Variant,
}

/// Puts a study within reach. Needs what `scenario::provide` provides.
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

/// The studies in `onderzoek.json`, next to the scenarios.
pub(super) async fn fetch_studies() -> Onderzoeken {
    let text = fetch_text(files::STUDIES).await.map_err(|it| it.to_string())?;
    let text = text.ok_or("fixtures/onderzoek.json bestaat niet")?;
    // Some editors put a mark before the text.
    Ok(parse(text.trim_start_matches('\u{feff}'))?.into_iter().map(Arc::new).collect())
}

/// This moment, in milliseconds, on a clock that nobody sets.
fn now_ms() -> u64 {
    let now = window().performance().map_or_else(js_sys::Date::now, |it| it.now());
    // Never negative, and small for as long as a window is open.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let now = now as u64;
    now
}

impl LiveStudy {
    /// Takes hold of the app that is shown now. Called from within it.
    pub(super) fn hold(self) {
        let app = App {
            gateway: use_gateway(),
            session: use_session(),
            keep: use_keep(),
            variant: use_config().variant,
        };
        self.app.set_value(Some(app));
        // Another language builds the page anew, and leaves the faults be.
        self.faults.set(use_gateway().faults());
    }

    /// Begins with a participant.
    pub(super) fn welcome(self, onderzoek: Arc<Onderzoek>, deelnemer: Deelnemer) {
        self.switch.stop();
        self.sitting.set(Some(Sitting::new(onderzoek, deelnemer)));
        self.is_saved.set(true);
    }

    /// Whether a participant reads, does or answers something.
    pub(super) fn is_taking_part(self) -> bool {
        let is_waiting = |it: &Sitting| matches!(it.fase, Fase::Gereed(_) | Fase::Klaar);
        self.sitting.with_untracked(|it| it.as_ref().is_some_and(|it| !is_waiting(it)))
    }

    /// Whether a task is being done.
    pub(super) fn is_busy(self) -> bool {
        let is_busy = |it: &Sitting| matches!(it.fase, Fase::Bezig(_));
        self.sitting.with_untracked(|it| it.as_ref().is_some_and(is_busy))
    }

    /// Keeps what happened.
    pub(super) fn log(self, wat: Gebeurtenis) {
        if self.is_busy() || matches!(wat, Gebeurtenis::Notitie { .. }) {
            self.change(|sitting| sitting.keep(wat, now_ms()));
        }
    }

    /// The task has ended; the participant is asked about it.
    pub(super) fn end(self, afloop: Afloop) {
        self.change(|sitting| sitting.end(afloop, now_ms()));
        if afloop != Afloop::Afgebroken {
            self.is_open.set(false);
        }
    }

    /// Keeps what the participant answered.
    pub(super) fn answer(self, antwoorden: Vec<(String, u8)>) {
        self.gegeven.set(vec![]);
        self.change(|sitting| sitting.answer(antwoorden));
    }

    /// Asks the last questions now.
    pub(super) fn conclude(self) {
        self.change(Sitting::conclude);
        self.is_open.set(false);
    }

    /// For how many milliseconds the task has been going on.
    pub(super) fn elapsed_ms(self) -> Option<u64> {
        self.sitting.with(|it| match &it.as_ref()?.fase {
            Fase::Bezig(bezig) => Some(now_ms().saturating_sub(bezig.begin_ms)),
            _ => None,
        })
    }

    /// Wipes all that was kept of the participant, and what they chose on this device.
    pub(super) async fn next_participant(self) {
        self.sitting.set(None);
        self.is_saved.set(true);
        self.wandeling.set_value(Wandeling::default());
        self.gegeven.set(vec![]);
        // The next participant chooses anew.
        storage::remove(Item::Toon);
        storage::remove(Item::Taal);
        let address = Tool::Onderzoek.href(&self.keep());
        if self.switch.to(&address).await.is_err() {
            // Even then nothing of theirs is to stay on the screen.
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
