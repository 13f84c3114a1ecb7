use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;

use crate::config::Variant;
use crate::error::Defect;
use crate::gateway::Faults;
use crate::json::{FieldError, Fields, FromFields, parse_json, read};
use crate::locales::vervangen::Vervanging;
use crate::pages::scenario::Sessieloop;
use crate::routes::Anker;
use crate::session::Namens;

/// The part of `scenario.json` that the app uses. Every key is optional. The file also has
/// `description` and `story`, which are for people who choose a scenario.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ScenarioFile {
    /// The title for people.
    pub(super) title: Option<String>,
    /// The date of today in the scenario, such as `2023-05-10`.
    pub(super) clock: Option<NaiveDate>,
    /// The name of the person who is logged in.
    pub(super) persona: Option<String>,
    /// The person or company that the persona represents.
    pub(super) namens: Option<Namens>,
    /// The time of the last visit, such as `2023-05-01T09:00:00Z`.
    pub(super) last_visit: Option<DateTime<Utc>>,
    /// The values that replace those of `config.json`.
    pub(super) config: Option<Value>,
    /// The faults to simulate.
    pub(super) faults: Faults,
    /// How the session ends, when the scenario is about that.
    pub(super) sessie: Option<Sessieloop>,
    /// Other texts, and another order.
    pub(super) anders: Anders,
    /// The variants that the scenario adds to A and B, by name.
    pub(super) variants: Vec<(String, EigenVariant)>,
}

/// Changes to the texts and the order of the app.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Anders {
    pub(super) texts: Vec<Vervanging>,
    /// The parts of the page of a zaak that come first, in this order.
    pub(super) order: Vec<Anker>,
}

/// A variant that the scenario adds.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct EigenVariant {
    /// The variant of the app that it is based on.
    pub(super) like: Variant,
    pub(super) anders: Anders,
}

/// The name of the file, for messages.
const FILE: &str = "scenario.json";

/// What keeps the app from reading this text of a `scenario.json`, if anything.
pub(crate) fn problem(text: &str) -> Option<Defect> {
    parse(text).err()
}

/// Reads the text of the file. The first mistake in it is the error. What the `config` in it says is
/// not looked at.
pub(super) fn parse(text: &str) -> Result<ScenarioFile, Defect> {
    let value = parse_json(text).map_err(|it| Defect::whole(FILE, it))?;
    read(&value).map_err(|FieldError { field, problem }| Defect {
        source: FILE.to_owned(),
        field,
        problem,
    })
}

impl FromFields for ScenarioFile {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let (faults, sessie) = fields.within("faults", |it| Some(faults(it))).unwrap_or_default();
        Some(Self {
            title: fields.text("title"),
            clock: fields.day("clock"),
            persona: fields.text("persona"),
            namens: fields.within("namens", namens),
            last_visit: fields.moment("lastVisit"),
            config: fields.value("config").cloned(),
            faults,
            sessie,
            anders: anders(fields),
            variants: fields.within("variants", |it| Some(variants(it))).unwrap_or_default(),
        })
    }
}

fn namens(fields: &Fields) -> Option<Namens> {
    fields.only(&["naam", "kvk"]);
    let kvk = fields.text("kvk").map(Namens::Kvk);
    fields.required("naam", fields.text("naam").map(Namens::Naam).or(kvk))
}

fn faults(fields: &Fields) -> (Faults, Option<Sessieloop>) {
    fields.only(&["latency", "down", "session"]);
    let latency = fields.number("latency").unwrap_or_default();
    let latency = u32::try_from(latency).unwrap_or_else(|_| {
        fields.note("latency", "is too long; milliseconds were expected".to_owned());
        0
    });
    let names = fields.items("down").iter().map(|it| it.as_str().unwrap_or("?"));
    let down = Faults::parse_down(names).unwrap_or_else(|name| {
        fields.note("down", format!("\"{name}\" is not known; known are {}", Faults::known()));
        vec![]
    });
    let known = [("ending", Sessieloop::LooptAf), ("expired", Sessieloop::Verlopen)];
    let sessie = fields.one_of("session", &known);
    (Faults { latency, down }, sessie)
}

fn anders(fields: &Fields) -> Anders {
    let texts = fields.within("texts", |it| Some(it.all_texts())).unwrap_or_default();
    let texts = texts.iter().map(|(name, text)| Vervanging::parse(name, text)).collect();
    let order = fields.all_of("order", &Anker::PARTS.map(|it| (it.id(), it)));
    Anders { texts, order }
}

fn variants(fields: &Fields) -> Vec<(String, EigenVariant)> {
    let read = |it: &Fields| {
        it.only(&["like", "texts", "order"]);
        let like = it.one_of("like", &Variant::NAMES).unwrap_or_default();
        Some(EigenVariant { like, anders: anders(it) })
    };
    let names = fields.names();
    names.into_iter().filter_map(|it| Some((it.to_owned(), fields.within(it, read)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gateway::Api;

    #[test]
    fn a_scenario_may_say_nothing() {
        assert_eq!(parse("{}"), Ok(ScenarioFile::default()));
    }

    #[test]
    fn mistakes_are_named_by_field() {
        for (text, field, expected) in [
            (r#"{"clock": "gisteren"}"#, "clock", "2026-11-23"),
            (r#"{"namens": {}}"#, "namens.naam", "missing"),
            (r#"{"faults": {"down": ["brieven"]}}"#, "faults.down", "berichten, inhoud"),
            (r#"{"faults": {"latency": "lang"}}"#, "faults.latency", "whole number"),
            (r#"{"faults": {"session": "weg"}}"#, "faults.session", "ending, expired"),
            (r#"{"order": ["einde"]}"#, "order", "documenten"),
            (r#"{"variants": {"C": {"like": "Q"}}}"#, "variants.C.like", "A, B"),
            (r#"{"texts": {"variant_a.lopend": 3}}"#, "texts.variant_a.lopend", "text"),
        ] {
            let found = parse(text).unwrap_err();
            let named = found.source == "scenario.json" && found.field == field;
            assert!(named && found.problem.contains(expected), "{text}: {found}");
        }
    }

    #[test]
    fn faults_are_read() {
        let text = r#"{"faults": {"latency": 3000, "down": ["documenten"], "session": "ending"}}"#;
        let file = parse(text).unwrap();
        assert_eq!(file.faults, Faults { latency: 3000, down: vec![Api::Documenten] });
        assert_eq!(file.sessie, Some(Sessieloop::LooptAf));
    }

    #[test]
    fn a_scenario_adds_variants() {
        let text = r#"{"variants": {"kort": {"like": "B", "order": ["contact"],
            "texts": {"variant_b.lopend": "Loopt"}}}}"#;
        let variants = parse(text).unwrap().variants;
        let [(name, kort)] = &variants[..] else { panic!("{variants:?}") };
        assert_eq!(name, "kort");
        assert_eq!((kort.like, &kort.anders.order[..]), (Variant::B, &[Anker::Contact][..]));
        assert_eq!(kort.anders.texts, [Vervanging::parse("variant_b.lopend", "Loopt")]);
    }
}
