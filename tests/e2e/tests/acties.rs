//! What the municipality asks of a resident: on its own page, on the home page, at its zaak, and in
//! the menu.

use anyhow::{Context, Result, ensure};
use e2e::{Gemeente, Visit, eventually};
use gateway::{Fault, FaultKind};
use serde_json::{Value, json};
use thirtyfour::{By, Key};

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, each_action_says_what_why_and_by_when).of_rules(),
        case!(Desktop, what_is_done_is_folded_below).of_rules(),
        case!(Desktop, home_shows_the_most_urgent_actions_and_leads_to_all).of_rules(),
        case!(Desktop, an_action_stands_at_its_zaak).of_rules(),
        case!(Phone, the_menu_counts_the_actions_in_words_too),
        case!(Desktop, where_none_are_asked_there_is_no_such_page).of_rules(),
        case!(Desktop, actions_are_reached_and_done_with_the_keyboard_only),
        case!(Production, Desktop, zaken_and_actions_do_not_wait_for_each_other),
        case!(Production, Desktop, actions_that_fail_leave_the_rest_and_can_be_asked_for_again),
        case!(Production, Desktop, an_answer_with_rows_of_somebody_else_is_refused_whole)
            .of_rules(),
        case!(Production, Desktop, who_comes_back_sees_what_is_done_by_then),
        case!(Production, Desktop, thousands_of_actions_are_all_counted).of_rules(),
        case!(Desktop, every_kind_and_state_of_an_action_is_shown_without_leaving_one_out)
            .of_rules(),
    ]
}

const SUZANNE: &str = "Suzanne Moulin";

/// A resident with three actions to do and one that is done.
const MIJN: &str = "?scenario=mijngroningen";

async fn titles(visit: &Visit) -> Result<Vec<String>> {
    visit.texts(".acties > li > .actie > h3").await
}

async fn each_action_says_what_why_and_by_when(visit: &Visit) -> Result<()> {
    visit.open(&format!("/acties{MIJN}")).await?;
    visit.reads("Leerlingenvervoer").await?;
    ensure!(visit.texts("h1").await? == ["Openstaande acties"]);
    let text = visit.page_text().await?;
    for words in [
        "Bevestig de tijden van de taxi voor Milan",
        "Doe dit uiterlijk morgen, 20 november 2026",
        "Stuur uw bankafschrift van oktober",
        "Bankafschrift van oktober 2026",
        "Doe dit uiterlijk op 3 december 2026 (nog 14 dagen)",
        "€ 56,50 (56 euro en 50 cent)",
        "U gaat naar betalen.gemeente.example.",
    ] {
        ensure!(text.contains(words), "{words:?} is not in {text}");
    }
    // The address of the form has the number of the zaak.
    let form = visit.see("a[href*='taxi-bevestigen']").await?;
    let href = form.attr("href").await?.unwrap_or_default();
    ensure!(href.ends_with("?zaak=ZAAK-2026-0000029237"), "{href}");
    Ok(())
}

async fn what_is_done_is_folded_below(visit: &Visit) -> Result<()> {
    visit.open(&format!("/acties{MIJN}")).await?;
    visit.click("1 actie die klaar is").await?;
    visit.reads("Stuur uw loonstrook op").await?;
    let done = visit.see(".gedaan .actie").await?.text().await?;
    ensure!(done.contains("Klaar") && !done.contains("Formulier invullen"), "{done}");
    Ok(())
}

async fn home_shows_the_most_urgent_actions_and_leads_to_all(visit: &Visit) -> Result<()> {
    visit.open(&format!("/{MIJN}")).await?;
    visit.reads("Bekijk al uw aanvragen (7)").await?;
    let headings = visit.texts("h2").await?;
    ensure!(
        headings.starts_with(&[
            "Openstaande acties".to_owned(),
            "Meldingen".to_owned(),
            "Lopende aanvragen".to_owned(),
        ]),
        "{headings:?}"
    );
    let first = titles(visit).await?.first().cloned().context("no action")?;
    ensure!(first == "Bevestig de tijden van de taxi voor Milan", "{first}");
    visit.click("Bekijk al uw acties (3)").await?;
    visit.is_at(&format!("/acties{MIJN}")).await
}

async fn an_action_stands_at_its_zaak(visit: &Visit) -> Result<()> {
    visit.open(&format!("/acties{MIJN}")).await?;
    visit.click("Kwijtschelding gemeentelijke belastingen").await?;
    visit.reads("Dit moet u nog doen").await?;
    ensure!(titles(visit).await? == ["Stuur uw bankafschrift van oktober"]);
    // At another zaak there is nothing to do.
    visit.open(&format!("/aanvragen/81f688fa-41f7-54c7-8861-31f51c1ff7f8{MIJN}")).await?;
    visit.see(".samenvatting").await?;
    visit.see(".menu a[href^='/acties'] .telling").await?;
    ensure!(titles(visit).await?.is_empty());
    Ok(())
}

async fn the_menu_counts_the_actions_in_words_too(visit: &Visit) -> Result<()> {
    visit.open(&format!("/aanvragen{MIJN}")).await?;
    let link = visit.see(".menu a[href^='/acties'] .telling").await?;
    ensure!(link.text().await? == "3");
    let said = visit.see(".menu a[href^='/acties'] .alleen-voorgelezen").await?;
    let said = said.prop("textContent").await?.unwrap_or_default();
    ensure!(said == ": 3 openstaande acties", "{said}");
    visit.fits().await
}

async fn where_none_are_asked_there_is_no_such_page(visit: &Visit) -> Result<()> {
    visit.open("/acties?scenario=openzaak-burger").await?;
    visit.reads("Pagina niet gevonden").await?;
    ensure!(visit.browser.find_all(By::Css(".menu a[href^='/acties']")).await?.is_empty());
    visit.open("/?scenario=openzaak-burger").await?;
    visit.reads("Bekijk al uw aanvragen").await?;
    ensure!(!visit.page_text().await?.contains("Openstaande acties"));
    Ok(())
}

async fn actions_are_reached_and_done_with_the_keyboard_only(visit: &Visit) -> Result<()> {
    visit.open(&format!("/{MIJN}")).await?;
    visit.reads("Bekijk al uw aanvragen (7)").await?;
    let focused = "const it = document.activeElement;
        return it.closest('.actie') ? it.textContent.trim() : ''";
    let mut seen = vec![];
    for _ in 0..25 {
        visit.keys(Key::Tab).await?;
        let words = visit.script(focused).await?.as_str().unwrap_or_default().to_owned();
        if !words.is_empty() {
            seen.push(words);
        }
    }
    let first = seen.iter().position(|it| it.starts_with("Verder Bevestig de tijden"));
    let second = seen.iter().position(|it| it.starts_with("Betalen Betaal uw parkeer"));
    ensure!(first.is_some() && first < second, "{seen:?}");
    Ok(())
}

/// The municipality of Suzanne, which asks her these tasks. Its gateway has tasks of others too.
async fn with_tasks(visit: &Visit, tasks: &[Value]) -> Result<Gemeente> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    gemeente.gateway.edit("objecten", |rows| tasks.clone_into(rows))?;
    let mut config: Value = serde_json::from_str(&visit.site.content_of("config.json")?)?;
    let sources = gemeente.gateway.sources(&gemeente.gateway_origin);
    config["gateway"]["taken"] = sources["taken"].clone();
    visit.site.put("config.json", &config.to_string())?;
    Ok(gemeente)
}

const TYPE: &str = "3e852115-277a-4570-873a-9a64be3aeb35";

fn task(number: usize, bsn: &str, titel: &str) -> Value {
    let id = format!("7a000000-0000-4000-8000-{number:012}");
    json!({
        "url": format!("http://objecten.example/objecten/api/v2/objects/{id}"), "uuid": id,
        "type": format!("http://objecten.example/objecten/api/v2/objecttypes/{TYPE}"),
        "record": { "index": 1, "typeVersion": 2, "startAt": "2026-11-20", "endAt": null,
            "registrationAt": "2026-11-20", "geometry": null, "references": [],
            "correctionFor": null, "correctedBy": null,
            "data": { "soort": "url", "titel": titel, "status": "open", "eigenaar": "gzac",
                "url": { "uri": "https://formulieren.example.nl/vragen" },
                "identificatie": { "type": "bsn", "value": bsn } } } })
}

const BSN: &str = "999993653";

async fn home_of(visit: &Visit) -> Result<()> {
    visit.goto("/").await?;
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await
}

/// ARCHITECTURE.md says what home asks for.
async fn zaken_and_actions_do_not_wait_for_each_other(visit: &Visit) -> Result<()> {
    let gemeente = with_tasks(visit, &[task(1, BSN, "Vul de vragen in")]).await?;
    let slow =
        |path: &str| Fault::new(path, FaultKind::Latency(std::time::Duration::from_secs(600)));
    gemeente.fails(slow("/zaken/api/v1/zaken"));
    home_of(visit).await?;
    visit.reads("Vul de vragen in").await?;
    let asked = gemeente.asked();
    let of_tasks: Vec<_> = asked.iter().filter(|it| it.contains("/objects")).collect();
    ensure!(of_tasks.len() == 1, "{asked:#?}");
    gemeente.gateway.heal();
    gemeente.fails(slow("/objects"));
    visit.browser.refresh().await?;
    visit.reads("Bekijk al uw aanvragen (10)").await?;
    visit.reads("wij kijken of u iets moet doen").await
}

async fn actions_that_fail_leave_the_rest_and_can_be_asked_for_again(visit: &Visit) -> Result<()> {
    let gemeente = with_tasks(visit, &[task(1, BSN, "Vul de vragen in")]).await?;
    gemeente.fails(Fault::status("/objects", 500));
    home_of(visit).await?;
    visit.reads("Bekijk al uw aanvragen (10)").await?;
    visit.reads("Wij kunnen nu niet laten zien of u iets moet doen").await?;
    gemeente.gateway.heal();
    visit.click("Probeer opnieuw").await?;
    visit.reads("Vul de vragen in").await
}

async fn an_answer_with_rows_of_somebody_else_is_refused_whole(visit: &Visit) -> Result<()> {
    let tasks = [task(1, BSN, "Vul de vragen in"), task(2, "999990019", "Van iemand anders")];
    let gemeente = with_tasks(visit, &tasks).await?;
    gemeente.fails(Fault::new("/objects", FaultKind::Unscoped));
    home_of(visit).await?;
    visit.reads("Wij kunnen nu niet laten zien of u iets moet doen").await?;
    visit.reads("Bekijk al uw aanvragen (10)").await?;
    let text = visit.page_text().await?;
    ensure!(!text.contains("Vul de vragen in") && !text.contains("Van iemand anders"), "{text}");
    Ok(())
}

async fn who_comes_back_sees_what_is_done_by_then(visit: &Visit) -> Result<()> {
    let gemeente = with_tasks(visit, &[task(1, BSN, "Vul de vragen in")]).await?;
    home_of(visit).await?;
    visit.reads("Vul de vragen in").await?;
    gemeente.gateway.edit("objecten", |rows| {
        for row in rows {
            row["record"]["data"]["status"] = "afgerond".into();
        }
    })?;
    visit
        .script("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))")
        .await?;
    visit.reads("U hoeft nu niets te doen.").await?;
    ensure!(visit.texts(".menu a[href^='/acties'] .telling").await?.is_empty());
    Ok(())
}

async fn thousands_of_actions_are_all_counted(visit: &Visit) -> Result<()> {
    let tasks: Vec<_> = (1..=2000).map(|it| task(it, BSN, &format!("Vraag {it}"))).collect();
    let _gemeente = with_tasks(visit, &tasks).await?;
    home_of(visit).await?;
    visit.reads("Bekijk al uw acties (2000)").await?;
    eventually("three are on home", || async { Ok(titles(visit).await?.len() == 3) }).await
}

async fn every_kind_and_state_of_an_action_is_shown_without_leaving_one_out(
    visit: &Visit,
) -> Result<()> {
    visit.open("/acties?scenario=acties").await?;
    visit.reads("acties die klaar zijn").await?;
    let links = visit.script("return [...document.links].map((it) => it.protocol)").await?;
    let links: Vec<String> = serde_json::from_value(links)?;
    ensure!(links.iter().all(|it| it == "http:" || it == "https:" || it == "tel:"), "{links:?}");
    for words in ["Vandaag is de laatste dag", "Er is geen laatste dag bekend", "Dit kan niet op"] {
        ensure!(visit.page_text().await?.contains(words), "{words}");
    }
    visit.is_accessible().await
}
