//! Fixture mode: which resource pack is shown, on which day, with which faults, and the bar that
//! says so. `bestand` reads `scenario.json`; `switch` changes the scenario.

mod bestand;
mod switch;
mod testbalk;

use std::sync::Arc;

use futures::future::join_all;
use serde_json::Value;

use crate::access::{Access, Persona};
use crate::browser::clock::now;
use crate::browser::style;
use crate::config::{Config, ConfigError, ConfigFile, Variant};
use crate::domain::amsterdam_day;
use crate::error::LoadError;
use crate::gateway::{Faults, Gateway, fetch_text, pack_check};
use crate::json::parse_day;
use crate::locales::Teksten;
use crate::locales::testomgeving::Testomgeving;
use crate::locales::vervangen::replaced;
use crate::pages::scenario::{Scenario, Sessieloop};
use crate::pages::{Bezoekboek, Context, Today};
use crate::routes::files::{self, is_name};
use crate::routes::{Keep, Route, THEMA, VARIANT};
use crate::session;
use crate::theme::switch_theme;
pub(crate) use bestand::problem;
use bestand::{EigenVariant, ScenarioFile, parse};
pub(crate) use switch::{ScenarioSwitch, SwitchError, follow, provide, use_scenario_switch};
pub(crate) use testbalk::{ScenarioOnbekend, Testbalk};

/// Where a scenario lays its own configuration over that of `config.json`.
pub(crate) const OVERRIDES: ConfigFile = ConfigFile { name: "scenario.json", within: "config" };

/// Prepares the app for the scenario in the address, or else the scenario in `config.json`.
pub(crate) async fn prepare(
    config_text: &str,
    config: Config,
    keep: Keep,
    teksten: &'static Teksten,
) -> Result<Context, ConfigError> {
    let naam = keep.get("scenario").or(config.scenario.as_deref()).unwrap_or_default().to_owned();
    let folder = files::pack_folder(&naam);
    let mut waarschuwingen = vec![];
    // Without its style sheet the bar of fixture mode is twice as high, and the page would jump.
    let (file, (), fout) = futures::join!(
        read_file(&naam, &folder),
        style::fetch("onderzoek"),
        problems_of_files(&naam, &folder)
    );
    waarschuwingen.extend(fout);
    let bestaande = match &file {
        Ok(Some(_)) => None,
        Err(problem) => {
            waarschuwingen
                .push(format!("{}: {problem}", Testomgeving::of(teksten).scenario_onleesbaar));
            None
        }
        Ok(None) if has_zaken(&naam, &folder).await => None,
        Ok(None) => {
            let existing = existing(&keep).await;
            // A pack without zaken exists when it is in the index.
            (!existing.iter().any(|(it, _)| *it == naam)).then_some(existing)
        }
    };
    let mut file = file.ok().flatten().unwrap_or_default();
    let config = match file.config.take() {
        Some(overrides) => Config::parse(config_text, Some((OVERRIDES, overrides)))?,
        None => config,
    };
    let eigen = own_variant(&keep, &mut file, teksten, &mut waarschuwingen);
    let variant = eigen.unwrap_or(config.variant);
    let theme = keep.get(THEMA).map_or(config.theme.clone(), str::to_owned);
    let config = Config { theme, variant, ..config };
    if !switch_theme(&config.theme).await {
        waarschuwingen.push((Testomgeving::of(teksten).onbekend_thema)(&config.theme));
    }
    let today = today(&keep, &file, teksten, &mut waarschuwingen);
    let (faults, sessie) = faults(&keep, &file, teksten, &mut waarschuwingen);
    let (teksten, unknown) = replaced(teksten, &file.anders.texts);
    for naam in unknown {
        waarschuwingen.push((Testomgeving::of(teksten).onbekende_tekst)(&naam));
    }
    let visible = config.visibility.clone();
    let gateway = Gateway::fixtures(folder, visible);
    gateway.take_acties_from(config.taken());
    gateway.take_berichten_from(config.berichten());
    gateway.set_faults(faults);
    let scenario = Scenario {
        titel: file.title.unwrap_or_else(|| naam.clone()),
        naam,
        waarschuwingen,
        bestaande,
        volgorde: file.anders.order,
        vervangingen: file.anders.texts,
        sessie,
    };
    Ok(Context {
        gateway,
        begin: session::begin(Access::persona(Persona::new(file.persona, file.namens))).await,
        bezoekboek: Bezoekboek::in_memory(file.last_visit),
        config: Arc::new(config),
        today,
        keep,
        teksten,
        scenario: Some(scenario),
    })
}

/// Applies the variant in the address when the scenario adds it: its texts and order replace those
/// of the scenario. Returns the variant that it is based on.
fn own_variant(
    keep: &Keep,
    file: &mut ScenarioFile,
    teksten: &Teksten,
    waarschuwingen: &mut Vec<String>,
) -> Option<Variant> {
    let asked = keep.get(VARIANT).filter(|it| Variant::parse(it).is_none())?;
    let Some((_, EigenVariant { like, anders })) =
        file.variants.iter().find(|(naam, _)| naam == asked)
    else {
        let names = file.variants.iter().map(|(naam, _)| naam.as_str());
        let known = ["A", "B"].into_iter().chain(names).collect::<Vec<_>>().join(", ");
        waarschuwingen.push((Testomgeving::of(teksten).onbekende_waarde)(VARIANT, asked, &known));
        return None;
    };
    file.anders.texts.extend(anders.texts.clone());
    if !anders.order.is_empty() {
        file.anders.order.clone_from(&anders.order);
    }
    Some(*like)
}

fn today(
    keep: &Keep,
    file: &ScenarioFile,
    teksten: &Teksten,
    waarschuwingen: &mut Vec<String>,
) -> Today {
    let asked = keep.get("nu").and_then(|text| {
        let day = parse_day(text);
        if day.is_none() {
            waarschuwingen.push((Testomgeving::of(teksten).ongeldige_datum)(text));
        }
        day
    });
    Today(asked.or(file.clock).unwrap_or_else(|| amsterdam_day(now())))
}

/// The faults and the end of the session, from the address or else from the scenario.
fn faults(
    keep: &Keep,
    file: &ScenarioFile,
    teksten: &Teksten,
    waarschuwingen: &mut Vec<String>,
) -> (Faults, Option<Sessieloop>) {
    let mut unknown = |name: &str, value: &str, known: &str| {
        waarschuwingen.push((Testomgeving::of(teksten).onbekende_waarde)(name, value, known));
    };
    let mut faults = file.faults.clone();
    if let Some(text) = keep.get("traag") {
        match text.parse() {
            Ok(latency) => faults.latency = latency,
            Err(_) => unknown("traag", text, "3000 (milliseconden)"),
        }
    }
    if let Some(text) = keep.get("storing") {
        match Faults::parse_down(text.split(',')) {
            Ok(down) => faults.down = down,
            Err(name) => unknown("storing", &name, &Faults::known()),
        }
    }
    let sessie = keep.get("sessie").and_then(|text| match text {
        "loopt-af" => Some(Sessieloop::LooptAf),
        "verlopen" => Some(Sessieloop::Verlopen),
        other => {
            unknown("sessie", other, "loopt-af, verlopen");
            None
        }
    });
    (faults, sessie.or(file.sessie))
}

async fn read_file(naam: &str, folder: &str) -> Result<Option<ScenarioFile>, LoadError> {
    if !is_name(naam) {
        return Ok(None);
    }
    let text = fetch_text(&format!("{folder}/scenario.json")).await?;
    Ok(text.map(|it| parse(&it)).transpose()?)
}

/// What is wrong in the files of the pack that a municipality writes itself. Residents see the rest
/// of them, and nothing of this.
async fn problems_of_files(naam: &str, folder: &str) -> Vec<String> {
    if !is_name(naam) {
        return vec![];
    }
    let read = |file: String| async move {
        let text = fetch_text(&format!("{folder}/{file}")).await.ok().flatten();
        (file, text)
    };
    let texts = join_all(pack_check::own_files().map(read)).await;
    let text = |name: &str| texts.iter().find(|(it, _)| it == name)?.1.clone();
    let wrong = pack_check::check_files(&pack_check::Pack { text: &text, size: &|_| None });
    wrong.iter().map(ToString::to_string).collect()
}

/// Whether the pack has a file with zaken. A pack does not need a `scenario.json`.
async fn has_zaken(naam: &str, folder: &str) -> bool {
    is_name(naam) && matches!(fetch_text(&format!("{folder}/zaken.json")).await, Ok(Some(_)))
}

/// The names and addresses of the packs in `fixtures/index.json`, which each build writes.
async fn existing(keep: &Keep) -> Vec<(String, String)> {
    let index = fetch_text(files::PACKS).await.ok().flatten().unwrap_or_default();
    let list: Vec<Value> = serde_json::from_str(&index).unwrap_or_default();
    list.iter()
        .filter_map(|it| it.get("name")?.as_str())
        .map(|name| (name.to_owned(), Route::Aanvragen.href(&keep.with("scenario", name))))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gateway::Api;
    use crate::locales::NL;
    use crate::routes::Anker;

    fn faults_of(query: &str, file: &str) -> (Faults, Option<Sessieloop>, Vec<String>) {
        let mut said = vec![];
        let file = parse(file).unwrap();
        let (faults, sessie) = faults(&Keep::parse(query), &file, &NL, &mut said);
        (faults, sessie, said)
    }

    #[test]
    fn faults_of_the_address_are_stronger_than_those_of_the_scenario() {
        let file = r#"{"faults": {"latency": 3000, "down": ["documenten"], "session": "ending"}}"#;
        let (faults, sessie, said) = faults_of("?traag=5&storing=zaken&sessie=verlopen", file);
        assert_eq!(faults, Faults { latency: 5, down: vec![Api::Zaken] });
        assert_eq!((sessie, said), (Some(Sessieloop::Verlopen), vec![]));
        let (faults, sessie, _) = faults_of("?storing=", file);
        assert_eq!(faults, Faults { latency: 3000, down: vec![] });
        assert_eq!(sessie, Some(Sessieloop::LooptAf));
    }

    #[test]
    fn faults_that_are_none_are_told_with_those_that_are() {
        let (faults, sessie, said) = faults_of("?traag=lang&storing=brieven&sessie=weg", "{}");
        assert_eq!((faults, sessie), (Faults::default(), None));
        for (said, expected) in said.iter().zip(["3000", "klantinteracties", "loopt-af"]) {
            assert!(said.contains(expected), "{said}");
        }
        assert_eq!(said.len(), 3);
    }

    #[test]
    fn a_variant_of_the_scenario_is_laid_over_the_scenario() {
        let text = r#"{"order": ["status"], "texts": {"variant_b.lopend": "Een"},
            "variants": {"kort": {"like": "B", "texts": {"variant_b.lopend": "Twee"}}}}"#;
        let mut file = parse(text).unwrap();
        let keep = Keep::parse("?variant=kort");
        assert_eq!(own_variant(&keep, &mut file, &NL, &mut vec![]), Some(Variant::B));
        assert_eq!(replaced(&NL, &file.anders.texts).0.variant_b.lopend, "Twee");
        assert_eq!(file.anders.order, [Anker::Status]);
    }

    #[test]
    fn a_variant_that_is_none_is_told_with_those_that_are() {
        let mut file = parse(r#"{"variants": {"kort": {}}}"#).unwrap();
        let mut said = vec![];
        assert_eq!(own_variant(&Keep::parse("?variant=Q"), &mut file, &NL, &mut said), None);
        assert!(said[0].contains("A, B, kort"), "{said:?}");
        assert_eq!(own_variant(&Keep::parse("?variant=B"), &mut file, &NL, &mut said), None);
        assert_eq!(said.len(), 1);
    }
}
