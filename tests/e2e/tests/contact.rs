//! Contacting the municipality about a zaak.

use anyhow::{Context, Result, ensure};
use e2e::{Gemeente, Site, Visit, eventually};
use gateway::Fault;
use serde_json::{Value, json};

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, the_zaaknummer_is_copied_and_that_is_said),
        case!(Desktop, a_zaaknummer_that_cannot_be_copied_is_selected),
        case!(Desktop, the_form_and_the_email_carry_the_zaaknummer).of_rules(),
        case!(Desktop, an_address_that_is_none_of_the_web_is_no_link).of_rules(),
        case!(Desktop, the_hours_say_whether_someone_answers_now).of_rules(),
        case!(Desktop, a_feast_day_is_closed).of_rules(),
        case!(Desktop, earlier_contacts_are_told_but_for_those_that_are_vertrouwelijk).of_rules(),
        case!(Desktop, earlier_contacts_that_fail_leave_the_rest_and_can_be_tried_again).of_rules(),
        case!(Production, Desktop, earlier_contacts_are_asked_for_where_the_config_says_so)
            .of_rules(),
        case!(Phone, contact_is_accessible_on_a_phone),
    ]
}

/// A zaak with earlier contacts.
const WONINGAANPASSING: &str = "d56fc4d6-62d3-5eaf-8123-708c68365748";

fn address(scenario: &str) -> String {
    format!("/aanvragen/{WONINGAANPASSING}?scenario={scenario}")
}

async fn the_zaaknummer_is_copied_and_that_is_said(visit: &Visit) -> Result<()> {
    visit.open(&address("alles")).await?;
    visit
        .script("navigator.clipboard.writeText = async (text) => { window.copied = text }")
        .await?;
    visit.click("Kopieer zaaknummer").await?;
    visit.reads("Zaaknummer ZAAK-2026-0000000127 is gekopieerd.").await?;
    ensure!(visit.script("return window.copied").await? == "ZAAK-2026-0000000127");
    ensure!(visit.texts(".kopieer button").await? == ["Gekopieerd"]);
    // The live region existed before it had text, so that screen readers announce it.
    let region = visit.texts(".contact [role=status]").await?;
    ensure!(region == ["Zaaknummer ZAAK-2026-0000000127 is gekopieerd."], "{region:?}");
    visit.is_accessible().await
}

async fn a_zaaknummer_that_cannot_be_copied_is_selected(visit: &Visit) -> Result<()> {
    visit.open(&address("alles")).await?;
    for refusal in [
        "navigator.clipboard.writeText = () => Promise.reject(new Error('no'))",
        "Object.defineProperty(navigator, 'clipboard', { value: undefined })",
    ] {
        visit.script(refusal).await?;
        visit.script("getSelection().removeAllRanges()").await?;
        visit.click("Kopieer zaaknummer").await?;
        visit.reads("kopieer het zelf").await?;
        let selected = visit.script("return getSelection().toString()").await?;
        ensure!(selected == "ZAAK-2026-0000000127", "{refusal}: {selected}");
        ensure!(visit.texts(".kopieer button").await? == ["Kopieer zaaknummer"]);
    }
    Ok(())
}

/// Copies the pack with other contact details.
fn with_contact(visit: &Visit, contact: Value) -> Result<()> {
    visit.site.copy_pack("alles", "anders")?;
    let mut scenario: Value = serde_json::from_str(&Site::pack_file("alles/scenario.json")?)?;
    scenario["config"]["organisation"]["contact"] = contact;
    visit.site.put("fixtures/anders/scenario.json", &scenario.to_string())
}

async fn hrefs(visit: &Visit) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('.contact a')].map((it) => it.href)";
    Ok(serde_json::from_value(visit.script(script).await?)?)
}

async fn the_form_and_the_email_carry_the_zaaknummer(visit: &Visit) -> Result<()> {
    with_contact(
        visit,
        json!({ "telephone": "+31 (50) 367 81 11", "email": "info@gemeente.example",
            "form": "https://gemeente.example/contact?van=mijn#vraag" }),
    )?;
    visit.open(&address("anders")).await?;
    let found = hrefs(visit).await?;
    ensure!(
        found
            == [
                "tel:+31503678111",
                "mailto:info@gemeente.example?subject=Zaaknummer%20ZAAK-2026-0000000127",
                "https://gemeente.example/contact?van=mijn&zaaknummer=ZAAK-2026-0000000127#vraag",
            ],
        "{found:?}"
    );
    with_contact(visit, json!({ "form": "https://gemeente.example/{zaaknummer}/vraag" }))?;
    visit.open(&address("anders")).await?;
    let found = hrefs(visit).await?;
    let form = "https://gemeente.example/ZAAK-2026-0000000127/vraag".to_owned();
    ensure!(found.contains(&form), "{found:?}");
    visit.is_accessible().await
}

async fn an_address_that_is_none_of_the_web_is_no_link(visit: &Visit) -> Result<()> {
    with_contact(visit, json!({ "telephone": null, "form": "javascript:alert(1)" }))?;
    visit.open(&address("anders")).await?;
    visit.reads("javascript:alert(1)").await?;
    let found = hrefs(visit).await?;
    ensure!(found.is_empty(), "{found:?}");
    Ok(())
}

async fn the_hours_say_whether_someone_answers_now(visit: &Visit) -> Result<()> {
    says_at(visit, "alles", "10, 0", "Nu open").await?;
    says_at(visit, "alles", "18, 0", "Nu gesloten, morgen om 9 uur weer open").await?;
    with_contact(visit, json!({ "hours": "op afspraak", "openingHours": null }))?;
    visit.open(&address("anders")).await?;
    visit.reads("op afspraak").await?;
    ensure!(!visit.page_text().await?.contains("Nu "), "there is no data about hours");
    Ok(())
}

async fn a_feast_day_is_closed(visit: &Visit) -> Result<()> {
    let hours = json!([{ "days": ["ma", "di", "wo"], "from": "09:00", "to": "17:30" }]);
    let closed = json!(["2026-06-15", "2026-06-16"]);
    with_contact(visit, json!({ "openingHours": hours, "closed": closed }))?;
    says_at(visit, "anders", "10, 0", "Nu gesloten, op woensdag om 9 uur weer open").await
}

/// Whether the page of a zaak has these words when it is opened at this time in UTC. The day is the
/// scenario's, a Monday; the clock in the Netherlands is an hour ahead.
async fn says_at(visit: &Visit, scenario: &str, time: &str, words: &str) -> Result<()> {
    visit.open(&format!("/aanvragen?scenario={scenario}")).await?;
    visit.script(&format!("Date.now = () => Date.UTC(2026, 10, 25, {time})")).await?;
    visit.click("Bekijk aanvraag Woningaanpassing").await?;
    visit.reads(words).await.with_context(|| format!("{scenario} at {time}"))
}

async fn earlier_contacts_are_told_but_for_those_that_are_vertrouwelijk(
    visit: &Visit,
) -> Result<()> {
    visit.open(&address("alles")).await?;
    visit.reads("Eerder contact").await?;
    let contacts = visit.texts(".contactmoment").await?;
    ensure!(
        contacts
            == [
                "Rekeningen nagestuurd\n28 mei 2026, e-mail\nMevrouw stuurt twee rekeningen na.\n\
                 Ons antwoord: De rekeningen zijn toegevoegd aan de aanvraag.",
                "Vraag over de traplift\n18 mei 2026, telefoon\n\
                 Mevrouw vraagt wanneer de traplift komt.\n\
                 Ons antwoord: Wij hebben gezegd dat de ergotherapeut eerst advies geeft.",
            ],
        "{contacts:?}"
    );
    // This zaak has no contacts, so the page does not mention them.
    visit.open("/aanvragen/346c7bcd-e8f9-54b7-89a8-1540dee877c9?scenario=alles").await?;
    visit.reads("Kopieer zaaknummer").await?;
    visit.settled().await?;
    ensure!(!visit.page_text().await?.contains("Eerder contact"));
    Ok(())
}

async fn earlier_contacts_that_fail_leave_the_rest_and_can_be_tried_again(
    visit: &Visit,
) -> Result<()> {
    visit.site.copy_pack("alles", "kapot")?;
    visit.site.put("fixtures/kapot/klantcontacten.json", "{")?;
    visit.open(&address("kapot")).await?;
    visit.reads("Wij kunnen nu niet zien of u eerder contact met ons had").await?;
    visit.reads("Stel uw vraag met het contactformulier").await?;
    visit.reads("Foto van de trap").await?;
    visit.is_accessible().await?;
    visit.site.put(
        "fixtures/kapot/klantcontacten.json",
        &Site::pack_file("alles/klantcontacten.json")?,
    )?;
    visit.click("Probeer opnieuw").await?;
    visit.reads("Rekeningen nagestuurd").await
}

/// The requests about contacts that the gateway received.
fn asked_about_contacts(gemeente: &Gemeente) -> Vec<String> {
    let asked = gemeente.asked().into_iter();
    asked.filter(|it| it.starts_with("/klantinteracties/api/v1/klantcontacten?")).collect()
}

async fn log_in(visit: &Visit) -> Result<()> {
    visit.click("Inloggen met DigiD").await?;
    visit.see("button[value=inloggen]").await?.click().await?;
    visit.see(".persoon").await?;
    visit.reads("Kopieer zaaknummer").await?;
    visit.settled().await
}

async fn earlier_contacts_are_asked_for_where_the_config_says_so(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "alles").await?;
    let page = format!("/aanvragen/{WONINGAANPASSING}");
    visit.goto(&page).await?;
    log_in(visit).await?;
    ensure!(asked_about_contacts(&gemeente).is_empty(), "asked without an address");
    ensure!(!visit.page_text().await?.contains("Eerder contact"));

    let mut config = visit.script("return fetch('/config.json').then((it) => it.json())").await?;
    let base = format!("{}/klantinteracties/api/v1", gemeente.gateway_origin);
    config["gateway"]["klantinteracties"] = base.into();
    visit.site.put("config.json", &config.to_string())?;
    gemeente.fails(Fault::status("/klantcontacten", 500));
    visit.goto(&page).await?;
    visit.reads("Wij kunnen nu niet zien of u eerder contact met ons had").await?;
    visit.reads("Foto van de trap").await?;
    gemeente.gateway.heal();
    visit.click("Probeer opnieuw").await?;
    visit.reads("Rekeningen nagestuurd").await?;
    ensure!(visit.texts(".contactmoment").await?.len() == 2, "one is vertrouwelijk");
    let asked = asked_about_contacts(&gemeente);
    let whose = format!("onderwerpobject__onderwerpobjectidentificatorObjectId={WONINGAANPASSING}");
    ensure!(!asked.is_empty() && asked.iter().all(|it| it.contains(&whose)), "{asked:#?}");
    visit.keeps_nothing_of(&["Rekeningen nagestuurd", "Traplift"]).await
}

async fn contact_is_accessible_on_a_phone(visit: &Visit) -> Result<()> {
    with_contact(
        visit,
        json!({ "email": "een.heel.lang.adres.van.een.afdeling@gemeente.groningen.example" }),
    )?;
    for language in ["nl", "en"] {
        visit.open(&format!("{}&taal={language}", address("anders"))).await?;
        visit.see(".contactmoment").await?;
        visit.is_accessible().await.context(language)?;
        visit.fits().await.context(language)?;
    }
    visit.see(".kopieer button").await?.click().await?;
    eventually("something is said", || async {
        Ok(!visit.texts(".contact [role=status]").await?.concat().is_empty())
    })
    .await?;
    visit.fits().await
}
