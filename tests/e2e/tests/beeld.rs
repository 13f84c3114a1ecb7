//! How the overview looks: what is in sight at once, and what stands beside what.

use anyhow::{Context, Result, ensure};
use e2e::{Visit, eventually};
use serde_json::Value;
use thirtyfour::prelude::*;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, the_first_row_of_cards_is_in_sight_on_a_desktop),
        case!(Phone, the_title_of_the_first_card_is_in_sight_on_a_phone),
        case!(Desktop, the_three_tools_stand_in_a_row),
        case!(Desktop, the_menu_of_domeinen_opens_and_closes),
        case!(Desktop, a_filter_that_is_on_is_removed_by_its_own_button),
        case!(Desktop, titles_of_cards_in_a_row_stand_at_the_same_height),
        case!(Desktop, rows_of_the_list_have_the_same_columns),
        case!(Desktop, only_what_was_granted_is_green),
        case!(Desktop, long_words_in_links_are_underlined_as_well),
        case!(Phone, the_header_is_two_rows_on_a_phone),
        case!(Phone, four_links_with_counts_and_the_person_are_two_rows_on_a_phone),
        case!(Desktop, the_label_of_an_appointment_stands_above_its_value),
    ]
}

const ALLES: &str = "/aanvragen?scenario=alles";
const PACKS: [&str; 3] = ["mockup", "openzaak-burger", "alles"];

/// A list that must be empty.
async fn none(visit: &Visit, script: &str) -> Result<()> {
    let found = visit.script(script).await?;
    ensure!(found == Value::Array(vec![]), "{found:#}");
    Ok(())
}

async fn the_first_row_of_cards_is_in_sight_on_a_desktop(visit: &Visit) -> Result<()> {
    let width = visit.script("return innerWidth").await?;
    ensure!(width == 1280, "the window is {width} px wide");
    for pack in PACKS {
        for variant in ["A", "B"] {
            visit.open(&format!("/aanvragen?scenario={pack}&variant={variant}")).await?;
            none(
                visit,
                "const cards = [...document.querySelectorAll('#lopend ~ .zaken .kaart')]
                   .map((it) => it.getBoundingClientRect());
                 const row = cards.filter(({ top }) => top === cards[0].top);
                 return row.length === 3
                   ? row.map(({ bottom }) => bottom).filter((it) => it > 900)
                   : row",
            )
            .await
            .with_context(|| format!("{pack} {variant}"))?;
        }
    }
    Ok(())
}

async fn the_title_of_the_first_card_is_in_sight_on_a_phone(visit: &Visit) -> Result<()> {
    for pack in PACKS {
        for variant in ["A", "B"] {
            visit.open(&format!("/aanvragen?scenario={pack}&variant={variant}")).await?;
            // Residents do not see the bar of fixture mode. 667 px is the height of a small phone.
            let script = "const at = (css) => document.querySelector(css).getBoundingClientRect();
                return at('.kaart__titel').bottom - at('.kop').top";
            let end = visit.script(script).await?.as_f64();
            ensure!(
                end.is_some_and(|it| it < 667.0),
                "{pack} {variant}: the title ends at {end:?}"
            );
        }
    }
    Ok(())
}

async fn the_three_tools_stand_in_a_row(visit: &Visit) -> Result<()> {
    // With the borders of the window, the page is a bit narrower.
    for width in [800, 1280] {
        visit.browser.set_window_rect(0, 0, width, 900).await?;
        visit.open(ALLES).await?;
        let script = "return ['.keuzes', '.uitklap', '.zoekveld']
            .map((css) => document.querySelector(css).getBoundingClientRect())
            .map(({ top, bottom, left }) => [top, bottom, left])";
        let places: Vec<[f64; 3]> = serde_json::from_value(visit.script(script).await?)?;
        let [view, domein, search] = places[..] else { anyhow::bail!("{places:?}") };
        ensure!(view[..2] == domein[..2] && domein[..2] == search[..2], "{width}: {places:?}");
        ensure!(view[2] < domein[2] && domein[2] < search[2], "{width}: {places:?}");
        ensure!(!visit.see("#sorteer").await?.is_displayed().await?, "sorting is not folded");
        visit.fits().await?;
    }
    Ok(())
}

async fn is_open(visit: &Visit) -> Result<bool> {
    Ok(visit.script("return document.querySelector('.uitklap').open").await? == true)
}

async fn the_menu_of_domeinen_opens_and_closes(visit: &Visit) -> Result<()> {
    visit.open(ALLES).await?;
    let button = visit.see(".uitklap summary").await?;
    button.click().await?;
    visit.reads("Vergunningen (14)").await?;
    visit.is_accessible().await?;
    visit.targets_are_large().await?;
    // Several are chosen one after another, without opening it again.
    visit.click("Vergunningen (14)").await?;
    visit.click("Openbare ruimte (8)").await?;
    visit.reads("22 aanvragen gevonden").await?;
    ensure!(is_open(visit).await?, "a choice closed the menu");
    // Escape closes it, and gives the focus back to its button.
    visit.keys(Key::Escape).await?;
    eventually("the menu is closed", || async { Ok(!is_open(visit).await?) }).await?;
    let focused = "return document.activeElement.matches('.uitklap summary')";
    ensure!(visit.script(focused).await? == true, "the button has no focus");
    // A press elsewhere closes it, and so does a focus elsewhere.
    button.click().await?;
    ensure!(is_open(visit).await?);
    visit.see("h1").await?.click().await?;
    eventually("the menu is closed", || async { Ok(!is_open(visit).await?) }).await?;
    button.click().await?;
    visit.script("document.getElementById('zoek').focus()").await?;
    eventually("the menu is closed", || async { Ok(!is_open(visit).await?) }).await
}

async fn a_filter_that_is_on_is_removed_by_its_own_button(visit: &Visit) -> Result<()> {
    visit.open(&format!("{ALLES}&domein=VERGU&domein=ANDERS&beurt=gemeente")).await?;
    let filters = visit.texts(".filter").await?;
    ensure!(filters.len() == 3, "{filters:?}");
    // A domein that the resident does not have is named by its code.
    ensure!(filters[1].ends_with("Domein: ANDERS"), "{filters:?}");
    visit.click("Verwijder filter Domein: Vergunningen").await?;
    visit.is_at(&format!("{ALLES}&domein=ANDERS&beurt=gemeente")).await?;
    eventually("the focus is on the next filter", || async {
        let focused = visit.browser.active_element().await?;
        Ok(focused.text().await?.contains("ANDERS"))
    })
    .await?;
    visit.targets_are_large().await?;
    visit.is_accessible().await?;
    visit.keys(Key::Enter).await?;
    visit.is_at(&format!("{ALLES}&beurt=gemeente")).await?;
    visit.reads("24 aanvragen gevonden").await?;
    eventually("one is left", || async { Ok(visit.texts(".filter").await?.len() == 1) }).await?;
    visit.see(".filter").await?.click().await?;
    visit.is_at(ALLES).await?;
    visit.reads("38 aanvragen gevonden").await?;
    eventually("the focus is on the button for the other tools", || async {
        let focused = visit.browser.active_element().await?;
        Ok(focused.text().await? == "Filteren en sorteren")
    })
    .await
}

async fn titles_of_cards_in_a_row_stand_at_the_same_height(visit: &Visit) -> Result<()> {
    visit.open(ALLES).await?;
    let marked = visit.browser.find_all(By::Css(".kaart .merk--nieuw")).await?.len();
    ensure!(marked > 3, "too few cards have a mark");
    none(
        visit,
        "return [...document.querySelectorAll('.kaart')].filter((card) => {
           const title = card.querySelector('.kaart__titel').getBoundingClientRect();
           return Math.round(title.top - card.getBoundingClientRect().top) !== 25;
         }).map((card) => card.innerText)",
    )
    .await
}

async fn rows_of_the_list_have_the_same_columns(visit: &Visit) -> Result<()> {
    for width in [800, 1280] {
        visit.browser.set_window_rect(0, 0, width, 900).await?;
        visit.open(&format!("{ALLES}&toon=lijst")).await?;
        none(
            visit,
            "const lefts = (card) => ['.kaart__stand', '.kaart__feiten', '.kaart__link']
               .map((css) => Math.round(card.querySelector(css).getBoundingClientRect().left));
             const cards = [...document.querySelectorAll('.kaart:not(.kaart--dringend)')];
             const first = lefts(cards[0]);
             const isBeside = cards[0].getBoundingClientRect().right / 4 < first[0] && first[0] < first[1] && first[1] < first[2];
             return isBeside
               ? cards.map((it) => lefts(it).join()).filter((it) => it !== first.join())
               : first",
        )
        .await?;
        visit.fits().await?;
    }
    Ok(())
}

async fn only_what_was_granted_is_green(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-burger").await?;
    let green = visit.texts(".merk--gelukt").await?;
    ensure!(green == ["Verleend", "Toegekend"], "{green:?}");
    visit.reads("Ingetrokken").await
}

async fn long_words_in_links_are_underlined_as_well(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen/90631aa0-a72b-53f5-909f-73c966c5dc67?scenario=gesprek").await?;
    visit.reads("Brief: wij missen uw bankafschrift").await?;
    let words = visit.script("return document.querySelectorAll('main a .woord').length").await?;
    ensure!(words.as_u64() > Some(0), "no link has a long word");
    none(
        visit,
        r"const line = (it) => getComputedStyle(it).textDecorationLine;
        return [...document.querySelectorAll('main :is(a, .document__naam) .woord')]
          .filter((it) => line(it) !== line(it.closest('a, .document__naam')))
          .map((it) => it.textContent)",
    )
    .await
}

async fn the_header_is_two_rows_on_a_phone(visit: &Visit) -> Result<()> {
    // Who acts for a company has the longest words in the header.
    for (scenario, theme) in [("openzaak-burger", "groningen"), ("mockup", "oosterhaven")] {
        visit.open(&format!("/aanvragen?scenario={scenario}&thema={theme}")).await?;
        let script = "const at = (css) => document.querySelector(css).getBoundingClientRect();
            const beside = (one, other) => at(one).top < at(other).bottom
              && at(other).top < at(one).bottom && at(one).right <= at(other).left;
            return [beside('.logo', '.taal'), !document.querySelector('.persoon')
              || beside('.menu a', '.persoon'), at('.menu').bottom - at('.kop').top < 120]";
        let found = visit.script(script).await?;
        ensure!(found == serde_json::json!([true, true, true]), "{scenario}: {found}");
        visit.fits().await?;
    }
    Ok(())
}

async fn four_links_with_counts_and_the_person_are_two_rows_on_a_phone(
    visit: &Visit,
) -> Result<()> {
    visit.open("/?scenario=mijngroningen").await?;
    visit.see(".menu a[href^='/acties'] .telling").await?;
    visit.see(".menu a[href^='/meldingen'] .telling").await?;
    let script = "const at = (css) => document.querySelector(css).getBoundingClientRect();
        const [first, , , last] = document.querySelectorAll('.menu nav > a');
        return [at('.menu').height < 110, first.getBoundingClientRect().top === at('.menu').top,
          last.getBoundingClientRect().bottom > at('.persoon').top,
          last.getBoundingClientRect().right <= at('.persoon').left]";
    let found = visit.script(script).await?;
    ensure!(found == serde_json::json!([true, true, true, true]), "{found}");
    visit.fits().await?;
    visit.targets_are_large().await?;
    // Who acts for a company has the longest words in the menu.
    visit.open("/?scenario=ondernemer").await?;
    visit.reads("Bekijk al uw meldingen").await?;
    let rows = "const tops = [...document.querySelectorAll('.menu nav > a, .persoon')]
          .map((it) => Math.round(it.getBoundingClientRect().top));
        return new Set(tops).size";
    let rows = visit.script(rows).await?;
    ensure!(rows == 2, "the menu of a company has {rows} rows");
    visit.fits().await
}

async fn the_label_of_an_appointment_stands_above_its_value(visit: &Visit) -> Result<()> {
    visit.open("/?scenario=mijngroningen").await?;
    visit.see(".tip .feiten__rij").await?;
    let rows = "return [...document.querySelectorAll('.tip .feiten__rij')].filter((it) => {
        if (it.closest('details')) return false;
        const [label, value] = [...it.children].map((it) => it.getBoundingClientRect());
        return label.bottom > value.top + 1 || Math.abs(label.left - value.left) > 1;
      }).map((it) => it.textContent)";
    none(visit, rows).await
}
