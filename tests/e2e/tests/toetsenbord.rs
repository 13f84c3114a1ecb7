//! Going back: to the same place, with the focus where it was. And menus that the keyboard closes.

use anyhow::{Result, ensure};
use e2e::{Visit, eventually};
use serde_json::json;
use thirtyfour::prelude::*;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, back_leads_to_the_pixel_and_to_the_link_one_came_from),
        case!(Phone, on_a_phone_back_leads_to_the_pixel_and_to_the_link_one_came_from),
        case!(Desktop, forward_and_a_page_that_is_loaded_again_are_where_they_were),
        case!(Desktop, the_link_to_the_overview_keeps_filters_search_and_place),
        case!(Desktop, who_did_not_see_the_overview_is_led_to_all_of_it),
        case!(Desktop, escape_closes_the_menu_of_the_person_and_its_button_has_the_focus),
    ]
}

const VEEL: &str = "/aanvragen?scenario=openzaak-veel";

/// Waits until the page is scrolled to this pixel.
async fn is_scrolled_to(visit: &Visit, pixel: &serde_json::Value) -> Result<()> {
    eventually(&format!("the page is at {pixel}"), || async {
        Ok(visit.script("return Math.round(scrollY)").await? == *pixel)
    })
    .await
}

/// Waits until the link of the card with this number of the open zaken has the focus.
async fn is_at_card(visit: &Visit, number: u32) -> Result<()> {
    let script =
        format!("return document.activeElement === document.querySelector('{}')", css(number));
    eventually("the link has the focus", || async { Ok(visit.script(&script).await? == true) })
        .await
}

/// The link of the card with this number of the open zaken.
fn css(number: u32) -> String {
    format!("[aria-labelledby=lopend] li:nth-child({number}) .kaart__link")
}

/// Follows the link of a card in the middle of the window, and returns how far the overview was
/// scrolled.
async fn follow_card(visit: &Visit, number: u32) -> Result<serde_json::Value> {
    let scroll =
        format!("document.querySelector('{}').scrollIntoView({{block: 'center'}})", css(number));
    visit.script(&scroll).await?;
    let before = visit.script("return Math.round(scrollY)").await?;
    ensure!(before.as_i64() > Some(600), "{before}");
    visit.see(&css(number)).await?.click().await?;
    visit.see(".samenvatting").await?;
    ensure!(visit.script("return scrollY").await? == 0);
    Ok(before)
}

async fn back_leads_to_the_pixel_and_to_the_link_one_came_from(visit: &Visit) -> Result<()> {
    visit.open(VEEL).await?;
    visit.click("Toon meer").await?;
    visit.see(&css(30)).await?;
    let before = follow_card(visit, 30).await?;
    visit.browser.back().await?;
    is_scrolled_to(visit, &before).await?;
    is_at_card(visit, 30).await?;
    // What the visitor does then counts.
    visit.keys(Key::End).await?;
    eventually("the page is at its end", || async {
        Ok(visit.script("return scrollY > 600 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1").await? == true)
    })
    .await
}

async fn on_a_phone_back_leads_to_the_pixel_and_to_the_link_one_came_from(
    visit: &Visit,
) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-burger").await?;
    let before = follow_card(visit, 5).await?;
    visit.browser.back().await?;
    is_scrolled_to(visit, &before).await?;
    is_at_card(visit, 5).await
}

async fn forward_and_a_page_that_is_loaded_again_are_where_they_were(visit: &Visit) -> Result<()> {
    visit.open(VEEL).await?;
    let overview = follow_card(visit, 12).await?;
    visit.settled().await?;
    // The browser tells the page of it in the next frame.
    let scrolled = "const done = arguments[arguments.length - 1];
        addEventListener('scroll', () => done(), { once: true });
        scrollTo(0, 321)";
    visit.browser.execute_async(scrolled, vec![]).await?;
    is_scrolled_to(visit, &json!(321)).await?;
    visit.browser.back().await?;
    is_scrolled_to(visit, &overview).await?;
    visit.browser.forward().await?;
    is_scrolled_to(visit, &json!(321)).await?;
    visit.browser.refresh().await?;
    visit.see(".samenvatting").await?;
    is_scrolled_to(visit, &json!(321)).await?;
    // The document that knew the overview is gone.
    visit.browser.back().await?;
    visit.see(".kaart").await?;
    is_scrolled_to(visit, &overview).await
}

async fn the_link_to_the_overview_keeps_filters_search_and_place(visit: &Visit) -> Result<()> {
    let searched = format!("{VEEL}&zoek=vergunning");
    visit.open(VEEL).await?;
    visit.see("#zoek").await?.send_keys("vergunning").await?;
    visit.is_at(&searched).await?;
    let before = follow_card(visit, 9).await?;
    let link = visit.see(".kruimel a").await?;
    ensure!(link.text().await?.contains("Terug naar mijn aanvragen"), "{}", link.text().await?);
    leads_to(&link, &searched).await?;
    link.click().await?;
    visit.is_at(&searched).await?;
    is_scrolled_to(visit, &before).await?;
    is_at_card(visit, 9).await?;
    // The same in the other language, except for the place: the texts have other lengths.
    follow_card(visit, 9).await?;
    visit.click("English").await?;
    visit.reads("Back to my requests").await?;
    let link = visit.see(".kruimel a").await?;
    leads_to(&link, &format!("{VEEL}&taal=en&zoek=vergunning")).await
}

/// Checks where a link leads. WebKit gives the whole address, and other engines what stands there.
async fn leads_to(link: &WebElement, address: &str) -> Result<()> {
    let href = link.attr("href").await?.unwrap_or_default();
    ensure!(href.ends_with(address), "{href}");
    Ok(())
}

async fn who_did_not_see_the_overview_is_led_to_all_of_it(visit: &Visit) -> Result<()> {
    let zaak = "/aanvragen/fd0ccf76-af55-40a0-b29e-c9c2ec49704c?scenario=openzaak-burger";
    visit.open(zaak).await?;
    visit.see(".kruimel a").await?.click().await?;
    visit.is_at("/aanvragen?scenario=openzaak-burger").await?;
    eventually("the heading has the focus", || async {
        Ok(visit.browser.active_element().await?.tag_name().await? == "h1")
    })
    .await?;
    ensure!(visit.script("return scrollY").await? == 0);
    Ok(())
}

async fn escape_closes_the_menu_of_the_person_and_its_button_has_the_focus(
    visit: &Visit,
) -> Result<()> {
    visit.goto("/galerij?deel=persoonsmenu").await?;
    // The menu is there before the page is.
    visit.see(".galerij a").await?;
    let open = "return document.querySelectorAll('.persoon[open]').length";
    visit.see(".persoon summary").await?.click().await?;
    visit.see(".persoon[open] button").await?;
    visit.keys(Key::Tab).await?;
    let focused = visit.browser.active_element().await?.text().await?;
    ensure!(focused == "Voorkeuren", "the first in the menu: {focused}");
    visit.keys(Key::Escape).await?;
    ensure!(visit.script(open).await? == 0);
    ensure!(visit.browser.active_element().await?.tag_name().await? == "summary");
    // With the focus elsewhere the menu closes, and the focus stays.
    visit.keys(Key::Enter).await?;
    visit.see(".persoon[open] button").await?;
    visit.script("document.querySelector('.galerij a').focus()").await?;
    visit.keys(Key::Escape).await?;
    ensure!(visit.script(open).await? == 0);
    ensure!(visit.browser.active_element().await?.tag_name().await? == "a");
    Ok(())
}
