//! Drives a browser and measures pages in it.

use std::time::Duration;

use anyhow::{Context, Result};
use e2e::{Build, Driver, Look, Visit};
use serde_json::{Value, json};
use thirtyfour::TimeoutConfiguration;
use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::prelude::*;

/// The simulated speed of the computer and its connection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    /// The factor by which the CPU is slowed down.
    pub(crate) cpu: u32,
    /// Whether to simulate a mobile connection: 1.6 Mbit/s with a round trip of 150 ms.
    pub(crate) is_mobile: bool,
}

/// No throttling.
pub(crate) const FULL: Pace = Pace { cpu: 1, is_mobile: false };
/// The CPU of a cheap phone, with a fast connection.
pub(crate) const CHEAP: Pace = Pace { cpu: 4, is_mobile: false };
/// The CPU of a cheap phone, with a mobile connection.
pub(crate) const SLOW: Pace = Pace { cpu: 4, is_mobile: true };

/// The time after which a measurement is abandoned. The WebDriver client gives up after two
/// minutes.
const PATIENCE: Duration = Duration::from_secs(100);

/// The script that measures pages.
const PAGE: &str = include_str!("page.js");

/// A visit in which pages are measured.
pub(crate) struct Meter {
    pub(crate) visit: Visit,
}

impl Meter {
    /// Opens a new browser with an empty profile, on a site of its own.
    pub(crate) async fn begin(driver: &Driver, build: Build) -> Result<Self> {
        let visit = Visit::begin(driver, build, Look::Desktop).await?;
        let timeouts = TimeoutConfiguration::new(Some(PATIENCE), Some(PATIENCE), None);
        visit.browser.update_timeouts(timeouts).await?;
        let meter = Self { visit };
        for method in ["Page.enable", "Network.enable", "Performance.enable"] {
            meter.cdp(method, json!({})).await?;
        }
        meter.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": PAGE })).await?;
        Ok(meter)
    }

    /// Sets the speed from now on.
    pub(crate) async fn pace(&self, Pace { cpu, is_mobile }: Pace) -> Result<()> {
        self.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": cpu })).await?;
        let (latency, down, up) = if is_mobile { (150, 200_000, 93_750) } else { (0, -1, -1) };
        let network = json!({ "offline": false, "latency": latency, "downloadThroughput": down,
            "uploadThroughput": up });
        self.cdp("Network.emulateNetworkConditions", network).await.map(drop)
    }

    /// Sets the size of the screen to that of the phones on which portals are usually measured.
    pub(crate) async fn hold_phone(&self) -> Result<()> {
        let screen =
            json!({ "width": 412, "height": 823, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", screen).await.map(drop)
    }

    /// Opens a page with an empty cache. Returns the number of milliseconds until the list was
    /// shown.
    pub(crate) async fn load(&self, path: &str) -> Result<Option<f64>> {
        self.cdp("Network.clearBrowserCache", json!({})).await?;
        self.visit.goto(path).await?;
        self.number("shown()").await
    }

    /// Calls a function of `meting` in the page. Returns null when it does not answer in time.
    pub(crate) async fn ask(&self, question: &str) -> Result<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             Promise.resolve(meting.{question}).then(done)"
        );
        match self.visit.browser.execute_async(script, vec![]).await {
            Ok(answer) => Ok(answer.json().clone()),
            Err(error) if matches!(error.as_inner(), WebDriverErrorInner::ScriptTimeout(_)) => {
                Ok(Value::Null)
            }
            Err(error) => Err(error).with_context(|| question.to_owned()),
        }
    }

    /// Calls a function of `meting` that returns a number.
    pub(crate) async fn number(&self, question: &str) -> Result<Option<f64>> {
        Ok(self.ask(question).await?.as_f64())
    }

    /// Presses a key in the search box. Returns the number of milliseconds until the result was
    /// painted.
    pub(crate) async fn key(&self, key: char) -> Result<Option<f64>> {
        let Ok(zoek) = self.visit.browser.find(By::Css("#zoek")).await else { return Ok(None) };
        // WebDriver would wait for a promise in the answer, so the script must not return one.
        self.visit.script("meting.expect()").await?;
        zoek.send_keys(key.to_string()).await?;
        self.number("pressed()").await
    }

    /// The number of DOM nodes, including text, after garbage collection.
    pub(crate) async fn nodes(&self) -> Result<Option<f64>> {
        self.cdp("HeapProfiler.collectGarbage", json!({})).await?;
        let metrics = self.cdp("Performance.getMetrics", json!({})).await?;
        let metrics = metrics.get("metrics").and_then(Value::as_array);
        let nodes =
            metrics.into_iter().flatten().find(|it| it.get("name") == Some(&json!("Nodes")));
        Ok(nodes.and_then(|it| it.get("value")).and_then(Value::as_f64))
    }

    /// The number of bytes of JavaScript memory in use, after garbage collection.
    pub(crate) async fn heap(&self) -> Result<Option<f64>> {
        self.cdp("HeapProfiler.collectGarbage", json!({})).await?;
        let usage = self.cdp("Runtime.getHeapUsage", json!({})).await?;
        Ok(usage.get("usedSize").and_then(Value::as_f64))
    }

    /// Closes the browser.
    pub(crate) async fn end(self) -> Result<()> {
        self.visit.end().await
    }

    async fn cdp(&self, method: &str, parameters: Value) -> Result<Value> {
        let answer = self.visit.browser.cdp().send_raw(method, parameters).await;
        answer.with_context(|| method.to_owned())
    }
}
