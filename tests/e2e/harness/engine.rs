use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};
use serde_json::json;
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities};

/// A browser engine. To add one, add a variant, and what it needs to start in the functions below.
#[derive(Clone, Copy, Debug)]
pub enum Engine {
    /// The engine of Chrome, Edge, Opera and Samsung Internet.
    Chromium,
}

impl Engine {
    /// The engines in which the tests run.
    pub const ALL: [Self; 1] = [Self::Chromium];

    /// The name in front of the names of tests.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
        }
    }
}

/// How the visitor uses the app.
#[derive(Clone, Copy, Debug, Default)]
pub enum Look {
    /// In a window of 1280 by 900 pixels.
    #[default]
    Desktop,
    /// On a screen of 320 by 700 pixels, the narrowest that must work without horizontal scrolling.
    Phone,
    /// In a browser without JavaScript.
    NoScript,
}

/// The WebDriver process, which controls the browsers. It ends when this is dropped.
pub struct Driver {
    engine: Engine,
    process: Child,
    address: String,
}

impl Driver {
    /// Starts the process on a free port.
    pub fn start(engine: Engine) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let program = match engine {
            Engine::Chromium => "chromedriver",
        };
        let process = Command::new(program)
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{program}: run `cargo xtask test`, which gets it"))?;
        Ok(Self { engine, process, address: format!("http://127.0.0.1:{port}") })
    }

    /// Opens a browser with an empty profile.
    pub async fn open(&self, look: Look, downloads: &Path) -> Result<WebDriver> {
        let capabilities = match self.engine {
            Engine::Chromium => chromium(look, downloads)?,
        };
        // It takes a moment before the process listens.
        super::eventually("the driver answers", || async {
            Ok(tokio::net::TcpStream::connect(self.address.trim_start_matches("http://"))
                .await
                .is_ok())
        })
        .await?;
        Ok(WebDriver::new(&self.address, capabilities).await?)
    }

    /// The address of the session, for commands that the WebDriver client does not support.
    pub async fn session(&self, browser: &WebDriver) -> Result<String> {
        Ok(format!("{}/session/{}", self.address, browser.session_id()))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

/// Values of the content settings of Chromium.
const ALLOWED: u8 = 1;
const BLOCKED: u8 = 2;

fn chromium(look: Look, downloads: &Path) -> Result<ChromeCapabilities> {
    let mut capabilities = DesiredCapabilities::chrome();
    for argument in [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--window-size=1280,900",
    ] {
        capabilities.add_arg(argument)?;
    }
    let mut javascript = ALLOWED;
    match look {
        Look::Desktop => {}
        Look::Phone => {
            let metrics = json!({ "width": 320, "height": 700, "pixelRatio": 1.0 });
            let emulation = json!({ "deviceMetrics": metrics });
            capabilities.add_experimental_option("mobileEmulation", emulation)?;
        }
        Look::NoScript => {
            javascript = BLOCKED;
        }
    }
    let preferences = json!({
        "download.default_directory": downloads,
        "profile.managed_default_content_settings.javascript": javascript,
    });
    capabilities.add_experimental_option("prefs", preferences)?;
    capabilities.set("goog:loggingPrefs", json!({ "browser": "ALL" }))?;
    Ok(capabilities)
}
