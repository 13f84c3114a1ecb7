//! The counterpart of `fixture_mode.rs` in production, which has no fixture mode. Its functions do
//! nothing.

use leptos::prelude::*;

use crate::config::{Config, ConfigError};
use crate::locales::Teksten;
use crate::pages::{Context, Page};
use crate::routes::{Keep, Tool};

/// Refuses a configuration that asks for fixture mode.
pub(crate) async fn prepare(
    _config_text: &str,
    _config: Config,
    _keep: Keep,
    teksten: &'static Teksten,
) -> Result<Context, ConfigError> {
    let problem = teksten.fout.fixtures_geweigerd.to_owned();
    Err(ConfigError { field: "mode".to_owned(), ..ConfigError::whole(problem) })
}

pub(crate) fn begin(_config_text: String, _context: &Context) -> AnyView {
    ().into_any()
}

pub(crate) fn follow() {}

pub(crate) fn bar() -> AnyView {
    ().into_any()
}

pub(crate) fn instead_of_pages() -> Option<AnyView> {
    None
}

pub(crate) fn page(tool: Tool) -> Page {
    match tool {}
}
