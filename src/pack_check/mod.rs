//! Checks a whole scenario: its resources and its `scenario.json`. `cargo xtask pack --check` uses
//! this; the app itself does not. It also says what an export must leave out, by the rules of the
//! app.

use serde_json::Value;

use crate::config::Config;
use crate::domain::Zichtbaarheid;
use crate::error::Defect;
use crate::gateway::pack_check;
use crate::json::parse_json;
use crate::locales::NL;
use crate::locales::vervangen::{Vervanging, names};
use crate::research::studie;
use crate::scenario;

pub use crate::gateway::pack_check::{
    FOLDER, Found, Kinds, Pack, known, why_document_hidden, why_substatus_hidden, why_zaak_hidden,
};

/// Every key of `scenario.json`. The app ignores other keys, which are typing errors.
const KEYS: &[&str] = &[
    "title",
    "description",
    "persona",
    "namens",
    "story",
    "clock",
    "lastVisit",
    "config",
    "faults",
    "texts",
    "order",
    "variants",
];

/// The keys of nested objects in `scenario.json`, except those of `config`.
const WITHIN: &[(&str, &[&str])] =
    &[("namens", &["naam", "kvk"]), ("faults", &["latency", "down", "session"])];

/// The keys of each variant in `variants`.
const OF_VARIANT: &[&str] = &["like", "texts", "order"];

/// The `config.json` that the scenario overrides.
const CONFIG: &str = include_str!("../../public/config.json");

/// What residents may see by a `config.json`; without one, by that of fixture mode.
pub fn visibility(config: Option<&str>) -> Result<Zichtbaarheid, String> {
    let config = Config::parse(config.unwrap_or(CONFIG), None);
    config.map(|it| it.visibility).map_err(|it| format!("{}: {}", it.place(), it.problem))
}

/// Everything that is wrong with a scenario, and what is repaired in it. [`Defect::source`] is the
/// file, and [`Defect::field`] is the index and the field, such as `[3].startdatum`.
pub fn check(pack: &Pack) -> Found {
    let text = (pack.text)(SCENARIO);
    let mut wrong = text.map(|it| scenario_file(&it)).unwrap_or_default();
    let found = pack_check::check(pack);
    wrong.extend(found.wrong);
    Found { wrong, ..found }
}

const SCENARIO: &str = "scenario.json";

fn scenario_file(text: &str) -> Vec<Defect> {
    let value = match parse_json(text) {
        Ok(value) => value,
        Err(problem) => return vec![Defect::whole(SCENARIO, problem)],
    };
    let mut found = unknown("", &value, KEYS);
    for (name, known) in WITHIN {
        found.extend(value.get(name).map(|it| unknown(name, it, known)).unwrap_or_default());
    }
    for (name, variant) in value.get("variants").and_then(Value::as_object).into_iter().flatten() {
        found.extend(unknown(&format!("variants.{name}"), variant, OF_VARIANT));
    }
    found.extend(unknown_texts("texts", value.get("texts")));
    for (name, variant) in value.get("variants").and_then(Value::as_object).into_iter().flatten() {
        found.extend(unknown_texts(&format!("variants.{name}.texts"), variant.get("texts")));
    }
    let own = value.get("config").cloned();
    let config = own.and_then(|it| Config::parse(CONFIG, Some((scenario::OVERRIDES, it))).err());
    let config = config.map(|it| Defect {
        source: SCENARIO.to_owned(),
        field: it.place(),
        problem: it.problem,
    });
    for problem in scenario::problem(text).into_iter().chain(config) {
        // Some unknown keys are reported twice, because the app refuses them too.
        if !found.contains(&problem) {
            found.push(problem);
        }
    }
    found
}

/// The keys of an object that are not `known`.
fn unknown(place: &str, value: &Value, known: &[&str]) -> Vec<Defect> {
    let names = value.as_object().into_iter().flat_map(|it| it.keys());
    let problem = |name: &String| {
        let field = [place, name].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>();
        let problem = format!("is not known; known are {}", known.join(", "));
        Defect { source: SCENARIO.to_owned(), field: field.join("."), problem }
    };
    names.filter(|it| !known.contains(&it.as_str())).map(problem).collect()
}

/// The names of texts that do not exist, or that take values and cannot be replaced.
fn unknown_texts(place: &str, texts: Option<&Value>) -> Vec<Defect> {
    let known = names(&NL);
    let given = texts.and_then(Value::as_object).into_iter().flat_map(|it| it.keys());
    let is_known = |name: &str| {
        let Vervanging { naam, .. } = Vervanging::parse(name, "");
        known.iter().any(|(it, _)| *it == naam)
    };
    let problem = |name: &String| Defect {
        source: SCENARIO.to_owned(),
        field: format!("{place}.{name}"),
        problem: "is no text that can be replaced; /onderzoek lists those that can".to_owned(),
    };
    given.filter(|it| !is_known(it)).map(problem).collect()
}

/// Everything that is wrong with `onderzoek.json`. `scenarios` has the names of the scenarios next
/// to it.
pub fn check_studies(text: &str, scenarios: &[String]) -> Vec<String> {
    let onderzoeken = match studie::parse(text) {
        Ok(onderzoeken) => onderzoeken,
        Err(problem) => return vec![problem],
    };
    let missing = |onderzoek: &studie::Onderzoek| {
        let asked = onderzoek.taken.iter().filter(|it| !scenarios.contains(&it.scenario));
        let told = asked.map(|it| {
            let (naam, id, scenario) = (&onderzoek.naam, &it.id, &it.scenario);
            format!("onderzoek.json: study \"{naam}\": task \"{id}\": scenario: {scenario} is no folder here")
        });
        told.collect::<Vec<_>>()
    };
    onderzoeken.iter().flat_map(missing).collect()
}

#[cfg(test)]
mod tests;
