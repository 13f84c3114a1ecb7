//! The contact page: how to reach the municipality, and a list of the zaken to take along.

use anyhow::{Context, Result, ensure};
use e2e::{Gemeente, Visit};

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, the_footer_of_each_page_leads_to_every_way_to_reach_the_municipality)
            .of_rules(),
        case!(Desktop, the_list_to_take_along_has_all_zaken_that_go_on).of_rules(),
        case!(Desktop, the_list_on_paper_has_numbers_and_nothing_to_press),
        case!(Desktop, zaken_that_cannot_be_had_leave_the_ways_to_reach_a_person).of_rules(),
        case!(Desktop, an_error_leads_to_a_person).of_rules(),
        case!(Production, Desktop, who_is_not_logged_in_finds_a_person_as_well).of_rules(),
        case!(Phone, the_page_is_accessible_on_a_phone),
        case!(Desktop, the_page_is_accessible_on_a_desktop),
    ]
}

const MIJN: &str = "?scenario=mijngroningen";

async fn the_footer_of_each_page_leads_to_every_way_to_reach_the_municipality(
    visit: &Visit,
) -> Result<()> {
    visit.open(&format!("/aanvragen{MIJN}")).await?;
    visit.see(".voet a[href^='/contact']").await?.click().await?;
    visit.reads("Zo bereikt u ons").await?;
    visit.is_at(&format!("/contact{MIJN}")).await?;
    let text = visit.page_text().await?;
    for words in ["14 050", "maandag tot en met vrijdag", "Harm Buiterplein 1", "Website"] {
        ensure!(text.contains(words), "{words} is not in {text}");
    }
    Ok(())
}

async fn the_list_to_take_along_has_all_zaken_that_go_on(visit: &Visit) -> Result<()> {
    visit.open(&format!("/contact{MIJN}")).await?;
    visit.reads("Neem dit mee").await?;
    let rows = visit.texts(".meenemen__aanvraag").await?;
    ensure!(rows.len() == 4, "{rows:?}");
    ensure!(rows[0].contains("Melding openbare ruimte"), "{rows:?}");
    ensure!(rows.iter().all(|it| it.contains("ZAAK-2026-") && it.contains("Status")), "{rows:?}");
    Ok(())
}

async fn the_list_on_paper_has_numbers_and_nothing_to_press(visit: &Visit) -> Result<()> {
    visit.open(&format!("/contact{MIJN}")).await?;
    visit.reads("Druk deze lijst af").await?;
    visit.script("window.print = () => { window.printed = true }").await?;
    visit.click("Druk deze lijst af").await?;
    ensure!(visit.script("return window.printed").await? == true);
    visit.on_paper().await?;
    for words in ["ZAAK-2026-0000030567", "Leerlingenvervoer", "14 050", "Afgedrukt op"] {
        visit.reads(words).await?;
    }
    for css in ["button", ".voet", "nav", ".terugkoppeling"] {
        let left = visit.texts(css).await?;
        ensure!(left.iter().all(String::is_empty), "{css}: {left:?}");
    }
    visit.fits().await
}

async fn zaken_that_cannot_be_had_leave_the_ways_to_reach_a_person(visit: &Visit) -> Result<()> {
    visit.open(&format!("/contact{MIJN}&storing=zaken")).await?;
    visit.reads("Wij kunnen uw aanvragen nu niet laten zien").await?;
    visit.reads("Harm Buiterplein 1").await
}

async fn an_error_leads_to_a_person(visit: &Visit) -> Result<()> {
    visit.open(&format!("/aanvragen{MIJN}&storing=zaken")).await?;
    visit.click("Bekijk hoe u ons bereikt").await?;
    visit.reads("Zo bereikt u ons").await
}

async fn who_is_not_logged_in_finds_a_person_as_well(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.goto("/contact").await?;
    visit.reads("Zo bereikt u ons").await?;
    visit.reads("Log in om een lijst met uw aanvragen te zien.").await?;
    ensure!(gemeente.asked().is_empty(), "{:?}", gemeente.asked());
    visit.is_accessible().await
}

async fn check(visit: &Visit) -> Result<()> {
    for scenario in ["mijngroningen", "leeg", "mijngroningen&storing=zaken", "lange-woorden"] {
        visit.open(&format!("/contact?scenario={scenario}")).await?;
        visit.reads("Zo bereikt u ons").await?;
        visit.settled().await?;
        visit.is_accessible().await.context(scenario)?;
        visit.fits().await.context(scenario)?;
        visit.targets_are_large().await.context(scenario)?;
    }
    Ok(())
}

async fn the_page_is_accessible_on_a_phone(visit: &Visit) -> Result<()> {
    check(visit).await
}

async fn the_page_is_accessible_on_a_desktop(visit: &Visit) -> Result<()> {
    check(visit).await
}
