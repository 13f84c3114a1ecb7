//! The page of a zaak.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use e2e::{Engine, Gemeente, Site, Visit, eventually};
use gateway::{Fault, FaultKind};
use serde_json::Value;
use thirtyfour::prelude::*;

use crate::gateway::logged_in_at;
use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, the_zaak_is_the_screen_of_the_mock_up),
        case!(Desktop, variant_b_has_the_order_and_summary_that_residents_found_clearer).of_rules(),
        case!(Desktop, it_is_said_at_first_sight_whose_turn_it_is_and_by_when).of_rules(),
        case!(Desktop, links_within_the_page_go_to_their_part),
        case!(Desktop, the_links_at_the_end_go_back_to_the_lists),
        case!(Desktop, a_document_is_saved_under_its_real_name_with_its_exact_bytes),
        case!(Desktop, a_permit_is_saved_with_its_exact_bytes),
        case!(Desktop, a_name_with_quotes_and_accents_is_saved_safely),
        case!(Desktop, a_closed_zaak_tells_its_history_and_decision).of_rules(),
        case!(Desktop, going_to_a_zaak_names_the_window_and_moves_the_focus),
        case!(Desktop, what_was_paid_and_what_the_municipality_names_are_facts).of_rules(),
        case!(Production, Desktop, eigenschappen_are_asked_for_only_when_the_config_names_any)
            .of_rules(),
        case!(Production, Desktop, eigenschappen_that_do_not_come_are_said_and_can_be_tried_again)
            .of_rules(),
        case!(Phone, a_long_word_in_the_heading_is_whole_or_hyphenated_on_a_small_phone),
        case!(
            Production,
            Desktop,
            a_case_opened_from_the_overview_shows_at_once_what_the_overview_knew
        ),
        case!(Production, Desktop, the_answer_of_a_zaak_takes_the_place_of_what_the_overview_knew)
            .of_rules(),
        case!(Production, Desktop, a_zaak_that_is_gone_takes_along_what_the_overview_knew)
            .of_rules(),
    ]
}

const EVENEMENT: &str = "/aanvragen/16b6dc6d-20eb-5be9-bcc3-ccbdb9d3ce90?scenario=alles";
const WONINGAANPASSING: &str = "/aanvragen/d56fc4d6-62d3-5eaf-8123-708c68365748";

/// Opens the zaak of the design from the overview.
async fn open_mock_up(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    visit.click("Bekijk aanvraag Aanwezigheidsvergunning Speelautomaten").await?;
    visit.see(".samenvatting").await?;
    visit.settled().await
}

async fn the_zaak_is_the_screen_of_the_mock_up(visit: &Visit) -> Result<()> {
    open_mock_up(visit).await?;
    ensure!(visit.texts("h1").await? == ["Aanvraag Aanwezigheidsvergunning Speelautomaten"]);
    let links = visit.texts(".paginamenu a").await?;
    ensure!(links == ["Aanvraag", "Uw vergunning", "Status", "Contact", "Documenten"], "{links:?}");
    let summary = visit.texts(".samenvatting dl > div").await?;
    ensure!(
        summary
            == [
                "Status\nIn behandeling",
                "Zaaknummer\nZAAK-2022-0000001874",
                "Datum\n31-03-2022",
                "Documenten\n3 documenten",
            ],
        "{summary:?}"
    );
    for fact in [
        "Aanvrager\nVoornaam Achternaam",
        "Ontvangstdatum\n31-03-2023",
        "Wettelijke termijn\n30-04-2023",
    ] {
        // The fact about the term has an explanation below it.
        let is_it = |it: &String| it == fact || it.starts_with(&format!("{fact}\n"));
        ensure!(visit.texts(".feiten__rij").await?.iter().any(is_it), "{fact:?}");
    }
    let steps = visit.texts(".stap").await?;
    let starts = [
        "20 april\nAanvraag ontvangen",
        "4 mei\nIn behandeling",
        "25 mei (verwacht)\nAanvraag afgehandeld",
    ];
    ensure!(steps.len() == 3, "{steps:?}");
    for (step, start) in steps.iter().zip(starts) {
        ensure!(step.starts_with(start), "{step:?}");
    }
    ensure!(visit.texts("[aria-current=step] .stap__naam").await? == ["In behandeling"]);
    visit.reads("Bekijk uw vergunning").await?;
    let documents = visit.texts(".document").await?;
    ensure!(documents.len() == 3, "{documents:?}");
    // The verb is only read aloud.
    for document in [
        "Download\nFile name (pdf, 2 MB)\n22-02-2022",
        "Download\nFile name (png, 2 MB)\n07-02-2022",
    ] {
        ensure!(documents.iter().any(|it| it.starts_with(document)), "{document}: {documents:?}");
    }
    let back = visit.texts(".naar-lijsten a").await?;
    ensure!(back == ["Lopende aanvragen", "Afgeronde aanvragen"], "{back:?}");
    visit.reads("Terug naar boven").await
}

async fn variant_b_has_the_order_and_summary_that_residents_found_clearer(
    visit: &Visit,
) -> Result<()> {
    visit.open(&format!("{EVENEMENT}&variant=B")).await?;
    let links = visit.texts(".paginamenu a").await?;
    ensure!(links == ["Status", "Uw vergunning", "Documenten", "Aanvraag", "Contact"], "{links:?}");
    ensure!(visit.texts("main h2").await? == links, "{:?}", visit.texts("main h2").await?);
    let summary = visit.texts(".samenvatting dt").await?;
    let expected = ["Status", "Aanvraag ingediend op", "Afgerond op", "Zaaknummer"];
    ensure!(summary == expected, "{summary:?}");
    visit.open(EVENEMENT).await?;
    let links = visit.texts(".paginamenu a").await?;
    ensure!(links == ["Aanvraag", "Uw vergunning", "Status", "Contact", "Documenten"], "{links:?}");
    ensure!(visit.texts("main h2").await? == links, "{:?}", visit.texts("main h2").await?);
    Ok(())
}

async fn it_is_said_at_first_sight_whose_turn_it_is_and_by_when(visit: &Visit) -> Result<()> {
    visit.open(&format!("{WONINGAANPASSING}?scenario=alles")).await?;
    let summary = visit.see(".samenvatting").await?.text().await?;
    for words in [
        "Wij hebben een deskundige om advies gevraagd.",
        "U krijgt uiterlijk op 23-06-2026 antwoord (nog 8 dagen)",
    ] {
        ensure!(summary.contains(words), "{words:?}: {summary}");
    }
    visit.open("/aanvragen/52358c08-6340-578f-aa79-c5fa712a3849?scenario=alles").await?;
    let summary = visit.see(".samenvatting").await?.text().await?;
    for words in ["De dagen tellen nu niet mee.", "Wij wachten op uw aanvullende gegevens"] {
        ensure!(summary.contains(words), "{words:?}: {summary}");
    }
    Ok(())
}

async fn links_within_the_page_go_to_their_part(visit: &Visit) -> Result<()> {
    open_mock_up(visit).await?;
    for (words, id) in [("Contact", "contact"), ("Uw vergunning", "besluit")] {
        visit.click(words).await?;
        eventually(&format!("{id} is in sight"), || async {
            let script = format!(
                "const {{ top }} = document.getElementById('{id}').getBoundingClientRect();
                 return location.hash === '#{id}' && top >= 0 && top < innerHeight"
            );
            Ok(visit.script(&script).await? == true)
        })
        .await?;
    }
    visit.click("Terug naar boven").await?;
    eventually("the top is in sight", || async {
        Ok(visit.script("return scrollY < 200").await? == true)
    })
    .await
}

async fn the_links_at_the_end_go_back_to_the_lists(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-burger").await?;
    visit.click("Bekijk aanvraag Kapvergunning").await?;
    visit.see(".naar-lijsten").await?;
    visit.settled().await?;
    let link = visit.see(".naar-lijsten li:last-child a").await?;
    link.scroll_into_view().await?;
    link.click().await?;
    visit.is_at("/aanvragen?scenario=openzaak-burger#afgerond").await?;
    eventually("the closed zaken are in sight", || async {
        let script = "const { top } = document.getElementById('afgerond').getBoundingClientRect();
            return top >= 0 && top < innerHeight";
        Ok(visit.script(script).await? == true)
    })
    .await
}

/// The id of the document with this file name in a pack.
fn document_id(pack: &str, file_name: &str) -> Result<String> {
    let file = format!("{pack}/enkelvoudiginformatieobjecten.json");
    let documents: Vec<Value> = serde_json::from_str(&Site::pack_file(&file)?)?;
    let document = documents.iter().find(|it| it["bestandsnaam"] == file_name);
    let url = document.and_then(|it| it["url"].as_str()).context("no such document")?;
    Ok(url.rsplit('/').next().unwrap_or_default().to_owned())
}

async fn saved_exactly(visit: &Visit, pack: &str, name: &str, saved_as: &str) -> Result<()> {
    let expected = Site::pack_bytes(&format!("{pack}/bestanden/{}", document_id(pack, name)?))?;
    // A large file exists before it is complete.
    visit.downloaded(saved_as).await?;
    eventually(&format!("{saved_as} is whole"), || async {
        Ok(visit.downloaded(saved_as).await? == expected)
    })
    .await?;
    visit.reads("is gedownload.").await
}

async fn a_document_is_saved_under_its_real_name_with_its_exact_bytes(visit: &Visit) -> Result<()> {
    open_mock_up(visit).await?;
    visit.click("Download File name (png, 2 MB)").await?;
    saved_exactly(visit, "mockup", "File name.png", "File name.png").await
}

async fn a_permit_is_saved_with_its_exact_bytes(visit: &Visit) -> Result<()> {
    open_mock_up(visit).await?;
    visit.click("Bekijk uw vergunning").await?;
    saved_exactly(visit, "mockup", "vergunning.pdf", "vergunning.pdf").await
}

async fn a_name_with_quotes_and_accents_is_saved_safely(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen/c0789d38-6f48-417d-99b8-354c82767722?scenario=openzaak-burger").await?;
    visit.click("Download Ontvangstbevestiging").await?;
    let name = "Ontvangst \"bevestiging\" – café & co.pdf";
    let saved_as = "Ontvangst -bevestiging- – café & co.pdf";
    saved_exactly(visit, "openzaak-burger", name, saved_as).await
}

async fn a_closed_zaak_tells_its_history_and_decision(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen/fd0ccf76-af55-40a0-b29e-c9c2ec49704c?scenario=openzaak-burger").await?;
    ensure!(visit.texts("h1").await? == ["Aanvraag Bijzondere bijstand"]);
    let steps = visit.texts(".stap__naam").await?;
    ensure!(
        steps
            == [
                "Ontvangen",
                "In behandeling",
                "Wachten op aanvulling",
                "In behandeling",
                "Afgehandeld"
            ],
        "{steps:?}"
    );
    ensure!(visit.browser.find_all(By::Css("[aria-current=step]")).await?.is_empty());
    for words in [
        "Suzanne Moulin",
        "Resultaat\nToegekend",
        "Afgerond op\n09-09-2026",
        "Uw besluit",
        "Wij hebben op 8 september 2026 een besluit genomen.",
        "Bekijk uw besluit",
    ] {
        visit.reads(words).await?;
    }
    Ok(())
}

async fn going_to_a_zaak_names_the_window_and_moves_the_focus(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    ensure!(visit.browser.title().await? == "Mijn aanvragen - Gemeente Groningen");
    // The browser itself announces the first page, so the focus stays on the body.
    ensure!(visit.browser.active_element().await?.tag_name().await? == "body");
    visit.click("Bekijk aanvraag Dolor").await?;
    visit.see(".samenvatting").await?;
    eventually("the heading has the focus", || async {
        Ok(visit.browser.active_element().await?.text().await? == "Aanvraag Dolor")
    })
    .await?;
    ensure!(visit.browser.title().await? == "Aanvraag Dolor - Gemeente Groningen");
    visit.browser.back().await?;
    eventually("the link of the zaak has the focus again", || async {
        Ok(visit.browser.active_element().await?.text().await?.starts_with("Bekijk aanvraag"))
    })
    .await?;
    ensure!(visit.browser.title().await? == "Mijn aanvragen - Gemeente Groningen");
    Ok(())
}

const KAPVERGUNNING: &str = "Bekijk aanvraag Kapvergunning";

/// Opens the overview, and from there a zaak at a gateway that has this fault by then.
async fn open_from_overview(visit: &Visit, fault: Fault) -> Result<Gemeente> {
    let gemeente = logged_in_at(visit, "openzaak-burger", "/aanvragen", &[]).await?;
    visit.reads("10 aanvragen gevonden").await?;
    gemeente.fails(fault);
    visit.click(KAPVERGUNNING).await?;
    Ok(gemeente)
}

/// Fails unless all that the overview knew of the zaak is there while the zaak itself is not.
async fn shows_what_was_known(visit: &Visit) -> Result<()> {
    visit.see(".samenvatting").await?;
    ensure!(visit.texts("h1").await? == ["Aanvraag Kapvergunning"]);
    ensure!(visit.browser.title().await? == "Aanvraag Kapvergunning - Gemeente Groningen");
    let summary = visit.texts(".samenvatting dl > div").await?;
    let known = ["Status\nIn behandeling", "Zaaknummer\nZAAK-2026-0000000017", "Datum\n21-10-2026"];
    ensure!(summary.get(..3).is_some_and(|it| it == known), "{summary:?}");
    for fact in ["Ontvangstdatum\n21-10-2026", "Wettelijke termijn\n16-12-2026"] {
        let facts = visit.texts(".feiten__rij").await?;
        ensure!(facts.iter().any(|it| it.starts_with(fact)), "{fact:?}: {facts:?}");
    }
    ensure!(visit.texts("[aria-labelledby=status] .laden").await?.len() == 1);
    eventually("the heading has the focus", || async {
        Ok(visit.browser.active_element().await?.text().await? == "Aanvraag Kapvergunning")
    })
    .await
}

async fn a_case_opened_from_the_overview_shows_at_once_what_the_overview_knew(
    visit: &Visit,
) -> Result<()> {
    // The zaak itself does not come while the test looks.
    let hangs = FaultKind::Latency(Duration::from_secs(600));
    let _gemeente = open_from_overview(visit, Fault::new("/zaken/api/v1/zaken/", hangs)).await?;
    shows_what_was_known(visit).await?;
    visit.see("[aria-labelledby=status] .laden").await?;
    visit.is_accessible().await
}

async fn the_answer_of_a_zaak_takes_the_place_of_what_the_overview_knew(
    visit: &Visit,
) -> Result<()> {
    let slow = FaultKind::Latency(Duration::from_secs(4));
    let gemeente = open_from_overview(visit, Fault::new("/zaken/api/v1/zaken/", slow)).await?;
    shows_what_was_known(visit).await?;
    let mark = "window.marked = [...document.querySelectorAll('h1, .samenvatting, .sectie > h2')]";
    visit.script(mark).await?;
    visit.reads("Hier zijn wij nu").await?;
    visit.settled().await?;
    let stayed = "return marked.length > 4 && marked.every((it) => it.isConnected)
        && document.activeElement === marked[0]";
    ensure!(visit.script(stayed).await? == true, "what was there was put there anew");
    let mut asked = gemeente.asked();
    asked.retain(|it| it.contains("2e93ae90-0ba1-4d77-a129-a1f7d7dcfae5"));
    let number = asked.len();
    asked.sort();
    asked.dedup();
    ensure!(asked.len() == number, "something was asked twice: {:#?}", gemeente.asked());
    Ok(())
}

async fn a_zaak_that_is_gone_takes_along_what_the_overview_knew(visit: &Visit) -> Result<()> {
    let gone = Fault::status("/zaken/api/v1/zaken/", 404);
    let _gemeente = open_from_overview(visit, gone).await?;
    visit.reads("Aanvraag niet gevonden").await?;
    let page = visit.page_text().await?;
    ensure!(!page.contains("Kapvergunning") && !page.contains("ZAAK-2026"), "{page}");
    ensure!(visit.browser.title().await? == "Aanvraag niet gevonden - Gemeente Groningen");
    Ok(())
}

async fn what_was_paid_and_what_the_municipality_names_are_facts(visit: &Visit) -> Result<()> {
    visit.open(EVENEMENT).await?;
    visit.reads("Bezoekers die u verwacht").await?;
    let facts = visit.texts(".feiten__rij").await?;
    for fact in
        ["Kosten\nBetaald. De laatste betaling was op 12-05-2026.", "Bezoekers die u verwacht\n150"]
    {
        ensure!(facts.iter().any(|it| it == fact), "{fact:?} is not in {facts:?}");
    }
    // The config does not name the other eigenschap.
    ensure!(!visit.page_text().await?.contains("20260829140000"), "{facts:?}");
    Ok(())
}

const MET_EIGENSCHAPPEN: &str = "/aanvragen/c0789d38-6f48-417d-99b8-354c82767722";

/// The requests for eigenschappen so far.
fn asked_for_eigenschappen(gemeente: &Gemeente) -> Vec<String> {
    gemeente.asked().into_iter().filter(|it| it.contains("zaakeigenschappen")).collect()
}

/// A municipality that names an eigenschap, where someone logs in at the zaak that has it.
async fn at_eigenschappen(visit: &Visit, faults: &[Fault]) -> Result<Gemeente> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    let mut config: Value = serde_json::from_str(&visit.site.content_of("config.json")?)?;
    config["eigenschappen"] = serde_json::json!({ "kostensoort": "Waarvoor het is" });
    visit.site.put("config.json", &config.to_string())?;
    faults.iter().for_each(|it| gemeente.fails(it.clone()));
    visit.goto(MET_EIGENSCHAPPEN).await?;
    visit.click("Inloggen met DigiD").await?;
    visit.see("button[value=inloggen]").await?.click().await?;
    visit.see(".persoon").await?;
    Ok(gemeente)
}

async fn eigenschappen_are_asked_for_only_when_the_config_names_any(visit: &Visit) -> Result<()> {
    let gemeente = logged_in_at(visit, "openzaak-burger", MET_EIGENSCHAPPEN, &[]).await?;
    visit.see(".samenvatting").await?;
    visit.settled().await?;
    let asked = asked_for_eigenschappen(&gemeente);
    ensure!(asked.is_empty(), "{asked:?}");
    ensure!(!visit.page_text().await?.contains("Witgoed"), "nobody named it");
    Ok(())
}

async fn eigenschappen_that_do_not_come_are_said_and_can_be_tried_again(
    visit: &Visit,
) -> Result<()> {
    let fault = Fault::status("/zaakeigenschappen", 500).times(1);
    let gemeente = at_eigenschappen(visit, &[fault]).await?;
    visit.reads("Wij kunnen nu niet alle gegevens van uw aanvraag laten zien").await?;
    visit.click("Probeer opnieuw").await?;
    visit.reads("Waarvoor het is").await?;
    let facts = visit.texts(".feiten__rij").await?;
    ensure!(facts.iter().any(|it| it == "Waarvoor het is\nWitgoed"), "{facts:?}");
    let asked = asked_for_eigenschappen(&gemeente);
    let zaak = MET_EIGENSCHAPPEN.replace("aanvragen", "zaken");
    let path = format!("/zaken/api/v1{zaak}/zaakeigenschappen?");
    ensure!(asked == [path.clone(), path], "{asked:?}");
    Ok(())
}

async fn a_long_word_in_the_heading_is_whole_or_hyphenated_on_a_small_phone(
    visit: &Visit,
) -> Result<()> {
    visit.open("/aanvragen/595483b4-c03c-5bfc-83ff-f4c3580f1843?scenario=mockup").await?;
    visit.reads("Aanwezigheidsvergunning").await?;
    let lines = "const word = [...document.querySelectorAll('h1 .woord')]
           .find((it) => it.textContent === 'Aanwezigheidsvergunning');
         const range = document.createRange();
         range.selectNodeContents(word);
         return new Set([...range.getClientRects()].map((it) => Math.round(it.top))).size";
    let lines = visit.script(lines).await?;
    // Firefox knows where Dutch breaks, and breaks the word there with a hyphen.
    ensure!(lines == 1 || visit.engine == Engine::Firefox, "the word is on {lines} lines");
    visit.fits().await
}
