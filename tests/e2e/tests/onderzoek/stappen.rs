//! Actions of a moderator and a participant, and the files that they produce.

use std::time::Instant;

use anyhow::{Context, Result};
use e2e::Visit;
use serde_json::Value;
use thirtyfour::prelude::*;

pub(super) async fn toggle_panel(visit: &Visit) -> Result<()> {
    visit.keys(Key::Alt + Key::Shift + "o").await
}

pub(super) async fn open_panel(visit: &Visit) -> Result<()> {
    toggle_panel(visit).await?;
    visit.see(".paneel").await?;
    Ok(())
}

pub(super) async fn press(visit: &Visit, css: &str) -> Result<()> {
    visit.click_on(By::Css(css)).await.with_context(|| format!("nothing to press at {css}"))
}

/// Presses the button with these words in the panel.
pub(super) async fn press_words(visit: &Visit, words: &str) -> Result<()> {
    let path = format!("//*[contains(@class, 'paneel')]//button[normalize-space(.) = '{words}']");
    let pressed = visit.click_on(By::XPath(path)).await;
    pressed.with_context(|| format!("no button {words:?} in the panel"))
}

/// Begins with a participant. The panel is open afterwards.
pub(super) async fn welcome(visit: &Visit, number: &str) -> Result<()> {
    open_panel(visit).await?;
    visit.see("#paneel-deelnemer").await?.send_keys(number).await?;
    press_words(visit, "Begin met deze deelnemer").await?;
    visit.see(".paneel__taken").await?;
    Ok(())
}

/// Starts the current task, and begins it as the participant.
pub(super) async fn start(visit: &Visit) -> Result<Instant> {
    press(visit, ".paneel__taak[aria-current] button").await?;
    visit.see(".gesprek[open] .gesprek__opdracht").await?;
    let begin = Instant::now();
    press(visit, ".gesprek button").await?;
    visit.settled().await?;
    Ok(begin)
}

/// Ends the current task, and answers its questions.
pub(super) async fn end(visit: &Visit, words: &str, answer: u8) -> Result<()> {
    open_panel(visit).await?;
    press_words(visit, words).await?;
    answer_all(visit, answer).await
}

pub(super) async fn answer_all(visit: &Visit, answer: u8) -> Result<()> {
    visit.see(".gesprek[open] .schaal").await?;
    for scale in visit.browser.find_all(By::Css(".schaal")).await? {
        let choice = format!("input[value='{answer}']");
        scale.find(By::Css(&choice)).await?.click().await?;
    }
    press(visit, ".gesprek button[type=submit]").await
}

pub(super) async fn saved_json(visit: &Visit, name: &str) -> Result<(Value, String)> {
    let bytes = visit.downloaded(name).await?;
    let text = String::from_utf8(bytes)?;
    Ok((serde_json::from_str(&text).context(text.clone())?, text))
}

pub(super) fn events<'a>(task: &'a Value, kind: &str) -> Vec<&'a Value> {
    let all = task["events"].as_array().map(Vec::as_slice).unwrap_or_default();
    all.iter().filter(|it| it["event"] == kind).collect()
}
