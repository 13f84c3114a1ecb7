//! Errors in packs and addresses, and what visitors read about them.

use anyhow::{Context, Result, ensure};
use e2e::{Site, Visit, eventually};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::scenarios::names;
use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, an_unknown_scenario_is_named_and_those_that_exist_are_listed).of_rules(),
        case!(Desktop, a_scenario_cannot_lead_out_of_the_fixtures).of_rules(),
        case!(Desktop, a_day_that_is_no_day_is_said).of_rules(),
        case!(Desktop, a_pack_without_scenario_json_works).of_rules(),
        case!(Desktop, a_scenario_overrides_the_config).of_rules(),
        case!(Desktop, zaken_that_are_no_json_are_named_and_can_be_tried_again).of_rules(),
        case!(Desktop, a_zaak_that_cannot_be_read_is_named_and_the_others_stay).of_rules(),
        case!(Desktop, broken_documents_leave_the_rest_of_the_zaak).of_rules(),
        case!(Desktop, broken_statussen_leave_the_rest_of_the_zaak).of_rules(),
        case!(Desktop, a_document_without_bytes_fails_by_itself_and_can_be_tried_again).of_rules(),
        case!(Desktop, wrong_types_are_named_with_file_and_field_wherever_they_are).of_rules(),
        case!(Desktop, a_browser_that_refuses_to_change_the_address_loses_nothing),
        case!(Desktop, what_the_register_says_is_text_and_never_markup),
        case!(Desktop, an_address_that_is_no_page_leads_back),
    ]
}

async fn an_unknown_scenario_is_named_and_those_that_exist_are_listed(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=bestaat-niet&nu=2026-11-23").await?;
    visit.reads("Het scenario ‘bestaat-niet’ bestaat niet.").await?;
    let listed = visit.texts(".scenariolijst a").await?;
    let there: Vec<_> = names()?.into_iter().collect();
    ensure!(listed == there, "{listed:?}");
    visit.click("openzaak-burger").await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.is_at("/aanvragen?nu=2026-11-23&scenario=openzaak-burger").await
}

async fn a_scenario_cannot_lead_out_of_the_fixtures(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=..%2F..").await?;
    visit.reads("Het scenario ‘../..’ bestaat niet.").await
}

async fn a_day_that_is_no_day_is_said(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?nu=gisteren").await?;
    visit.reads("‘nu=gisteren’ is geen datum.").await?;
    visit.reads("Vandaag: 10 mei 2023").await?;
    visit.reads("7 aanvragen gevonden").await
}

async fn a_pack_without_scenario_json_works(visit: &Visit) -> Result<()> {
    for file in ["zaken", "zaaktypen"] {
        let text = Site::pack_file(&format!("mockup/{file}.json"))?;
        visit.site.put(&format!("fixtures/kaal/{file}.json"), &text)?;
    }
    visit.open("/aanvragen?scenario=kaal").await?;
    visit.reads("7 aanvragen gevonden").await?;
    visit.reads("Kunnen wij nu niet laten zien").await
}

async fn a_scenario_overrides_the_config(visit: &Visit) -> Result<()> {
    visit.site.copy_pack("mockup", "elders")?;
    let scenario = json!({ "title": "Elders", "config": {
        "organisation": { "name": "Gemeente Elders" }, "domeinen": { "SOCIA": "Zorg" } } });
    visit.site.put("fixtures/elders/scenario.json", &scenario.to_string())?;
    visit.open("/aanvragen?scenario=elders").await?;
    visit.reads("Gemeente Elders").await?;
    visit.see(".uitklap summary").await?.click().await?;
    visit.reads("Zorg (2)").await?;
    visit.reads("Bel 14 050").await
}

async fn zaken_that_are_no_json_are_named_and_can_be_tried_again(visit: &Visit) -> Result<()> {
    visit.site.copy_pack("mockup", "kapot")?;
    visit.site.put("fixtures/kapot/zaken.json", "<!doctype html><title>Fout</title>")?;
    visit.open("/aanvragen?scenario=kapot").await?;
    visit.reads("Wij kunnen uw aanvragen nu niet laten zien").await?;
    ensure!(!visit.page_text().await?.contains("U hebt geen aanvragen"));
    visit.click("Technische details").await?;
    visit.reads("zaken.json: HTML instead of JSON").await?;
    visit.site.put("fixtures/kapot/zaken.json", &Site::pack_file("mockup/zaken.json")?)?;
    visit.click("Probeer opnieuw").await?;
    visit.reads("7 aanvragen gevonden").await
}

async fn a_zaak_that_cannot_be_read_is_named_and_the_others_stay(visit: &Visit) -> Result<()> {
    visit.site.copy_pack("mockup", "kapot")?;
    let mut zaken: Value = serde_json::from_str(&Site::pack_file("mockup/zaken.json")?)?;
    zaken[1] = json!("geen object");
    visit.site.put("fixtures/kapot/zaken.json", &zaken.to_string())?;
    visit.open("/aanvragen?scenario=kapot").await?;
    visit.reads("Wij kunnen 1 aanvraag nu niet laten zien").await?;
    visit.reads("6 aanvragen gevonden").await?;
    visit.click("Technische details").await?;
    visit.reads("zaken.json: [1]: expected an object").await?;
    visit.site.put("fixtures/kapot/zaken.json", &Site::pack_file("mockup/zaken.json")?)?;
    visit.click("Probeer opnieuw").await?;
    visit.reads("7 aanvragen gevonden").await?;
    ensure!(!visit.page_text().await?.contains("nu niet laten zien"));
    Ok(())
}

async fn broken_documents_leave_the_rest_of_the_zaak(visit: &Visit) -> Result<()> {
    visit.site.copy_pack("mockup", "kapot")?;
    visit.site.put("fixtures/kapot/zaakinformatieobjecten.json", "{")?;
    visit.open("/aanvragen?scenario=kapot").await?;
    visit.click("Bekijk aanvraag Aanwezigheidsvergunning").await?;
    visit.reads("Wij kunnen de documenten nu niet laten zien").await?;
    visit.reads("Documenten\nKunnen wij nu niet laten zien").await?;
    visit.reads("Aanvraag ontvangen").await?;
    visit.reads("Voornaam Achternaam").await?;
    visit.click("Technische details").await?;
    visit.reads("zaakinformatieobjecten.json: EOF").await
}

async fn broken_statussen_leave_the_rest_of_the_zaak(visit: &Visit) -> Result<()> {
    visit.site.copy_pack("mockup", "kapot")?;
    visit.site.put("fixtures/kapot/statussen.json", "geen json")?;
    visit.open("/aanvragen?scenario=kapot").await?;
    visit.reads("7 aanvragen gevonden").await?;
    visit.reads("Wij kunnen nu niet alles laten zien").await?;
    visit.click("Bekijk aanvraag Aanwezigheidsvergunning").await?;
    visit.reads("Wij kunnen de stappen nu niet laten zien").await?;
    visit.reads("Bekijk uw vergunning").await
}

async fn a_document_without_bytes_fails_by_itself_and_can_be_tried_again(
    visit: &Visit,
) -> Result<()> {
    // `copy_pack` does not copy the documents.
    visit.site.copy_pack("openzaak-burger", "zonder")?;
    visit.open("/aanvragen/c0789d38-6f48-417d-99b8-354c82767722?scenario=zonder").await?;
    visit.click("Download Ontvangstbevestiging").await?;
    visit.reads("Ontvangstbevestiging (pdf, 563 B) downloaden lukt nu niet.").await?;
    let id = "15091fb4-0c24-4069-b500-75910b5780ea";
    visit.site.put(&format!("fixtures/zonder/bestanden/{id}"), "nu wel")?;
    visit.click("Probeer opnieuw Ontvangstbevestiging").await?;
    visit.reads("Ontvangstbevestiging (pdf, 563 B) is gedownload").await?;
    ensure!(visit.downloaded("Ontvangst -bevestiging- – café & co.pdf").await? == b"nu wel");
    Ok(())
}

async fn wrong_types_are_named_with_file_and_field_wherever_they_are(visit: &Visit) -> Result<()> {
    let zaak = "/aanvragen/fd0ccf76-af55-40a0-b29e-c9c2ec49704c";
    for (file, field, address) in [
        ("zaaktypen", "omschrijving", zaak),
        ("statustypen", "omschrijving", zaak),
        ("resultaattypen", "omschrijving", zaak),
        ("resultaten", "resultaattype", zaak),
        ("statussen", "datumStatusGezet", zaak),
        ("rollen", "omschrijvingGeneriek", zaak),
        ("besluiten", "datum", zaak),
        ("besluitinformatieobjecten", "informatieobject", zaak),
        ("zaakinformatieobjecten", "informatieobject", zaak),
        ("enkelvoudiginformatieobjecten", "titel", zaak),
        ("zaaktypen", "omschrijving", "/aanvragen"),
        ("statussen", "statustype", "/aanvragen"),
        ("resultaten", "resultaattype", "/aanvragen"),
        ("catalogussen", "domein", "/aanvragen"),
    ] {
        visit.site.copy_pack("openzaak-burger", "kapot")?;
        let mut items: Value =
            serde_json::from_str(&Site::pack_file(&format!("openzaak-burger/{file}.json"))?)?;
        for item in items.as_array_mut().into_iter().flatten() {
            item[field] = json!(["fout"]);
        }
        visit.site.put(&format!("fixtures/kapot/{file}.json"), &items.to_string())?;
        visit.open(&format!("{address}?scenario=kapot")).await.context(file)?;
        // What is lost is told on the page; what was repaired or left out, in the bar of fixture
        // mode. For a resource that is included in a zaak, the file of the zaak is named.
        let words = format!("{field}: expected");
        let open = "document.querySelectorAll('details').forEach((it) => { it.open = true })";
        eventually(&format!("{file} at {address}: {words}"), || async {
            visit.script(open).await?;
            Ok(visit.page_text().await?.contains(&words))
        })
        .await?;
        ensure!(!visit.page_text().await?.contains("niet gevonden"), "{file}");
    }
    Ok(())
}

async fn a_browser_that_refuses_to_change_the_address_loses_nothing(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    visit.script("history.replaceState = () => { throw new Error('refused') }").await?;
    visit.see("#zoek").await?.send_keys("dolor").await?;
    visit.reads("1 aanvraag gevonden").await?;
    ensure!(visit.see("#zoek").await?.value().await?.as_deref() == Some("dolor"));
    Ok(())
}

async fn what_the_register_says_is_text_and_never_markup(visit: &Visit) -> Result<()> {
    visit.site.copy_pack("mockup", "vals")?;
    let mut types: Value = serde_json::from_str(&Site::pack_file("mockup/zaaktypen.json")?)?;
    let markup = "<img src=x onerror=\"document.title='vals'\"><b>vet</b>";
    types[0]["omschrijving"] = json!(markup);
    visit.site.put("fixtures/vals/zaaktypen.json", &types.to_string())?;
    visit.open("/aanvragen?scenario=vals").await?;
    // Of HTML only the words are left.
    visit.reads("vet").await?;
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Aanvraag vet").await?;
    ensure!(visit.browser.find_all(By::Css("main img, main b")).await?.is_empty());
    Ok(())
}

async fn an_address_that_is_no_page_leads_back(visit: &Visit) -> Result<()> {
    let nobodys = "/aanvragen/00000000-0000-4000-8000-000000000000";
    for (address, heading) in [
        (nobodys, "Aanvraag niet gevonden"),
        ("/aanvragen/geen-uuid", "Pagina niet gevonden"),
        ("/bestaat/niet", "Pagina niet gevonden"),
    ] {
        visit.open(address).await?;
        ensure!(visit.texts("h1").await? == [heading], "{address}");
        let title = visit.browser.title().await?;
        ensure!(title == format!("{heading} - Gemeente Groningen"), "{title}");
        visit.see("main .knop").await?.click().await?;
        visit.reads("7 aanvragen gevonden").await?;
    }
    Ok(())
}
