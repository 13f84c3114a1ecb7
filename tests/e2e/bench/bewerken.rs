//! Measures how soon an edit is on the screen. It edits copies of the files in a temporary folder,
//! so that nothing changes in the project, however the bench ends.

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use e2e::{Driver, Look};
use serde_json::Value;
use tempfile::TempDir;
use thirtyfour::prelude::*;

use crate::rows::Rows;

/// The time limit for the first build, which compiles all dependencies on a new machine.
const FIRST_BUILD: Duration = Duration::from_secs(900);
/// The time after which an edit counts as not shown.
const PATIENCE: Duration = Duration::from_secs(30);
/// The pause between two edits. A developer looks at the result first.
const PAUSE: Duration = Duration::from_secs(2);
/// The target, in seconds.
const AIM: f64 = 2.0;

const CSS: &str = "style/base.css";
const PACK: &str = "public/fixtures/mockup/zaken.json";

/// Edits a style sheet and a resource pack `rounds` times each, while trunk serves as in `cargo
/// xtask serve`.
pub(crate) async fn edits(driver: &Driver, rounds: usize, rows: &mut Rows) -> Result<()> {
    let served = Served::begin().await?;
    let downloads = tempfile::tempdir()?;
    let browser = driver.open(Look::Desktop, downloads.path()).await?;
    let result = served.edit(&browser.web, rounds, rows).await;
    browser.quit().await?;
    result
}

/// A served copy of the project. The server stops when this is dropped.
struct Served {
    folder: TempDir,
    address: String,
    process: Child,
}

impl Served {
    async fn begin() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
        // Not below target, because trunk does not watch that folder.
        let folder = tempfile::tempdir()?;
        copy_project(&root, &folder.path().canonicalize()?)?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let process = Command::new("trunk")
            .args(["serve", "--watch", "style", "--watch", "public", "--port", &port.to_string()])
            .current_dir(folder.path())
            .stdout(Stdio::null())
            .spawn()
            .context("trunk: run `cargo xtask bench`, which gets it")?;
        let address = format!("http://127.0.0.1:{port}/aanvragen?scenario=mockup");
        let mut served = Self { folder, address, process };
        served.wait_until_built().await?;
        Ok(served)
    }

    async fn wait_until_built(&mut self) -> Result<()> {
        let start = Instant::now();
        let mut pause = tokio::time::interval(Duration::from_millis(250));
        while start.elapsed() < FIRST_BUILD {
            pause.tick().await;
            if let Some(status) = self.process.try_wait()? {
                bail!("trunk serve stopped: {status}");
            }
            // trunk listens once the build succeeded or failed.
            if let Ok(answer) = reqwest::get(&self.address).await {
                ensure!(answer.status().is_success(), "trunk could not build it");
                return Ok(());
            }
        }
        bail!("trunk serve took too long")
    }

    async fn edit(&self, browser: &WebDriver, rounds: usize, rows: &mut Rows) -> Result<()> {
        browser.goto(&self.address).await?;
        seen(browser, "document.querySelector('.zaken > li')").await?;
        let (css, pack) = (self.folder.path().join(CSS), self.folder.path().join(PACK));
        let (old_css, old_pack) = (fs::read_to_string(&css)?, fs::read_to_string(&pack)?);
        let (mut css_took, mut pack_took) = (vec![], vec![]);
        for round in 0..rounds {
            let edited = format!("{old_css}\n:root {{ --gemeten: {round}; }}\n");
            let shown = format!(
                "getComputedStyle(document.documentElement).getPropertyValue('--gemeten') == '{round}'
                 && document.querySelector('.zaken > li')"
            );
            css_took.extend(took(browser, &css, &edited, &shown).await?);
            let word = format!("Gemeten{round}");
            let mut zaken: Value = serde_json::from_str(&old_pack)?;
            let first = zaken.get_mut(0).and_then(Value::as_object_mut).context("no zaken")?;
            first.insert("omschrijving".to_owned(), word.clone().into());
            let shown = format!("document.querySelector('.zaken')?.textContent.includes('{word}')");
            pack_took.extend(took(browser, &pack, &zaken.to_string(), &shown).await?);
        }
        rows.add("edits, while serving", "edit of a CSS file on screen", "s", &css_took, Some(AIM));
        rows.add("edits, while serving", "edit of a pack on screen", "s", &pack_took, Some(AIM));
        Ok(())
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

/// The number of seconds from saving a file until the page shows the change. `None` when it does
/// not.
async fn took(browser: &WebDriver, file: &Path, text: &str, shown: &str) -> Result<Option<f64>> {
    tokio::time::sleep(PAUSE).await;
    let start = Instant::now();
    fs::write(file, text)?;
    let is_seen = seen(browser, shown).await?;
    Ok(is_seen.then(|| start.elapsed().as_secs_f64()))
}

/// Waits until the page answers a question with a truthy value.
async fn seen(browser: &WebDriver, question: &str) -> Result<bool> {
    let script = format!("return Boolean({question})");
    let start = Instant::now();
    let mut pause = tokio::time::interval(Duration::from_millis(10));
    while start.elapsed() < PATIENCE {
        pause.tick().await;
        // A page that is reloading cannot answer.
        if browser.execute(&script, vec![]).await.is_ok_and(|it| *it.json() == Value::Bool(true)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Copies what trunk serves, except the sources, which trunk builds in their own folder.
fn copy_project(root: &Path, folder: &Path) -> Result<()> {
    for part in ["style", "public", ".cargo"] {
        copy_folder(&root.join(part), &folder.join(part))?;
    }
    // trunk treats an absolute path as relative to its own folder.
    let up = "../".repeat(folder.components().count() - 1);
    let manifest = root.join("Cargo.toml");
    let manifest = format!("{up}{}", manifest.display().to_string().trim_start_matches('/'));
    let edit = |name: &str, from: &str, to: &str| -> Result<()> {
        let text = fs::read_to_string(root.join(name))?;
        ensure!(text.contains(from), "{name} has no {from}");
        Ok(fs::write(folder.join(name), text.replace(from, to))?)
    };
    edit("index.html", "rel=\"rust\"", &format!("rel=\"rust\" href=\"{manifest}\""))?;
    let xtask = format!("[\"run\", \"--manifest-path={manifest}\", \"--package=xtask\", \"--\",");
    edit("Trunk.toml", "[\"xtask\",", &xtask)
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let copy = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &copy)?;
        } else {
            fs::copy(entry.path(), copy)?;
        }
    }
    Ok(())
}
