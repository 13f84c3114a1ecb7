//! The register is told that a zaak was opened, where the config says so.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use e2e::{Gemeente, Site, Visit, eventually};
use gateway::{Entry, Fault, FaultKind};
use serde_json::{Value, json};

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Production, Desktop, opening_a_zaak_is_told_once_where_the_config_says_so),
        case!(Production, Desktop, opening_a_zaak_is_told_to_nobody_unless_the_config_says_so)
            .of_rules(),
        case!(Production, Desktop, a_zaak_that_is_hidden_is_not_opened).of_rules(),
        case!(Production, Desktop, a_mark_that_fails_disturbs_nobody_and_is_not_sent_again)
            .of_rules(),
        case!(Production, Desktop, a_command_goes_on_when_the_page_is_left),
        case!(Production, Desktop, a_token_that_is_refused_is_renewed_for_a_command),
        case!(Production, Desktop, a_mark_goes_with_the_cookie_of_a_backend_for_frontend),
        case!(Desktop, opening_a_zaak_is_told_to_the_pack_in_fixture_mode).of_rules(),
    ]
}

const ID: &str = "fd0ccf76-af55-40a0-b29e-c9c2ec49704c";
const BIJSTAND: &str = "/aanvragen/fd0ccf76-af55-40a0-b29e-c9c2ec49704c";
/// Its vertrouwelijkheidaanduiding is "intern".
const ADVIES: &str = "/aanvragen/1b0bd4db-0a36-475f-a3f9-12c86635d7fe";

/// Switches the mark on in the config.
fn switch_on(visit: &Visit) -> Result<()> {
    let mut config: Value = serde_json::from_str(&visit.site.content_of("config.json")?)?;
    config["laatstGeopend"] = json!(true);
    visit.site.put("config.json", &config.to_string())
}

/// A municipality with the mark switched on, where someone comes to this page.
async fn at(visit: &Visit, page: &str, faults: &[Fault]) -> Result<Gemeente> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    switch_on(visit)?;
    faults.iter().for_each(|it| gemeente.fails(it.clone()));
    log_in_at(visit, page).await?;
    Ok(gemeente)
}

async fn log_in_at(visit: &Visit, page: &str) -> Result<()> {
    visit.goto(page).await?;
    visit.click("Inloggen met DigiD").await?;
    visit.see("button[value=inloggen]").await?.click().await?;
    visit.see(".persoon").await?;
    Ok(())
}

fn commands(gemeente: &Gemeente) -> Vec<Entry> {
    let is_command = |it: &Entry| !matches!(it.method.as_str(), "GET" | "OPTIONS");
    gemeente.gateway.log().into_iter().filter(is_command).collect()
}

/// Waits until so many commands have ended.
async fn have_ended(gemeente: &Gemeente, count: usize) -> Result<Vec<Entry>> {
    eventually("the commands have ended", || async { Ok(commands(gemeente).len() >= count) })
        .await?;
    Ok(commands(gemeente))
}

async fn opening_a_zaak_is_told_once_where_the_config_says_so(visit: &Visit) -> Result<()> {
    let gemeente = at(visit, "/aanvragen", &[]).await?;
    visit.reads("10 aanvragen gevonden").await?;
    ensure!(commands(&gemeente).is_empty());
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Zaaknummer").await?;
    visit.settled().await?;
    let sent = have_ended(&gemeente, 1).await?;
    let [mark] = sent.as_slice() else { anyhow::bail!("{sent:#?}") };
    ensure!((mark.method.as_str(), mark.status) == ("PATCH", 200), "{mark:#?}");
    let id = mark.path.strip_prefix("/zaken/api/v1/zaken/").context("another address")?;
    ensure!(visit.address().await?.contains(id) && mark.query.is_empty(), "{mark:#?}");
    ensure!(mark.bearer && !mark.cookie, "{mark:#?}");
    ensure!(mark.content_type.as_deref() == Some("application/json"), "{mark:#?}");
    let crs = Some("EPSG:4326");
    ensure!(mark.accept_crs.as_deref() == crs && mark.content_crs.as_deref() == crs, "{mark:#?}");
    let zaak = gemeente.gateway.row("zaken", id).context("the zaak has gone")?;
    let moment = zaak["laatstGeopend"].as_str().context("no moment")?;
    ensure!(moment.len() == 24 && moment.ends_with('Z') && moment.contains('T'), "{moment}");
    // Nothing that the overview shows has changed, and opening it again is another opening.
    let before = gemeente.asked().len();
    visit.browser.back().await?;
    visit.reads("10 aanvragen gevonden").await?;
    ensure!(gemeente.asked().len() == before, "{:#?}", gemeente.asked());
    visit.browser.forward().await?;
    visit.reads("Zaaknummer").await?;
    ensure!(have_ended(&gemeente, 2).await?.len() == 2);
    Ok(())
}

async fn opening_a_zaak_is_told_to_nobody_unless_the_config_says_so(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    log_in_at(visit, BIJSTAND).await?;
    visit.reads("Aanvraag Bijzondere bijstand").await?;
    visit.settled().await?;
    ensure!(commands(&gemeente).is_empty(), "{:#?}", commands(&gemeente));
    Ok(())
}

async fn a_zaak_that_is_hidden_is_not_opened(visit: &Visit) -> Result<()> {
    let gemeente = at(visit, ADVIES, &[]).await?;
    visit.reads("Wij kunnen deze aanvraag niet vinden").await?;
    visit.settled().await?;
    ensure!(commands(&gemeente).is_empty(), "{:#?}", commands(&gemeente));
    Ok(())
}

async fn a_mark_that_fails_disturbs_nobody_and_is_not_sent_again(visit: &Visit) -> Result<()> {
    let busy = FaultKind::Status { code: 503, retry_after: Some("1".to_owned()) };
    let gemeente = at(visit, "/aanvragen", &[]).await?;
    visit.reads("10 aanvragen gevonden").await?;
    let kinds = [
        FaultKind::Lost,
        FaultKind::Status { code: 400, retry_after: None },
        FaultKind::Status { code: 404, retry_after: None },
        FaultKind::Status { code: 500, retry_after: None },
        busy,
    ];
    for (count, kind) in kinds.into_iter().enumerate() {
        gemeente.gateway.heal();
        gemeente.fails(Fault::new("PATCH /zaken", kind));
        visit.see(".kaart__link").await?.click().await?;
        visit.reads("Zaaknummer").await?;
        have_ended(&gemeente, count + 1).await?;
        visit.settled().await?;
        // Nothing marks that no second command comes. `Retry-After` asks for one second, so a wait
        // that is longer than that would see it.
        tokio::time::sleep(Duration::from_millis(1_500)).await;
        ensure!(commands(&gemeente).len() == count + 1, "{:#?}", commands(&gemeente));
        let text = visit.page_text().await?;
        ensure!(!text.contains("Probeer opnieuw") && !text.contains("Het duurt langer"), "{text}");
        visit.browser.back().await?;
        visit.reads("10 aanvragen gevonden").await?;
    }
    Ok(())
}

async fn a_command_goes_on_when_the_page_is_left(visit: &Visit) -> Result<()> {
    let slow = Fault::new("PATCH /zaken", FaultKind::Latency(Duration::from_secs(3)));
    let gemeente = at(visit, BIJSTAND, &[slow]).await?;
    visit.reads("Aanvraag Bijzondere bijstand").await?;
    visit.settled().await?;
    visit.see(".menu a[href^='/aanvragen']").await?.click().await?;
    visit.reads("10 aanvragen gevonden").await?;
    ensure!(commands(&gemeente).is_empty(), "it ended before the page was left");
    let sent = have_ended(&gemeente, 1).await?;
    ensure!(sent.len() == 1 && sent[0].status == 200, "{sent:#?}");
    let zaak = gemeente.gateway.row("zaken", ID).context("the zaak has gone")?;
    ensure!(zaak["laatstGeopend"].is_string());
    Ok(())
}

async fn a_token_that_is_refused_is_renewed_for_a_command(visit: &Visit) -> Result<()> {
    let refused = Fault::new("PATCH /zaken", FaultKind::Unauthorized).times(1);
    let gemeente = at(visit, BIJSTAND, &[refused]).await?;
    visit.reads("Aanvraag Bijzondere bijstand").await?;
    let statuses: Vec<_> = have_ended(&gemeente, 2).await?.iter().map(|it| it.status).collect();
    ensure!(statuses == [401, 200], "{statuses:?}");
    Ok(())
}

async fn a_mark_goes_with_the_cookie_of_a_backend_for_frontend(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open_with_bff(visit, "openzaak-burger").await?;
    switch_on(visit)?;
    visit.goto(BIJSTAND).await?;
    visit.click("Inloggen").await?;
    visit.see("button[value=inloggen]").await?.click().await?;
    visit.reads("Aanvraag Bijzondere bijstand").await?;
    let sent = have_ended(&gemeente, 1).await?;
    let [mark] = sent.as_slice() else { anyhow::bail!("{sent:#?}") };
    ensure!(mark.status == 200 && mark.cookie && !mark.authorization, "{mark:#?}");
    ensure!(mark.x_csrf.as_deref() == Some("1"), "{mark:#?}");
    Ok(())
}

async fn opening_a_zaak_is_told_to_the_pack_in_fixture_mode(visit: &Visit) -> Result<()> {
    let mut config: Value = serde_json::from_str(&Site::file("config.json")?)?;
    config["laatstGeopend"] = json!(true);
    visit.site.put("config.json", &config.to_string())?;
    visit.open("/aanvragen?scenario=openzaak-burger").await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Zaaknummer").await?;
    visit.settled().await?;
    ensure!(!visit.page_text().await?.contains("Probeer opnieuw"));
    visit.browser.back().await?;
    visit.reads("10 aanvragen gevonden").await
}
