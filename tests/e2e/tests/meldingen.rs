//! What happened in the zaken of a resident, and messages: on their own pages, on the home page and
//! in the menu; and what comes while a page is open.

use anyhow::{Context, Result, ensure};
use e2e::{Gemeente, Visit, eventually};
use gateway::{Fault, FaultKind};
use serde_json::{Value, json};
use thirtyfour::By;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, meldingen_are_grouped_by_day_and_lead_to_their_zaak).of_rules(),
        case!(Desktop, what_was_seen_is_not_new_the_next_time).of_rules(),
        case!(Phone, the_menu_counts_new_meldingen_in_words_once_the_zaken_are_known),
        case!(Desktop, home_shows_three_meldingen_and_leads_to_all).of_rules(),
        case!(Desktop, a_message_is_read_on_a_page_of_its_own_and_is_not_new_after_that).of_rules(),
        case!(Desktop, a_message_of_the_future_is_not_there).of_rules(),
        case!(Phone, meldingen_and_messages_are_accessible),
        case!(Production, Desktop, the_source_is_told_once_that_a_message_was_read),
        case!(Production, Desktop, a_hostile_message_is_text_and_safe_links),
        case!(Production, Desktop, a_message_to_somebody_else_refuses_all_of_them).of_rules(),
        case!(Production, Desktop, messages_that_fail_leave_the_rest).of_rules(),
        case!(Production, Desktop, two_thousand_messages_are_shown_in_steps).of_rules(),
        case!(Production, Desktop, a_new_document_is_told_with_its_title).of_rules(),
        case!(Production, Desktop, new_documents_that_cannot_be_had_leave_the_rest).of_rules(),
        case!(Production, Desktop, news_is_told_once_and_shown_when_it_is_asked_for),
        case!(Production, Desktop, looking_for_news_does_not_keep_a_session_open),
    ]
}

const SUZANNE: &str = "Suzanne Moulin";
const BSN: &str = "999993653";
const MIJN: &str = "?scenario=mijngroningen";

async fn meldingen_are_grouped_by_day_and_lead_to_their_zaak(visit: &Visit) -> Result<()> {
    visit.open(&format!("/meldingen{MIJN}")).await?;
    visit.reads("Wij missen een document").await?;
    ensure!(visit.texts("h1").await? == ["Meldingen"]);
    let days = visit.texts(".meldingen__dag").await?;
    ensure!(days.len() > 3 && days.iter().any(|it| it.contains("2026")), "{days:?}");
    visit.see(".nieuwsregel__zaak a").await?.click().await?;
    visit.see(".samenvatting").await.map(drop)
}

async fn what_was_seen_is_not_new_the_next_time(visit: &Visit) -> Result<()> {
    visit.open("/meldingen?scenario=openzaak-burger").await?;
    visit.see(".nieuwsregel--nieuw").await?;
    visit.click("Home").await?;
    visit.reads("Bekijk al uw meldingen").await?;
    ensure!(visit.browser.find_all(By::Css(".nieuwsregel--nieuw")).await?.is_empty());
    ensure!(visit.browser.find_all(By::Css(".telling")).await?.is_empty());
    Ok(())
}

async fn the_menu_counts_new_meldingen_in_words_once_the_zaken_are_known(
    visit: &Visit,
) -> Result<()> {
    visit.open(&format!("/{MIJN}")).await?;
    visit.see(".menu a[href^='/meldingen'] .telling").await?;
    let said = visit.see(".menu a[href^='/meldingen'] .alleen-voorgelezen").await?;
    let said = said.prop("textContent").await?.unwrap_or_default();
    ensure!(said.starts_with(": ") && said.ends_with("nieuwe meldingen"), "{said}");
    visit.fits().await
}

async fn home_shows_three_meldingen_and_leads_to_all(visit: &Visit) -> Result<()> {
    visit.open(&format!("/{MIJN}")).await?;
    visit.reads("Bekijk al uw meldingen").await?;
    ensure!(visit.texts(".nieuwsregel h3").await?.len() == 3);
    let days = visit.texts(".nieuwsregel__dag").await?;
    ensure!(days.len() == 3 && days.iter().all(|it| it.contains("2026")), "{days:?}");
    visit.click("Bekijk al uw meldingen").await?;
    visit.is_at(&format!("/meldingen{MIJN}")).await
}

async fn a_message_is_read_on_a_page_of_its_own_and_is_not_new_after_that(
    visit: &Visit,
) -> Result<()> {
    visit.open(&format!("/meldingen{MIJN}")).await?;
    visit.click("Bericht: Dit hebben wij nog van u nodig").await?;
    visit.reads("Wij missen nog:").await?;
    ensure!(visit.texts("h1").await? == ["Dit hebben wij nog van u nodig"]);
    let title = visit.browser.title().await?;
    ensure!(title.starts_with("Bericht - "), "{title}");
    ensure!(visit.texts(".opmaak li").await?.len() == 2);
    visit.reads("Bekijk de documenten bij uw aanvraag").await?;
    visit.click("Terug naar uw meldingen").await?;
    visit.reads("Dit hebben wij nog van u nodig").await?;
    eventually("it is not new", || async {
        let new = visit.texts(".nieuwsregel--nieuw h3").await?;
        Ok(!new.iter().any(|it| it.contains("Dit hebben wij nog")))
    })
    .await
}

async fn a_message_of_the_future_is_not_there(visit: &Visit) -> Result<()> {
    visit.open(&format!("/meldingen{MIJN}")).await?;
    visit.reads("Uitnodiging: praat mee over uw buurt").await?;
    ensure!(!visit.page_text().await?.contains("De speeltuin gaat dicht"));
    let future = "6c1f0a5e-3f1b-4c53-9d1e-200000000004";
    visit.open(&format!("/meldingen/{future}{MIJN}")).await?;
    visit.reads("Dit bericht is er niet of niet meer.").await
}

async fn meldingen_and_messages_are_accessible(visit: &Visit) -> Result<()> {
    for (address, words) in [
        ("/meldingen?scenario=mijngroningen", "Wij missen een document"),
        ("/meldingen?scenario=leeg", "Er zijn geen meldingen."),
        ("/meldingen?scenario=mijngroningen&storing=berichten", "uw berichten nu niet laten zien"),
        ("/meldingen?scenario=mijngroningen&taal=en", "We are missing a document"),
        (
            "/meldingen/6c1f0a5e-3f1b-4c53-9d1e-200000000002?scenario=mijngroningen",
            "Wij missen nog:",
        ),
    ] {
        visit.open(address).await?;
        visit.reads(words).await.context(address)?;
        visit.is_accessible().await.context(address)?;
        visit.fits().await.context(address)?;
        visit.targets_are_large().await.context(address)?;
    }
    Ok(())
}

fn bericht(number: usize, bsn: &str, onderwerp: &str, tekst: &str) -> Value {
    let id = format!("7d000000-0000-4000-8000-{number:012}");
    json!({
        "url": format!("http://vtb.example/berichten/api/v1/berichten/{id}"), "uuid": id,
        "urn": format!("urn:maykin:berichten:bericht:{id}"), "onderwerp": onderwerp,
        "berichtTekst": tekst, "publicatiedatum": "2026-06-01T08:00:00Z", "referentie": "",
        "ontvanger": format!("urn:nld:brp:bsn:{bsn}"), "geopendOp": null, "berichtType": "",
        "isGerelateerdAan": [], "handelingsPerspectief": "", "einddatumHandelingsTermijn": null,
        "mijnOverheidBerichtenbox": false, "bijlagen": [] })
}

/// The municipality of Suzanne, which sends her these messages.
async fn with_messages(visit: &Visit, berichten: &[Value]) -> Result<Gemeente> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    gemeente.gateway.edit("berichten", |rows| berichten.clone_into(rows))?;
    let mut config: Value = serde_json::from_str(&visit.site.content_of("config.json")?)?;
    let sources = gemeente.gateway.sources(&gemeente.gateway_origin);
    config["gateway"]["berichten"] = sources["berichten"].clone();
    visit.site.put("config.json", &config.to_string())?;
    Ok(gemeente)
}

async fn page_of(visit: &Visit, page: &str) -> Result<()> {
    visit.goto(page).await?;
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await
}

fn marks(gemeente: &Gemeente) -> usize {
    gemeente.gateway.log().into_iter().filter(|it| it.method == "PATCH").count()
}

async fn the_source_is_told_once_that_a_message_was_read(visit: &Visit) -> Result<()> {
    let gemeente = with_messages(visit, &[bericht(1, BSN, "Welkom", "Dag")]).await?;
    page_of(visit, "/meldingen").await?;
    visit.click("Bericht: Welkom").await?;
    visit.reads("Dag").await?;
    eventually("it is marked", || async { Ok(marks(&gemeente) == 1) }).await?;
    visit.click("Terug naar uw meldingen").await?;
    visit.click("Bericht: Welkom").await?;
    visit.reads("Dag").await?;
    visit.settled().await?;
    ensure!(marks(&gemeente) == 1, "a message that was read is not marked again");
    let row = gemeente.gateway.rows("berichten")[0].clone();
    ensure!(row["geopendOp"].is_string() && row["onderwerp"] == "Welkom", "{row}");
    Ok(())
}

async fn a_hostile_message_is_text_and_safe_links(visit: &Visit) -> Result<()> {
    let tekst = "Betaal <b>nu</b> <script>document.title='kapot'</script>\n\n\
        <img src=x onerror=\"document.title='kapot'\">\n\n\
        [een](javascript:alert(1)) [twee](data:text/html,x) [drie](JaVaScRiPt:alert(1))\n\n\
        ![volg](https://volg.example/pixel.png)\n\n[goed](https://goed.example/x)\n\n";
    let tekst = format!("{tekst}{}", "**[*".repeat(25_000));
    let _gemeente = with_messages(visit, &[bericht(1, BSN, "<i>Dag</i>", &tekst)]).await?;
    page_of(visit, "/meldingen/7d000000-0000-4000-8000-000000000001").await?;
    visit.reads("Betaal <b>nu</b>").await?;
    ensure!(visit.texts("h1").await? == ["Dag"], "a title is one line of plain text");
    let found = visit
        .script(
            "const it = document.querySelector('.opmaak');
            return [it.querySelectorAll('script, img, b, iframe').length,
              [...it.querySelectorAll('a')].map((it) => it.href)]",
        )
        .await?;
    ensure!(found == json!([0, ["https://goed.example/x"]]), "{found}");
    ensure!(visit.browser.title().await?.starts_with("Bericht"));
    visit.reads("goed (goed.example)").await
}

async fn a_message_to_somebody_else_refuses_all_of_them(visit: &Visit) -> Result<()> {
    let rows = [bericht(1, BSN, "Welkom", "Dag"), bericht(2, "999990019", "Van een ander", "Dag")];
    let gemeente = with_messages(visit, &rows).await?;
    gemeente.fails(Fault::new("/berichten/api/v1/berichten", FaultKind::Unscoped));
    page_of(visit, "/meldingen").await?;
    visit.reads("Wij kunnen uw berichten nu niet laten zien").await?;
    visit.reads("Wij hebben uw aanvraag ontvangen").await?;
    let text = visit.page_text().await?;
    ensure!(!text.contains("Van een ander"), "{text}");
    Ok(())
}

async fn messages_that_fail_leave_the_rest(visit: &Visit) -> Result<()> {
    let gemeente = with_messages(visit, &[bericht(1, BSN, "Welkom", "Dag")]).await?;
    page_of(visit, "/meldingen").await?;
    visit.reads("Bericht: Welkom").await?;
    for status in [403, 404, 500] {
        gemeente.gateway.heal();
        gemeente.fails(Fault::status("/berichten/api/v1/berichten", status));
        visit.browser.refresh().await?;
        visit.reads("Wij kunnen uw berichten nu niet laten zien").await?;
        visit.reads("Wij hebben uw aanvraag ontvangen").await?;
    }
    gemeente.gateway.heal();
    visit.click("Probeer opnieuw").await?;
    visit.reads("Bericht: Welkom").await
}

async fn two_thousand_messages_are_shown_in_steps(visit: &Visit) -> Result<()> {
    let rows: Vec<_> = (1..=2000).map(|it| bericht(it, BSN, &format!("Nr {it}"), "Dag")).collect();
    let _gemeente = with_messages(visit, &rows).await?;
    page_of(visit, "/meldingen").await?;
    visit.reads("Toon 50 oudere meldingen").await?;
    visit.settled().await?;
    let shown = async || -> Result<usize> {
        Ok(visit.browser.find_all(By::Css(".nieuwsregel h3")).await?.len())
    };
    ensure!(shown().await? == 50);
    visit.click("Toon 50 oudere meldingen").await?;
    eventually("a hundred are shown", || async { Ok(shown().await? == 100) }).await?;
    let focused = visit.browser.active_element().await?.text().await?;
    ensure!(focused == "Toon 50 oudere meldingen", "the focus stays: {focused}");
    Ok(())
}

/// The link of the document "Verzoek om aanvullende gegevens" with a zaak of Suzanne.
const LINK: &str = "7899cd8c-02c4-4334-a227-086be36c7291";

async fn a_new_document_is_told_with_its_title(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    let now = visit.script("return new Date().toISOString()").await?;
    gemeente.gateway.edit("zaakinformatieobjecten", |rows| {
        for row in rows {
            let is_new = row["uuid"] == LINK;
            row["registratiedatum"] =
                if is_new { now.clone() } else { json!("2020-01-01T09:00:00Z") };
        }
    })?;
    page_of(visit, "/meldingen").await?;
    visit.reads("Er is een document toegevoegd").await?;
    visit.reads("Verzoek om aanvullende gegevens").await?;
    let told = visit.texts(".nieuwsregel h3").await?;
    let told = told.iter().filter(|it| it.contains("een document toegevoegd")).count();
    ensure!(told == 1, "the others were added years ago: {told}");
    let days = visit.texts(".meldingen__dag").await?;
    ensure!(days.iter().any(|it| it.starts_with("Vandaag")), "{days:?}");
    visit.click("Bekijk de documenten bij uw aanvraag").await?;
    visit.see(".samenvatting").await?;
    visit.reads("Verzoek om aanvullende gegevens").await
}

async fn new_documents_that_cannot_be_had_leave_the_rest(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    let fails = |status| {
        gemeente.gateway.heal();
        gemeente.fails(Fault::status("/zaken/api/v1/zaakinformatieobjecten", status));
    };
    fails(500);
    page_of(visit, "/meldingen").await?;
    visit.reads("Wij kunnen nieuwe documenten nu niet laten zien").await?;
    visit.reads("Wij hebben uw aanvraag ontvangen").await?;
    for status in [403, 404] {
        fails(status);
        visit.browser.refresh().await?;
        visit.reads("Wij hebben uw aanvraag ontvangen").await?;
        visit.settled().await?;
        let text = visit.page_text().await?;
        ensure!(!text.contains("nieuwe documenten"), "{status}: {text}");
    }
    Ok(())
}

/// Comes back to the window after this many minutes. Timers run in a tenth of their time.
async fn back_after(visit: &Visit, minutes: u32) -> Result<()> {
    visit.minutes_pass(minutes).await?;
    visit.script("document.dispatchEvent(new Event('visibilitychange'))").await.map(drop)
}

async fn news_is_told_once_and_shown_when_it_is_asked_for(visit: &Visit) -> Result<()> {
    visit.hurries().await?;
    let gemeente = with_messages(visit, &[bericht(1, BSN, "Welkom", "Dag")]).await?;
    page_of(visit, "/meldingen").await?;
    visit.reads("Bericht: Welkom").await?;
    let rows = [bericht(1, BSN, "Welkom", "Dag"), bericht(2, BSN, "Vers bericht", "Dag")];
    gemeente.gateway.edit("berichten", |all| rows.to_vec().clone_into(all))?;
    back_after(visit, 2).await?;
    visit.reads("Toon het nieuws").await?;
    let said = visit.see("#voorlezer").await?.prop("textContent").await?.unwrap_or_default();
    ensure!(said == "Er is nieuws voor u.", "{said}");
    ensure!(!visit.page_text().await?.contains("Vers bericht"), "what is read does not move");
    visit.script("document.querySelector('#voorlezer').textContent = ''").await?;
    visit.click("Toon het nieuws").await?;
    visit.reads("Bericht: Vers bericht").await?;
    back_after(visit, 2).await?;
    visit.settled().await?;
    let said = visit.see("#voorlezer").await?.prop("textContent").await?.unwrap_or_default();
    ensure!(said.is_empty(), "nothing new came: {said}");
    ensure!(visit.browser.find_all(By::Css(".vers")).await?.is_empty());
    Ok(())
}

async fn looking_for_news_does_not_keep_a_session_open(visit: &Visit) -> Result<()> {
    visit.hurries().await?;
    let gemeente = with_messages(visit, &[bericht(1, BSN, "Welkom", "Dag")]).await?;
    page_of(visit, "/meldingen").await?;
    visit.reads("Bericht: Welkom").await?;
    let asked = || {
        let all = gemeente.asked();
        all.iter().filter(|it| it.contains("/berichten/api/v1/berichten")).count()
    };
    for minutes in [4, 4, 4] {
        let before = asked();
        back_after(visit, minutes).await?;
        eventually("it is asked again", || async { Ok(asked() > before) }).await?;
    }
    visit.minutes_pass(4).await?;
    visit.reads("uitgelogd").await
}
