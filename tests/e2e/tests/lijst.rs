//! The lists of the overview: order, whose turn it is, steps, labels, and variants.

use anyhow::{Result, ensure};
use e2e::{Site, Visit, eventually};
use thirtyfour::prelude::*;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, what_waits_for_the_resident_comes_first_and_says_so).of_rules(),
        case!(Desktop, an_order_is_chosen_kept_in_the_address_and_undone_by_back),
        case!(Desktop, zaken_are_filtered_by_whose_turn_it_is_beside_their_domein).of_rules(),
        case!(Desktop, long_lists_grow_in_steps_and_the_focus_goes_on_with_them),
        case!(Desktop, back_from_a_zaak_shows_as_much_of_a_long_list_as_before),
        case!(Desktop, another_search_begins_a_long_list_from_its_top),
        case!(Desktop, what_changed_since_the_last_visit_is_new_until_it_is_opened).of_rules(),
        case!(Desktop, a_card_says_the_last_day_and_a_closed_one_its_result).of_rules(),
        case!(Desktop, the_variant_comes_by_link_or_from_the_config).of_rules(),
        case!(Phone, tools_fold_on_a_phone_and_the_search_box_stays),
        case!(Phone, the_menu_stays_in_sight_on_a_phone),
    ]
}

const ALLES: &str = "/aanvragen?scenario=alles";

async fn titles(visit: &Visit) -> Result<Vec<String>> {
    visit.texts(".kaart__titel").await
}

async fn cards(visit: &Visit) -> Result<Option<i64>> {
    Ok(visit.script("return document.querySelectorAll('.kaart').length").await?.as_i64())
}

/// Unfolds the tools that are not always in sight.
async fn unfold(visit: &Visit) -> Result<()> {
    visit.click("Filteren en sorteren").await?;
    visit.see("#sorteer").await?.scroll_into_view().await.map_err(Into::into)
}

/// The text of the card with this title.
async fn card(visit: &Visit, title: &str) -> Result<String> {
    let path = format!("//article[.//h3[normalize-space(.)=\"{title}\"]]");
    Ok(visit.browser.find(By::XPath(&path)).await?.text().await?)
}

async fn what_waits_for_the_resident_comes_first_and_says_so(visit: &Visit) -> Result<()> {
    visit.open(ALLES).await?;
    for order in ["", "&sorteer=nieuwste", "&sorteer=termijn", "&sorteer=wijziging"] {
        visit.open(&format!("{ALLES}{order}")).await?;
        let first = titles(visit).await?;
        ensure!(first.first().is_some_and(|it| it == "Vervoerspas Wmo"), "{order}: {first:?}");
    }
    ensure!(card(visit, "Vervoerspas Wmo").await?.contains("U moet iets doen"));
    ensure!(visit.browser.find_all(By::Css(".kaart--dringend")).await?.len() == 1);
    Ok(())
}

async fn an_order_is_chosen_kept_in_the_address_and_undone_by_back(visit: &Visit) -> Result<()> {
    visit.open(ALLES).await?;
    let before = titles(visit).await?;
    unfold(visit).await?;
    visit.see("#sorteer").await?.send_keys("Laatste dag").await?;
    visit.is_at(&format!("{ALLES}&sorteer=termijn")).await?;
    let by_term = titles(visit).await?;
    // After the zaken that wait for the resident come the terms that passed, end today, and end
    // tomorrow.
    let expected = ["Leerlingenvervoer", "Inritvergunning", "Standplaatsvergunning"];
    ensure!(by_term.get(1..4).is_some_and(|it| it == expected), "{by_term:?}");
    visit.browser.refresh().await?;
    visit.see(".kaart").await?;
    ensure!(titles(visit).await? == by_term);
    ensure!(visit.see("#sorteer").await?.value().await?.as_deref() == Some("termijn"));
    visit.open(ALLES).await?;
    unfold(visit).await?;
    visit.see("#sorteer").await?.send_keys("Nieuwste").await?;
    visit.is_at(&format!("{ALLES}&sorteer=nieuwste")).await?;
    visit.browser.back().await?;
    visit.is_at(ALLES).await?;
    eventually("the order is as it was", || async { Ok(titles(visit).await? == before) }).await
}

async fn zaken_are_filtered_by_whose_turn_it_is_beside_their_domein(visit: &Visit) -> Result<()> {
    visit.open(ALLES).await?;
    unfold(visit).await?;
    visit.click("U moet iets doen (1)").await?;
    visit.is_at(&format!("{ALLES}&beurt=u")).await?;
    visit.reads("1 aanvraag gevonden").await?;
    visit.see(".uitklap summary").await?.click().await?;
    visit.click("Vergunningen (0)").await?;
    visit.reads("Geen aanvragen gevonden").await?;
    visit.is_at(&format!("{ALLES}&domein=VERGU&beurt=u")).await?;
    visit.click("Wis alle filters").await?;
    visit.reads("38 aanvragen gevonden").await?;
    visit.click("Afgerond (8)").await?;
    visit.reads("8 aanvragen gevonden").await?;
    visit.reads("Geen lopende aanvragen gevonden.").await
}

async fn long_lists_grow_in_steps_and_the_focus_goes_on_with_them(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-veel&toon=lijst").await?;
    visit.reads("250 aanvragen gevonden").await?;
    ensure!(cards(visit).await? == Some(36), "{:?}", cards(visit).await?);
    let lopend = "section[aria-labelledby=lopend]";
    let button = visit.see(&format!("{lopend} .meer button")).await?;
    ensure!(button.text().await? == "Toon meer (18)");
    button.scroll_into_view().await?;
    button.click().await?;
    eventually("there are 18 more", || async { Ok(cards(visit).await? == Some(54)) }).await?;
    eventually("the focus is on the first new one", || async {
        let script = format!(
            "return document.activeElement
               === document.querySelector('{lopend} .zaken > li:nth-child(19) a')"
        );
        Ok(visit.script(&script).await? == true)
    })
    .await?;
    ensure!(visit.address().await?.contains("meer-lopend=1"));
    // The button is hidden at the end of the list.
    let more = By::Css(format!("{lopend} .meer:not([hidden]) button"));
    while let Ok(button) = visit.browser.find(more.clone()).await {
        let before = cards(visit).await?;
        button.scroll_into_view().await?;
        button.click().await?;
        eventually("there are more", || async { Ok(cards(visit).await? > before) }).await?;
    }
    eventually("the focus is on a card", || async {
        let focused = visit.browser.active_element().await?;
        Ok(focused.class_name().await?.as_deref() == Some("kaart__link"))
    })
    .await
}

async fn back_from_a_zaak_shows_as_much_of_a_long_list_as_before(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-veel").await?;
    let button = visit.see("section[aria-labelledby=lopend] .meer button").await?;
    button.scroll_into_view().await?;
    button.click().await?;
    eventually("there are 18 more", || async { Ok(cards(visit).await? == Some(54)) }).await?;
    let link = visit.see("section[aria-labelledby=lopend] li:nth-child(30) .kaart__link").await?;
    link.scroll_into_view().await?;
    let before = visit.script("return Math.round(scrollY)").await?;
    link.click().await?;
    visit.see(".samenvatting").await?;
    visit.browser.back().await?;
    eventually("as many are there", || async { Ok(cards(visit).await? == Some(54)) }).await?;
    eventually("the page is where it was", || async {
        Ok(visit.script("return Math.round(scrollY)").await? == before)
    })
    .await
}

async fn another_search_begins_a_long_list_from_its_top(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-veel&meer-lopend=2&meer-afgerond=1").await?;
    ensure!(cards(visit).await? == Some(54 + 36), "{:?}", cards(visit).await?);
    visit.see("#zoek").await?.send_keys("a").await?;
    visit.is_at("/aanvragen?scenario=openzaak-veel&zoek=a").await?;
    eventually("36 are there", || async { Ok(cards(visit).await? == Some(36)) }).await
}

async fn what_changed_since_the_last_visit_is_new_until_it_is_opened(visit: &Visit) -> Result<()> {
    visit.open(ALLES).await?;
    ensure!(card(visit, "Vervoerspas Wmo").await?.contains("Nieuw"));
    let cards = visit.texts(".kaart").await?;
    ensure!(cards.iter().any(|it| !it.contains("Nieuw")), "{cards:?}");
    visit.click("Bekijk aanvraag Vervoerspas Wmo").await?;
    visit.see(".samenvatting").await?;
    visit.browser.back().await?;
    visit.see(".kaart").await?;
    ensure!(!card(visit, "Vervoerspas Wmo").await?.contains("Nieuw"));
    Ok(())
}

async fn a_card_says_the_last_day_and_a_closed_one_its_result(visit: &Visit) -> Result<()> {
    visit.open(ALLES).await?;
    for (title, words) in [
        ("Inritvergunning", "U krijgt uiterlijk vandaag antwoord"),
        ("Standplaatsvergunning", "U krijgt uiterlijk op 16-06-2026 antwoord (nog 1 dag)"),
        ("Leerlingenvervoer", "Wij zijn te laat"),
        ("Terrasvergunning", "De dagen tellen nu niet mee"),
        ("Evenementenvergunning", "Resultaat\nVerleend"),
    ] {
        visit.open(&format!("{ALLES}&zoek={title}")).await?;
        let shown = card(visit, title).await?;
        ensure!(shown.contains(words), "{title}: {shown}");
    }
    Ok(())
}

async fn the_variant_comes_by_link_or_from_the_config(visit: &Visit) -> Result<()> {
    let b = ["Aanvragen waar wij mee bezig zijn", "Aanvragen die klaar zijn"];
    visit.open("/aanvragen?variant=B").await?;
    ensure!(visit.texts("h2").await? == b);
    visit.reads("Aanvraag ingediend op").await?;
    visit.click("Bekijk aanvraag Dolor").await?;
    visit.see(".samenvatting").await?;
    ensure!(visit.address().await?.ends_with("?variant=B"), "the variant stays in links");
    let config = Site::file("config.json")?.replace("\"variant\": \"A\"", "\"variant\": \"B\"");
    visit.site.put("config.json", &config)?;
    visit.open("/aanvragen").await?;
    ensure!(visit.texts("h2").await? == b);
    visit.open("/aanvragen?variant=A").await?;
    ensure!(visit.texts("h2").await? == ["Lopende aanvragen", "Afgeronde aanvragen"]);
    Ok(())
}

async fn tools_fold_on_a_phone_and_the_search_box_stays(visit: &Visit) -> Result<()> {
    visit.open(ALLES).await?;
    ensure!(visit.see("#zoek").await?.is_displayed().await?);
    ensure!(!visit.see("#filters").await?.is_displayed().await?);
    let button = visit.see(".filters__knop").await?;
    ensure!(button.attr("aria-expanded").await?.as_deref() == Some("false"));
    button.click().await?;
    eventually("the tools are there", || async {
        Ok(visit.see("input[value=u]").await?.is_displayed().await?)
    })
    .await?;
    ensure!(button.attr("aria-expanded").await?.as_deref() == Some("true"));
    visit.click("U moet iets doen").await?;
    visit.reads("1 aanvraag gevonden").await?;
    ensure!(visit.texts(".filter").await?.len() == 1);
    visit.fits().await?;
    visit.is_accessible().await
}

async fn the_menu_stays_in_sight_on_a_phone(visit: &Visit) -> Result<()> {
    visit.open(ALLES).await?;
    visit.script("scrollTo(0, 2000)").await?;
    eventually("the menu is at the top", || async {
        let script =
            "return Math.round(document.querySelector('.menu').getBoundingClientRect().top)";
        Ok(visit.script(script).await? == 0)
    })
    .await?;
    // The target of a link is not hidden behind the menu.
    visit.script("location.hash = 'afgerond'").await?;
    eventually("the heading is below the menu", || async {
        let script = "const at = (css) => document.querySelector(css).getBoundingClientRect();
            return at('#afgerond').top >= at('.menu').bottom";
        Ok(visit.script(script).await? == true)
    })
    .await
}
