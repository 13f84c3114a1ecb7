//! Start-up: reads `config.json`, chooses where answers come from, and decides what day it is.

use std::panic::PanicHookInfo;
use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;
use web_sys::Event;

use crate::access::Access;
use crate::app::App;
use crate::browser::clock::now;
use crate::browser::fetch::{Body, Method, Request, Response, fetch};
use crate::config::{Config, ConfigError, Mode};
use crate::domain::amsterdam_day;
use crate::fixture_mode;
use crate::gateway::Gateway;
use crate::locales::Teksten;
use crate::pages::{self, Bezoekboek, Context, StartFout, Today, chosen_taal, teksten_in};
use crate::routes::{Keep, files};
use crate::session;
use crate::theme::set_theme;

/// Starts the app in the page, and removes the message that index.html shows while it loads.
pub async fn start() {
    let keep = Keep::parse(&window().location().search().unwrap_or_default());
    let (text, teksten) = futures::join!(config_text(), teksten_in(chosen_taal(&keep)));
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
            with_gateway(config, keep, teksten).await
        }
        Mode::Fixtures => fixture_mode::prepare(text, config, keep, teksten).await?,
    };
    Ok(context.with_variant())
}

async fn with_gateway(config: Config, keep: Keep, teksten: &'static Teksten) -> Context {
    let begin = session::begin(Access::new(config.login.as_ref())).await;
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

async fn config_text() -> Result<String, ConfigError> {
    let request = Request {
        url: files::CONFIG,
        headers: &[],
        method: Method::Get,
        body: Body::Empty,
        // As index.html asks for the file ahead; otherwise it would be fetched twice.
        with_cookies: true,
        unread: None,
    };
    match fetch(request).await {
        Ok(Response { status: 200, body, .. }) => {
            String::from_utf8(body).map_err(|_| ConfigError::whole("is no text".to_owned()))
        }
        Ok(Response { status, .. }) => Err(ConfigError::whole(format!("status {status}"))),
        Err(_) => Err(ConfigError::whole("no answer".to_owned())),
    }
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
pub fn show_outage(panic: &PanicHookInfo) {
    if let Some(place) = panic.location() {
        leptos::logging::error!("MijnZaken stopped at {place}");
    }
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new("mijnzaken-gestopt")) {
        _ = window.dispatch_event(&event);
    }
}
