//! The question at the foot of each page.

use anyhow::{Result, ensure};
use e2e::{Gemeente, Visit};
use serde_json::{Value, json};

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, an_answer_is_sent_once_and_thanked_for).of_rules(),
        case!(Desktop, an_answer_that_did_not_arrive_stays_and_can_be_sent_again).of_rules(),
        case!(Desktop, the_question_is_asked_anew_on_another_page).of_rules(),
        case!(Desktop, without_an_address_nothing_is_asked).of_rules(),
        case!(Production, Desktop, only_the_page_and_the_answer_are_sent),
        case!(Phone, the_question_is_accessible_on_a_phone),
        case!(Desktop, the_question_is_accessible_on_a_desktop),
    ]
}

const MIJN: &str = "?scenario=mijngroningen";
const SUZANNE: &str = "Suzanne Moulin";

/// Answers the question with the second choice, "Nee".
async fn answer_no(visit: &Visit) -> Result<()> {
    visit.reads("Was deze pagina duidelijk?").await?;
    visit.see(".terugkoppeling__antwoord:last-of-type input").await?.click().await?;
    visit.reads("Schrijf hier geen persoonlijke gegevens.").await?;
    visit.see("#terugkoppeling-tekst").await?.send_keys("Ik zoek mijn brief.").await?;
    Ok(())
}

async fn an_answer_is_sent_once_and_thanked_for(visit: &Visit) -> Result<()> {
    visit.open(&format!("/aanvragen{MIJN}")).await?;
    answer_no(visit).await?;
    visit.click("Verstuur").await?;
    visit.reads("Bedankt. Uw antwoord helpt ons").await?;
    ensure!(visit.texts(".terugkoppeling form").await?.is_empty());
    visit.keeps_nothing_of(&["Ik zoek mijn brief"]).await
}

async fn an_answer_that_did_not_arrive_stays_and_can_be_sent_again(visit: &Visit) -> Result<()> {
    visit.open(&format!("/aanvragen{MIJN}&storing=feedback")).await?;
    answer_no(visit).await?;
    visit.click("Verstuur").await?;
    visit.reads("Wij weten niet of uw antwoord is aangekomen.").await?;
    let kept = "return document.getElementById('terugkoppeling-tekst').value";
    ensure!(visit.script(kept).await? == "Ik zoek mijn brief.");
    visit.is_accessible().await
}

async fn the_question_is_asked_anew_on_another_page(visit: &Visit) -> Result<()> {
    visit.open(&format!("/aanvragen{MIJN}")).await?;
    answer_no(visit).await?;
    visit.click("Verstuur").await?;
    visit.reads("Bedankt. Uw antwoord helpt ons").await?;
    visit.click("Home").await?;
    visit.reads("Was deze pagina duidelijk?").await?;
    ensure!(!visit.page_text().await?.contains("Bedankt. Uw antwoord"));
    Ok(())
}

async fn without_an_address_nothing_is_asked(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-burger").await?;
    visit.reads("Lopende aanvragen").await?;
    visit.settled().await?;
    ensure!(!visit.page_text().await?.contains("Was deze pagina duidelijk?"));
    Ok(())
}

async fn only_the_page_and_the_answer_are_sent(visit: &Visit) -> Result<()> {
    let _gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    let mut config: Value = serde_json::from_str(&visit.site.content_of("config.json")?)?;
    config["feedback"] = "/feedback".into();
    visit.site.put("config.json", &config.to_string())?;
    let note = "window.posted = []; const old = window.fetch;
        window.fetch = async (it, init) => {
            // A request that is copied has lost its body.
            const request = it instanceof Request ? it : new Request(it, init);
            if (!request.url.endsWith('/feedback')) return old(it, init);
            posted.push({ body: JSON.parse(await request.text()),
                headers: [...request.headers.keys()], credentials: request.credentials });
            return new Response(null, { status: 204 }) }";
    visit.site.begin_with(note);
    visit.goto("/aanvragen/c0789d38-6f48-417d-99b8-354c82767722").await?;
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await?;
    visit.see(".samenvatting").await?;
    answer_no(visit).await?;
    visit.click("Verstuur").await?;
    visit.reads("Bedankt. Uw antwoord helpt ons").await?;
    let posted = visit.script("return window.posted").await?;
    let expected = json!([{
        "body": { "pagina": "/aanvragen/:zaak", "duidelijk": false,
            "toelichting": "Ik zoek mijn brief." },
        "headers": ["accept", "content-type"], "credentials": "omit",
    }]);
    ensure!(posted == expected, "{posted}");
    Ok(())
}

async fn check(visit: &Visit) -> Result<()> {
    visit.open(&format!("/aanvragen{MIJN}")).await?;
    answer_no(visit).await?;
    visit.is_accessible().await?;
    visit.fits().await?;
    visit.targets_are_large().await
}

async fn the_question_is_accessible_on_a_phone(visit: &Visit) -> Result<()> {
    check(visit).await
}

async fn the_question_is_accessible_on_a_desktop(visit: &Visit) -> Result<()> {
    check(visit).await
}
