//! What does not jump while a page is loading.

use anyhow::{Context, Result, ensure};
use e2e::{Engine, Visit};
use serde_json::json;

use crate::{Case, FROM_DESKTOP, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        measured(case!(Desktop, nothing_jumps_while_a_zaak_is_loading)),
        measured(case!(Phone, nothing_jumps_while_a_zaak_is_loading_on_a_phone)),
        measured(case!(Desktop, nothing_jumps_when_the_zaken_come)),
        measured(case!(Phone, nothing_jumps_on_a_phone_when_the_zaken_come)),
        case!(Desktop, shapes_keep_still_for_who_prefers_that).not_in(Engine::WebKit, FROM_DESKTOP),
    ]
}

/// Only one engine measures how much jumps.
fn measured(case: Case) -> Case {
    let why = "only Chromium reports layout shifts";
    case.not_in(Engine::Firefox, why).not_in(Engine::WebKit, why)
}

/// How much of a page may jump, as the sum of its layout shifts.
const MOST: f64 = 0.02;

/// Zaken that are running, late, granted, refused, and waiting for the resident.
const ZAKEN: [&str; 5] = [
    "d56fc4d6-62d3-5eaf-8123-708c68365748",
    "f4855b29-78d9-5e04-ad12-541148c18ac7",
    "16b6dc6d-20eb-5be9-bcc3-ccbdb9d3ce90",
    "68462d9c-2b1a-5b17-96f0-0181fa40d4ba",
    "dfc234f9-432d-5a6d-a83d-b00a229748ec",
];

/// A scenario in which every answer takes a while, so that each part of the page comes by itself.
fn slow(visit: &Visit) -> Result<()> {
    visit.site.copy_pack("alles", "langzaam")?;
    let scenario = json!({
        "title": "Langzaam",
        "clock": "2026-06-15",
        "persona": "Samira de Boer",
        "faults": { "latency": 250 },
    });
    visit.site.put("fixtures/langzaam/scenario.json", &scenario.to_string())
}

async fn nothing_jumps(visit: &Visit) -> Result<()> {
    slow(visit)?;
    visit.watches_shifts().await?;
    for zaak in ZAKEN {
        for variant in ["A", "B"] {
            visit.open(&format!("/aanvragen/{zaak}?scenario=langzaam&variant={variant}")).await?;
            visit.has_not_jumped(MOST).await.with_context(|| format!("{zaak} {variant}"))?;
        }
    }
    Ok(())
}

async fn nothing_jumps_while_a_zaak_is_loading(visit: &Visit) -> Result<()> {
    nothing_jumps(visit).await
}

async fn nothing_jumps_while_a_zaak_is_loading_on_a_phone(visit: &Visit) -> Result<()> {
    nothing_jumps(visit).await
}

async fn no_zaken_jump(visit: &Visit) -> Result<()> {
    visit.watches_shifts().await?;
    for pack in ["openzaak-burger", "een", "leeg"] {
        visit.goto(&format!("/aanvragen?scenario={pack}&traag=600")).await?;
        visit.see(".skelet").await?;
        let words = visit.script("return document.querySelector('.laden').textContent").await?;
        ensure!(words == "Een ogenblik, uw aanvragen komen eraan.", "{words}");
        visit.settled().await?;
        visit.has_not_jumped(MOST).await.context(pack)?;
    }
    Ok(())
}

async fn nothing_jumps_when_the_zaken_come(visit: &Visit) -> Result<()> {
    no_zaken_jump(visit).await
}

async fn nothing_jumps_on_a_phone_when_the_zaken_come(visit: &Visit) -> Result<()> {
    no_zaken_jump(visit).await
}

async fn shapes_keep_still_for_who_prefers_that(visit: &Visit) -> Result<()> {
    slow(visit)?;
    let address = format!("/aanvragen/{}?scenario=langzaam", ZAKEN[0]);
    let animated = "return document.querySelector('.vlek').getAnimations().length";
    visit.goto(&address).await?;
    visit.see(".skelet .vlek").await?;
    ensure!(visit.script(animated).await? == 1, "the shapes show no life");
    visit.prefers_less_motion().await?;
    visit.goto(&address).await?;
    visit.see(".skelet .vlek").await?;
    ensure!(visit.script(animated).await? == 0, "the shapes move");
    Ok(())
}
