//! The browser engines: how each is started, and what each offers beyond WebDriver. To add one, add
//! a variant, and a file beside this one.

mod chromium;
mod dialect;
mod display;
mod firefox;
mod process;
mod webkit;

use std::path::Path;

use anyhow::Result;
use serde_json::Value;
use tempfile::TempDir;
use thirtyfour::Capabilities;
use thirtyfour::prelude::*;

use display::Display;
use process::Process;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// The engine of Chrome, Edge, Opera and Samsung Internet.
    Chromium,
    /// The engine of Firefox.
    Firefox,
    /// The engine of Safari, and of all browsers on an iPhone; here in the version for Linux.
    WebKit,
}

impl Engine {
    /// The engines in which the tests run.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The name in front of the names of tests.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

/// How the visitor uses the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// In a window of 1280 by 900 pixels.
    #[default]
    Desktop,
    /// On a screen of 320 by 700 pixels, the narrowest that must work without horizontal scrolling.
    Phone,
    /// In a browser without JavaScript.
    NoScript,
}

/// What a page is shown on.
#[derive(Clone, Copy, Debug)]
pub enum Medium {
    /// Paper.
    Paper,
    /// A screen on which the system replaces all colours by a few.
    ForcedColours,
    /// A screen of a device on which everything is dark.
    Dark,
    /// A screen of a device on which nothing moves.
    LessMotion,
}

/// Opens browsers of one engine.
pub struct Driver {
    engine: Engine,
    /// The WebDriver process that all browsers share, in an engine that has one.
    shared: Option<Process>,
}

impl Driver {
    /// Starts the WebDriver process that the browsers share, if the engine has one.
    pub fn start(engine: Engine) -> Result<Self> {
        let shared = match engine {
            Engine::Chromium => Some(chromium::start()?),
            // These drivers have one browser at a time.
            Engine::Firefox | Engine::WebKit => None,
        };
        Ok(Self { engine, shared })
    }

    /// Opens a browser with an empty profile, which saves files in the folder `downloads`.
    pub async fn open(&self, look: Look, downloads: &Path) -> Result<Browser> {
        match (self.engine, &self.shared) {
            (Engine::Chromium, Some(shared)) => chromium::open(shared, look, downloads).await,
            (Engine::Firefox, _) => firefox::open(look, downloads).await,
            (Engine::WebKit, _) => webkit::open(look, downloads).await,
            (Engine::Chromium, None) => anyhow::bail!("there is no driver"),
        }
    }
}

/// An open browser. [`Browser::quit`] closes it.
pub struct Browser {
    /// Its engine.
    pub engine: Engine,
    /// The WebDriver session.
    pub web: WebDriver,
    /// The address of the session, for commands that the WebDriver client does not support.
    session: String,
    /// What runs for this browser only. The fields end in this order.
    own: Own,
}

/// What runs for one browser only, and the folder with its settings.
#[derive(Default)]
struct Own {
    _driver: Option<Process>,
    _display: Option<Display>,
    _home: Option<TempDir>,
}

impl Browser {
    async fn connect(
        engine: Engine,
        address: &str,
        capabilities: impl Into<Capabilities>,
        own: Own,
    ) -> Result<Self> {
        let web =
            WebDriver::builder(address, capabilities).client(dialect::Client::new(engine)?).await?;
        let session = format!("{address}/session/{}", web.session_id());
        Ok(Self { engine, web, session, own })
    }

    /// Shows the pages from now on as on another medium.
    pub async fn emulate(&self, medium: Medium) -> Result<()> {
        match self.engine {
            Engine::Chromium => chromium::emulate(self, medium).await,
            Engine::Firefox => firefox::emulate(self, medium).await,
            Engine::WebKit => webkit::emulate(self, medium).await,
        }
    }

    /// The messages in the console since the last time, in an engine that tells them by itself. In
    /// the others, [`super::Site::watch_console`] collects them.
    pub async fn console(&self) -> Result<Vec<Value>> {
        match self.engine {
            Engine::Chromium => chromium::console(self).await,
            Engine::Firefox | Engine::WebKit => Ok(vec![]),
        }
    }

    /// The accessibility tree of the page, which screen readers read. WebKit tells it one element at
    /// a time, so that only headings, links and articles are in its tree.
    pub async fn accessible(&self) -> Result<Vec<Accessible>> {
        match self.engine {
            Engine::Chromium => chromium::accessible(self).await,
            Engine::Firefox => firefox::accessible(self).await,
            Engine::WebKit => webkit::accessible(self).await,
        }
    }

    /// Closes the browser.
    pub async fn quit(self) -> Result<()> {
        let Self { web, own, .. } = self;
        let ended = web.quit().await;
        drop(own);
        Ok(ended?)
    }

    async fn question(&self, path: &str) -> Result<Value> {
        let answer = reqwest::get(format!("{}/{path}", self.session)).await?;
        Ok(answer.error_for_status()?.json().await?)
    }

    async fn command(&self, path: &str, body: Value) -> Result<Value> {
        let to = format!("{}/{path}", self.session);
        let answer = reqwest::Client::new().post(to).json(&body).send().await?;
        Ok(answer.error_for_status()?.json().await?)
    }
}

/// An object in the accessibility tree, such as a heading. The engines have other names for roles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accessible {
    /// How deep it is in the tree.
    pub depth: usize,
    /// What it is.
    pub role: String,
    /// Its name.
    pub name: String,
}
