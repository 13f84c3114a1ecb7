//! The home page: a greeting, what is new, and the zaken that go on.

use anyhow::{Result, ensure};
use e2e::{Gemeente, Visit};

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, home_greets_by_name_and_shows_six_zaken).of_rules(),
        case!(Desktop, the_name_of_the_resident_is_not_in_the_title_of_the_window).of_rules(),
        case!(Desktop, home_says_what_is_new_until_it_was_read).of_rules(),
        case!(Desktop, who_has_no_zaken_reads_so).of_rules(),
        case!(Desktop, zaken_that_cannot_be_had_are_said_and_can_be_asked_for_again).of_rules(),
        case!(Production, Desktop, home_asks_for_zaken_and_types_and_for_nothing_else).of_rules(),
        case!(Production, Desktop, logging_in_leads_home),
    ]
}

const SUZANNE: &str = "Suzanne Moulin";

async fn home_greets_by_name_and_shows_six_zaken(visit: &Visit) -> Result<()> {
    visit.open("/?scenario=openzaak-burger").await?;
    visit.reads("Bekijk al uw aanvragen (10)").await?;
    ensure!(visit.texts("h1").await? == ["Welkom, Suzanne Moulin"]);
    ensure!(visit.texts(".kaart h3").await?.len() == 6);
    // What is not there has no empty box.
    ensure!(visit.texts("h2").await? == ["Meldingen", "Lopende aanvragen"]);
    ensure!(visit.texts(".menu nav a").await?.len() == 3);
    Ok(())
}

async fn the_name_of_the_resident_is_not_in_the_title_of_the_window(visit: &Visit) -> Result<()> {
    visit.open("/?scenario=openzaak-burger").await?;
    visit.reads("Welkom, Suzanne Moulin").await?;
    let title = visit.browser.title().await?;
    ensure!(title == "Welkom - Gemeente Groningen", "{title}");
    Ok(())
}

async fn home_says_what_is_new_until_it_was_read(visit: &Visit) -> Result<()> {
    visit.open("/?scenario=gesprek").await?;
    visit.see(".nieuwsregel--nieuw").await?;
    visit.click("Bekijk al uw meldingen").await?;
    visit.see(".meldingen__dag").await?;
    visit.settled().await?;
    visit.click("Home").await?;
    visit.see(".nieuwsregel").await?;
    ensure!(visit.texts(".nieuwsregel--nieuw").await?.is_empty(), "what was read is new again");
    Ok(())
}

async fn who_has_no_zaken_reads_so(visit: &Visit) -> Result<()> {
    visit.open("/?scenario=leeg").await?;
    visit.reads("U hebt geen aanvragen bij Gemeente Groningen.").await?;
    ensure!(visit.texts("h2").await?.is_empty());
    Ok(())
}

async fn zaken_that_cannot_be_had_are_said_and_can_be_asked_for_again(visit: &Visit) -> Result<()> {
    visit.site.copy_pack("mockup", "kapot")?;
    visit.site.put("fixtures/kapot/zaken.json", "{")?;
    visit.open("/?scenario=kapot").await?;
    visit.reads("Wij kunnen uw aanvragen nu niet laten zien").await?;
    ensure!(visit.texts(".menu nav a").await?.len() == 3);
    visit.site.copy_pack("mockup", "kapot")?;
    visit.click("Probeer opnieuw").await?;
    visit.reads("Bekijk al uw aanvragen (7)").await
}

/// ARCHITECTURE.md has these numbers.
async fn home_asks_for_zaken_and_types_and_for_nothing_else(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.goto("/").await?;
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await?;
    visit.reads("Bekijk al uw aanvragen (10)").await?;
    visit.settled().await?;
    let asked = gemeente.asked();
    let count = |what: &str| asked.iter().filter(|it| it.contains(what)).count();
    let of_types = ["/zaaktypen/", "/statustypen/", "/resultaattypen/"].map(count);
    ensure!(count("/zaken/api/v1/zaken") == 1 && count("/catalogussen") == 1, "{asked:#?}");
    ensure!(asked.len() == 2 + of_types.iter().sum::<usize>(), "{asked:#?}");
    Ok(())
}

async fn logging_in_leads_home(visit: &Visit) -> Result<()> {
    let _gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.goto("/inloggen").await?;
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await?;
    visit.reads("Welkom, Suzanne Moulin").await?;
    visit.is_at("/").await?;
    visit.keeps_nothing_of(&["999993653", "Bijzondere bijstand", SUZANNE]).await
}
