//! Switches to another scenario without reloading the page, because the notes of a study exist only
//! in memory.

use std::fmt;

use leptos::prelude::*;

use super::prepare;
use crate::browser::address::{HistoryEntry, go_to};
use crate::config::{Config, ConfigError};
use crate::locales::testomgeving::Testomgeving;
use crate::pages::context::take_first_page;
use crate::pages::{self, Context, Scenario, chosen_taal, teksten_in};
use crate::routes::Keep;

/// Changes the scenario of the running app. It is cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct ScenarioSwitch {
    /// The text of `config.json`.
    config: StoredValue<String>,
    /// The context of the next scenario, until the app takes it.
    next: StoredValue<Option<Context>, LocalStorage>,
    /// Counts the scenarios that were applied.
    nummer: RwSignal<u32>,
    /// Counts the requests. When several are in progress, only the last one is applied.
    gevraagd: StoredValue<u32>,
}

/// Why the app does not switch to another scenario. `Display` gives the words for the researcher.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SwitchError {
    /// The configuration is wrong.
    Config(ConfigError),
    /// There is no such scenario. The text is a sentence in the chosen language.
    Unknown(String),
    /// The scenario or the address has mistakes. Each text is a sentence in the chosen language.
    Warned(Vec<String>),
}

impl From<ConfigError> for SwitchError {
    fn from(error: ConfigError) -> Self {
        Self::Config(error)
    }
}

impl fmt::Display for SwitchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(error) => error.fmt(f),
            Self::Unknown(sentence) => f.write_str(sentence),
            Self::Warned(sentences) => f.write_str(&sentences.join(" ")),
        }
    }
}

/// Provides the switch as a context. Each scenario overrides the given `config.json`.
pub(crate) fn provide(config_text: String) {
    provide_context(ScenarioSwitch {
        config: StoredValue::new(config_text),
        next: StoredValue::new_local(None),
        nummer: RwSignal::new(0),
        gevraagd: StoredValue::new(0),
    });
}

/// The switch in the context.
pub(crate) fn use_scenario_switch() -> ScenarioSwitch {
    expect_context()
}

/// Gives the components below the context of the scenario that the app switched to. Runs again
/// after each switch.
pub(crate) fn follow() {
    let switch = use_scenario_switch();
    switch.nummer.track();
    if let Some(context) = switch.next.try_update_value(Option::take).flatten() {
        pages::provide(context);
        // The focus goes to the heading, as on any new page.
        take_first_page();
    }
}

impl ScenarioSwitch {
    /// Goes to `address` and switches to the scenario that it names. Returns `false` when another
    /// switch was requested meanwhile.
    ///
    /// Any mistake in the scenario or the address is an error, and the app stays where it is: a
    /// participant of a study should not see mistakes.
    pub(crate) async fn to(self, address: &str) -> Result<bool, SwitchError> {
        let turn = self.ask();
        let query = address.split_once('?').map_or("", |(_, query)| query);
        let keep = Keep::parse(query);
        let teksten = teksten_in(chosen_taal(&keep)).await;
        let text = self.config.get_value();
        let config = Config::parse(&text, None)?;
        let context = prepare(&text, config, keep, teksten).await?.with_variant();
        if self.gevraagd.get_value() != turn {
            return Ok(false);
        }
        if let Some(Scenario { naam, bestaande, waarschuwingen, .. }) = &context.scenario {
            if bestaande.is_some() {
                return Err(SwitchError::Unknown((Testomgeving::of(teksten).onbekend)(naam)));
            }
            if !waarschuwingen.is_empty() {
                return Err(SwitchError::Warned(waarschuwingen.clone()));
            }
        }
        go_to(address, HistoryEntry::New);
        self.next.set_value(Some(context));
        self.nummer.update(|it| *it += 1);
        Ok(true)
    }

    /// Cancels the switches that are in progress.
    pub(crate) fn stop(self) {
        self.ask();
    }

    fn ask(self) -> u32 {
        self.gevraagd.update_value(|it| *it += 1);
        self.gevraagd.get_value()
    }
}
