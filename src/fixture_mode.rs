//! Fixture mode as the shell knows it: what it adds to the start, around each page, and in place of a
//! page. Production has `no_fixture_mode.rs` in its place, in which each of these is nothing.

use leptos::prelude::*;

use crate::config::{Config, ConfigError};
use crate::locales::Teksten;
use crate::pages::{Context, Page, Scenario, use_scenario};
use crate::research::{Observer, Onderzoeker, Studieknoppen};
use crate::routes::{Keep, Tool};
use crate::scenario::{ScenarioOnbekend, Testbalk};
use crate::{research, scenario};

/// Prepares the app for the scenario that the address names, or else `config.json`.
pub(crate) async fn prepare(
    config_text: &str,
    config: Config,
    keep: Keep,
    teksten: &'static Teksten,
) -> Result<Context, ConfigError> {
    scenario::prepare(config_text, config, keep, teksten).await
}

/// Makes another scenario and a study possible, and gives what a study adds to every page.
pub(crate) fn begin(config_text: String, context: &Context) -> AnyView {
    scenario::provide(config_text);
    let onderzoeker = context.scenario.is_some().then(|| {
        research::provide();
        view! { <Onderzoeker /> }
    });
    onderzoeker.into_any()
}

/// Puts the scenario that the app goes on with within reach of all components below, and has what
/// calls this built anew with the next one.
pub(crate) fn follow() {
    scenario::follow();
}

/// The bar above every page, which says that nobody's real data are on it.
pub(crate) fn bar() -> AnyView {
    let bar = use_scenario()
        .map(|scenario| view! { <Testbalk scenario><Studieknoppen /></Testbalk> <Observer /> });
    bar.into_any()
}

/// What is shown in place of any page: that the scenario in the address does not exist.
pub(crate) fn instead_of_pages() -> Option<AnyView> {
    match use_scenario()? {
        Scenario { naam, bestaande: Some(bestaande), .. } => {
            Some(view! { <ScenarioOnbekend naam bestaande /> }.into_any())
        }
        _ => None,
    }
}

/// The page for designers or researchers.
pub(crate) fn page(tool: Tool) -> Page {
    research::page(tool)
}
