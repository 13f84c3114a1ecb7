//! Asking the municipality a question about a zaak.

use anyhow::{Context, Result, ensure};
use e2e::{Gemeente, Visit};
use gateway::{Fault, FaultKind};

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, a_question_stands_among_the_earlier_contacts).of_rules(),
        case!(Desktop, each_field_that_is_not_right_says_why_and_nothing_typed_is_lost).of_rules(),
        case!(Desktop, the_answer_of_the_municipality_stands_below_the_question).of_rules(),
        case!(Desktop, no_question_is_offered_unless_the_config_says_so).of_rules(),
        case!(Desktop, a_resident_who_is_not_known_hears_that).of_rules(),
        case!(Production, Desktop, who_is_logged_out_reads_that_the_question_is_gone).of_rules(),
        case!(Production, Desktop, a_question_without_an_answer_is_sent_again_and_arrives_once),
        case!(Phone, the_form_is_accessible_on_a_phone_in_every_state),
    ]
}

const BRIL: &str = "11b7f947-d7d1-5d26-bfc4-169fba58ae4d";
const KNOP: &str = "Stel een vraag over deze aanvraag";
const VERSTUUR: &str = "Verstuur uw vraag";

fn address(scenario: &str) -> String {
    format!("/aanvragen/{BRIL}?scenario={scenario}")
}

/// Unfolds the form and fills it in.
async fn fill_in(visit: &Visit) -> Result<()> {
    visit.click(KNOP).await?;
    visit.see("#vraag-onderwerp").await?.send_keys("Mijn bril").await?;
    visit.see("#vraag-tekst").await?.send_keys("Mag ik de bril al kopen?").await?;
    visit.see(".vraag [type=radio]").await?.click().await?;
    Ok(())
}

async fn a_question_stands_among_the_earlier_contacts(visit: &Visit) -> Result<()> {
    visit.open(&address("acties")).await?;
    ensure!(visit.texts(".contactmoment").await?.len() == 1);
    fill_in(visit).await?;
    visit.click(VERSTUUR).await?;
    visit.reads("Uw vraag is verstuurd").await?;
    visit.has_focus_in_contact().await?;
    visit.settled().await?;
    let contacts = visit.texts(".contactmoment").await?;
    ensure!(contacts.len() == 2, "{contacts:?}");
    let wish = "Ik wil graag antwoord per e-mail.";
    ensure!(contacts[0].contains("Mag ik de bril al kopen?") && contacts[0].contains(wish));
    visit.is_accessible().await?;
    visit.keeps_nothing_of(&["Mag ik de bril", "Mijn bril", "samir@post.example"]).await
}

trait Focus {
    /// Whether the focus is on the heading of Contact: the button that had it is gone.
    async fn has_focus_in_contact(&self) -> Result<()>;
}

impl Focus for Visit {
    async fn has_focus_in_contact(&self) -> Result<()> {
        let id = self.script("return document.activeElement.id").await?;
        ensure!(id == "contact", "the focus is on {id}");
        Ok(())
    }
}

async fn each_field_that_is_not_right_says_why_and_nothing_typed_is_lost(
    visit: &Visit,
) -> Result<()> {
    visit.open(&address("acties")).await?;
    visit.click(KNOP).await?;
    visit.see("#vraag-onderwerp").await?;
    visit.click(VERSTUUR).await?;
    for missing in
        ["Vul in waar uw vraag over gaat.", "Schrijf uw vraag op.", "Kies hoe u antwoord wilt."]
    {
        visit.reads(missing).await?;
    }
    visit.is_accessible().await?;
    let long = "return (() => { const it = document.getElementById('vraag-tekst'); \
        it.value = 'x'.repeat(952); it.dispatchEvent(new Event('input', { bubbles: true })) })()";
    visit.script(long).await?;
    visit.reads("2 tekens te veel").await?;
    visit.reads("Maak dit korter: er passen 950 tekens.").await?;
    // Folded and unfolded again, it is all there still.
    visit.click(KNOP).await?;
    visit.click(KNOP).await?;
    let length = visit.script("return document.getElementById('vraag-tekst').value.length").await?;
    ensure!(length == 952, "{length}");
    Ok(())
}

async fn the_answer_of_the_municipality_stands_below_the_question(visit: &Visit) -> Result<()> {
    visit.open(&address("acties")).await?;
    visit.reads("Moet ik nog iets sturen?").await?;
    visit.reads("Ons antwoord: Ja, wij missen de rekening van uw opticien.").await
}

async fn no_question_is_offered_unless_the_config_says_so(visit: &Visit) -> Result<()> {
    visit.open(&address("actie-nodig")).await?;
    visit.reads("Kopieer zaaknummer").await?;
    visit.settled().await?;
    ensure!(!visit.page_text().await?.contains(KNOP));
    Ok(())
}

async fn a_resident_who_is_not_known_hears_that(visit: &Visit) -> Result<()> {
    visit.site.copy_pack("acties", "onbekend")?;
    visit.site.put("fixtures/onbekend/partijen.json", "[]")?;
    visit.open(&address("onbekend")).await?;
    visit.click(KNOP).await?;
    visit.reads("Wij hebben nog geen contactgegevens van u.").await?;
    visit.is_accessible().await
}

/// A municipality that takes questions, with a resident who has filled one in.
async fn with_a_question(visit: &Visit) -> Result<Gemeente> {
    let gemeente = Gemeente::open(visit, "acties").await?;
    visit.goto(&format!("/aanvragen/{BRIL}")).await?;
    let mut config = visit.script("return fetch('/config.json').then((it) => it.json())").await?;
    let base = format!("{}/klantinteracties/api/v1", gemeente.gateway_origin);
    config["gateway"]["klantinteracties"] = base.into();
    config["vragen"] = true.into();
    visit.site.put("config.json", &config.to_string())?;
    visit.goto(&format!("/aanvragen/{BRIL}")).await?;
    visit.click("Inloggen met DigiD").await?;
    visit.see("button[value=inloggen]").await?.click().await?;
    visit.see(".persoon").await?;
    visit.reads("Kopieer zaaknummer").await?;
    fill_in(visit).await?;
    Ok(gemeente)
}

async fn who_is_logged_out_reads_that_the_question_is_gone(visit: &Visit) -> Result<()> {
    let gemeente = with_a_question(visit).await?;
    gemeente.fails(Fault::new("/api/", FaultKind::Unauthorized));
    visit.click(VERSTUUR).await?;
    visit.reads("U bent niet meer ingelogd").await?;
    visit.reads("Niet alles wat u invulde, is opgeslagen").await?;
    visit.keeps_nothing_of(&["Mag ik de bril", "Mijn bril"]).await
}

async fn a_question_without_an_answer_is_sent_again_and_arrives_once(visit: &Visit) -> Result<()> {
    let gemeente = with_a_question(visit).await?;
    gemeente.fails(Fault::status("/maak-klantcontact", 500));
    visit.click(VERSTUUR).await?;
    visit.reads("Wij weten niet of uw vraag is aangekomen").await?;
    let typed = visit.script("return document.getElementById('vraag-tekst').value").await?;
    ensure!(typed == "Mag ik de bril al kopen?", "{typed}");
    gemeente.gateway.heal();
    visit.click("Verstuur uw vraag nog een keer").await?;
    visit.reads("Uw vraag is verstuurd").await?;
    visit.settled().await?;
    let contacts = visit.texts(".contactmoment").await?;
    let asked = contacts.iter().filter(|it| it.contains("Mag ik de bril al kopen?")).count();
    ensure!(asked == 1, "{contacts:?}");
    visit.keeps_nothing_of(&["Mag ik de bril", "samir@post.example"]).await
}

async fn the_form_is_accessible_on_a_phone_in_every_state(visit: &Visit) -> Result<()> {
    for (language, knop) in [("nl", KNOP), ("en", "Ask a question about this request")] {
        visit.open(&format!("{}&taal={language}", address("acties"))).await?;
        visit.click(knop).await?;
        visit.see("#vraag-onderwerp").await?;
        visit.is_accessible().await.context(language)?;
        visit.fits().await.context(language)?;
    }
    for state in ["leeg", "fouten", "bezig", "niet-verstuurd", "onzeker"] {
        visit.open(&format!("/galerij?deel=stelvraag&staat={state}")).await?;
        visit.is_accessible().await.context(state)?;
        visit.fits().await.context(state)?;
    }
    Ok(())
}
