//! Printing pages.

use anyhow::{Context, Result, ensure};
use e2e::Visit;
use serde_json::Value;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, the_button_prints_the_page),
        case!(Desktop, a_zaak_on_paper_says_all_and_has_nothing_to_press),
        case!(Desktop, what_is_folded_away_is_open_on_paper_and_folded_again_after),
        case!(Desktop, the_overview_on_paper_has_a_row_for_each_zaak),
        case!(Desktop, words_stay_whole_on_paper_and_no_heading_ends_a_page),
        case!(Phone, the_button_fits_on_a_phone),
    ]
}

/// A zaak with contacts and documents.
const WONINGAANPASSING: &str = "/aanvragen/d56fc4d6-62d3-5eaf-8123-708c68365748?scenario=alles";

/// The texts of all visible elements that match.
async fn seen(visit: &Visit, css: &str) -> Result<Vec<String>> {
    let texts = visit.texts(css).await?;
    Ok(texts.into_iter().filter(|it| !it.is_empty()).collect())
}

async fn the_button_prints_the_page(visit: &Visit) -> Result<()> {
    visit.open(WONINGAANPASSING).await?;
    visit.script("window.print = () => { window.printed = true }").await?;
    visit.click("Afdrukken").await?;
    ensure!(visit.script("return window.printed").await? == true);
    // The line with the date of printing is not on the screen.
    ensure!(!visit.page_text().await?.contains("Afgedrukt op"));
    Ok(())
}

async fn a_zaak_on_paper_says_all_and_has_nothing_to_press(visit: &Visit) -> Result<()> {
    visit.open(WONINGAANPASSING).await?;
    visit.reads("Eerder contact").await?;
    visit.on_paper().await?;
    for words in [
        "Testomgeving, verzonnen gegevens",
        "Afgedrukt op 15 juni 2026",
        "ZAAK-2026-0000000127",
        "Aanvraag Woningaanpassing",
        "Samira de Boer",
        "Advies gevraagd",
        "14 050",
        "Vraag over de traplift",
        "Foto van de trap",
    ] {
        visit.reads(words).await?;
    }
    let head = seen(visit, ".kop, .menu").await?.join(" ").replace('\n', " ");
    ensure!(head == "Gemeente Groningen Afgedrukt op 15 juni 2026 Samira de Boer", "{head:?}");
    for css in
        ["button:not(.document__link)", "nav", ".voet", ".kruimel", ".testbalk p + p", ".skiplink"]
    {
        let left = seen(visit, css).await?;
        ensure!(left.is_empty(), "{css}: {left:?}");
    }
    // The names of documents are what saves them. On paper they are names only.
    let names = seen(visit, ".document__link").await?;
    let is_name = |it: &String| !it.is_empty() && !it.contains("Download");
    ensure!(names.len() > 10 && names.iter().all(is_name), "{names:?}");
    // The reader of a printed page must be able to type the address.
    let script = "return getComputedStyle(document.querySelector('.contact a[href^=http]'),
        '::after').content";
    let address = visit.script(script).await?;
    // Firefox tells how it writes the address, and not the address.
    let has_address = |it: &str| it.contains("https://") || it.contains("attr(href)");
    ensure!(address.as_str().is_some_and(has_address), "{address}");
    visit.fits().await
}

async fn what_is_folded_away_is_open_on_paper_and_folded_again_after(visit: &Visit) -> Result<()> {
    visit.site.copy_pack("alles", "kapot")?;
    visit.site.put("fixtures/kapot/klantcontacten.json", "{")?;
    visit.open(&WONINGAANPASSING.replace("alles", "kapot")).await?;
    visit.see(".contact details").await?;
    let open = "return document.querySelector('.contact details').open";
    ensure!(visit.script(open).await? == false);
    visit.script("dispatchEvent(new Event('beforeprint'))").await?;
    ensure!(visit.script(open).await? == true);
    visit.script("dispatchEvent(new Event('afterprint'))").await?;
    ensure!(visit.script(open).await? == false);
    Ok(())
}

async fn the_overview_on_paper_has_a_row_for_each_zaak(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=alles&meer-lopend=1").await?;
    visit.on_paper().await?;
    visit.reads("Gemeente Groningen").await?;
    // The title and the facts are side by side. Each row is as wide as the list and has the same
    // columns.
    let script = "const rows = [...document.querySelectorAll('.zaken > li')].map((it) => {
          const [title, facts] = ['.kaart__kop', '.kaart__feiten'].map((css) =>
            it.querySelector(css).getBoundingClientRect());
          return { beside: facts.left >= title.right && facts.top < title.bottom,
            left: facts.left, width: it.getBoundingClientRect().width };
        });
        return rows.length > 30 && rows.every((it) =>
          it.beside && it.left === rows[0].left && it.width === rows[0].width)";
    ensure!(visit.script(script).await? == true, "no rows");
    for css in ["button", "nav", ".filters", ".kaart__link"] {
        let left = seen(visit, css).await?;
        ensure!(left.is_empty(), "{css}: {left:?}");
    }
    Ok(())
}

async fn words_stay_whole_on_paper_and_no_heading_ends_a_page(visit: &Visit) -> Result<()> {
    let parking = "/aanvragen/9de99c81-ab49-5f2d-beaf-3dd5e476e015?scenario=termijn-voorbij";
    for address in [parking, WONINGAANPASSING, "/aanvragen?scenario=termijn-voorbij"] {
        visit.open(address).await?;
        visit.on_paper().await?;
        // The width between the margins of A4.
        visit.script("document.body.style.inlineSize = '180mm'").await?;
        let broken = visit
            .script(
                "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                const broken = [], range = document.createRange();
                while (walker.nextNode()) {
                  const { data, parentElement } = walker.currentNode;
                  if (!parentElement.offsetParent) continue;
                  for (const { 0: word, index } of data.matchAll(/[\\p{L}]+/gu)) {
                    range.setStart(walker.currentNode, index);
                    range.setEnd(walker.currentNode, index + word.length);
                    const lines = [...range.getClientRects()].map((it) => Math.round(it.top));
                    if (new Set(lines).size > 1) broken.push(word);
                  }
                }
                return broken",
            )
            .await?;
        ensure!(broken == Value::Array(vec![]), "{address}: {broken}");
        let ends = "return [...document.querySelectorAll('h1, h2, h3')]
            .filter((it) => getComputedStyle(it).breakAfter !== 'avoid').map((it) => it.outerHTML)";
        let ends = visit.script(ends).await?;
        ensure!(ends == Value::Array(vec![]), "{address}: {ends}");
    }
    Ok(())
}

async fn the_button_fits_on_a_phone(visit: &Visit) -> Result<()> {
    for language in ["nl", "en"] {
        visit.open(&format!("{WONINGAANPASSING}&taal={language}")).await?;
        visit.see(".kruimel .knop").await?;
        visit.is_accessible().await.context(language)?;
        visit.fits().await.context(language)?;
    }
    Ok(())
}
