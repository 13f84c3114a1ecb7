use std::path::Path;
use std::process::Command;

use anyhow::Result;
use serde_json::{Value, json};
use thirtyfour::Capabilities;

use super::process::Process;
use super::{Accessible, Browser, Engine, Look, Medium, Own};

/// Starts a driver and a browser. A driver has one browser at a time.
pub(super) async fn open(look: Look, downloads: &Path) -> Result<Browser> {
    // With system access, scripts may run in the browser's own window.
    let driver = Process::start(Command::new("geckodriver").arg("--allow-system-access"))?;
    driver.listens().await?;
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "firefox")?;
    let options = json!({
        "args": ["-headless", "-width", "1280", "-height", "900"],
        "prefs": preferences(look, downloads),
    });
    capabilities.set("moz:firefoxOptions", options)?;
    let address = driver.address.clone();
    let own = Own { _driver: Some(driver), ..Own::default() };
    let browser = Browser::connect(Engine::Firefox, &address, capabilities, own).await?;
    if look == Look::Phone {
        // A window has at least 450 pixels. The designers' tools of Firefox make a page narrower in
        // the same way.
        let narrow = "Object.assign(page.style, { minWidth: '320px', maxWidth: '320px',
            minHeight: '700px', maxHeight: '700px' })";
        in_window(&browser, narrow).await?;
    }
    Ok(browser)
}

fn preferences(look: Look, downloads: &Path) -> Value {
    json!({
        "javascript.enabled": look != Look::NoScript,
        // Scroll bars take no room on a phone.
        "ui.useOverlayScrollbars": i32::from(look == Look::Phone),
        // Files are saved in this folder, and neither opened nor asked about.
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
        "browser.download.alwaysOpenPanel": false,
        "browser.helperApps.neverAsk.saveToDisk": "application/pdf",
        "pdfjs.disabled": true,
        // A JSON file is shown as text, in a page with the origin of the file.
        "devtools.jsonview.enabled": false,
        // Requests that have nothing to do with the app.
        "app.normandy.enabled": false,
        "network.captive-portal-service.enabled": false,
    })
}

pub(super) async fn emulate(browser: &Browser, medium: Medium) -> Result<()> {
    let script = match medium {
        Medium::Paper => "page.browsingContext.mediumOverride = 'print'",
        Medium::ForcedColours => "page.browsingContext.forcedColorsOverride = 'active'",
        Medium::Dark => "page.browsingContext.prefersColorSchemeOverride = 'dark'",
        Medium::LessMotion => "Services.prefs.setIntPref('ui.prefersReducedMotion', 1)",
    };
    in_window(browser, script).await.map(drop)
}

pub(super) async fn accessible(browser: &Browser) -> Result<Vec<Accessible>> {
    let script = "const service = Cc['@mozilla.org/accessibilityService;1']
            .getService(Ci.nsIAccessibilityService);
        const found = [];
        const walk = (it, depth) => {
            found.push([depth, service.getStringRole(it.role), it.name ?? '']);
            for (let child = it.firstChild; child; child = child.nextSibling) {
                walk(child, depth + 1);
            }
        };
        const top = service.getAccessibleFor(page);
        if (top) { walk(top, 0); }
        return found";
    let found: Vec<(usize, String, String)> =
        serde_json::from_value(in_window(browser, script).await?)?;
    Ok(found.into_iter().map(|(depth, role, name)| Accessible { depth, role, name }).collect())
}

/// Runs a script in the browser's own window, in which `page` is the element that shows the page.
async fn in_window(browser: &Browser, script: &str) -> Result<Value> {
    let script = format!("const page = gBrowser.selectedBrowser; {script}");
    browser.command("moz/context", json!({ "context": "chrome" })).await?;
    let answer = browser.command("execute/sync", json!({ "script": script, "args": [] })).await;
    browser.command("moz/context", json!({ "context": "content" })).await?;
    Ok(answer?.get_mut("value").map(Value::take).unwrap_or_default())
}
