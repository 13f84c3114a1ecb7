//! The page `/onderzoek`: the scenarios, and the results of studies.

use anyhow::{Context, Result, ensure};
use e2e::Visit;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, several_participants_are_added_up).of_rules(),
        case!(Phone, the_scenarios_are_listed_with_links_and_codes),
    ]
}

/// A report as the panel saves it.
fn report(number: &str, outcome: &str, ms: u64, answer: u8) -> String {
    let questions = r#"{ "asked": "afterTask", "id": "seq", "text": "?", "low": "l", "high": "h",
        "scale": 7 }"#;
    format!(
        r#"{{ "format": "mijnzaken-onderzoek", "version": 1, "study": "groningen",
        "studyTitle": "", "participant": "{number}", "questions": [{questions}], "notes": [],
        "answers": [], "tasks": [{{ "task": "status", "title": "", "scenario": "gesprek",
        "variant": "A", "outcome": "{outcome}", "durationMs": {ms}, "events": [],
        "answers": [{{ "question": "seq", "answer": {answer} }}] }}] }}"#
    )
}

async fn several_participants_are_added_up(visit: &Visit) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let files = [
        ("1.json", report("P1", "done", 30_000, 7)),
        ("2.json", report("P2", "done", 60_000, 6)),
        ("3.json", report("P3", "failed", 90_000, 2)),
        ("4.json", "geen verslag".to_owned()),
    ];
    let mut paths = vec![];
    for (name, text) in &files {
        let path = folder.path().join(name);
        std::fs::write(&path, text)?;
        paths.push(path.display().to_string());
    }
    visit.open("/onderzoek").await?;
    let input = visit.see("#samenvatting-bestanden").await?;
    input.send_keys(paths.join("\n")).await?;
    visit.see(".onderzoek__uitkomst").await?;
    visit.reads("De vragen van Groningen: 3 deelnemers").await?;
    let row = visit.texts(".onderzoek__uitkomst tbody tr").await?;
    let first = row.first().context("no row")?;
    for words in ["2 van 3", "0:45 (0:30-1:00)", "6"] {
        ensure!(first.contains(words), "{first}");
    }
    visit.reads("67% gelukt").await?;
    visit.reads("4.json").await?;
    visit.is_accessible().await
}

async fn the_scenarios_are_listed_with_links_and_codes(visit: &Visit) -> Result<()> {
    visit.open("/onderzoek").await?;
    visit.see(".onderzoek__scenario").await?;
    let listed = visit.texts(".onderzoek__scenario h3").await?;
    ensure!(listed.len() == crate::scenarios::names()?.len(), "{listed:?}");
    visit.see(".onderzoek__scenario summary").await?.click().await?;
    visit.see(".onderzoek__scenario svg.qr").await?;
    visit.see(".onderzoek__link button").await?.click().await?;
    visit.reads("gekopieerd").await?;
    let copied = visit.script("return document.querySelector('.onderzoek__link input').value");
    let copied = copied.await?.as_str().unwrap_or_default().to_owned();
    ensure!(copied.starts_with(&format!("{}/aanvragen?scenario=", visit.site.origin)), "{copied}");
    visit.is_accessible().await?;
    visit.fits().await?;
    visit.goto_elsewhere(&copied).await?;
    visit.see("h1").await?;
    visit.reads("Testomgeving, verzonnen gegevens").await
}
