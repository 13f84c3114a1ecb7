//! An app that stops while it is open: a panic, a trap, and a newer version in its place.

use anyhow::{Context, Result, ensure};
use e2e::{Site, Visit, eventually};

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, a_panic_shows_a_page_with_a_button_to_reload),
        case!(Desktop, a_trap_shows_the_page_of_an_outage),
        case!(Desktop, a_full_stack_shows_the_page_of_an_outage),
        case!(Desktop, an_error_of_another_script_leaves_the_app_running),
        case!(Desktop, after_a_deploy_an_open_page_loads_the_new_version),
        case!(Desktop, a_style_sheet_that_a_deploy_took_away_is_noticed),
        case!(Desktop, a_link_that_is_only_pointed_at_disturbs_nobody_after_a_deploy),
    ]
}

async fn a_panic_shows_a_page_with_a_button_to_reload(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    // The router panics when the browser refuses to change the address for a link.
    visit.see("#zoek").await?.send_keys("dolor").await?;
    visit.script("history.pushState = () => { throw new Error('refused') }").await?;
    visit.script("const a = document.querySelector('.menu a[href^=\"/aanvragen\"]'); a.href += '?x'; a.click()").await?;
    visit.reads("Er is iets misgegaan").await?;
    visit.click("Laad de pagina opnieuw").await?;
    visit.reads("1 aanvraag gevonden").await
}

/// Runs WebAssembly with one function, by itself and not for a caller who could catch its error.
async fn runs_wasm(visit: &Visit, body: &[u8]) -> Result<()> {
    let length = body.len() + 2;
    // One type without parameters and results; one function of that type, exported as "a".
    let mut module =
        b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x07\x05\x01\x01a\0\0".to_vec();
    let code = [10, length + 2, 1, length, 0].map(|it| u8::try_from(it).unwrap_or_default());
    module.extend(code.into_iter().chain(body.iter().copied()).chain([11]));
    let script = format!(
        "const module = new WebAssembly.Module(new Uint8Array({module:?}));
         setTimeout(new WebAssembly.Instance(module).exports.a)"
    );
    visit.script(&script).await.map(drop)
}

async fn a_trap_shows_the_page_of_an_outage(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    // unreachable
    runs_wasm(visit, &[0]).await?;
    visit.reads("Er is iets misgegaan").await?;
    visit.reads("Gemeente Groningen: 14 050").await?;
    // Traps that follow leave the button as it is, so that it keeps the focus.
    visit.script("document.querySelector('button.knop').id = 'eerste'").await?;
    runs_wasm(visit, &[0]).await?;
    visit.script("addEventListener('error', () => (window.again = true))").await?;
    runs_wasm(visit, &[0]).await?;
    eventually("another trap", || async { Ok(visit.script("return window.again").await? == true) })
        .await?;
    visit.see("#eerste").await?;
    visit.click("Laad de pagina opnieuw").await?;
    visit.reads("7 aanvragen gevonden").await
}

async fn a_full_stack_shows_the_page_of_an_outage(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    // The function calls itself.
    runs_wasm(visit, &[16, 0]).await?;
    visit.reads("Er is iets misgegaan").await
}

async fn an_error_of_another_script_leaves_the_app_running(visit: &Visit) -> Result<()> {
    // Of the page, since browsers tell little of errors in scripts of WebDriver itself.
    let script = "window.fail = () => { window.heard = 0;
        for (const it of ['error', 'unhandledrejection']) addEventListener(it, () => heard++);
        // Not a call at the end of a function: WebKit would make that one for ever.
        const endless = () => 1 + endless();
        setTimeout(() => { throw new Error('of an extension') });
        setTimeout(() => { throw null });
        setTimeout(endless);
        Promise.reject(new RangeError('of an extension'));
        Promise.reject() }";
    visit.site.begin_with(script);
    visit.open("/aanvragen").await?;
    visit.script("fail()").await?;
    eventually("all errors", || async { Ok(visit.script("return window.heard").await? == 5) })
        .await?;
    visit.see(".kaart").await?;
    ensure!(!visit.page_text().await?.contains("Er is iets misgegaan"));
    Ok(())
}

/// The index.html of another version of the app: its script and style sheets have other names. All
/// of them are there as well.
fn other_version(visit: &Visit) -> Result<String> {
    let mut html = Site::file("index.html")?;
    let names = |before: &str| -> Vec<String> {
        let found = html.split(before).skip(1);
        found.filter_map(|it| Some(it.split([' ', '>']).next()?.to_owned())).collect()
    };
    let mut files = names("<script type=module src=/");
    files.extend(names("rel=stylesheet href=/"));
    ensure!(files.len() > 2, "index.html names {files:?}");
    for file in files {
        visit.site.put(&format!("nieuw-{file}"), &Site::file(&file)?)?;
        html = html.replace(&format!("/{file}"), &format!("/nieuw-{file}"));
    }
    Ok(html)
}

const OLD: &str = "Er is een nieuwe versie van MijnZaken";

async fn after_a_deploy_an_open_page_loads_the_new_version(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    let html = other_version(visit)?;
    visit.site.deploy(&html, &["zaak", "chunk"]);
    visit.click("Bekijk aanvraag Aanwezigheidsvergunning").await?;
    visit.reads(OLD).await?;
    ensure!(!visit.page_text().await?.contains("internetverbinding"));
    visit.is_accessible().await?;
    // In truth the new version has parts with other names.
    visit.site.deploy(&html, &[]);
    visit.click("Laad de pagina opnieuw").await?;
    visit.see(".samenvatting").await?;
    let script = visit.script("return document.querySelector('[data-wasm]').src").await?;
    ensure!(script.as_str().is_some_and(|it| it.contains("nieuw-")), "{script}");
    Ok(())
}

async fn a_style_sheet_that_a_deploy_took_away_is_noticed(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    let style = visit
        .script("return document.querySelector('link[data-deel=zaak]').getAttribute('href')")
        .await?;
    let style = style.as_str().context("no style sheet")?.trim_start_matches('/').to_owned();
    visit.site.deploy(&other_version(visit)?, &[&style]);
    visit.click("Bekijk aanvraag Aanwezigheidsvergunning").await?;
    visit.reads(OLD).await
}

async fn a_link_that_is_only_pointed_at_disturbs_nobody_after_a_deploy(
    visit: &Visit,
) -> Result<()> {
    visit.open("/aanvragen").await?;
    visit.site.deploy(&other_version(visit)?, &["zaak", "chunk"]);
    // Counts the requests that compare the versions.
    visit
        .script(
            "window.compared = 0;
             const { fetch } = window;
             window.fetch = async (...it) => {
               const answer = await fetch(...it);
               if (it[0] === '/') window.compared++;
               return answer;
             };
             document.querySelector('.kaart a').focus()",
        )
        .await?;
    eventually("the versions are compared", || async {
        let compared = visit.script("return window.compared").await?;
        Ok(compared.as_u64().is_some_and(|it| it > 0))
    })
    .await?;
    visit.see(".kaart").await?;
    ensure!(!visit.page_text().await?.contains(OLD), "nobody asked for the page");
    visit.click("Bekijk aanvraag Aanwezigheidsvergunning").await?;
    visit.reads(OLD).await
}
