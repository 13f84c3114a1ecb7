use std::future::Future;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::common::keys::TypingData;
use thirtyfour::error::{WebDriverError, WebDriverErrorInner};
use thirtyfour::prelude::*;

use super::engine::Browser;
use super::{Accessible, Build, Driver, Engine, Look, Medium, Site};

/// The time that a visitor waits for something.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often they look. Each look takes the browser time that it then does not have for the app.
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// Asks repeatedly until the answer is `true`. The error contains `what`.
pub async fn eventually<F>(what: &str, mut ask: impl FnMut() -> F) -> Result<()>
where
    F: Future<Output = Result<bool>>,
{
    let start = Instant::now();
    let mut pause = tokio::time::interval(LOOK_AGAIN);
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

/// Does something with an element, and does it with its successor when the app replaces the element
/// just then. Nothing was done in that case.
async fn while_it_is_there<T, F>(mut act: impl FnMut() -> F) -> Result<T>
where
    F: Future<Output = WebDriverResult<T>>,
{
    let start = Instant::now();
    loop {
        match act().await {
            Err(error) if is_replaced(&error) && start.elapsed() < PATIENCE => {}
            result => return Ok(result?),
        }
    }
}

fn is_replaced(error: &WebDriverError) -> bool {
    matches!(error.as_inner(), WebDriverErrorInner::StaleElementReference(_))
}

/// A visitor with a browser, at the app.
pub struct Visit {
    /// The browser.
    pub browser: WebDriver,
    /// The site with the app.
    pub site: Site,
    /// Its engine.
    pub engine: Engine,
    downloads: TempDir,
    opened: Browser,
}

impl Visit {
    /// Opens a browser on a new site. Tests share nothing.
    pub async fn begin(driver: &Driver, build: Build, look: Look) -> Result<Self> {
        let downloads = tempfile::tempdir()?;
        let site = Site::serve(build).await?;
        let opened = driver.open(look, downloads.path()).await?;
        let (browser, engine) = (opened.web.clone(), opened.engine);
        if engine != Engine::Chromium {
            site.watch_console();
        }
        Ok(Self { browser, site, engine, downloads, opened })
    }

    /// Goes to an address of the app, without waiting for anything.
    pub async fn goto(&self, path: &str) -> Result<()> {
        Ok(self.browser.goto(format!("{}{path}", self.site.origin)).await?)
    }

    /// Goes to another site.
    pub async fn goto_elsewhere(&self, url: &str) -> Result<()> {
        Ok(self.browser.goto(url).await?)
    }

    /// Goes to an address of the app, and waits until it is loaded.
    pub async fn open(&self, path: &str) -> Result<()> {
        self.goto(path).await?;
        self.see("h1").await?;
        self.settled().await
    }

    /// Waits until nothing is loading.
    pub async fn settled(&self) -> Result<()> {
        let loading = "return document.querySelector('.laden, .start') !== null
            || document.body.innerText.split('\\n').some((it) => it.trim() === '…')";
        eventually("everything is loaded", || async { Ok(self.script(loading).await? == false) })
            .await
    }

    /// Waits for an element and returns it.
    pub async fn see(&self, css: &str) -> Result<WebElement> {
        let seen = self.browser.query(By::Css(css)).wait(PATIENCE, LOOK_AGAIN);
        match seen.first().await {
            Ok(element) => Ok(element),
            Err(error) => {
                let page = self.page_text().await?;
                Err(error).with_context(|| format!("never seen: {css}")).context(page)
            }
        }
    }

    /// The visible texts of all elements that match.
    pub async fn texts(&self, css: &str) -> Result<Vec<String>> {
        while_it_is_there(|| async {
            let mut texts = vec![];
            for element in self.browser.find_all(By::Css(css)).await? {
                texts.push(element.text().await?);
            }
            Ok(texts)
        })
        .await
    }

    /// The visible text of the whole page.
    pub async fn page_text(&self) -> Result<String> {
        Ok(self.browser.find(By::Css("body")).await?.text().await?)
    }

    /// Waits until the page contains a text.
    pub async fn reads(&self, text: &str) -> Result<()> {
        let what = format!("the page says {text:?}");
        let read = eventually(&what, || async { Ok(self.page_text().await?.contains(text)) });
        match read.await {
            Ok(()) => Ok(()),
            Err(error) => Err(error.context(self.page_text().await?)),
        }
    }

    /// Clicks the link, button, label or summary with these words.
    pub async fn click(&self, words: &str) -> Result<()> {
        let path = format!(
            "//*[self::a or self::button or self::label or self::summary]\
             [contains(normalize-space(.), \"{words}\")]"
        );
        let clicked = self.click_on(By::XPath(path)).await;
        clicked.with_context(|| format!("nothing to click with the words {words:?}"))
    }

    /// Waits for an element and clicks it.
    pub async fn click_on(&self, by: By) -> Result<()> {
        while_it_is_there(|| async {
            let found = self.browser.query(by.clone()).wait(PATIENCE, LOOK_AGAIN).first().await?;
            found.scroll_into_view().await?;
            found.click().await
        })
        .await
    }

    /// Types in the focused element.
    pub async fn keys(&self, keys: impl Into<TypingData>) -> Result<()> {
        let keys = keys.into().to_string();
        while_it_is_there(|| async { self.browser.active_element().await?.send_keys(&keys).await })
            .await
    }

    /// The address without its origin.
    pub async fn address(&self) -> Result<String> {
        let url = self.browser.current_url().await?;
        Ok(url.as_str().trim_start_matches(&self.site.origin).to_owned())
    }

    /// Waits for an address.
    pub async fn is_at(&self, address: &str) -> Result<()> {
        let what = format!("the address is {address}");
        let there = eventually(&what, || async { Ok(self.address().await? == address) });
        match there.await {
            Ok(()) => Ok(()),
            Err(error) => Err(error.context(self.address().await?)),
        }
    }

    /// Runs a script in the page and returns its result.
    pub async fn script(&self, script: &str) -> Result<Value> {
        Ok(self.browser.execute(script, vec![]).await?.json().clone())
    }

    /// Waits until a file is saved completely, and returns its bytes.
    pub async fn downloaded(&self, name: &str) -> Result<Vec<u8>> {
        let file = self.downloads.path().join(name);
        let what = format!("{name} is saved");
        // A browser makes the file before it has the content.
        let has_content = || async { Ok(fs::metadata(&file).is_ok_and(|it| it.len() > 0)) };
        if eventually(&what, has_content).await.is_err() {
            bail!("{name} is not saved; there is {:?}", self.saved()?);
        }
        Ok(fs::read(file)?)
    }

    /// The files in the folder for downloads, also unfinished ones.
    pub fn saved(&self) -> Result<Vec<PathBuf>> {
        fs::read_dir(self.downloads.path())?.map(|it| Ok(it?.path())).collect()
    }

    /// Removes the files in the folder for downloads.
    pub fn remove_saved(&self) -> Result<()> {
        Ok(self.saved()?.iter().try_for_each(fs::remove_file)?)
    }

    /// Fails when axe-core finds an accessibility problem.
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

    /// Fails when the page needs horizontal scrolling.
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

    /// Fails when a control is less than 44 px high.
    pub async fn targets_are_large(&self) -> Result<()> {
        // Excludes links within a sentence, as WCAG 2.5.8 does.
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

    /// Presses a login button, and logs in at the provider under a name.
    pub async fn log_in_as(&self, button: &str, name: &str) -> Result<()> {
        self.click(button).await?;
        self.see("input[name=wie]").await?;
        self.click(name).await?;
        self.see("button[value=inloggen]").await?.click().await?;
        Ok(())
    }

    /// From the next page on, timers take a tenth of their time, so that what waits for half a
    /// minute can be tested.
    pub async fn hurries(&self) -> Result<()> {
        self.site.begin_with(
            "{ const over = setTimeout;
            window.setTimeout = (then, milliseconds) => over(then, milliseconds / 10) }",
        );
        Ok(())
    }

    /// From the next page on, notes every text that the page shows. [`Visit::has_read`] then finds
    /// even a text that is gone before a slow machine looks.
    pub async fn notes_texts(&self) -> Result<()> {
        self.site.begin_with(
            "window.noted = [];
            new MutationObserver(() => noted.push(document.body?.innerText ?? ''))
              .observe(document, { childList: true, subtree: true, characterData: true })",
        );
        Ok(())
    }

    /// Waits until the page has shown a text, which may be gone by now.
    pub async fn has_read(&self, text: &str) -> Result<()> {
        let what = format!("the page has said {text:?}");
        let script = format!("return window.noted.some((it) => it.includes({}))", json!(text));
        eventually(&what, || async { Ok(self.script(&script).await? == true) }).await
    }

    /// From the next page on, notes what jumps: every layout shift that is not the answer to a key
    /// or a click.
    pub async fn watches_shifts(&self) -> Result<()> {
        self.site.begin_with(
            "window.shifts = [];
            const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
            const name = ({ node, previousRect, currentRect }) =>
              `${node?.className || node?.nodeName}: ${place(previousRect)} to ${place(currentRect)}`;
            new PerformanceObserver((list) => shifts.push(...list.getEntries()
                .filter((it) => !it.hadRecentInput)
                .map((it) => ({ value: it.value, what: it.sources.map(name).join(', ') }))))
              .observe({ type: 'layout-shift', buffered: true })",
        );
        Ok(())
    }

    /// Fails when more of the page has jumped than `most`, as the sum of all layout shifts.
    pub async fn has_not_jumped(&self, most: f64) -> Result<()> {
        // A shift is reported after the frame in which it is seen.
        let frames = "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))";
        self.browser.execute_async(frames, vec![]).await?;
        let shifts = self.script("return shifts").await?;
        let values = shifts.as_array().context("nothing was noted")?.iter();
        let sum: f64 = values.filter_map(|it| it.get("value")?.as_f64()).sum();
        ensure!(sum <= most, "{sum:.3} of the page jumped: {shifts:#}");
        Ok(())
    }

    /// Emulates a device on which everything is dark.
    pub async fn prefers_dark(&self) -> Result<()> {
        self.opened.emulate(Medium::Dark).await
    }

    /// Emulates a device on which nothing moves.
    pub async fn prefers_less_motion(&self) -> Result<()> {
        self.opened.emulate(Medium::LessMotion).await
    }

    /// Moves the clock of the page forward.
    pub async fn minutes_pass(&self, minutes: u32) -> Result<()> {
        let script =
            format!("const now = Date.now.bind(Date); Date.now = () => now() + {minutes} * 60000");
        self.script(&script).await.map(drop)
    }

    /// Emulates forced colours, in which the system replaces all colours by a few.
    pub async fn forces_colours(&self) -> Result<()> {
        self.opened.emulate(Medium::ForcedColours).await
    }

    /// Applies the largest text spacing that readers may set (WCAG 2.2, 1.4.12).
    pub async fn spaces_text(&self) -> Result<()> {
        // A constructed style sheet, which the content security policy allows.
        let script = "const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
              word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
            document.adoptedStyleSheets = [sheet]";
        self.script(script).await.map(drop)
    }

    /// Makes text twice its size, as a setting of the browser does.
    pub async fn enlarges_text(&self) -> Result<()> {
        let script = "const sheet = new CSSStyleSheet();
            sheet.replaceSync('html { font-size: 200% }');
            document.adoptedStyleSheets = [sheet]";
        self.script(script).await.map(drop)
    }

    /// Everything that remains in the browser: storage, cookies that scripts can read, the address,
    /// and the messages in the console.
    pub async fn traces(&self) -> Result<String> {
        let kept = self
            .script("return JSON.stringify([localStorage, sessionStorage, document.cookie, location.href])")
            .await?;
        let console = (self.opened.console().await?, self.site.take_console());
        Ok(format!("{kept} {console:?}"))
    }

    /// The errors of scripts in the console since the last time. Files that are not there are no
    /// errors: packs need not have each file.
    pub async fn console_errors(&self) -> Result<Vec<String>> {
        let is = |it: &Value, name, value| it.get(name).is_some_and(|it| it == value);
        let is_error = |it: &&Value| is(it, "level", "SEVERE") && !is(it, "source", "network");
        let told = self.opened.console().await?;
        let told = told.iter().filter(is_error).map(Value::to_string);
        let collected = self.site.take_console().into_iter().filter(|it| it.starts_with("error "));
        Ok(told.chain(collected).collect())
    }

    /// Emulates printing, on the page that is open.
    pub async fn on_paper(&self) -> Result<()> {
        self.opened.emulate(Medium::Paper).await
    }

    /// The accessibility tree of the page, which screen readers read, once it has so many headings.
    /// A browser may make it later than the page.
    pub async fn accessible(&self, headings: usize) -> Result<Vec<Accessible>> {
        let tree = async || self.opened.accessible().await;
        let is_whole = async || {
            let found = tree().await?;
            Ok(found.iter().filter(|it| it.role == "heading").count() >= headings)
        };
        match eventually("the accessibility tree has all headings", is_whole).await {
            Ok(()) => tree().await,
            Err(error) => Err(error.context(format!("{:#?}", tree().await?))),
        }
    }

    /// Fails when any of these words or a token remains in the browser.
    pub async fn keeps_nothing_of(&self, personal: &[&str]) -> Result<()> {
        let traces = self.traces().await?;
        // Every JSON web token begins like this.
        for word in personal.iter().chain(&["eyJ"]) {
            ensure!(!traces.contains(word), "{word:?} stayed behind: {traces}");
        }
        Ok(())
    }

    /// Closes the browser.
    pub async fn end(self) -> Result<()> {
        self.opened.quit().await
    }
}
