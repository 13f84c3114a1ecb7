use std::collections::HashMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities};

use super::process::Process;
use super::{Accessible, Browser, Engine, Look, Medium, Own};

/// Values of the content settings.
const ALLOWED: u8 = 1;
const BLOCKED: u8 = 2;

/// Starts the driver, which has as many browsers as one likes.
pub(super) fn start() -> Result<Process> {
    Process::start(&mut Command::new("chromedriver"))
}

pub(super) async fn open(driver: &Process, look: Look, downloads: &Path) -> Result<Browser> {
    let capabilities = capabilities(look, downloads)?;
    driver.listens().await?;
    Browser::connect(Engine::Chromium, &driver.address, capabilities, Own::default()).await
}

fn capabilities(look: Look, downloads: &Path) -> Result<ChromeCapabilities> {
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

pub(super) async fn emulate(browser: &Browser, medium: Medium) -> Result<()> {
    let feature = |name, value| json!({ "features": [{ "name": name, "value": value }] });
    let media = match medium {
        Medium::Paper => json!({ "media": "print" }),
        Medium::ForcedColours => feature("forced-colors", "active"),
        Medium::Dark => feature("prefers-color-scheme", "dark"),
        Medium::LessMotion => feature("prefers-reduced-motion", "reduce"),
    };
    cdp(browser, "Emulation.setEmulatedMedia", media).await.map(drop)
}

pub(super) async fn console(browser: &Browser) -> Result<Vec<Value>> {
    let console = browser.command("se/log", json!({ "type": "browser" })).await?;
    Ok(console.get("value").and_then(Value::as_array).cloned().unwrap_or_default())
}

pub(super) async fn accessible(browser: &Browser) -> Result<Vec<Accessible>> {
    let tree = cdp(browser, "Accessibility.getFullAXTree", json!({})).await?;
    let nodes = tree.get("nodes").and_then(Value::as_array).context("no tree")?;
    let id = |it: &Value| it.get("nodeId").and_then(Value::as_str).unwrap_or_default().to_owned();
    let by_id: HashMap<String, &Value> = nodes.iter().map(|it| (id(it), it)).collect();
    let mut found = vec![];
    let mut open = nodes.first().map(|it| (it, 0)).into_iter().collect::<Vec<_>>();
    while let Some((node, depth)) = open.pop() {
        let value = |name: &str| {
            let value = node.get(name).and_then(|it| it.get("value")).and_then(Value::as_str);
            value.unwrap_or_default().to_owned()
        };
        // A node that is ignored has children that are not.
        let is_ignored = node.get("ignored").is_some_and(|it| it == true);
        if !is_ignored {
            found.push(Accessible { depth, role: value("role"), name: value("name") });
        }
        let children = node.get("childIds").and_then(Value::as_array);
        for id in children.into_iter().flatten().rev().filter_map(Value::as_str) {
            let child = by_id.get(id);
            open.extend(child.map(|it| (*it, depth + usize::from(!is_ignored))));
        }
    }
    Ok(found)
}

/// A command of the Chrome DevTools Protocol.
async fn cdp(browser: &Browser, name: &str, parameters: Value) -> Result<Value> {
    let command = json!({ "cmd": name, "params": parameters });
    let mut answer = browser.command("goog/cdp/execute", command).await?;
    Ok(answer.get_mut("value").map(Value::take).unwrap_or_default())
}
