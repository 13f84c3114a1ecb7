//! Text of twice the usual size, on the narrowest screen (WCAG 2.2, 1.4.4 and 1.4.10 together).

use anyhow::{Context, Result, ensure};
use e2e::Visit;
use serde_json::Value;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Phone, every_page_fits_a_phone_with_text_of_twice_the_size),
        case!(Phone, every_state_of_a_page_fits_a_phone_with_text_of_twice_the_size),
        case!(Phone, long_words_break_where_dutch_breaks),
    ]
}

/// The overview in both views, and zaken with every part of the page. The last one has a word of
/// eighty letters.
const PAGES: [&str; 11] = [
    "/aanvragen?scenario=alles",
    "/aanvragen?scenario=alles&toon=lijst&taal=en",
    "/aanvragen?scenario=openzaak-burger",
    "/aanvragen?scenario=leeg",
    "/aanvragen/d56fc4d6-62d3-5eaf-8123-708c68365748?scenario=alles",
    "/aanvragen/52358c08-6340-578f-aa79-c5fa712a3849?scenario=alles&taal=en",
    "/aanvragen/16b6dc6d-20eb-5be9-bcc3-ccbdb9d3ce90?scenario=alles&variant=B",
    "/aanvragen/a90eb5d5-8a55-58e5-8ef0-8ef96588829f?scenario=alles",
    "/aanvragen/fae3cb45-9079-5cce-ac50-a7f3de9fd7b1?scenario=alles",
    "/aanvragen/0aaa8362-534f-5de7-aa39-447a0ef42535?scenario=alles",
    "/bestaat/niet",
];

/// The numbers that break over two lines: days, amounts, telephone numbers and numbers of zaken, as
/// far as they are shorter than a line.
const BROKEN: &str = r"
    const broken = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!text.parentElement.offsetParent || text.parentElement.closest('.alleen-voorgelezen, .testbalk')) continue;
      for (const { 0: number, index } of text.data.matchAll(/(€\s)?[+(]?\d[\d.,:()\u00a0]*([\/-]\d[\d.,:]*)*/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + number.length);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
        if (new Set(boxes.map(({ top }) => Math.round(top))).size > 1) broken.push(number);
      }
    }
    return broken";

async fn fits_with_large_text(visit: &Visit) -> Result<()> {
    visit.enlarges_text().await?;
    let size = visit.script("return getComputedStyle(document.body).fontSize").await?;
    ensure!(size == "32px", "{size}");
    visit.fits().await?;
    let broken = visit.script(BROKEN).await?;
    ensure!(broken == Value::Array(vec![]), "broken numbers: {broken}");
    Ok(())
}

async fn every_page_fits_a_phone_with_text_of_twice_the_size(visit: &Visit) -> Result<()> {
    for address in PAGES {
        visit.open(address).await.context(address)?;
        fits_with_large_text(visit).await.context(address)?;
    }
    let width = visit.script("return innerWidth").await?;
    ensure!(width == 320, "the phone is {width} px wide");
    Ok(())
}

async fn every_state_of_a_page_fits_a_phone_with_text_of_twice_the_size(
    visit: &Visit,
) -> Result<()> {
    visit.goto("/galerij").await?;
    visit.see(".galerij").await?;
    let addresses = visit
        .script(
            "return [...document.querySelectorAll('.toestand .openen__los')]
               .map((it) => it.getAttribute('href'))",
        )
        .await?;
    let addresses: Vec<String> = serde_json::from_value(addresses)?;
    ensure!(addresses.len() > 10, "{addresses:?}");
    for address in addresses {
        visit.goto(&address).await?;
        visit.see("h1").await.context(address.clone())?;
        if !address.contains("traag=") {
            visit.settled().await.context(address.clone())?;
        }
        fits_with_large_text(visit).await.context(address)?;
    }
    Ok(())
}

/// Checks a text in which a bar stands at the end of each line. A browser with a dictionary may break
/// at any syllable.
fn breaks_where_dutch_breaks(title: &Value) -> Result<()> {
    let title = title.as_str().unwrap_or_default().trim_start_matches("Aanvraag|");
    let mut rest = title;
    let mut breaks = 0;
    for part in "Aan we zig heids ver gun ning Speel au to ma ten".split(' ') {
        rest = rest.strip_prefix(part).with_context(|| title.to_owned())?;
        if let Some(next) = rest.strip_prefix('|') {
            (rest, breaks) = (next, breaks + 1);
        }
    }
    ensure!(rest.is_empty() && breaks > 1, "{title}");
    Ok(())
}

async fn long_words_break_where_dutch_breaks(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=mockup&zoek=speel").await?;
    visit.enlarges_text().await?;
    // The first letters of the lines of a heading. A browser may know more places than the app does.
    let lines = "const lines = (css) => {
          const texts = document.createTreeWalker(document.querySelector(css), NodeFilter.SHOW_TEXT);
          let [all, top] = ['', undefined];
          while (texts.nextNode()) {
            [...texts.currentNode.data].forEach((letter, at) => {
              const range = document.createRange();
              range.setStart(texts.currentNode, at);
              range.setEnd(texts.currentNode, at + 1);
              const box = range.getBoundingClientRect();
              if (letter.trim()) {
                all += (top !== undefined && Math.abs(box.top - top) > 5 ? '|' : '') + letter;
                top = box.top;
              }
            });
          }
          return all;
        };";
    let title = visit.script(&format!("{lines} return lines('.kaart__titel')")).await?;
    breaks_where_dutch_breaks(&title)?;
    visit.see(".kaart__link").await?.click().await?;
    visit.see(".samenvatting").await?;
    visit.enlarges_text().await?;
    let title = visit.script(&format!("{lines} return lines('h1')")).await?;
    breaks_where_dutch_breaks(&title)?;
    // What is copied, searched and translated is the word itself.
    let said = visit.script("return document.querySelector('h1').textContent").await?;
    ensure!(said == "Aanvraag Aanwezigheidsvergunning Speelautomaten", "{said}");
    visit.fits().await
}
