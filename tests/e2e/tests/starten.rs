//! Starting the app, and failing to start.

use anyhow::{Context, Result, ensure};
use e2e::{Site, Visit, eventually};
use serde_json::json;
use thirtyfour::prelude::*;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(NoScript, without_javascript_there_is_a_text_and_a_telephone_number),
        case!(Desktop, a_browser_that_is_too_old_is_told_so_with_a_telephone_number),
        case!(Desktop, a_safety_setting_that_forbids_webassembly_is_named),
        case!(Desktop, an_app_that_does_not_arrive_shows_a_page_with_a_button_to_reload),
        case!(Desktop, a_file_that_was_changed_on_the_way_is_refused),
        case!(Desktop, the_part_of_the_overview_is_fetched_before_the_app_runs),
        case!(Desktop, the_part_of_a_zaak_is_fetched_before_the_app_runs),
        case!(Desktop, a_part_that_does_not_arrive_is_said_and_can_be_asked_for_again),
        case!(Desktop, a_config_that_comes_late_is_waited_for),
        case!(Desktop, a_config_that_cannot_be_had_ends_in_a_button_and_a_telephone_number),
        case!(Desktop, a_mistake_in_the_config_is_named).of_rules(),
        case!(Production, NoScript, production_names_no_telephone_number_of_another_municipality),
        case!(Production, Desktop, production_refuses_fixture_mode).of_rules(),
        case!(Production, Desktop, production_without_a_config_says_so).of_rules(),
        case!(Production, Desktop, production_ignores_fixture_parameters).of_rules(),
    ]
}

async fn without_javascript_there_is_a_text_and_a_telephone_number(visit: &Visit) -> Result<()> {
    visit.goto("/aanvragen").await?;
    visit.reads("MijnZaken heeft JavaScript nodig").await?;
    visit.reads("14 050").await
}

/// Goes to the app in a browser that `change` takes something away from, before the app starts.
async fn goto_changed(visit: &Visit, change: &str) -> Result<()> {
    let html = Site::file("index.html")?;
    let (before, after) = html.split_once("<script ").context("no script")?;
    let changed = format!("{before}<script src=/anders.js></script><script {after}");
    visit.site.put("anders.html", &changed)?;
    visit.site.put("anders.js", change)?;
    visit.goto("/anders.html").await
}

async fn a_browser_that_is_too_old_is_told_so_with_a_telephone_number(visit: &Visit) -> Result<()> {
    for change in [
        "WebAssembly.validate = () => false",
        "delete window.CSSLayerBlockRule",
        "delete window.HTMLDialogElement",
        // As old as scripts of the type module are: none of these was there yet.
        "delete window.CSSLayerBlockRule; delete window.WebAssembly; delete window.globalThis;
         delete Element.prototype.replaceChildren; delete Document.prototype.replaceChildren",
    ] {
        goto_changed(visit, change).await?;
        visit.reads("Uw browser is te oud voor MijnZaken").await.context(change)?;
        visit.reads("Gemeente Groningen: 14 050").await?;
    }
    Ok(())
}

async fn a_safety_setting_that_forbids_webassembly_is_named(visit: &Visit) -> Result<()> {
    goto_changed(visit, "delete globalThis.WebAssembly").await?;
    visit.reads("Een veiligheidsinstelling houdt MijnZaken tegen").await?;
    visit.reads("isolatiemodus").await?;
    visit.reads("Gemeente Groningen: 14 050").await
}

async fn an_app_that_does_not_arrive_shows_a_page_with_a_button_to_reload(
    visit: &Visit,
) -> Result<()> {
    // No visit comes before: WebKit would still have the file.
    let html = Site::file("index.html")?;
    let start = html.split_once("data-wasm=/").context("no wasm")?.1;
    let path = start.split_once(' ').context("no wasm")?.0;
    visit.site.put(path, "halverwege afgebroken")?;
    visit.goto("/aanvragen").await?;
    visit.reads("MijnZaken kan nu niet starten").await?;
    visit.see("button.knop").await?;
    Ok(())
}

async fn a_file_that_was_changed_on_the_way_is_refused(visit: &Visit) -> Result<()> {
    let html = Site::file("index.html")?;
    let named = |before: &str, after: &str| -> Result<String> {
        let start = html.split_once(before).context("not in index.html")?.1;
        Ok(start.split_once(after).context("not in index.html")?.0.to_owned())
    };
    let script = named("<script type=module src=/", " ")?;
    let original = Site::file(&script)?;
    visit.site.put(&script, &format!("{original}\ndocument.title = 'vals'"))?;
    visit.goto("/aanvragen").await?;
    // The app never starts, and the page says how to reach the municipality.
    visit.reads("Duurt het lang? Bel Gemeente Groningen: 14 050").await?;
    ensure!(visit.browser.title().await? != "vals");
    visit.site.put(&script, &original)?;

    let style = named("rel=stylesheet href=/", " ")?;
    visit.site.put(&style, &format!("{}\nbody {{ display: none }}", Site::file(&style)?))?;
    visit.open("/aanvragen").await?;
    visit.reads("7 aanvragen gevonden").await
}

/// The parts of pages that the browser has fetched, such as `zaak`, each as often as it was
/// fetched: in a bundle, or file by file.
async fn fetched_parts(visit: &Visit) -> Result<Vec<String>> {
    let names = visit
        .script(
            "return performance.getEntriesByType('resource')
               .map((it) => it.name.split('/').pop().match(/^(.+)-[0-9a-f]+\\.(wasm|bin)$/)?.[1])
               .filter((it) => ['aanvragen', 'zaak', 'zaak_onder', 'inloggen'].includes(it))
               .sort()",
        )
        .await?;
    Ok(serde_json::from_value(names)?)
}

async fn the_part_of_the_overview_is_fetched_before_the_app_runs(visit: &Visit) -> Result<()> {
    is_fetched_early(visit, "/aanvragen", &["aanvragen"], ".kaart").await
}

async fn the_part_of_a_zaak_is_fetched_before_the_app_runs(visit: &Visit) -> Result<()> {
    let zaak = "/aanvragen/595483b4-c03c-5bfc-83ff-f4c3580f1843";
    is_fetched_early(visit, zaak, &["zaak", "zaak_onder"], ".samenvatting").await
}

/// Fails unless the parts are fetched while the app itself is not there yet, and only once.
async fn is_fetched_early(visit: &Visit, address: &str, parts: &[&str], shown: &str) -> Result<()> {
    let html = Site::file("index.html")?;
    let wasm = html.split_once("data-wasm=/").context("no wasm")?.1;
    let held = visit.site.hold(wasm.split([' ', '>']).next().unwrap_or_default());
    visit.goto(address).await?;
    eventually("the parts are there", || async { Ok(fetched_parts(visit).await? == parts) })
        .await?;
    ensure!(visit.browser.find_all(By::Css(shown)).await?.is_empty(), "the app runs already");
    held.release();
    visit.see(shown).await?;
    visit.settled().await?;
    let again = fetched_parts(visit).await?;
    ensure!(again == parts, "fetched: {again:?}");
    Ok(())
}

async fn a_part_that_does_not_arrive_is_said_and_can_be_asked_for_again(
    visit: &Visit,
) -> Result<()> {
    // The home page needs no part of the overview, so that the overview is fetched for the link.
    visit.open("/").await?;
    visit.click("Mijn aanvragen").await?;
    visit.see("#zoek").await?;
    let part = visit
        .script(
            "return performance.getEntriesByType('resource')
               .map((it) => it.name.split('/').pop())
               .find((it) => it.startsWith('aanvragen-') && it.endsWith('.wasm'))",
        )
        .await?;
    let part = part.as_str().context("the overview is no part")?.to_owned();
    visit.site.put(&part, "halverwege afgebroken")?;
    visit.open("/").await?;
    visit.click("Mijn aanvragen").await?;
    visit.is_at("/aanvragen").await?;
    visit.see("[role=alert]").await?;
    ensure!(visit.texts("h1").await? == ["Mijn aanvragen"]);
    visit.site.remove(&part)?;
    visit.click("Probeer opnieuw").await?;
    visit.see(".kaart").await?;
    Ok(())
}

async fn a_config_that_comes_late_is_waited_for(visit: &Visit) -> Result<()> {
    visit.site.fails("config.json", 503)?;
    visit.goto("/aanvragen").await?;
    visit.reads("Het duurt langer dan normaal").await?;
    visit.site.works_again();
    visit.reads("7 aanvragen gevonden").await
}

async fn a_config_that_cannot_be_had_ends_in_a_button_and_a_telephone_number(
    visit: &Visit,
) -> Result<()> {
    visit.site.fails("config.json", 429)?;
    visit.notes_texts().await?;
    visit.goto("/aanvragen").await?;
    for seconds in ["1 seconde", "3 seconden", "8 seconden"] {
        visit.has_read(&format!("Wij proberen het over {seconds} opnieuw")).await?;
    }
    visit.reads("MijnZaken kan nu niet starten").await?;
    visit.reads("Gemeente Groningen: 14 050").await?;
    visit.is_accessible().await?;
    visit.site.works_again();
    visit.click("Probeer het opnieuw").await?;
    visit.reads("7 aanvragen gevonden").await
}

async fn a_mistake_in_the_config_is_named(visit: &Visit) -> Result<()> {
    for (config, problem) in [
        ("{", "EOF"),
        ("<!doctype html>", "expected value"),
        (r#"{"mode":"fixtures"}"#, "organisation: is missing"),
        (
            r#"{"mode":"fixtures","organisation":{"name":"X"},"gatway":{}}"#,
            "gatway: is not known; known are mode,",
        ),
        (
            r#"{"mode":"fixtures","organisation":{"name":"X","contact":{"telephone":14050}}}"#,
            "config.json: organisation.contact.telephone: expected text, found a number",
        ),
        (
            r#"{"mode":"fixtures","organisation":{"name":"X","contact":{
                "openingHours":[{"days":["ma"],"from":"9 uur","to":"17:00"}]}}}"#,
            "organisation.contact.openingHours[0].from: expected a time such as 09:00",
        ),
    ] {
        visit.site.put("config.json", config)?;
        visit.goto("/aanvragen").await?;
        visit.reads("MijnZaken kan niet starten").await?;
        visit.reads(problem).await?;
    }
    Ok(())
}

async fn production_names_no_telephone_number_of_another_municipality(visit: &Visit) -> Result<()> {
    visit.goto("/aanvragen").await?;
    visit.reads("of bel de gemeente.").await?;
    ensure!(visit.browser.find_all(By::Css("[href^=tel]")).await?.is_empty());
    let html = visit.browser.source().await?;
    ensure!(!html.contains("14 050") && !html.contains("data-bel"), "{html}");
    Ok(())
}

async fn production_refuses_fixture_mode(visit: &Visit) -> Result<()> {
    visit.site.put("config.json", r#"{"mode":"fixtures","organisation":{"name":"X"}}"#)?;
    visit.goto("/aanvragen").await?;
    visit.reads("MijnZaken kan niet starten").await?;
    visit.reads("alleen voor testomgevingen").await
}

async fn production_without_a_config_says_so(visit: &Visit) -> Result<()> {
    visit.goto("/aanvragen").await?;
    visit.reads("MijnZaken kan niet starten").await?;
    visit.reads("config.json").await
}

async fn production_ignores_fixture_parameters(visit: &Visit) -> Result<()> {
    let config = json!({ "mode": "gateway", "organisation": { "name": "Gemeente Groningen" },
        "gateway": { "zaken": "/z", "catalogi": "/c", "documenten": "/d", "besluiten": "/b" } });
    visit.site.put("config.json", &config.to_string())?;
    visit.site.put("z/zaken", "[]")?;
    visit.site.put("c/catalogussen", "[]")?;
    visit.open("/aanvragen?scenario=mockup&nu=2023-05-10").await?;
    visit.reads("U hebt geen aanvragen bij Gemeente Groningen.").await?;
    ensure!(!visit.page_text().await?.contains("verzonnen"));
    Ok(())
}
