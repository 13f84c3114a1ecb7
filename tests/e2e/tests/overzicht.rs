//! The overview.

use anyhow::{Result, ensure};
use e2e::{Visit, eventually};
use thirtyfour::prelude::*;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, the_overview_is_the_screen_of_the_mock_up),
        case!(Desktop, every_link_keeps_the_scenario),
        case!(Desktop, real_zaken_are_all_accounted_for).of_rules(),
        case!(Desktop, a_view_is_in_the_address_and_remembered_on_the_device),
        case!(Desktop, domeinen_are_chosen_together_and_back_undoes_the_last_choice),
        case!(Desktop, a_search_finds_whatever_case_and_accents_as_one_types).of_rules(),
        case!(Desktop, one_action_clears_all_filters).of_rules(),
        case!(Desktop, nothing_found_says_what_to_do).of_rules(),
        case!(Desktop, a_shared_link_and_reloading_give_the_same_view),
        case!(Desktop, back_from_a_zaak_gives_the_same_view_at_the_same_place),
        case!(Desktop, the_address_stays_right_after_searching_and_going_back),
        case!(Desktop, the_count_is_said_in_a_region_that_was_there_before),
        case!(Desktop, a_resident_without_zaken_is_told_so).of_rules(),
        case!(Desktop, everything_works_with_the_keyboard_alone),
        case!(Desktop, nothing_personal_is_kept_on_the_device),
    ]
}

async fn titles(visit: &Visit) -> Result<Vec<String>> {
    visit.texts(".kaart__titel").await
}

/// Opens the menu of domeinen, unless it is open.
async fn open_domeinen(visit: &Visit) -> Result<()> {
    visit.see(".uitklap").await?;
    let is_open = visit.script("return document.querySelector('.uitklap').open").await?;
    if is_open == false {
        let button = visit.see(".uitklap summary").await?;
        button.scroll_into_view().await?;
        button.click().await?;
    }
    Ok(())
}

async fn the_overview_is_the_screen_of_the_mock_up(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=mockup").await?;
    ensure!(visit.texts("h1").await? == ["Mijn aanvragen"]);
    visit.reads("Hier werkt u samen met uw contactpersonen aan uw doelen.").await?;
    ensure!(visit.texts("h2").await? == ["Lopende aanvragen", "Afgeronde aanvragen"]);
    let links = visit.texts(".sectielinks a").await?;
    ensure!(links == ["Lopende aanvragen (7)", "Afgeronde aanvragen (0)"], "{links:?}");
    let cards = visit.texts(".kaart").await?;
    let card = |title: &str, status: &str, day: &str| {
        format!("{title}\nStatus\n{status}\nOntvangstdatum\n{day}\n")
    };
    let expected = [
        card("Bijzondere bijstand", "Ontvangen", "31-03-2022"),
        card("Inkomenstoeslag", "Ontvangen", "08-11-2022"),
        card("Dolor", "Ontvangen", "21-09-2022"),
        card("Venenatis", "Ontvangen", "07-05-2022"),
        card("Fusce", "Ontvangen", "03-12-2022"),
        card("Inceptos Ornare", "Ontvangen", "11-01-2022"),
        card("Aanwezigheidsvergunning Speelautomaten", "In behandeling", "31-03-2023"),
    ];
    for (shown, expected) in cards.iter().zip(&expected) {
        ensure!(shown.starts_with(expected.as_str()), "{shown:?} is not {expected:?}");
        ensure!(shown.contains("Bekijk aanvraag"), "{shown:?} has no link");
    }
    ensure!(cards.len() == expected.len(), "{cards:?}");
    for words in ["Toon als", "Grid", "Lijst", "Filter op", "Domein", "Zoeken", "Terug naar boven"]
    {
        visit.reads(words).await?;
    }
    let hint = visit.see("#zoek").await?.attr("placeholder").await?;
    ensure!(hint.as_deref() == Some("Zoek op trefwoord"), "{hint:?}");
    visit.reads("7 aanvragen gevonden").await?;
    visit.reads("U hebt geen afgeronde aanvragen.").await?;
    visit.reads("Testomgeving, verzonnen gegevens").await
}

async fn every_link_keeps_the_scenario(visit: &Visit) -> Result<()> {
    visit.open("/?scenario=openzaak-burger&nu=2026-12-01").await?;
    visit.click("Bekijk al uw aanvragen (10)").await?;
    visit.is_at("/aanvragen?scenario=openzaak-burger&nu=2026-12-01").await?;
    visit.reads("Vandaag: 1 december 2026").await?;
    visit.click("Bekijk aanvraag Kapvergunning").await?;
    visit.reads("Aanvraag Kapvergunning").await?;
    ensure!(visit.address().await?.ends_with("?scenario=openzaak-burger&nu=2026-12-01"));
    visit.browser.refresh().await?;
    visit.reads("Aanvraag Kapvergunning").await
}

async fn real_zaken_are_all_accounted_for(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-burger").await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.reads("1 aanvraag verborgen: vertrouwelijkheid.").await?;
    ensure!(titles(visit).await?.len() == 10);
    visit.reads("Losse stoeptegel Boterdiep t.h.v. nr. 31").await
}

async fn a_view_is_in_the_address_and_remembered_on_the_device(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    ensure!(visit.browser.find_all(By::Css(".zaken--lijst")).await?.is_empty());
    visit.click("Lijst").await?;
    visit.is_at("/aanvragen?toon=lijst").await?;
    visit.see(".zaken--lijst").await?;
    visit.open("/aanvragen").await?;
    visit.see(".zaken--lijst").await?;
    // The address of a shared link takes precedence over the choice on the device.
    visit.open("/aanvragen?toon=grid").await?;
    ensure!(visit.browser.find_all(By::Css(".zaken--lijst")).await?.is_empty());
    ensure!(visit.see("input[value=grid]").await?.is_selected().await?);
    Ok(())
}

async fn domeinen_are_chosen_together_and_back_undoes_the_last_choice(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-burger").await?;
    open_domeinen(visit).await?;
    visit.click("Werk en inkomen (3)").await?;
    visit.reads("3 aanvragen gevonden").await?;
    visit.is_at("/aanvragen?scenario=openzaak-burger&domein=SOCIA").await?;
    visit.click("Vergunningen (7)").await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.is_at("/aanvragen?scenario=openzaak-burger&domein=SOCIA&domein=VERGU").await?;
    visit.browser.back().await?;
    visit.reads("3 aanvragen gevonden").await?;
    ensure!(visit.see("input[value=SOCIA]").await?.is_selected().await?);
    ensure!(!visit.see("input[value=VERGU]").await?.is_selected().await?);
    visit.click("Werk en inkomen (3)").await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.is_at("/aanvragen?scenario=openzaak-burger").await
}

async fn a_search_finds_whatever_case_and_accents_as_one_types(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-burger").await?;
    let field = visit.see("#zoek").await?;
    field.send_keys("CAFE").await?;
    visit.reads("1 aanvraag gevonden").await?;
    ensure!(titles(visit).await? == ["Aanwezigheidsvergunning speelautomaten"]);
    visit.is_at("/aanvragen?scenario=openzaak-burger&zoek=CAFE").await?;
    field.clear().await?;
    field.send_keys("0000000017 kappen").await?;
    eventually("the kapvergunning is found", || async {
        Ok(titles(visit).await? == ["Kapvergunning"])
    })
    .await?;
    // Search words and domeinen are combined.
    open_domeinen(visit).await?;
    visit.click("Werk en inkomen").await?;
    visit.reads("Geen aanvragen gevonden").await?;
    visit.is_at("/aanvragen?scenario=openzaak-burger&domein=SOCIA&zoek=0000000017+kappen").await?;
    ensure!(visit.see("#zoek").await?.value().await?.as_deref() == Some("0000000017 kappen"));
    Ok(())
}

async fn one_action_clears_all_filters(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-burger&toon=lijst&domein=SOCIA&zoek=bijstand").await?;
    visit.reads("2 aanvragen gevonden").await?;
    visit.click("Wis alle filters").await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.is_at("/aanvragen?scenario=openzaak-burger&toon=lijst").await?;
    let focused = visit.browser.active_element().await?.attr("id").await?;
    ensure!(focused.as_deref() == Some("zoek"), "the focus is on {focused:?}");
    ensure!(visit.see("#zoek").await?.value().await?.as_deref() == Some(""));
    ensure!(!visit.page_text().await?.contains("Wis alle filters"));
    // Typing alone does not pass through the router.
    visit.see("#zoek").await?.send_keys("berken").await?;
    visit.reads("1 aanvraag gevonden").await?;
    visit.click("Wis alle filters").await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.is_at("/aanvragen?scenario=openzaak-burger&toon=lijst").await
}

async fn nothing_found_says_what_to_do(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?zoek=bestaat+niet").await?;
    visit.reads("Geen aanvragen gevonden").await?;
    visit.reads("Probeer een ander of korter woord, of wis de filters.").await?;
    ensure!(!visit.page_text().await?.contains("U hebt geen"));
    Ok(())
}

async fn a_shared_link_and_reloading_give_the_same_view(visit: &Visit) -> Result<()> {
    let link = "/aanvragen?scenario=openzaak-burger&toon=lijst&domein=VERGU&zoek=parkeer";
    visit.open(link).await?;
    let shown = titles(visit).await?;
    ensure!(shown.len() == 3, "{shown:?}");
    visit.browser.refresh().await?;
    visit.see(".kaart").await?;
    ensure!(titles(visit).await? == shown);
    ensure!(visit.see("#zoek").await?.value().await?.as_deref() == Some("parkeer"));
    visit.see(".zaken--lijst").await?;
    visit.is_at(link).await
}

async fn back_from_a_zaak_gives_the_same_view_at_the_same_place(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-veel").await?;
    visit.see("#zoek").await?.send_keys("vergunning").await?;
    visit.is_at("/aanvragen?scenario=openzaak-veel&zoek=vergunning").await?;
    let shown = titles(visit).await?;
    ensure!(shown.len() > 20);
    let links = visit.browser.find_all(By::Css(".kaart__link")).await?;
    let Some(link) = links.get(15) else { anyhow::bail!("no fifteenth card") };
    link.scroll_into_view().await?;
    let before = visit.script("return Math.round(scrollY)").await?;
    ensure!(before.as_i64() > Some(300), "{before}");
    link.click().await?;
    visit.see(".samenvatting").await?;
    ensure!(visit.script("return scrollY").await?.as_i64() == Some(0));
    visit.browser.back().await?;
    visit.see(".kaart").await?;
    ensure!(titles(visit).await? == shown);
    ensure!(visit.see("#zoek").await?.value().await?.as_deref() == Some("vergunning"));
    eventually("the page is where it was", || async {
        Ok(visit.script("return Math.round(scrollY)").await? == before)
    })
    .await
}

async fn the_address_stays_right_after_searching_and_going_back(visit: &Visit) -> Result<()> {
    let found = "/aanvragen?scenario=openzaak-burger&zoek=kapvergunning";
    visit.open("/aanvragen?scenario=openzaak-burger").await?;
    visit.see("#zoek").await?.send_keys("kapvergunning").await?;
    visit.is_at(found).await?;
    // Opens the same zaak twice, with Back in between.
    for _ in 0..2 {
        visit.click("Bekijk aanvraag Kapvergunning").await?;
        visit.see(".samenvatting").await?;
        visit
            .is_at("/aanvragen/2e93ae90-0ba1-4d77-a129-a1f7d7dcfae5?scenario=openzaak-burger")
            .await?;
        visit.browser.back().await?;
        visit.is_at(found).await?;
        visit.reads("1 aanvraag gevonden").await?;
    }
    // Chooses the same domein twice, with Back in between.
    for _ in 0..2 {
        open_domeinen(visit).await?;
        visit.click("Vergunningen (1)").await?;
        let chosen = "/aanvragen?scenario=openzaak-burger&domein=VERGU&zoek=kapvergunning";
        visit.is_at(chosen).await?;
        visit.browser.back().await?;
        visit.is_at(found).await?;
    }
    // The menu leads to the unfiltered list.
    visit.see(".menu a[href^='/aanvragen']").await?.click().await?;
    visit.is_at("/aanvragen?scenario=openzaak-burger").await?;
    visit.reads("10 aanvragen gevonden").await?;
    // An address that only ends like that of a page is not that page.
    visit.open("/foo/aanvragen").await?;
    visit.see("main .knop").await?.click().await?;
    visit.is_at("/aanvragen").await
}

async fn the_count_is_said_in_a_region_that_was_there_before(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    visit.script("window.region = document.getElementById('aantal')").await?;
    visit.see("#zoek").await?.send_keys("bijstand").await?;
    visit.reads("1 aanvraag gevonden").await?;
    eventually("the same region says so", || async {
        let said = "return window.region.isConnected && window.region.textContent";
        Ok(visit.script(said).await? == "1 aanvraag gevonden")
    })
    .await
}

async fn a_resident_without_zaken_is_told_so(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=leeg").await?;
    visit.reads("U hebt geen aanvragen bij Gemeente Groningen.").await?;
    ensure!(visit.browser.find_all(By::Css("#zoek")).await?.is_empty());
    Ok(())
}

async fn everything_works_with_the_keyboard_alone(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    visit.keys(Key::Tab).await?;
    let first = visit.browser.active_element().await?;
    ensure!(first.text().await? == "Naar de inhoud");
    visit.keys(Key::Enter).await?;
    // From the content, Tab visits the links to the lists, the view, the menu of domeinen, the
    // search box, and the button for the other tools.
    for _ in 0..3 {
        visit.keys(Key::Tab).await?;
    }
    visit.keys(Key::Right).await?;
    visit.is_at("/aanvragen?toon=lijst").await?;
    visit.see(".zaken--lijst").await?;
    visit.keys(Key::Tab).await?;
    visit.keys(Key::Enter).await?;
    visit.keys(Key::Tab).await?;
    visit.keys(Key::Space).await?;
    visit.reads("5 aanvragen gevonden").await?;
    visit.keys(Key::Escape).await?;
    visit.keys(Key::Tab).await?;
    visit.keys("speel").await?;
    visit.reads("1 aanvraag gevonden").await?;
    // After the search box come the button for the other tools, the filter that is on, the button
    // that removes all, and the card.
    for _ in 0..4 {
        visit.keys(Key::Tab).await?;
    }
    visit.keys(Key::Enter).await?;
    visit.see(".samenvatting").await?;
    eventually("the heading has the focus", || async {
        Ok(visit.browser.active_element().await?.tag_name().await? == "h1")
    })
    .await?;
    let title = visit.browser.title().await?;
    ensure!(title == "Aanvraag Aanwezigheidsvergunning Speelautomaten - Gemeente Groningen");
    Ok(())
}

async fn nothing_personal_is_kept_on_the_device(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-burger").await?;
    visit.click("Lijst").await?;
    visit.click("Bekijk aanvraag Kapvergunning").await?;
    visit.see(".samenvatting").await?;
    let kept = visit
        .script("return JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
        .await?;
    ensure!(kept == r#"[{"mijnzaken.toon":"lijst"},{},""]"#, "{kept}");
    Ok(())
}
