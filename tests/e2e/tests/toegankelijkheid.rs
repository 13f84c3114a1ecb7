//! Checks pages on a phone and on a desktop: axe-core finds no problems, and there is no horizontal
//! scrolling. `galerij.rs` checks the components and the states of pages in the gallery.

use anyhow::{Context, Result, ensure};
use e2e::Visit;
use serde_json::Value;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Phone, every_page_and_state_is_accessible_on_a_phone),
        case!(Desktop, every_page_and_state_is_accessible_on_a_desktop),
        case!(Phone, what_one_taps_is_large_enough),
        case!(Phone, every_page_is_accessible_in_english_and_in_variant_b_on_a_phone),
        case!(Phone, widely_spaced_text_is_not_cut_off),
    ]
}

/// The pages to check, each with words on that page.
const STATES: [(&str, &str); 12] = [
    ("/", "Bekijk al uw aanvragen (7)"),
    ("/?scenario=gesprek", "Bekijk al uw meldingen"),
    ("/aanvragen", "Lopende aanvragen (7)"),
    ("/aanvragen?toon=lijst", "Lopende aanvragen (7)"),
    ("/aanvragen?scenario=openzaak-burger", "Afgeronde aanvragen (3)"),
    ("/aanvragen?scenario=openzaak-burger&toon=lijst&domein=SOCIA&zoek=bijstand", "2 aanvragen"),
    ("/aanvragen?nu=gisteren", "is geen datum"),
    ("/aanvragen?scenario=kapot", "nu niet laten zien"),
    ("/aanvragen/c0789d38-6f48-417d-99b8-354c82767722?scenario=openzaak-burger", "Mogelijk"),
    ("/aanvragen/fd0ccf76-af55-40a0-b29e-c9c2ec49704c?scenario=openzaak-burger", "Toegekend"),
    ("/aanvragen/fbbe8b5a-1648-4ade-ab85-3a3c44f99420?scenario=half", "nu niet laten zien"),
    ("/bestaat/niet", "niet gevonden"),
];

async fn every_state(visit: &Visit) -> Result<()> {
    visit.site.copy_pack("mockup", "kapot")?;
    visit.site.put("fixtures/kapot/zaken.json", "{")?;
    visit.site.copy_pack("openzaak-burger", "half")?;
    visit.site.put("fixtures/half/zaakinformatieobjecten.json", "{")?;
    visit.site.put("fixtures/half/statussen.json", "{")?;
    for (address, words) in STATES {
        visit.open(address).await?;
        visit.reads(words).await.context(address)?;
        visit.is_accessible().await.context(address)?;
        visit.fits().await.context(address)?;
    }
    visit.open("/aanvragen").await?;
    visit.click("Bekijk aanvraag Aanwezigheidsvergunning").await?;
    visit.see(".samenvatting").await?;
    visit.settled().await?;
    visit.is_accessible().await?;
    visit.fits().await?;
    // The message in index.html itself.
    visit.script("dispatchEvent(new Event('mijnzaken-gestopt'))").await?;
    visit.reads("Er is iets misgegaan").await?;
    visit.is_accessible().await?;
    visit.fits().await?;
    visit.site.put("config.json", "{}")?;
    visit.goto("/aanvragen").await?;
    visit.reads("MijnZaken kan niet starten").await?;
    visit.is_accessible().await?;
    visit.fits().await
}

async fn every_page_and_state_is_accessible_on_a_phone(visit: &Visit) -> Result<()> {
    every_state(visit).await?;
    let width = visit.script("return innerWidth").await?;
    ensure!(width == 320, "the phone is {width} px wide");
    Ok(())
}

async fn every_page_and_state_is_accessible_on_a_desktop(visit: &Visit) -> Result<()> {
    every_state(visit).await
}

async fn what_one_taps_is_large_enough(visit: &Visit) -> Result<()> {
    for address in [
        "/aanvragen?scenario=openzaak-burger&zoek=bijstand",
        "/aanvragen/fd0ccf76-af55-40a0-b29e-c9c2ec49704c?scenario=openzaak-burger",
        "/aanvragen?scenario=alles&toon=lijst",
        "/aanvragen/d56fc4d6-62d3-5eaf-8123-708c68365748?scenario=alles",
    ] {
        visit.open(address).await?;
        visit.targets_are_large().await.context(address)?;
    }
    Ok(())
}

/// Zaken of the scenario `alles` that together show every part of the page: documents and contacts,
/// a suspended term, a permit, deelzaken, and a long history.
const ZAKEN: [&str; 6] = [
    "d56fc4d6-62d3-5eaf-8123-708c68365748",
    "52358c08-6340-578f-aa79-c5fa712a3849",
    "16b6dc6d-20eb-5be9-bcc3-ccbdb9d3ce90",
    "a90eb5d5-8a55-58e5-8ef0-8ef96588829f",
    "fae3cb45-9079-5cce-ac50-a7f3de9fd7b1",
    // This zaak has a word of eighty letters.
    "0aaa8362-534f-5de7-aa39-447a0ef42535",
];

fn pages(query: &str) -> Vec<String> {
    let zaken = ZAKEN.map(|id| format!("/aanvragen/{id}?scenario=alles{query}"));
    let lists = ["", "&toon=lijst"].map(|it| format!("/aanvragen?scenario=alles{it}{query}"));
    lists.into_iter().chain(zaken).collect()
}

async fn every_page_is_accessible_in(visit: &Visit, query: &str) -> Result<()> {
    for address in pages(query) {
        visit.open(&address).await?;
        visit.is_accessible().await.context(address.clone())?;
        visit.fits().await.context(address)?;
    }
    Ok(())
}

async fn every_page_is_accessible_in_english_and_in_variant_b_on_a_phone(
    visit: &Visit,
) -> Result<()> {
    every_page_is_accessible_in(visit, "&taal=en").await?;
    every_page_is_accessible_in(visit, "&variant=B").await
}

async fn widely_spaced_text_is_not_cut_off(visit: &Visit) -> Result<()> {
    for address in pages("") {
        visit.open(&address).await?;
        visit.spaces_text().await?;
        visit.fits().await.context(address.clone())?;
        let cut_off = visit
            .script(
                "return [...document.querySelectorAll('main *')]
                 .filter((it) => !it.closest('.alleen-voorgelezen, svg') && it.clientHeight > 0)
                 .filter((it) => !['visible', 'auto'].includes(getComputedStyle(it).overflow))
                 .filter((it) => it.scrollHeight > it.clientHeight + 1
                   || it.scrollWidth > it.clientWidth + 1)
                 .map((it) => `${it.tagName}.${it.className} ${it.textContent.slice(0, 40)}`)",
            )
            .await?;
        ensure!(cut_off == Value::Array(vec![]), "{address}: {cut_off}");
    }
    Ok(())
}
