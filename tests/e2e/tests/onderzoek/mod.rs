//! A study, from the choice of a scenario to the results.

mod stappen;

use anyhow::{Context, Result, ensure};
use e2e::{Visit, eventually};
use thirtyfour::prelude::*;

use crate::{Case, case};
use stappen::{
    answer_all, end, events, open_panel, press, press_words, saved_json, start, welcome,
};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, the_example_study_is_done_and_what_comes_out_is_what_was_done),
        case!(Desktop, the_next_participant_finds_nothing_of_the_one_before),
        case!(Phone, a_study_is_done_on_a_phone),
        case!(Desktop, faults_by_hand_are_seen_on_the_next_page_and_kept).of_rules(),
        case!(Desktop, a_session_that_ends_by_hand_leaves_the_study_be).of_rules(),
        case!(Desktop, neither_back_nor_a_link_leads_out_of_a_task),
        case!(Desktop, a_task_that_loads_slowly_does_not_come_after_all).of_rules(),
        case!(Desktop, an_answer_and_a_task_are_there_until_they_are_handed_in),
        case!(Desktop, a_study_that_cannot_be_read_says_what_is_wrong_with_it).of_rules(),
        case!(Desktop, the_panel_and_the_questions_are_accessible),
        case!(Phone, the_panel_and_the_questions_are_accessible_on_a_phone),
    ]
}

/// A text that the participant types, which must not be found anywhere afterwards.
const TYPED: &str = "huurtoeslag voor mijn zus";

/// The zaak about bijzondere bijstand in the example study.
const BIJSTAND: &str = "Bekijk aanvraag Bijzondere bijstand";

async fn the_example_study_is_done_and_what_comes_out_is_what_was_done(
    visit: &Visit,
) -> Result<()> {
    visit.open("/onderzoek").await?;
    // A reload would remove this mark.
    visit.script("window.isTheSame = true").await?;
    welcome(visit, "p07").await?;
    let begin = start(visit).await?;
    visit.is_at("/aanvragen?scenario=gesprek&variant=A").await?;
    press(visit, "#zoek").await?;
    visit.keys(TYPED).await?;
    visit.reads("Geen aanvragen gevonden").await?;
    visit.click("Wis alle filters").await?;
    visit.click(BIJSTAND).await?;
    visit.see(".samenvatting").await?;
    visit.browser.back().await?;
    visit.see("#zoek").await?;
    visit.settled().await?;
    open_panel(visit).await?;
    visit.see("#paneel-notitie").await?.send_keys("Leest \"status\"; twijfelt").await?;
    press_words(visit, "Bewaar notitie").await?;
    visit.reads("Leest \"status\"; twijfelt").await?;
    press_words(visit, "Klaar").await?;
    let took = begin.elapsed();
    answer_all(visit, 6).await?;
    for (place, outcome) in ["Lukt niet", "Klaar", "Klaar", "Klaar"].iter().enumerate() {
        open_panel(visit).await?;
        start(visit).await?;
        if place == 3 {
            visit.reads("Aanvragen waar wij mee bezig zijn").await?;
        }
        // The same answer as at the end: an earlier answer must not count for a later question.
        end(visit, outcome, 7).await?;
    }
    answer_all(visit, 7).await?;
    visit.reads("Bedankt").await?;
    ensure!(visit.script("return window.isTheSame").await? == true, "the page was loaded anew");

    open_panel(visit).await?;
    press_words(visit, "Bewaar als JSON").await?;
    press_words(visit, "Bewaar als CSV").await?;
    press_words(visit, "Bewaar gebeurtenissen als CSV").await?;
    let (report, json) = saved_json(visit, "onderzoek-groningen-P07.json").await?;
    let tasks = report["tasks"].as_array().context("no tasks")?;
    let outcomes: Vec<_> = tasks.iter().filter_map(|it| it["outcome"].as_str()).collect();
    ensure!(outcomes == ["done", "failed", "done", "done", "done"], "{outcomes:?}");
    let variants: Vec<_> = tasks.iter().filter_map(|it| it["variant"].as_str()).collect();
    ensure!(variants == ["A", "A", "A", "A", "B"], "{variants:?}");
    let answers: Vec<_> = tasks.iter().map(|it| it["answers"][0]["answer"].as_u64()).collect();
    ensure!(answers == [6, 7, 7, 7, 7].map(Some), "{answers:?}");
    let first = tasks.first().context("no task")?;
    let duration = first["durationMs"].as_u64().context("no duration")?;
    ensure!(duration > 0 && u128::from(duration) <= took.as_millis(), "{duration} of {took:?}");
    let pages: Vec<_> = events(first, "page").iter().map(|it| it["page"].as_str()).collect();
    ensure!(pages == ["/aanvragen", "/aanvragen/:zaak", "/aanvragen"].map(Some), "{pages:?}");
    let back: Vec<_> = events(first, "page").iter().map(|it| it["back"].as_bool()).collect();
    ensure!(back == [false, false, true].map(Some), "{back:?}");
    ensure!(events(first, "emptySearch").len() == 1, "{first:#}");
    let clicks: Vec<_> =
        events(first, "click").iter().filter_map(|it| it["element"].as_str()).collect();
    ensure!(clicks.first() == Some(&"zoek"), "{clicks:?}");
    ensure!(clicks.last().is_some_and(|it| it.starts_with("kaart__link.")), "{clicks:?}");
    ensure!(events(first, "note").len() == 1, "{first:#}");
    ensure!(report["answers"].as_array().map(Vec::len) == Some(2), "{report:#}");

    let csv = String::from_utf8(visit.downloaded("onderzoek-groningen-P07.csv").await?)?;
    let row = csv.lines().nth(1).context("no row")?;
    ensure!(row.starts_with("P07;groningen;status;gesprek;A;klaar;"), "{row}");
    ensure!(row.contains(";zoek;"), "{row}");
    ensure!(row.contains(";/aanvragen > /aanvragen/:zaak > /aanvragen;1;1;"), "{row}");
    let events = visit.downloaded("onderzoek-groningen-P07-gebeurtenissen.csv").await?;
    let events = String::from_utf8(events)?;
    let zaak = "Bijzondere bijstand";
    for word in TYPED.split(' ').filter(|it| it.len() > 4).chain([zaak, "ZAAK-"]) {
        for export in [&json, &csv, &events] {
            // Exports may contain the titles of tasks, but not the instructions.
            ensure!(!export.contains(word), "{word:?} is in the export: {export}");
        }
    }
    visit.keeps_nothing_of(&["huurtoeslag", "P07"]).await
}

async fn the_next_participant_finds_nothing_of_the_one_before(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    welcome(visit, "P1").await?;
    start(visit).await?;
    visit.click("Lijst").await?;
    end(visit, "Klaar", 5).await?;
    open_panel(visit).await?;
    press_words(visit, "Volgende deelnemer").await?;
    visit.reads("nog niet bewaard").await?;
    press_words(visit, "Wis zonder te bewaren").await?;
    visit.is_at("/onderzoek").await?;
    visit.see("#paneel-deelnemer").await?;
    let kept = visit.script("return localStorage.getItem('mijnzaken.toon')").await?;
    ensure!(kept.is_null(), "{kept}");
    visit.see("#paneel-deelnemer").await?.send_keys("P2").await?;
    press_words(visit, "Begin met deze deelnemer").await?;
    press_words(visit, "Bewaar als JSON").await?;
    let (report, _) = saved_json(visit, "onderzoek-groningen-P2.json").await?;
    ensure!(report["tasks"].as_array().is_some_and(Vec::is_empty), "{report:#}");
    Ok(())
}

async fn a_study_is_done_on_a_phone(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    let bar = visit.see(".testbalk").await?;
    visit.browser.action_chain().double_click_element(&bar).perform().await?;
    visit.see(".paneel").await?;
    visit.fits().await?;
    let number = visit.see("#paneel-deelnemer").await?;
    number.send_keys("Jan").await?;
    press_words(visit, "Begin met deze deelnemer").await?;
    visit.reads("Gebruik geen naam").await?;
    number.clear().await?;
    number.send_keys("P3").await?;
    press_words(visit, "Begin met deze deelnemer").await?;
    start(visit).await?;
    // The title of the scenario could give the task away.
    ensure!(!visit.page_text().await?.contains("Scenario:"));
    visit.fits().await?;
    press(visit, ".testbalk__knop:last-child").await?;
    press_words(visit, "Lukt niet").await?;
    visit.see(".gesprek[open] .schaal").await?;
    visit.fits().await?;
    visit.click("Verder").await?;
    visit.reads("Kies bij elke vraag een antwoord").await?;
    visit.click("Liever geen antwoord").await?;
    eventually("the question is gone", || async {
        Ok(visit.browser.find_all(By::Css(".gesprek[open]")).await?.is_empty())
    })
    .await
}

async fn faults_by_hand_are_seen_on_the_next_page_and_kept(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    welcome(visit, "P4").await?;
    start(visit).await?;
    open_panel(visit).await?;
    visit.click("Storingen").await?;
    visit.click("zaken").await?;
    press_words(visit, "Verberg").await?;
    visit.click(BIJSTAND).await?;
    visit.reads("nu niet laten zien").await?;
    open_panel(visit).await?;
    visit.click("Storingen").await?;
    visit.click("zaken").await?;
    press_words(visit, "Verberg").await?;
    visit.click("Probeer opnieuw").await?;
    visit.see(".samenvatting").await?;
    end(visit, "Klaar", 2).await?;
    open_panel(visit).await?;
    press_words(visit, "Bewaar als JSON").await?;
    let (report, _) = saved_json(visit, "onderzoek-groningen-P4.json").await?;
    let faults = events(&report["tasks"][0], "fault");
    let names: Vec<_> = faults.iter().filter_map(|it| it["fault"].as_str()).collect();
    ensure!(names == ["zaken.aan", "zaken.uit"], "{report:#}");
    Ok(())
}

async fn a_session_that_ends_by_hand_leaves_the_study_be(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    welcome(visit, "P5").await?;
    start(visit).await?;
    open_panel(visit).await?;
    visit.click("Storingen").await?;
    press_words(visit, "Sessie is verlopen").await?;
    visit.reads("Log opnieuw in").await.context("expired")?;
    press(visit, ".inlogknoppen button").await?;
    visit.see(".kaart").await?;
    open_panel(visit).await?;
    visit.click("Storingen").await?;
    press_words(visit, "Sessie loopt bijna af").await?;
    visit.reads("Over 2 minuten loggen wij u uit").await?;
    visit.click("Blijf ingelogd").await?;
    // Logging out during a task does not end the study either.
    press(visit, ".persoon summary").await?;
    visit.click("Uitloggen").await?;
    visit.reads("U bent uitgelogd").await?;
    open_panel(visit).await?;
    visit.reads("deelnemer P5").await?;
    press_words(visit, "Klaar").await
}

async fn neither_back_nor_a_link_leads_out_of_a_task(visit: &Visit) -> Result<()> {
    visit.open("/onderzoek").await?;
    visit.script("window.isTheSame = true").await?;
    welcome(visit, "P10").await?;
    start(visit).await?;
    visit.click(BIJSTAND).await?;
    visit.see(".samenvatting").await?;
    visit.browser.back().await?;
    visit.is_at("/aanvragen?scenario=gesprek&variant=A").await?;
    visit.browser.back().await?;
    visit.is_at("/aanvragen?scenario=gesprek&variant=A").await?;
    visit.see(".kaart").await?;
    visit.click(BIJSTAND).await?;
    visit.click("contactformulier").await?;
    visit.reads("Deze link gaat naar een andere website").await?;
    visit.click("Verder").await?;
    end(visit, "Klaar", 4).await?;
    ensure!(visit.script("return window.isTheSame").await? == true, "the page was left");
    open_panel(visit).await?;
    press_words(visit, "Bewaar als JSON").await?;
    let (report, _) = saved_json(visit, "onderzoek-groningen-P10.json").await?;
    let pages: Vec<_> =
        events(&report["tasks"][0], "page").iter().filter_map(|it| it["page"].as_str()).collect();
    let expected = ["/aanvragen", "/aanvragen/:zaak", "/aanvragen", "/aanvragen/:zaak"];
    ensure!(pages == expected, "{pages:?}");
    Ok(())
}

async fn a_task_that_loads_slowly_does_not_come_after_all(visit: &Visit) -> Result<()> {
    let study = r#"{ "studies": [{ "name": "proef", "title": "Proef", "tasks": [
        { "id": "een", "title": "Een", "instruction": "Zoek.", "scenario": "negen" }] }] }"#;
    visit.site.put("fixtures/onderzoek.json", study)?;
    visit.open("/aanvragen").await?;
    welcome(visit, "P11").await?;
    let scenario = visit.site.hold("fixtures/negen/scenario.json");
    press(visit, ".paneel__taak[aria-current] button").await?;
    visit.reads("Het scenario komt eraan").await?;
    press_words(visit, "Volgende deelnemer").await?;
    visit.is_at("/onderzoek").await?;
    visit.see("#paneel-deelnemer").await?.send_keys("P12").await?;
    press_words(visit, "Begin met deze deelnemer").await?;
    visit.see(".paneel__taken").await?;
    scenario.release();
    press(visit, ".paneel__taak[aria-current] button").await?;
    visit.see(".gesprek[open] .gesprek__opdracht").await?;
    visit.is_at("/aanvragen?scenario=negen").await
}

async fn an_answer_and_a_task_are_there_until_they_are_handed_in(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    welcome(visit, "P13").await?;
    start(visit).await?;
    visit.click("Lees de opdracht").await?;
    visit.reads("U hebt geld gevraagd voor een wasmachine").await?;
    visit.click("Verder").await?;
    open_panel(visit).await?;
    press_words(visit, "Klaar").await?;
    visit.see(".gesprek[open] .schaal input[value='5']").await?.click().await?;
    open_panel(visit).await?;
    // The questions come before another task.
    let other = visit.see(".paneel__taak:not([aria-current]) button").await?;
    ensure!(!other.is_enabled().await?, "another task can begin");
    press_words(visit, "Verberg").await?;
    press(visit, ".gesprek button[type=submit]").await?;
    open_panel(visit).await?;
    press_words(visit, "Bewaar als JSON").await?;
    let (report, _) = saved_json(visit, "onderzoek-groningen-P13.json").await?;
    ensure!(report["tasks"][0]["answers"][0]["answer"] == 5, "{report:#}");
    Ok(())
}

async fn a_study_that_cannot_be_read_says_what_is_wrong_with_it(visit: &Visit) -> Result<()> {
    let study = r#"{ "studies": [{ "name": "proef", "title": "Proef", "tasks": [
        { "id": "een", "title": "Een", "instruction": "Zoek.", "scenario": "weg" }] }] }"#;
    visit.site.put("fixtures/onderzoek.json", &study.replace("instruction", "instrction"))?;
    visit.open("/aanvragen").await?;
    open_panel(visit).await?;
    visit.reads("instrction").await?;
    press_words(visit, "Verberg").await?;
    visit.site.put("fixtures/onderzoek.json", study)?;
    welcome(visit, "P6").await?;
    press(visit, ".paneel__taak[aria-current] button").await?;
    visit.reads("Het scenario ‘weg’ bestaat niet").await
}

async fn panel_and_questions(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    open_panel(visit).await?;
    visit.see("#paneel-deelnemer").await?;
    visit.is_accessible().await.context("before")?;
    visit.see("#paneel-deelnemer").await?.send_keys("P8").await?;
    press_words(visit, "Begin met deze deelnemer").await?;
    visit.click("Storingen").await?;
    visit.is_accessible().await.context("tasks")?;
    press(visit, ".paneel__taak[aria-current] button").await?;
    visit.see(".gesprek[open] .gesprek__opdracht").await?;
    visit.is_accessible().await.context("instruction")?;
    press(visit, ".gesprek button").await?;
    open_panel(visit).await?;
    press_words(visit, "Klaar").await?;
    visit.see(".gesprek[open] .schaal").await?;
    visit.is_accessible().await.context("questions")?;
    visit.fits().await?;
    // With the keyboard alone: the first choice of the scale, then the fifth, then the next
    // question.
    let scale = visit.see(".schaal input").await?;
    scale.send_keys(" ").await?;
    for choice in 0..5 {
        if choice > 0 {
            visit.keys(Key::Right).await?;
        }
        // On a busy machine a key press is lost when the page has not handled the previous one.
        let is_chosen =
            format!("return document.querySelectorAll('.schaal input')[{choice}].checked");
        eventually("the choice is made", || async { Ok(visit.script(&is_chosen).await? == true) })
            .await?;
    }
    visit.keys(Key::Enter).await?;
    eventually("the question is gone", || async {
        Ok(visit.browser.find_all(By::Css(".gesprek[open]")).await?.is_empty())
    })
    .await
}

async fn the_panel_and_the_questions_are_accessible(visit: &Visit) -> Result<()> {
    panel_and_questions(visit).await
}

async fn the_panel_and_the_questions_are_accessible_on_a_phone(visit: &Visit) -> Result<()> {
    panel_and_questions(visit).await
}
