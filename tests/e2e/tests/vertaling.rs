//! Pages that others change while one reads: page translation, and extensions that take texts
//! apart.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use e2e::{Visit, eventually};
use serde_json::Value;
use thirtyfour::prelude::*;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, on_a_translated_overview_a_card_has_the_words_of_its_own_zaak),
        case!(Desktop, on_a_translated_page_the_heading_is_the_name_of_the_zaak),
        case!(Desktop, a_zaak_that_comes_while_the_page_is_translated_has_its_own_words),
        case!(Desktop, on_a_page_without_comments_the_cards_are_those_that_are_counted),
    ]
}

/// Puts each text in two `font` elements, as the translation of Chrome and Edge does, also those
/// that come later. The words stay the same, so that they can be compared.
const TRANSLATE: &str = r"
    const inFonts = (text) => {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.append(text.data);
        outer.append(inner);
        text.replaceWith(outer);
    };
    const isPlain = (text) =>
        text.data.trim() && text.parentElement && !text.parentElement.closest('font, script, style, title');
    const translate = () => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (texts.nextNode()) { found.push(texts.currentNode); }
        found.filter(isPlain).forEach(inFonts);
    };
    translate();
    new MutationObserver(translate).observe(document.body, { childList: true, characterData: true, subtree: true });
";

/// The words of each card, by the address that its link leads to. They are without white space:
/// WebKit has some between elements where it has none between texts.
async fn cards(visit: &Visit) -> Result<BTreeMap<String, String>> {
    let script = "return Array.from(document.querySelectorAll('.kaart'), (card) => [
        card.querySelector('.kaart__link').pathname,
        card.innerText.replace(/\\s+/g, ''),
    ])";
    let Value::Array(pairs) = visit.script(script).await? else { return Ok(BTreeMap::new()) };
    Ok(serde_json::from_value(Value::Array(pairs))
        .map(|it: Vec<(String, String)>| it.into_iter().collect())?)
}

async fn on_a_translated_overview_a_card_has_the_words_of_its_own_zaak(
    visit: &Visit,
) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-burger&nu=2026-11-23").await?;
    visit.reads("10 aanvragen gevonden").await?;
    let before = cards(visit).await?;
    ensure!(before.len() == 10, "{before:#?}");
    visit.script(TRANSLATE).await?;
    let agree = |wanted: usize| {
        let before = &before;
        async move {
            let now = cards(visit).await?;
            let all =
                now.len() == wanted && now.iter().all(|(it, words)| before.get(it) == Some(words));
            Ok(all)
        }
    };
    visit.click("Filteren en sorteren").await?;
    visit.see("#sorteer").await?.send_keys("Nieuwste").await?;
    eventually("sorted cards have their own words", || agree(10)).await?;
    visit.see("#zoek").await?.send_keys("vergunning").await?;
    visit
        .is_at("/aanvragen?scenario=openzaak-burger&nu=2026-11-23&zoek=vergunning&sorteer=nieuwste")
        .await?;
    let found = cards(visit).await?.len();
    ensure!(found > 0 && found < 10, "{found}");
    eventually("found cards have their own words", || agree(found)).await?;
    visit.reads(&format!("{found} aanvragen gevonden")).await?;
    visit.click("Wis alle filters").await?;
    eventually("all cards have their own words", || agree(10)).await?;
    visit.reads("10 aanvragen gevonden").await
}

async fn on_a_translated_page_the_heading_is_the_name_of_the_zaak(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-burger&nu=2026-11-23").await?;
    visit.see(".kaart").await?;
    visit.script(TRANSLATE).await?;
    let card = visit.see(".kaart").await?;
    let titel = card.find(By::Css(".kaart__titel")).await?.text().await?;
    visit.see(".kaart__link").await?.click().await?;
    eventually("the heading is the name of the zaak", || async {
        Ok(visit.texts("h1").await?.iter().any(|it| it.contains(&titel)))
    })
    .await?;
    eventually("the number of documents is there", || async {
        Ok(!visit.texts(".samenvatting").await?.concat().contains('…'))
    })
    .await
}

async fn a_zaak_that_comes_while_the_page_is_translated_has_its_own_words(
    visit: &Visit,
) -> Result<()> {
    let zaak = "/aanvragen/9214244f-86b2-4e32-8a15-c7ed222563b1?scenario=openzaak-burger";
    visit.goto(&format!("{zaak}&nu=2026-11-23&traag=1500")).await?;
    visit.see(".laden").await?;
    let loads = "const loads = document.querySelector('.laden') !== null;";
    let loads = visit.script(&format!("{loads} {TRANSLATE} return loads")).await?;
    ensure!(loads == true, "the zaak was there before the translation");
    eventually("the heading is the name of the zaak", || async {
        Ok(visit.texts("h1").await?.concat() == "Aanvraag Parkeervergunning bewoners")
    })
    .await?;
    eventually("nothing says that it is still coming", || async {
        let words = visit.texts("main").await?.concat();
        Ok(!words.contains('…') && !words.contains("Een ogenblik"))
    })
    .await
}

/// Takes all comments away, also those that come later, as some extensions do.
const WITHOUT_COMMENTS: &str = r"
    const clean = () => {
        const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
        const found = [];
        while (comments.nextNode()) { found.push(comments.currentNode); }
        found.forEach((comment) => comment.remove());
    };
    clean();
    new MutationObserver(clean).observe(document.body, { childList: true, subtree: true });
";

async fn on_a_page_without_comments_the_cards_are_those_that_are_counted(
    visit: &Visit,
) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-burger&nu=2026-11-23").await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.script(WITHOUT_COMMENTS).await?;
    for words in ["vergunning", "xyz", "bijstand"] {
        let search = visit.see("#zoek").await?;
        search.clear().await?;
        search.send_keys(words).await?;
        let counted = "return parseInt(document.getElementById('aantal').textContent, 10) || 0";
        eventually("as many cards as are counted", || async {
            let address = visit.script("return location.search").await?;
            let is_searched = address.as_str().is_some_and(|it| it.contains(words));
            let counted = visit.script(counted).await?.as_u64();
            let shown = u64::try_from(cards(visit).await?.len())?;
            Ok(is_searched && counted == Some(shown) && shown < 10)
        })
        .await?;
    }
    visit.click("Wis alle filters").await?;
    eventually("all cards are back", || async { Ok(cards(visit).await?.len() == 10) }).await
}
