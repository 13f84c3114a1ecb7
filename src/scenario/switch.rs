//! Goes on with another scenario without loading the page anew: what a study has noted meanwhile is in
//! memory, and nowhere else.

use leptos::prelude::*;

use super::prepare;
use crate::browser::address::{HistoryEntry, go_to};
use crate::config::{Config, ConfigError};
use crate::locales::testomgeving::Testomgeving;
use crate::pages::context::take_first_page;
use crate::pages::{self, Context, Scenario, chosen_taal, teksten_in};
use crate::routes::Keep;

/// Where the app goes on with another scenario; cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct ScenarioSwitch {
    /// `config.json`.
    config: StoredValue<String>,
    /// What the app goes on with.
    next: StoredValue<Option<Context>, LocalStorage>,
    /// Counts the scenarios that were gone on with.
    nummer: RwSignal<u32>,
    /// Counts the times that was asked for: of several under way, the last one counts.
    gevraagd: StoredValue<u32>,
}

/// Makes it possible to go on with another scenario, over this `config.json`.
pub(crate) fn provide(config_text: String) {
    provide_context(ScenarioSwitch {
        config: StoredValue::new(config_text),
        next: StoredValue::new_local(None),
        nummer: RwSignal::new(0),
        gevraagd: StoredValue::new(0),
    });
}

/// Where the app goes on with another scenario.
pub(crate) fn use_scenario_switch() -> ScenarioSwitch {
    expect_context()
}

/// Puts within reach of all below what there was gone on with, each time anew.
pub(crate) fn follow() {
    let switch = use_scenario_switch();
    switch.nummer.track();
    if let Some(context) = switch.next.try_update_value(Option::take).flatten() {
        pages::provide(context);
        // The heading takes the focus, as on any next page.
        take_first_page();
    }
}

impl ScenarioSwitch {
    /// Goes on at this address with the scenario that it names. Tells whether it did; not when another was
    /// asked for meanwhile.
    ///
    /// Nothing happens when anything is wrong with the scenario or the address: who takes part in a study
    /// is not to find out.
    pub(crate) async fn to(self, address: &str) -> Result<bool, ConfigError> {
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
                return Err(ConfigError((Testomgeving::of(teksten).onbekend)(naam)));
            }
            if !waarschuwingen.is_empty() {
                return Err(ConfigError(waarschuwingen.join(" ")));
            }
        }
        go_to(address, HistoryEntry::New);
        self.next.set_value(Some(context));
        self.nummer.update(|it| *it += 1);
        Ok(true)
    }

    /// Goes on with nothing that was asked for until now.
    pub(crate) fn stop(self) {
        self.ask();
    }

    fn ask(self) -> u32 {
        self.gevraagd.update_value(|it| *it += 1);
        self.gevraagd.get_value()
    }
}
