//! What the municipality has for a resident beside their zaken: content, suggestions and
//! appointments.

use anyhow::{Context, Result, ensure};
use e2e::{Gemeente, Visit, eventually};
use serde_json::{Value, json};

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, home_has_appointments_content_and_suggestions_after_the_zaken).of_rules(),
        case!(Desktop, a_suggestion_says_why_it_is_there_and_whose_it_is).of_rules(),
        case!(Desktop, a_suggestion_that_is_dismissed_stays_away_and_the_focus_stays_here),
        case!(Desktop, a_suggestion_stands_at_the_end_of_its_zaak).of_rules(),
        case!(Desktop, an_appointment_goes_into_a_calendar),
        case!(Desktop, appointments_that_cannot_be_had_are_said_and_the_rest_stays).of_rules(),
        case!(Desktop, what_is_wrong_in_a_file_is_told_at_the_top_and_the_rest_is_shown).of_rules(),
        case!(Production, Desktop, a_dismissal_is_kept_on_the_device_without_a_name),
        case!(Production, Desktop, only_appointments_are_asked_with_a_token),
        case!(Production, Desktop, files_that_are_not_there_or_broken_say_nothing).of_rules(),
        case!(Phone, it_is_accessible_on_a_phone),
        case!(Desktop, it_is_accessible_on_a_desktop),
    ]
}

const MIJN: &str = "?scenario=mijngroningen";
const SUZANNE: &str = "Suzanne Moulin";

async fn home_has_appointments_content_and_suggestions_after_the_zaken(
    visit: &Visit,
) -> Result<()> {
    visit.open(&format!("/{MIJN}")).await?;
    visit.reads("Misschien ook iets voor u").await?;
    let headings = visit.texts("h2").await?;
    let last = headings.len().saturating_sub(4);
    ensure!(
        headings[last..]
            == [
                "Lopende aanvragen",
                "Uw afspraken",
                "Van de gemeente",
                "Misschien ook iets voor u"
            ],
        "{headings:?}"
    );
    visit.reads("Praat mee over plannen in uw buurt").await?;
    visit.reads("24 november 2026 van 9.30 uur tot 10.00 uur").await?;
    // Appointments are also on the page with actions.
    visit.open(&format!("/acties{MIJN}")).await?;
    visit.reads("Gesprek over bijzondere bijstand").await
}

async fn a_suggestion_says_why_it_is_there_and_whose_it_is(visit: &Visit) -> Result<()> {
    visit.open(&format!("/{MIJN}")).await?;
    visit.reads("U ziet dit omdat uw aanvraag Individuele inkomenstoeslag").await?;
    visit.reads("Dit is van een andere overheid: Dienst Toeslagen.").await?;
    visit.reads("U gaat naar de website www.belastingdienst.nl.").await?;
    let link = visit.see(".suggesties a[href*='kindgebonden']").await?;
    let name = link.prop("textContent").await?.unwrap_or_default();
    ensure!(name.contains("Lees meer") && name.contains("Kindgebonden budget"), "{name}");
    Ok(())
}

async fn a_suggestion_that_is_dismissed_stays_away_and_the_focus_stays_here(
    visit: &Visit,
) -> Result<()> {
    visit.open(&format!("/{MIJN}")).await?;
    visit.reads("Stadjerspas").await?;
    visit.see(".suggesties .tip button").await?.click().await?;
    eventually("it is gone", || async {
        Ok(!visit.texts(".suggesties h3").await?.contains(&"Stadjerspas".to_owned()))
    })
    .await?;
    eventually("the focus is at what is left", || async {
        Ok(visit.script("return document.activeElement.id").await? == "suggesties")
    })
    .await?;
    visit.click("Mijn aanvragen").await?;
    visit.reads("aanvragen gevonden").await?;
    visit.click("Home").await?;
    visit.reads("Misschien ook iets voor u").await?;
    let left = visit.texts(".suggesties h3").await?;
    ensure!(left.len() == 2 && !left.contains(&"Stadjerspas".to_owned()), "{left:?}");
    for _ in 0..2 {
        let before = visit.texts(".suggesties h3").await?.len();
        visit.see(".suggesties .tip button").await?.click().await?;
        eventually("one less", || async {
            Ok(visit.texts(".suggesties h3").await?.len() + 1 == before)
        })
        .await?;
    }
    // Without any there is no heading, and the focus goes to the top.
    eventually("the focus is at the top", || async {
        Ok(visit.script("return document.activeElement.id").await? == "boven")
    })
    .await
}

async fn a_suggestion_stands_at_the_end_of_its_zaak(visit: &Visit) -> Result<()> {
    visit.open(&format!("/aanvragen/dce9e034-f385-5b54-a31b-9a1132f93771{MIJN}")).await?;
    visit.reads("Misschien ook iets voor u").await?;
    ensure!(visit.texts(".suggesties h3").await? == ["Kindgebonden budget"]);
    visit.open(&format!("/aanvragen/81f688fa-41f7-54c7-8861-31f51c1ff7f8{MIJN}")).await?;
    visit.see(".samenvatting").await?;
    visit.settled().await?;
    ensure!(visit.texts(".suggesties h3").await?.is_empty());
    Ok(())
}

async fn an_appointment_goes_into_a_calendar(visit: &Visit) -> Result<()> {
    visit.open(&format!("/{MIJN}")).await?;
    visit.reads("Paspoort ophalen").await?;
    visit.see("section[aria-labelledby=afspraken] li:nth-child(2) button").await?.click().await?;
    let ics = String::from_utf8(visit.downloaded("Paspoort ophalen.ics").await?)?;
    for line in ["DTSTART:20261202T131500Z", "SUMMARY:Paspoort ophalen", "LOCATION:Harm Buiter"] {
        ensure!(ics.contains(line), "{line} is not in {ics}");
    }
    visit.reads("Het bestand is opgeslagen.").await
}

async fn appointments_that_cannot_be_had_are_said_and_the_rest_stays(visit: &Visit) -> Result<()> {
    visit.open(&format!("/{MIJN}&storing=afspraken")).await?;
    visit.reads("Wij kunnen uw afspraken nu niet laten zien").await?;
    visit.reads("Misschien ook iets voor u").await?;
    visit.open(&format!("/{MIJN}&storing=inhoud,suggesties")).await?;
    visit.reads("Paspoort ophalen").await?;
    visit.settled().await?;
    let text = visit.page_text().await?;
    ensure!(!text.contains("Van de gemeente") && !text.contains("nu niet laten zien"), "{text}");
    Ok(())
}

async fn what_is_wrong_in_a_file_is_told_at_the_top_and_the_rest_is_shown(
    visit: &Visit,
) -> Result<()> {
    visit.site.copy_pack("mijngroningen", "proef")?;
    let items = json!([
        { "titel": "Zonder tekst", "tot": "2026-12-31" },
        { "titel": "Deze wel", "tekst": "Lees dit.", "tot": "2026-12-31", "kleur": "rood" },
        { "titel": "Voor ouderen", "tekst": "x", "tot": "2026-12-31", "voor": { "leeftijd": 65 } },
        { "titel": "Voor altijd", "tekst": "x" },
    ]);
    visit.site.put("fixtures/proef/inhoud.json", &items.to_string())?;
    visit.site.put("fixtures/proef/suggesties.json", "<!doctype html>")?;
    visit.open("/?scenario=proef").await?;
    for words in [
        "inhoud.json: [0].tekst: is missing",
        "inhoud.json: [1].kleur: is not known",
        "inhoud.json: [2].voor.leeftijd: is not known",
        "inhoud.json: [3].tot: is missing",
        "suggesties.json:",
    ] {
        visit.reads(words).await?;
    }
    visit.reads("Deze wel").await?;
    let shown = visit.texts("section[aria-labelledby=gemeente] h3").await?;
    ensure!(shown == ["Deze wel"], "{shown:?}");
    Ok(())
}

/// The municipality of Suzanne, which has these files.
async fn with_files(visit: &Visit, files: &[(&str, &Value)]) -> Result<Gemeente> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    let mut config: Value = serde_json::from_str(&visit.site.content_of("config.json")?)?;
    for (name, content) in files {
        config[*name] = format!("/{name}.json").into();
        visit.site.put(&format!("{name}.json"), &content.to_string())?;
    }
    visit.site.put("config.json", &config.to_string())?;
    Ok(gemeente)
}

fn suggesties() -> Value {
    json!([{ "id": "stadjerspas", "product": "Stadjerspas", "tekst": "Korting op uitjes.",
        "link": "https://gemeente.example/stadjerspas", "voor": { "domeinen": ["SOCIA"] } }])
}

async fn a_dismissal_is_kept_on_the_device_without_a_name(visit: &Visit) -> Result<()> {
    let _gemeente = with_files(visit, &[("suggesties", &suggesties())]).await?;
    visit.goto("/").await?;
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await?;
    visit.reads("Stadjerspas").await?;
    visit.see(".suggesties .tip button").await?.click().await?;
    visit.goto("/").await?;
    visit.reads("Bekijk al uw aanvragen (10)").await?;
    visit.settled().await?;
    ensure!(visit.texts(".suggesties h3").await?.is_empty());
    let kept = "return Object.keys(localStorage).filter((it) => it.includes('weggedaan'))
        .map((it) => localStorage[it]).join()";
    let kept = visit.script(kept).await?;
    let kept = kept.as_str().context("nothing is kept")?;
    ensure!(!kept.is_empty() && kept.chars().all(|it| it.is_ascii_digit() || it == ' '), "{kept}");
    visit.keeps_nothing_of(&["stadjerspas", "Stadjerspas", "999993653"]).await
}

async fn only_appointments_are_asked_with_a_token(visit: &Visit) -> Result<()> {
    let afspraken = json!([{ "id": "1", "titel": "Paspoort ophalen",
        "moment": "2026-12-02T14:15:00+01:00" }]);
    let files = [("suggesties", &suggesties()), ("inhoud", &json!([])), ("afspraken", &afspraken)];
    let _gemeente = with_files(visit, &files).await?;
    let note = "window.tokens = {}; const old = window.fetch;
        window.fetch = (it, init) => {
            // A request that is copied has lost its body.
            const request = it instanceof Request ? it : new Request(it, init);
            tokens[new URL(request.url).pathname] = request.headers.has('Authorization');
            return old(it, init) }";
    visit.site.begin_with(note);
    visit.goto("/").await?;
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await?;
    visit.reads("Paspoort ophalen").await?;
    visit.reads("Stadjerspas").await?;
    let tokens = visit.script("return window.tokens").await?;
    ensure!(tokens["/afspraken.json"] == true, "{tokens}");
    ensure!(tokens["/inhoud.json"] == false && tokens["/suggesties.json"] == false, "{tokens}");
    Ok(())
}

async fn files_that_are_not_there_or_broken_say_nothing(visit: &Visit) -> Result<()> {
    let _gemeente = with_files(visit, &[("suggesties", &json!({ "version": 2 }))]).await?;
    let mut config: Value = serde_json::from_str(&visit.site.content_of("config.json")?)?;
    config["inhoud"] = "/bestaat-niet.json".into();
    config["afspraken"] = "/bestaat-ook-niet.json".into();
    visit.site.put("config.json", &config.to_string())?;
    visit.site.fails("/bestaat-niet.json", 404)?;
    visit.site.fails("/bestaat-ook-niet.json", 403)?;
    visit.goto("/").await?;
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await?;
    visit.reads("Bekijk al uw aanvragen (10)").await?;
    visit.settled().await?;
    let koppen = visit.texts("h2").await?;
    ensure!(koppen == ["Meldingen", "Lopende aanvragen"], "{koppen:?}");
    Ok(())
}

async fn check(visit: &Visit) -> Result<()> {
    for path in ["/", "/acties", "/aanvragen/dce9e034-f385-5b54-a31b-9a1132f93771"] {
        visit.open(&format!("{path}{MIJN}")).await?;
        visit.see(".tip").await?;
        visit.settled().await?;
        visit.is_accessible().await.context(path)?;
        visit.fits().await.context(path)?;
        visit.targets_are_large().await.context(path)?;
    }
    Ok(())
}

async fn it_is_accessible_on_a_phone(visit: &Visit) -> Result<()> {
    check(visit).await
}

async fn it_is_accessible_on_a_desktop(visit: &Visit) -> Result<()> {
    check(visit).await
}
