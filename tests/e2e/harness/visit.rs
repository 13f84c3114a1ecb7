use std::future::Future;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::common::keys::TypingData;
use thirtyfour::prelude::*;

use super::{Build, Driver, Look, Site};

/// How long a visitor waits for something before giving up.
const PATIENCE: Duration = Duration::from_secs(10);

/// Asks again until it is so, or fails by name.
pub async fn eventually<F>(what: &str, mut ask: impl FnMut() -> F) -> Result<()>
where
    F: Future<Output = Result<bool>>,
{
    let start = Instant::now();
    let mut pause = tokio::time::interval(Duration::from_millis(25));
    let mut last = None;
    while start.elapsed() < PATIENCE {
        pause.tick().await;
        match ask().await {
            Ok(true) => return Ok(()),
            Ok(false) => {}
            Err(error) => last = Some(error),
        }
    }
    match last {
        Some(error) => Err(error.context(format!("never: {what}"))),
        None => bail!("never: {what}"),
    }
}

/// A visitor with a browser, at the app.
pub struct Visit {
    /// The browser.
    pub browser: WebDriver,
    /// What is visited.
    pub site: Site,
    downloads: TempDir,
    session: String,
}

impl Visit {
    /// Opens a browser on a site of its own; nothing is shared between tests.
    pub async fn begin(driver: &Driver, build: Build, look: Look) -> Result<Self> {
        let downloads = tempfile::tempdir()?;
        let site = Site::serve(build).await?;
        let browser = driver.open(look, downloads.path()).await?;
        let session = driver.session(&browser).await?;
        Ok(Self { browser, site, downloads, session })
    }

    /// Goes to an address of the app and does not wait for anything.
    pub async fn goto(&self, path: &str) -> Result<()> {
        Ok(self.browser.goto(format!("{}{path}", self.site.origin)).await?)
    }

    /// Goes to another site.
    pub async fn goto_elsewhere(&self, url: &str) -> Result<()> {
        Ok(self.browser.goto(url).await?)
    }

    /// Goes to an address of the app and waits for its heading.
    pub async fn open(&self, path: &str) -> Result<()> {
        self.goto(path).await?;
        self.see("h1").await?;
        self.settled().await
    }

    /// Waits until nothing is being loaded any more.
    pub async fn settled(&self) -> Result<()> {
        eventually("everything is loaded", || async {
            Ok(self.browser.find_all(By::Css(".laden, .start")).await?.is_empty()
                && !self.page_text().await?.contains('…'))
        })
        .await
    }

    /// The element, once it is there.
    pub async fn see(&self, css: &str) -> Result<WebElement> {
        let seen = self.browser.query(By::Css(css)).wait(PATIENCE, Duration::from_millis(25));
        match seen.first().await {
            Ok(element) => Ok(element),
            Err(error) => {
                let page = self.page_text().await?;
                Err(error).with_context(|| format!("never seen: {css}")).context(page)
            }
        }
    }

    /// The texts of all elements, as a visitor reads them.
    pub async fn texts(&self, css: &str) -> Result<Vec<String>> {
        let mut texts = vec![];
        for element in self.browser.find_all(By::Css(css)).await? {
            texts.push(element.text().await?);
        }
        Ok(texts)
    }

    /// All that a visitor reads on the page.
    pub async fn page_text(&self) -> Result<String> {
        Ok(self.browser.find(By::Css("body")).await?.text().await?)
    }

    /// Waits until the page says something.
    pub async fn reads(&self, text: &str) -> Result<()> {
        let what = format!("the page says {text:?}");
        let read = eventually(&what, || async { Ok(self.page_text().await?.contains(text)) });
        match read.await {
            Ok(()) => Ok(()),
            Err(error) => Err(error.context(self.page_text().await?)),
        }
    }

    /// Clicks what has these words: a link, a button or a choice.
    pub async fn click(&self, words: &str) -> Result<()> {
        let path = format!(
            "//*[self::a or self::button or self::label or self::summary]\
             [contains(normalize-space(.), \"{words}\")]"
        );
        let element = self
            .browser
            .query(By::XPath(&path))
            .wait(PATIENCE, Duration::from_millis(25))
            .first()
            .await
            .with_context(|| format!("nothing to click with the words {words:?}"))?;
        element.scroll_into_view().await?;
        Ok(element.click().await?)
    }

    /// Types in what has the focus.
    pub async fn keys(&self, keys: impl Into<TypingData>) -> Result<()> {
        let focused = self.browser.active_element().await?;
        Ok(focused.send_keys(keys).await?)
    }

    /// What comes after the origin in the address bar.
    pub async fn address(&self) -> Result<String> {
        let url = self.browser.current_url().await?;
        Ok(url.as_str().trim_start_matches(&self.site.origin).to_owned())
    }

    /// Waits until the address is this.
    pub async fn is_at(&self, address: &str) -> Result<()> {
        let what = format!("the address is {address}");
        let there = eventually(&what, || async { Ok(self.address().await? == address) });
        match there.await {
            Ok(()) => Ok(()),
            Err(error) => Err(error.context(self.address().await?)),
        }
    }

    /// What a script in the page returns.
    pub async fn script(&self, script: &str) -> Result<Value> {
        Ok(self.browser.execute(script, vec![]).await?.json().clone())
    }

    /// The bytes of a file that was saved, once all of it is there.
    pub async fn downloaded(&self, name: &str) -> Result<Vec<u8>> {
        let file = self.downloads.path().join(name);
        let what = format!("{name} is saved");
        if eventually(&what, || async { Ok(file.is_file()) }).await.is_err() {
            bail!("{name} is not saved; there is {:?}", self.saved()?);
        }
        Ok(fs::read(file)?)
    }

    /// The files that were saved, or are being saved.
    pub fn saved(&self) -> Result<Vec<PathBuf>> {
        fs::read_dir(self.downloads.path())?.map(|it| Ok(it?.path())).collect()
    }

    /// Fails when axe-core finds anything wrong for people with a disability.
    pub async fn is_accessible(&self) -> Result<()> {
        let axe = env::var("MIJNZAKEN_AXE").context("MIJNZAKEN_AXE: run `cargo xtask test`")?;
        let script = fs::read_to_string(&axe).with_context(|| axe.clone())?;
        self.browser.execute(script, vec![]).await?;
        let check = "const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
              done(violations.map(({ id, nodes }) => `${id}: ${nodes.map(n => n.html).join(' ')}`)))";
        let found = self.browser.execute_async(check, vec![]).await?;
        let violations: Vec<String> = serde_json::from_value(found.json().clone())?;
        ensure!(violations.is_empty(), "axe-core: {violations:#?}");
        Ok(())
    }

    /// Fails when one must scroll sideways to read the page.
    pub async fn fits(&self) -> Result<()> {
        let too_wide = self
            .script(
                "const { scrollWidth, clientWidth } = document.documentElement;
                 return scrollWidth <= clientWidth ? [] : [...document.querySelectorAll('body *')]
                   .filter((it) => it.getBoundingClientRect().right > clientWidth)
                   .map((it) => `${it.tagName}.${it.className} ${it.textContent.slice(0, 40)}`)",
            )
            .await?;
        ensure!(too_wide == Value::Array(vec![]), "too wide: {too_wide:#}");
        Ok(())
    }

    /// Fails when what one taps is less than 44 px high.
    pub async fn targets_are_large(&self) -> Result<()> {
        // Links within a sentence are as high as the sentence; WCAG 2.5.8 leaves those be.
        let small = self
            .script(
                "return [...document.querySelectorAll('a, button, summary, select, .keuze, #zoek')]
                 .filter((it) => it.offsetParent && !it.matches('.skiplink'))
                 .filter((it) => it.tagName !== 'A' || getComputedStyle(it).display !== 'inline')
                 .map((it) => [it.textContent.trim(), it.getBoundingClientRect().height])
                 .filter(([, height]) => height < 44)",
            )
            .await?;
        ensure!(small == Value::Array(vec![]), "too small: {small}");
        Ok(())
    }

    /// Logs in at the provider as someone, having pressed the button with these words.
    pub async fn log_in_as(&self, button: &str, name: &str) -> Result<()> {
        self.click(button).await?;
        self.see("input[name=wie]").await?;
        self.click(name).await?;
        self.see("button[value=inloggen]").await?.click().await?;
        Ok(())
    }

    /// Moves the clock of the page on, as if so many minutes had passed.
    pub async fn minutes_pass(&self, minutes: u32) -> Result<()> {
        let script =
            format!("const now = Date.now.bind(Date); Date.now = () => now() + {minutes} * 60000");
        self.script(&script).await.map(drop)
    }

    /// Has all colours replaced by a few, as who cannot tell others apart does.
    pub async fn forces_colours(&self) -> Result<()> {
        let features = json!([{ "name": "forced-colors", "value": "active" }]);
        self.emulates(json!({ "features": features })).await
    }

    /// Spaces text as widely as readers may (WCAG 2.2, 1.4.12).
    pub async fn spaces_text(&self) -> Result<()> {
        // By CSSOM, which the policy allows.
        let script = "const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
              word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
            document.adoptedStyleSheets = [sheet]";
        self.script(script).await.map(drop)
    }

    /// All that stays behind in the browser: storage, cookies that scripts see, the address, and
    /// what the console says.
    pub async fn traces(&self) -> Result<String> {
        let kept = self
            .script("return JSON.stringify([localStorage, sessionStorage, document.cookie, location.href])")
            .await?;
        let console = self.command("se/log", json!({ "type": "browser" })).await?;
        Ok(format!("{kept} {console}"))
    }

    /// Shows the page as it would be on paper.
    pub async fn on_paper(&self) -> Result<()> {
        self.emulates(json!({ "media": "print" })).await
    }

    async fn emulates(&self, media: Value) -> Result<()> {
        let command = json!({ "cmd": "Emulation.setEmulatedMedia", "params": media });
        self.command("goog/cdp/execute", command).await.map(drop)
    }

    async fn command(&self, path: &str, body: Value) -> Result<Value> {
        let to = format!("{}/{path}", self.session);
        let answer = reqwest::Client::new().post(to).json(&body).send().await?;
        Ok(answer.error_for_status()?.json().await?)
    }

    /// Fails when any of these stayed behind, or a token.
    pub async fn keeps_nothing_of(&self, personal: &[&str]) -> Result<()> {
        let traces = self.traces().await?;
        // How every JSON web token begins.
        for word in personal.iter().chain(&["eyJ"]) {
            ensure!(!traces.contains(word), "{word:?} stayed behind: {traces}");
        }
        Ok(())
    }

    /// Closes the browser.
    pub async fn end(self) -> Result<()> {
        Ok(self.browser.quit().await?)
    }
}
