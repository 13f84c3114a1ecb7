use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::Capabilities;
use thirtyfour::prelude::*;

use super::display::Display;
use super::process::Process;
use super::{Accessible, Browser, Engine, Look, Medium, Own};

/// The smallest browser around the engine, which comes with it, in a folder below /usr/lib that is
/// named after the processor.
const BROWSER: &str = "webkit2gtk-4.1/MiniBrowser";

/// Lets the window be as narrow as a phone: otherwise its buttons need 447 pixels.
const STYLE: &str = "* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; \
    font-size: 1px; -gtk-icon-source: none }";

/// Starts a screen, a driver and a browser. A driver has one browser at a time.
pub(super) async fn open(look: Look, downloads: &Path) -> Result<Browser> {
    let display = Display::start()?;
    let home = home(downloads)?;
    let mut command = Command::new("WebKitWebDriver");
    command.env("DISPLAY", &display.name).env("HOME", home.path());
    for name in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"] {
        command.env(name, home.path());
    }
    let driver = Process::start(&mut command)?;
    driver.listens().await?;
    let mut arguments = vec!["--automation"];
    if look == Look::NoScript {
        arguments.push("--enable-javascript=false");
    }
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "MiniBrowser")?;
    let options = json!({ "binary": program()?, "args": arguments });
    capabilities.set("webkitgtk:browserOptions", options)?;
    let address = driver.address.clone();
    let own = Own { _driver: Some(driver), _display: Some(display), _home: Some(home) };
    let browser = Browser::connect(Engine::WebKit, &address, capabilities, own).await?;
    let (width, height) = if look == Look::Phone { (320, 700) } else { (1280, 900) };
    browser.web.set_window_rect(0, 0, width, height).await?;
    Ok(browser)
}

fn program() -> Result<PathBuf> {
    for folder in fs::read_dir("/usr/lib")? {
        let program = folder?.path().join(BROWSER);
        if program.is_file() {
            return Ok(program);
        }
    }
    bail!("{BROWSER}: run `cargo xtask test`, which gets it")
}

/// Makes a home folder whose settings lead downloads to another folder. There is no other way.
fn home(downloads: &Path) -> Result<TempDir> {
    let home = tempfile::tempdir()?;
    let folders = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
    fs::write(home.path().join("user-dirs.dirs"), folders)?;
    let style = home.path().join("gtk-3.0");
    fs::create_dir(&style)?;
    fs::write(style.join("gtk.css"), STYLE)?;
    Ok(home)
}

/// Lets the style sheets take the screen for paper: the driver has no command to print.
const ON_PAPER: &str = "
    const turn = (rules) => {
      for (const rule of rules) {
        if (rule.media) rule.media.mediaText = rule.media.mediaText
          .replace(/\\bscreen\\b/g, 'speech').replace(/\\bprint\\b/g, 'all');
        if (rule.cssRules) turn(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) turn(sheet.cssRules)";

pub(super) async fn emulate(browser: &Browser, medium: Medium) -> Result<()> {
    match medium {
        Medium::Paper => Ok(browser.web.execute(ON_PAPER, vec![]).await.map(drop)?),
        Medium::ForcedColours => bail!("WebKit knows no forced colours"),
        Medium::Dark | Medium::LessMotion => bail!("WebKit takes these from the desktop"),
    }
}

/// Asks for the role and the name of each element (WebDriver, 12.4.10 and 12.4.9): a tree is told
/// to the desktop only.
pub(super) async fn accessible(browser: &Browser) -> Result<Vec<Accessible>> {
    let mut found = vec![];
    for element in browser.web.find_all(By::Css("h1, h2, h3, h4, a, article")).await? {
        let told = async |what: &str| {
            let path = format!("element/{}/computed{what}", element.element_id());
            let answer = browser.question(&path).await?;
            anyhow::Ok(answer.get("value").and_then(Value::as_str).unwrap_or_default().to_owned())
        };
        let depth = "let it = arguments[0], depth = 0; while (it = it.parentElement) depth += 1;
            return depth";
        let depth = browser.web.execute(depth, vec![element.to_json()?]).await?.convert()?;
        found.push(Accessible { depth, role: told("role").await?, name: told("label").await? });
    }
    Ok(found)
}
