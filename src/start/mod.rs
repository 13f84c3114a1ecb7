//! Start-up: reads `config.json`, chooses where answers come from, and decides what day it is.

mod config_file;

use std::panic::PanicHookInfo;
use std::sync::Arc;

use chrono::NaiveDate;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;

use crate::access::Access;
use crate::app::App;
use crate::browser::address::query;
use crate::browser::boot;
use crate::browser::clock::now;
use crate::config::{Config, ConfigError, Mode};
use crate::domain::amsterdam_day;
use crate::fixture_mode;
use crate::gateway::Gateway;
use crate::locales::Teksten;
use crate::pages::{self, Bezoekboek, Context, StartFout, Today, chosen_taal, teksten_in};
use crate::routes::Keep;
use crate::session;
use crate::theme::set_theme;
use config_file::ConfigText;

/// Starts the app in the page, and removes the message that index.html shows while it loads.
pub async fn start() {
    let keep = Keep::parse(&query());
    let (text, teksten) = futures::join!(config_file::ask(), teksten_in(chosen_taal(&keep)));
    let Some(text) = with_patience(text, teksten).await else {
        boot::tell(boot::UNREACHABLE);
        return;
    };
    let started = match &text {
        Ok(text) => prepare(text, keep, teksten).await,
        Err(error) => Err(error.clone()),
    };
    let Some(body) = window().document().and_then(|it| it.body()) else {
        return;
    };
    if let Some(waiting) = document().get_element_by_id("laden") {
        waiting.remove();
    }
    mount_to(body, move || match started {
        Ok(context) => {
            let extra = fixture_mode::begin(text.unwrap_or_default(), &context);
            pages::provide(context);
            view! { <App /> {extra} }.into_any()
        }
        Err(error) => view! { <StartFout error teksten /> }.into_any(),
    })
    .forget();
}

async fn prepare(
    text: &str,
    keep: Keep,
    teksten: &'static Teksten,
) -> Result<Context, ConfigError> {
    let config = Config::parse(text, None)?;
    let context = match config.mode {
        Mode::Gateway => {
            // Fetch the theme now, while the app finds out who is logged in.
            set_theme(&config.theme);
            with_gateway(config).await
        }
        Mode::Fixtures => fixture_mode::prepare(text, config, keep, teksten).await?,
    };
    Ok(context.with_variant())
}

async fn with_gateway(config: Config) -> Context {
    let begin = session::begin(Access::new(config.login.as_ref())).await;
    // Who comes back from logging in or out had another address until here.
    let keep = Keep::parse(&query());
    let teksten = teksten_in(chosen_taal(&keep)).await;
    let visible = config.visibility.clone();
    // `Config::parse` refuses this mode without its addresses.
    let bases = config.gateway.clone().unwrap_or_default();
    let bases = bases.on(&window().location().origin().unwrap_or_default());
    Context {
        gateway: Gateway::http(bases, begin.access(), visible),
        bezoekboek: Bezoekboek::on_device(begin.merk()),
        begin,
        config: Arc::new(config),
        today: Today(clock()),
        keep,
        teksten,
        scenario: None,
    }
}

/// Asks for `config.json` again for as long as it does not come, and says so in the message that
/// index.html shows. `None` when there have been enough attempts.
async fn with_patience(mut text: ConfigText, teksten: &'static Teksten) -> ConfigText {
    for wait in config_file::WAITS {
        if text.is_some() {
            break;
        }
        if let Ok(Some(waiting)) = document().query_selector("#laden [role=status]") {
            waiting.set_text_content(Some(&(teksten.sessie.wacht)(wait / 1000)));
        }
        TimeoutFuture::new(wait).await;
        text = config_file::ask().await;
    }
    text
}

/// Today in the Netherlands, by the clock of the device.
fn clock() -> NaiveDate {
    amsterdam_day(now())
}

/// The panic hook. Tells boot.js that the app has stopped; boot.js then shows a page with a button
/// to reload.
///
/// Only the place in the code goes to the console. The panic message is left out, because it could
/// contain personal data.
///
/// `cargo xtask dist` makes a trap of each panic, which boot.js notices by itself.
pub fn show_outage(panic: &PanicHookInfo) {
    if let Some(place) = panic.location() {
        leptos::logging::error!("MijnZaken stopped at {place}");
    }
    boot::tell(boot::STOPPED);
}
