//! How a resident wants to be reached: shown, changed, saved, and never lost.

use anyhow::{Context, Result, ensure};
use e2e::{Gemeente, Visit, eventually};
use gateway::{Fault, FaultKind};
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, what_is_known_is_shown_and_saving_says_what_was_saved),
        case!(Desktop, each_field_that_is_not_right_says_why_and_keeps_what_was_typed).of_rules(),
        case!(Desktop, a_change_is_there_when_one_comes_back_and_in_the_form_for_questions)
            .of_rules(),
        case!(Desktop, only_what_the_municipality_offers_is_shown).of_rules(),
        case!(Desktop, a_register_that_is_away_leaves_the_choices_of_the_device).of_rules(),
        case!(Desktop, leaving_with_something_unsaved_asks_first),
        case!(Desktop, what_was_typed_is_there_after_going_back),
        case!(Desktop, another_language_and_another_view_are_saved_on_the_device),
        case!(Desktop, all_of_it_is_done_with_the_keyboard_only),
        case!(Production, Desktop, two_windows_that_change_the_same_end_in_a_question),
        case!(Production, Desktop, an_answer_that_is_lost_is_read_back),
        case!(Production, Desktop, without_a_connection_all_stays_typed).of_rules(),
        case!(Production, Desktop, what_is_refused_stays_typed_and_the_rest_is_saved).of_rules(),
        case!(Production, Desktop, who_is_logged_out_reads_that_not_all_was_saved).of_rules(),
        case!(Production, Desktop, saving_twice_sends_once),
        case!(Production, Desktop, only_allowed_fields_are_sent).of_rules(),
        case!(Phone, every_state_is_accessible_on_a_phone_in_both_languages),
        case!(Desktop, every_state_is_accessible_on_a_desktop),
    ]
}

const SHANICE: &str = "Shanice Emanuels";
const MIJN: &str = "/voorkeuren?scenario=mijngroningen";
const OPGESLAGEN: &str = "Uw voorkeuren zijn opgeslagen";
const ONDERTUSSEN: &str = "Dit is ondertussen veranderd";

/// Replaces the content of a field.
async fn fill(visit: &Visit, field: &str, text: &str) -> Result<()> {
    visit.see(field).await?;
    let script = format!(
        "const it = document.querySelector({}); it.value = {};
        it.dispatchEvent(new Event('input', {{ bubbles: true }}))",
        json!(field),
        json!(text)
    );
    visit.script(&script).await.map(drop)
}

async fn typed(visit: &Visit, field: &str) -> Result<String> {
    let script = format!("return document.querySelector('{field}').value");
    let value = visit.script(&script).await?;
    Ok(value.as_str().context("no value")?.to_owned())
}

async fn save(visit: &Visit) -> Result<()> {
    visit.see(".voorkeuren > .knop").await?.click().await?;
    Ok(())
}

async fn what_is_known_is_shown_and_saving_says_what_was_saved(visit: &Visit) -> Result<()> {
    visit.open(MIJN).await?;
    let known = visit.see("[aria-labelledby=bekend]").await?.text().await?;
    for words in
        [SHANICE, "Korreweg 118 b, 9715 AN Groningen", "shanice@post.example", "0201234567"]
    {
        ensure!(known.contains(words), "{words:?} is not in {known}");
    }
    ensure!(visit.texts(".voorkeuren h2").await? == ["E-mail", "Telefoon en sms", "Deze website"]);
    fill(visit, "#email", "nieuw@post.example").await?;
    fill(visit, "#telefoon", "06 1234-5678").await?;
    visit.click("er iets verandert in mijn aanvraag").await?;
    visit.click("Per post").await?;
    save(visit).await?;
    visit.reads(OPGESLAGEN).await?;
    let saved = visit.texts(".voorkeuren .melding li").await?;
    ensure!(saved.len() == 4 && saved.iter().all(|it| it.ends_with(": opgeslagen.")), "{saved:?}");
    ensure!(typed(visit, "#telefoon").await? == "0612345678");
    save(visit).await?;
    visit.reads("U hebt niets veranderd").await?;
    visit.keeps_nothing_of(&["post.example", "0612345678", "Shanice"]).await
}

async fn each_field_that_is_not_right_says_why_and_keeps_what_was_typed(
    visit: &Visit,
) -> Result<()> {
    visit.open(MIJN).await?;
    fill(visit, "#email", "shanice@").await?;
    fill(visit, "#telefoon", "14 050").await?;
    ensure!(!visit.page_text().await?.contains("Dit is geen e-mailadres."));
    save(visit).await?;
    visit.reads("Dit is geen e-mailadres.").await?;
    visit.reads("Dit is een nummer van een bedrijf.").await?;
    visit.reads("Er is nog niets opgeslagen.").await?;
    eventually("the first wrong field has the focus", || async {
        Ok(visit.script("return document.activeElement.id").await? == "email")
    })
    .await?;
    ensure!(typed(visit, "#email").await? == "shanice@");
    ensure!(typed(visit, "#telefoon").await? == "14 050");
    visit.is_accessible().await?;
    // Meldingen about actions go by e-mail.
    fill(visit, "#email", "").await?;
    visit.reads("Vul een e-mailadres in, of zet de keuzes voor e-mail uit.").await
}

async fn a_change_is_there_when_one_comes_back_and_in_the_form_for_questions(
    visit: &Visit,
) -> Result<()> {
    visit.open(MIJN).await?;
    fill(visit, "#email", "nieuw@post.example").await?;
    save(visit).await?;
    visit.reads(OPGESLAGEN).await?;
    visit.click("Mijn aanvragen").await?;
    visit.reads("aanvragen gevonden").await?;
    visit.browser.back().await?;
    visit.see("#email").await?;
    ensure!(typed(visit, "#email").await? == "nieuw@post.example");
    ensure!(!visit.page_text().await?.contains(OPGESLAGEN), "that was the last time");
    visit.click("Mijn aanvragen").await?;
    visit.click("Kwijtschelding gemeentelijke belastingen").await?;
    visit.click("Stel een vraag over deze aanvraag").await?;
    visit.reads("nieuw@post.example").await
}

async fn only_what_the_municipality_offers_is_shown(visit: &Visit) -> Result<()> {
    // Nothing is known of how to reach residents.
    visit.open("/voorkeuren?scenario=mockup").await?;
    ensure!(visit.texts(".voorkeuren h2").await? == ["Deze website"]);
    // Somebody of whom the municipality has no contact details.
    visit.site.copy_pack("mijngroningen", "onbekend")?;
    for resource in ["partijen", "digitaleadressen"] {
        visit.site.put(&format!("fixtures/onbekend/{resource}.json"), "[]")?;
    }
    visit.open("/voorkeuren?scenario=onbekend").await?;
    visit.reads("Wij hebben nog geen contactgegevens van u").await?;
    ensure!(visit.texts(".voorkeuren h2").await? == ["Deze website"]);
    visit.is_accessible().await?;
    // A municipality that offers none of the choices.
    visit.site.copy_pack("mijngroningen", "weinig")?;
    let scenario = visit.site.content_of("fixtures/weinig/scenario.json")?;
    let mut scenario: Value = serde_json::from_str(&scenario)?;
    scenario["config"]["voorkeuren"] = json!({});
    visit.site.put("fixtures/weinig/scenario.json", &scenario.to_string())?;
    visit.open("/voorkeuren?scenario=weinig").await?;
    visit.see("#email").await?;
    let text = visit.page_text().await?;
    ensure!(!text.contains("besluiten") && !text.contains("Stuur mij bericht als"), "{text}");
    Ok(())
}

async fn a_register_that_is_away_leaves_the_choices_of_the_device(visit: &Visit) -> Result<()> {
    visit.open(&format!("{MIJN}&storing=klantinteracties")).await?;
    visit.reads("Wij kunnen uw gegevens nu niet laten zien").await?;
    ensure!(visit.texts(".voorkeuren h2").await? == ["Deze website"]);
    visit.is_accessible().await?;
    visit.click("Met meer uitleg").await?;
    save(visit).await?;
    visit.reads(OPGESLAGEN).await
}

async fn leaving_with_something_unsaved_asks_first(visit: &Visit) -> Result<()> {
    visit.open(MIJN).await?;
    fill(visit, "#email", "nieuw@post.example").await?;
    visit.click("Mijn aanvragen").await?;
    visit.reads("U hebt nog niet opgeslagen").await?;
    visit.is_at(MIJN).await?;
    visit.is_accessible().await?;
    visit.click("Blijf op deze pagina").await?;
    ensure!(typed(visit, "#email").await? == "nieuw@post.example");
    // Escape stays as well.
    visit.click("Mijn aanvragen").await?;
    visit.keys(Key::Escape + "").await?;
    visit.is_at(MIJN).await?;
    // A page that is loaded anew asks in the words of the browser.
    let asks = "const event = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(event); return event.defaultPrevented";
    ensure!(visit.script(asks).await? == true);
    visit.click("Mijn aanvragen").await?;
    visit.click("Ga weg zonder opslaan").await?;
    visit.is_at("/aanvragen?scenario=mijngroningen").await?;
    ensure!(visit.script(asks).await? == false, "there is nothing to lose any more");
    visit.open(MIJN).await?;
    ensure!(typed(visit, "#email").await? == "shanice@post.example");
    ensure!(visit.script(asks).await? == false);
    visit.click("Mijn aanvragen").await?;
    visit.is_at("/aanvragen?scenario=mijngroningen").await
}

async fn what_was_typed_is_there_after_going_back(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=mijngroningen").await?;
    visit.see(".persoon summary").await?.click().await?;
    visit.click("Voorkeuren").await?;
    visit.see("#email").await?;
    fill(visit, "#email", "half").await?;
    visit.browser.back().await?;
    visit.reads("aanvragen gevonden").await?;
    visit.browser.forward().await?;
    visit.see("#email").await?;
    ensure!(typed(visit, "#email").await? == "half");
    visit.keeps_nothing_of(&["half"]).await
}

async fn another_language_and_another_view_are_saved_on_the_device(visit: &Visit) -> Result<()> {
    visit.open(MIJN).await?;
    fill(visit, "#email", "nieuw@post.example").await?;
    visit.click("Met meer uitleg").await?;
    visit.click("English").await.context("the link in the header, which changes nothing else")?;
    visit.reads("Choose how you hear from us.").await?;
    visit.see("#email").await?;
    ensure!(typed(visit, "#email").await? == "nieuw@post.example", "a language is no page");
    visit.see("[name=taal]").await?.click().await?;
    save(visit).await?;
    visit.reads("Kies hoe u van ons hoort.").await?;
    visit.reads(OPGESLAGEN).await?;
    ensure!(visit.script("return localStorage.getItem('mijnzaken.variant')").await? == "B");
    visit.click("Mijn aanvragen").await?;
    visit.reads("Aanvragen waar wij mee bezig zijn").await
}

async fn all_of_it_is_done_with_the_keyboard_only(visit: &Visit) -> Result<()> {
    visit.open(MIJN).await?;
    visit.script("document.getElementById('email').focus()").await?;
    visit.keys(Key::End + "x").await?;
    visit.keys(Key::Tab + "").await?;
    ensure!(visit.script("return document.activeElement.type").await? == "checkbox");
    visit.keys(Key::Space + "").await?;
    // Enter in a field saves.
    visit.script("document.getElementById('email').focus()").await?;
    visit.keys(Key::Enter + "").await?;
    visit.reads(OPGESLAGEN).await?;
    ensure!(typed(visit, "#email").await? == "shanice@post.examplex");
    Ok(())
}

/// A municipality that offers all choices, with a resident on the page.
async fn logged_in(visit: &Visit) -> Result<Gemeente> {
    let gemeente = Gemeente::open(visit, "mijngroningen").await?;
    let config = visit.site.content_of("config.json")?;
    let mut config: Value = serde_json::from_str(&config)?;
    config["voorkeuren"] =
        json!({ "besluiten": true, "email": ["acties", "status"], "sms": ["acties"] });
    visit.site.put("config.json", &config.to_string())?;
    visit.goto("/voorkeuren").await?;
    visit.log_in_as("Inloggen met DigiD", SHANICE).await?;
    visit.see("#email").await?;
    Ok(gemeente)
}

/// The addresses of a kind that the register has, without copies.
fn addresses(gemeente: &Gemeente, soort: &str) -> Vec<String> {
    let rows = gemeente.gateway.rows("digitaleadressen");
    let own = rows.iter().filter(|it| {
        let tag = it["referentie"].as_str().unwrap_or_default();
        it["soortDigitaalAdres"] == soort && !tag.starts_with("mijnzaken-")
    });
    own.filter_map(|it| it["adres"].as_str().map(str::to_owned)).collect()
}

/// The commands that the gateway received, as method and path.
fn commands(gemeente: &Gemeente) -> Vec<String> {
    let log = gemeente.gateway.log().into_iter();
    let changes = log.filter(|it| !matches!(it.method.as_str(), "GET" | "OPTIONS"));
    changes.map(|it| format!("{} {}", it.method, it.path)).collect()
}

async fn two_windows_that_change_the_same_end_in_a_question(visit: &Visit) -> Result<()> {
    let gemeente = logged_in(visit).await?;
    let first = visit.browser.window().await?;
    let second = visit.browser.new_tab().await?;
    visit.browser.switch_to_window(second).await?;
    visit.goto("/voorkeuren").await?;
    visit.see("#email").await?;
    fill(visit, "#email", "tweede@post.example").await?;
    save(visit).await?;
    visit.reads(OPGESLAGEN).await?;
    visit.browser.switch_to_window(first).await?;
    fill(visit, "#email", "eerste@post.example").await?;
    fill(visit, "#telefoon", "0612345678").await?;
    save(visit).await?;
    visit.reads(ONDERTUSSEN).await?;
    visit.reads("Er staat nu: tweede@post.example. U koos: eerste@post.example.").await?;
    visit.is_accessible().await?;
    ensure!(addresses(&gemeente, "email") == ["tweede@post.example"], "nothing is lost");
    ensure!(addresses(&gemeente, "telefoonnummer") == ["0612345678"], "the rest is saved");
    visit.click("Neem mijn keuze").await?;
    visit.reads(OPGESLAGEN).await?;
    ensure!(addresses(&gemeente, "email") == ["eerste@post.example"]);
    Ok(())
}

async fn an_answer_that_is_lost_is_read_back(visit: &Visit) -> Result<()> {
    let gemeente = logged_in(visit).await?;
    let patch = "PATCH /digitaleadressen";
    // It was written, and a 500 came.
    gemeente.fails(Fault::new(patch, FaultKind::LostWith(500)));
    fill(visit, "#telefoon", "0612345678").await?;
    save(visit).await?;
    visit.reads(OPGESLAGEN).await?;
    ensure!(addresses(&gemeente, "telefoonnummer") == ["0612345678"]);
    gemeente.gateway.heal();
    // Nothing was written.
    gemeente.fails(Fault::status(patch, 500));
    fill(visit, "#telefoon", "0687654321").await?;
    save(visit).await?;
    visit.reads("Telefoonnummer: niet opgeslagen. Dit lukt nu niet.").await?;
    ensure!(typed(visit, "#telefoon").await? == "0687654321");
    gemeente.gateway.heal();
    save(visit).await?;
    visit.reads(OPGESLAGEN).await?;
    ensure!(addresses(&gemeente, "telefoonnummer") == ["0687654321"]);
    visit.keeps_nothing_of(&["0687654321", "post.example"]).await
}

async fn without_a_connection_all_stays_typed(visit: &Visit) -> Result<()> {
    let gemeente = logged_in(visit).await?;
    fill(visit, "#email", "nieuw@post.example").await?;
    fill(visit, "#telefoon", "0612345678").await?;
    gemeente.fails(Fault::new("/klantinteracties/api/v1", FaultKind::Reset));
    save(visit).await?;
    visit.reads("Uw voorkeuren zijn niet opgeslagen").await?;
    ensure!(typed(visit, "#email").await? == "nieuw@post.example");
    ensure!(typed(visit, "#telefoon").await? == "0612345678");
    gemeente.gateway.heal();
    save(visit).await?;
    visit.reads(OPGESLAGEN).await?;
    ensure!(addresses(&gemeente, "email") == ["nieuw@post.example"]);
    ensure!(addresses(&gemeente, "telefoonnummer") == ["0612345678"]);
    Ok(())
}

async fn what_is_refused_stays_typed_and_the_rest_is_saved(visit: &Visit) -> Result<()> {
    let gemeente = logged_in(visit).await?;
    gemeente.fails(Fault::status("PATCH /partijen", 403));
    fill(visit, "#telefoon", "0612345678").await?;
    visit.click("Per post").await?;
    save(visit).await?;
    visit.reads("Niet alles is opgeslagen").await?;
    visit.reads("Telefoonnummer: opgeslagen.").await?;
    visit.reads("Besluiten: niet opgeslagen.").await?;
    let chosen = "return document.querySelectorAll('[name=besluiten]')[1].checked";
    ensure!(visit.script(chosen).await? == true, "what was chosen stays chosen");
    Ok(())
}

async fn who_is_logged_out_reads_that_not_all_was_saved(visit: &Visit) -> Result<()> {
    const NIET_ALLES: &str = "Niet alles wat u invulde, is opgeslagen";
    let gemeente = logged_in(visit).await?;
    // The session ends with nothing typed: there is nothing to say.
    gemeente.fails(Fault::new("/api/", FaultKind::Unauthorized));
    visit.click("Mijn aanvragen").await?;
    visit.reads("U bent niet meer ingelogd").await?;
    ensure!(!visit.page_text().await?.contains(NIET_ALLES));
    gemeente.gateway.heal();
    // The session at the provider still exists, so it asks nothing.
    visit.click("Inloggen met DigiD").await?;
    visit.reads("aanvragen gevonden").await?;
    visit.goto("/voorkeuren").await?;
    fill(visit, "#email", "nieuw@post.example").await?;
    gemeente.fails(Fault::new("/api/", FaultKind::Unauthorized));
    save(visit).await?;
    visit.reads("U bent niet meer ingelogd").await?;
    visit.reads(NIET_ALLES).await?;
    visit.is_accessible().await?;
    gemeente.gateway.heal();
    ensure!(addresses(&gemeente, "email") != ["nieuw@post.example"]);
    visit.keeps_nothing_of(&["post.example"]).await?;
    // What was typed is gone, also from memory.
    visit.click("Inloggen met DigiD").await?;
    visit.see("#email").await?;
    ensure!(typed(visit, "#email").await? != "nieuw@post.example");
    Ok(())
}

async fn saving_twice_sends_once(visit: &Visit) -> Result<()> {
    let gemeente = logged_in(visit).await?;
    fill(visit, "#telefoon", "0612345678").await?;
    let twice = "const knop = document.querySelector('.voorkeuren > .knop');
        knop.click(); knop.click(); knop.form.requestSubmit()";
    visit.script(twice).await?;
    visit.reads(OPGESLAGEN).await?;
    ensure!(commands(&gemeente).len() == 1, "{:?}", commands(&gemeente));
    Ok(())
}

async fn only_allowed_fields_are_sent(visit: &Visit) -> Result<()> {
    let gemeente = logged_in(visit).await?;
    gemeente.gateway.edit("digitaleadressen", |rows| {
        for row in rows {
            row["verificatieDatum"] = json!("2026-11-01");
        }
    })?;
    visit.goto("/voorkeuren").await?;
    visit.see("#email").await?;
    fill(visit, "#email", "nieuw@post.example").await?;
    visit.click("er iets verandert in mijn aanvraag").await?;
    visit.click("Per post").await?;
    save(visit).await?;
    visit.reads(OPGESLAGEN).await?;
    let rows = gemeente.gateway.rows("digitaleadressen");
    let emails: Vec<_> = rows.iter().filter(|it| it["soortDigitaalAdres"] == "email").collect();
    ensure!(emails.len() == 3, "an address and two copies: {emails:?}");
    for row in &emails {
        ensure!(row["adres"] == "nieuw@post.example", "{row}");
        ensure!(row["verificatieDatum"].is_null(), "nobody verified it: {row}");
    }
    let partij = &gemeente.gateway.rows("partijen")[0];
    ensure!(partij["voorkeursDigitaalAdres"].is_null(), "{partij}");
    ensure!(partij["digitaleAdressen"].as_array().is_some_and(|it| it.len() == 2), "{partij}");
    Ok(())
}

const STATES: [&str; 8] = [
    "gevuld",
    "weinig",
    "fouten",
    "bezig",
    "opgeslagen",
    "deels",
    "mislukt",
    "ondertussen-veranderd",
];

async fn every_state_is_accessible(visit: &Visit) -> Result<()> {
    for language in ["nl", "en"] {
        visit.open(&format!("{MIJN}&taal={language}")).await?;
        visit.see("#email").await?;
        visit.is_accessible().await.context(language)?;
        visit.fits().await.context(language)?;
        for state in STATES {
            let address = format!("/galerij?deel=voorkeuren&staat={state}&taal={language}");
            visit.open(&address).await?;
            visit.is_accessible().await.context(address.clone())?;
            visit.fits().await.context(address)?;
        }
    }
    visit.open("/galerij?deel=nietweg&staat=open").await?;
    visit.is_accessible().await
}

async fn every_state_is_accessible_on_a_phone_in_both_languages(visit: &Visit) -> Result<()> {
    every_state_is_accessible(visit).await
}

async fn every_state_is_accessible_on_a_desktop(visit: &Visit) -> Result<()> {
    every_state_is_accessible(visit).await
}
