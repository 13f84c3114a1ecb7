//! The languages of the app.

use anyhow::{Result, ensure};
use e2e::{Visit, eventually};
use thirtyfour::prelude::*;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, the_language_is_switched_in_the_header_without_loading_anew),
        case!(Desktop, a_link_and_the_device_choose_the_language),
        case!(Desktop, texts_of_the_municipality_stay_dutch_and_say_so).of_rules(),
        case!(Desktop, dates_and_plurals_are_those_of_the_language).of_rules(),
        case!(Desktop, every_text_of_the_app_is_english_on_an_english_page).of_rules(),
    ]
}

async fn lang(visit: &Visit) -> Result<String> {
    let lang = visit.script("return document.documentElement.lang").await?;
    Ok(lang.as_str().unwrap_or_default().to_owned())
}

async fn the_language_is_switched_in_the_header_without_loading_anew(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-burger&zoek=berken").await?;
    ensure!(lang(visit).await? == "nl");
    visit.script("window.same = true").await?;
    visit.click("English").await?;
    visit.reads("My requests").await?;
    eventually("the page is English", || async { Ok(lang(visit).await? == "en") }).await?;
    visit.is_at("/aanvragen?scenario=openzaak-burger&zoek=berken&taal=en").await?;
    visit.reads("1 request found").await?;
    ensure!(visit.browser.title().await? == "My requests - Gemeente Groningen");
    ensure!(visit.script("return window.same").await? == true, "the page was loaded anew");
    // The link leads to the other language, by its own name.
    ensure!(visit.texts(".taal").await? == ["Nederlands"]);
    visit.click("View request").await?;
    visit.reads("Case number").await?;
    ensure!(visit.address().await?.ends_with("taal=en"), "the language stays in links");
    visit.click("Nederlands").await?;
    visit.reads("Zaaknummer").await?;
    ensure!(lang(visit).await? == "nl");
    Ok(())
}

async fn a_link_and_the_device_choose_the_language(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?taal=en").await?;
    visit.reads("My requests").await?;
    // A link sets the language for one visit; the choice in the switch is remembered.
    visit.open("/aanvragen").await?;
    visit.reads("Mijn aanvragen").await?;
    visit.click("English").await?;
    visit.reads("My requests").await?;
    visit.open("/aanvragen").await?;
    visit.reads("My requests").await?;
    visit.open("/aanvragen?taal=nl").await?;
    visit.reads("Mijn aanvragen").await?;
    visit.open("/aanvragen?taal=fr").await?;
    visit.reads("My requests").await
}

async fn texts_of_the_municipality_stay_dutch_and_say_so(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-burger&taal=en&zoek=wasmachine").await?;
    for (css, words) in [
        (".kaart__kop[lang=nl] .kaart__titel", "Bijzondere bijstand"),
        (".kaart__stand dd[lang=nl]", "In behandeling"),
    ] {
        ensure!(visit.texts(css).await? == [words], "{css}: {:?}", visit.texts(css).await?);
    }
    let note = "What the municipality wrote itself is in Dutch.";
    ensure!(visit.page_text().await?.matches(note).count() == 1, "it is said once");
    let day = visit.browser.find_all(By::Css(".kaart__feiten dd:not([lang])")).await?;
    ensure!(day.len() == 1);
    visit.open("/aanvragen?scenario=openzaak-burger&zoek=wasmachine").await?;
    ensure!(visit.browser.find_all(By::Css("main [lang]")).await?.is_empty());
    ensure!(!visit.page_text().await?.contains("in Dutch"));
    visit.open("/aanvragen/d56fc4d6-62d3-5eaf-8123-708c68365748?scenario=alles&taal=en").await?;
    visit.see(".samenvatting").await?;
    ensure!(visit.page_text().await?.matches(note).count() == 1, "it is said once");
    Ok(())
}

async fn dates_and_plurals_are_those_of_the_language(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=alles&taal=en").await?;
    visit.reads("38 requests found").await?;
    visit.reads("Today: 15 June 2026").await?;
    visit.reads("18 May 2026").await?;
    visit.see("#zoek").await?.send_keys("Vervoerspas").await?;
    visit.reads("1 request found").await
}

/// Finds Dutch words in text that is not marked as Dutch.
async fn every_text_of_the_app_is_english_on_an_english_page(visit: &Visit) -> Result<()> {
    let zaak = "/aanvragen/d56fc4d6-62d3-5eaf-8123-708c68365748?scenario=alles&taal=en";
    let permit = "/aanvragen/16b6dc6d-20eb-5be9-bcc3-ccbdb9d3ce90?scenario=alles&taal=en";
    let list = "/aanvragen?scenario=alles&taal=en&variant=B";
    for address in [list, zaak, permit, "/nergens?taal=en"] {
        visit.open(address).await?;
        let script = "const page = document.body.cloneNode(true);
            page.querySelectorAll('[lang=nl], .testbalk, .kop, .voet').forEach((it) => it.remove());
            // The name of the person who is logged in has no language.
            return page.innerText.replaceAll('Samira de Boer', '').match(
              /\\b(de|het|een|uw|wij|u|niet|aanvraag|aanvragen|geen|naar|voor|nog|bij|van|met|en)\\b/gi) ?? []";
        let dutch = visit.script(script).await?;
        ensure!(dutch.as_array().is_some_and(Vec::is_empty), "{address}: {dutch}");
    }
    Ok(())
}
