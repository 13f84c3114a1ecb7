//! Fixture mode: which resource pack is shown, on which day, and the bar that says so.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;

use crate::config::{Config, ConfigError};
use crate::domain::amsterdam_day;
use crate::gateway::{Gateway, fetch_text};
use crate::klok::now;
use crate::locales::Teksten;
use crate::pages::{Bezoekboek, Context, Scenario, Today};
use crate::routes::{Keep, Route};
use crate::session::Begin;
use crate::velden::{FromVelden, Velden, parse_day, parse_json, read};

/// What the app takes from `scenario.json` in a resource pack; all of it is optional. The file also
/// has `description`, which is for people who choose a scenario.
#[derive(Clone, Debug, Default, PartialEq)]
struct ScenarioFile {
    /// Its name for people.
    title: Option<String>,
    /// The day that counts as today, such as `2023-05-10`.
    clock: Option<NaiveDate>,
    /// Who is logged in.
    persona: Option<String>,
    /// When they were here before, such as `2023-05-01T09:00:00Z`.
    last_visit: Option<DateTime<Utc>>,
    /// What differs from `config.json`.
    config: Option<Value>,
}

impl FromVelden for ScenarioFile {
    fn from_velden(velden: &Velden) -> Option<Self> {
        Some(Self {
            title: velden.text("title"),
            clock: velden.day("clock"),
            persona: velden.text("persona"),
            last_visit: velden.moment("lastVisit"),
            config: velden.value("config").cloned(),
        })
    }
}

/// Prepares the app for the scenario that the address names, or else `config.json`.
pub(crate) async fn prepare(
    config_text: &str,
    config: Config,
    keep: Keep,
    teksten: &'static Teksten,
) -> Result<Context, ConfigError> {
    let naam = keep.get("scenario").or(config.scenario.as_deref()).unwrap_or_default().to_owned();
    let folder = format!("/fixtures/{naam}");
    let mut waarschuwingen = vec![];
    let file = read_file(&naam, &folder).await;
    let bestaande = match &file {
        Ok(Some(_)) => None,
        Err(problem) => {
            waarschuwingen.push(format!("{}: {problem}", teksten.testomgeving.scenario_onleesbaar));
            None
        }
        Ok(None) if has_zaken(&naam, &folder).await => None,
        Ok(None) => {
            let existing = existing(&keep).await;
            // A pack may be without zaken too.
            (!existing.iter().any(|(it, _)| *it == naam)).then_some(existing)
        }
    };
    let file = file.ok().flatten().unwrap_or_default();
    let config = match file.config {
        Some(overrides) => Config::parse(config_text, Some(overrides))
            .map_err(|it| ConfigError(format!("scenario.json: config: {}", it.0)))?,
        None => config,
    };
    let config = match keep.get("thema") {
        Some(theme) => Config { theme: theme.to_owned(), ..config },
        None => config,
    };
    let clock = || amsterdam_day(now());
    let asked = keep.get("nu").map(|text| (text.to_owned(), parse_day(text)));
    let today = match asked {
        Some((_, Some(day))) => day,
        Some((text, None)) => {
            waarschuwingen.push((teksten.testomgeving.ongeldige_datum)(&text));
            file.clock.unwrap_or_else(clock)
        }
        None => file.clock.unwrap_or_else(clock),
    };
    let scenario = Scenario {
        titel: file.title.unwrap_or_else(|| naam.clone()),
        naam,
        waarschuwingen,
        bestaande,
    };
    let visible = config.visibility.vertrouwelijkheid.clone();
    Ok(Context {
        gateway: Gateway::fixtures(folder, visible),
        begin: Begin::persona(file.persona),
        bezoekboek: Bezoekboek::in_memory(file.last_visit),
        config: Arc::new(config),
        today: Today(today),
        keep,
        teksten,
        scenario: Some(scenario),
    })
}

/// Names become part of an address; nothing but a folder of ours may come of that.
fn is_name(naam: &str) -> bool {
    !naam.is_empty() && naam.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

async fn read_file(naam: &str, folder: &str) -> Result<Option<ScenarioFile>, String> {
    if !is_name(naam) {
        return Ok(None);
    }
    let text = fetch_text(&format!("{folder}/scenario.json")).await.map_err(|it| it.to_string())?;
    text.map(|it| parse(&it)).transpose()
}

/// What the app has against the text of a `scenario.json`.
pub(crate) fn problem(text: &str) -> Option<String> {
    parse(text).err()
}

fn parse(text: &str) -> Result<ScenarioFile, String> {
    let value = parse_json(text).map_err(|it| format!("scenario.json: {it}"))?;
    read(&value).map_err(|it| format!("scenario.json: {}: {}", it.field, it.problem))
}

/// A pack needs no `scenario.json`.
async fn has_zaken(naam: &str, folder: &str) -> bool {
    is_name(naam) && matches!(fetch_text(&format!("{folder}/zaken.json")).await, Ok(Some(_)))
}

/// Names and addresses of the packs in `fixtures/index.json`, which is written at each build.
async fn existing(keep: &Keep) -> Vec<(String, String)> {
    let index = fetch_text("/fixtures/index.json").await.ok().flatten().unwrap_or_default();
    let list: Vec<Value> = serde_json::from_str(&index).unwrap_or_default();
    list.iter()
        .filter_map(|it| it.get("name")?.as_str())
        .map(|name| (name.to_owned(), Route::Aanvragen.href(&keep.with("scenario", name))))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scenario_may_say_nothing() {
        assert_eq!(parse("{}"), Ok(ScenarioFile::default()));
    }

    #[test]
    fn a_clock_that_is_no_day_is_named() {
        let problem = parse(r#"{"clock": "gisteren"}"#).unwrap_err();
        assert!(problem.contains("clock"), "{problem}");
    }

    #[test]
    fn a_name_cannot_lead_out_of_the_fixtures() {
        for naam in ["", "..", "a/b", "a%2fb", "a?b", "http://x"] {
            assert!(!is_name(naam), "{naam}");
        }
        assert!(is_name("openzaak-burger"));
    }
}
