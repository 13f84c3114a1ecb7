//! The municipality in the texts of index.html, which are shown when neither the app nor
//! config.json is there.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// A place in index.html for the name and the telephone number of the municipality. The words in it
/// stay when neither is known.
const BEGIN: &str = "<span data-bel>";
const END: &str = "</span>";

/// How residents reach the municipality.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Organisation {
    name: String,
    telephone: Option<String>,
}

impl Organisation {
    /// Reads a config.json, or a file with only its object `organisation`.
    pub(crate) fn read(file: &Path) -> Result<Self> {
        let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
        Self::parse(&text).with_context(|| file.display().to_string())
    }

    fn parse(text: &str) -> Result<Self> {
        // Some editors begin a file with a byte order mark.
        let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))?;
        let organisation = value.get("organisation").unwrap_or(&value);
        let text_at = |path: &str| Some(organisation.pointer(path)?.as_str()?.to_owned());
        let name = text_at("/name").context("organisation.name: is missing")?;
        Ok(Self { name, telephone: text_at("/contact/telephone") })
    }

    /// What stands behind "Bel": the name, and a link to the number.
    fn html(&self) -> String {
        let name = escaped(&self.name);
        let Some(telephone) = &self.telephone else { return name };
        let shown = escaped(telephone);
        // As in the app, where the function `bel` in src/routes/mod.rs makes these links.
        let number: String =
            telephone.chars().filter(|it| !matches!(it, ' ' | '(' | ')' | '-' | '.')).collect();
        let digits = number.strip_prefix('+').unwrap_or(&number);
        let is_number =
            (3..=15).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit());
        if is_number {
            format!("{name}: <a href=\"tel:{number}\">{shown}</a>")
        } else {
            format!("{name}: {shown}")
        }
    }
}

/// Writes the municipality into index.html. Without one, the texts name no number: a number that is
/// not that of the municipality would lead residents to another one.
pub(crate) fn write(folder: &Path, organisation: Option<&Organisation>) -> Result<()> {
    let index = folder.join("index.html");
    let html = fs::read_to_string(&index)?;
    let written = written(&html, organisation);
    let is_left = written == html || written.contains("data-bel");
    ensure!(!is_left, "index.html has no {BEGIN}, or writes it in another way");
    Ok(fs::write(index, written)?)
}

fn written(html: &str, organisation: Option<&Organisation>) -> String {
    let mut pieces = html.split(BEGIN);
    let mut written = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (words, after) = piece.split_once(END).unwrap_or((piece, ""));
        written.push_str(&organisation.map_or_else(|| words.to_owned(), Organisation::html));
        written.push_str(after);
    }
    written
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str =
        "<p>Bel <span data-bel>de gemeente</span>, of bel <span data-bel>haar</span>.";

    #[test]
    fn a_config_and_its_organisation_alone_say_the_same() {
        let organisation = r#"{"name": "Gemeente X & Y", "contact": {"telephone": "(0596) 14-0"}}"#;
        let config = format!("\u{feff}{{\"mode\": \"gateway\", \"organisation\": {organisation}}}");
        let read = Organisation::parse(organisation).unwrap();
        assert_eq!(read, Organisation::parse(&config).unwrap());
        let place = "Gemeente X &amp; Y: <a href=\"tel:0596140\">(0596) 14-0</a>";
        let expected = format!("<p>Bel {place}, of bel {place}.");
        assert_eq!(written(HTML, Some(&read)), expected);
    }

    #[test]
    fn a_number_that_cannot_be_dialled_is_no_link() {
        let read = Organisation::parse(r#"{"name": "Z", "contact": {"telephone": "14 0<x"}}"#);
        assert_eq!(read.unwrap().html(), "Z: 14 0&lt;x");
    }

    #[test]
    fn without_a_number_only_the_name_is_there() {
        let read = Organisation::parse(r#"{"name": "Gemeente Z", "contact": {}}"#).unwrap();
        assert_eq!(written(HTML, Some(&read)), "<p>Bel Gemeente Z, of bel Gemeente Z.");
        let error = Organisation::parse(r#"{"mode": "gateway"}"#).unwrap_err();
        assert_eq!(error.to_string(), "organisation.name: is missing");
    }

    #[test]
    fn the_texts_in_the_source_name_no_number_and_no_municipality() {
        let html = include_str!("../../index.html");
        assert!(html.matches(BEGIN).count() >= 4);
        let written = written(html, None);
        assert!(!written.contains("tel:") && !written.contains(BEGIN));
        assert!(written.contains("Duurt het lang? Bel de gemeente."));
        assert!(!written.contains("050") && !written.contains("Groningen"));
    }
}
