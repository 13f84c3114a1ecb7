//! Fixture mode as the shell sees it: what it adds at start-up, around each page, and in place of a
//! page. Production compiles `no_fixture_mode.rs` instead of this file; its functions add nothing.

use leptos::prelude::*;

use crate::config::{Config, ConfigError};
use crate::locales::Teksten;
use crate::pages::{Context, Page, Scenario, use_scenario};
use crate::research::{Observer, Onderzoeker, Studieknoppen};
use crate::routes::{Keep, Tool};
use crate::scenario::{ScenarioOnbekend, Testbalk};
use crate::{research, scenario};

/// Prepares the app for the scenario in the address, or else for the one in `config.json`.
pub(crate) async fn prepare(
    config_text: &str,
    config: Config,
    keep: Keep,
    teksten: &'static Teksten,
) -> Result<Context, ConfigError> {
    scenario::prepare(config_text, config, keep, teksten).await
}

/// Makes it possible to switch scenarios and to run a study. Returns the view that a study adds to
/// every page.
pub(crate) fn begin(config_text: String, context: &Context) -> AnyView {
    scenario::provide(config_text);
    let onderzoeker = context.scenario.is_some().then(|| {
        research::provide();
        view! { <Onderzoeker /> }
    });
    onderzoeker.into_any()
}

/// Provides the current scenario to the components below. The calling view is rebuilt when the
/// scenario changes.
pub(crate) fn follow() {
    scenario::follow();
}

/// The bar above every page. It says that the data on the page are not real.
pub(crate) fn bar() -> AnyView {
    let bar = use_scenario()
        .map(|scenario| view! { <Testbalk scenario><Studieknoppen /></Testbalk> <Observer /> });
    bar.into_any()
}

/// The message that replaces every page if the scenario in the address does not exist. `None` if it
/// does exist.
pub(crate) fn instead_of_pages() -> Option<AnyView> {
    match use_scenario()? {
        Scenario { naam, bestaande: Some(bestaande), .. } => {
            Some(view! { <ScenarioOnbekend naam bestaande /> }.into_any())
        }
        _ => None,
    }
}

/// A page for designers or researchers.
pub(crate) fn page(tool: Tool) -> Page {
    research::page(tool)
}
