use std::fs;
use std::path::PathBuf;

use serde_json::json;

use super::*;

fn study() -> Value {
    json!({ "name": "kort", "title": "Kort", "tasks": [task()] })
}

fn task() -> Value {
    json!({ "id": "status", "title": "De stand", "instruction": "Zoek op.", "scenario": "alles" })
}

fn read_study(study: &Value) -> Result<Onderzoek, String> {
    parse(&json!({ "studies": [study] }).to_string()).map(|it| it[0].clone())
}

fn refused(pointer: &str, key: &str, value: Value) -> String {
    let mut study = study();
    study.pointer_mut(pointer).unwrap()[key] = value;
    read_study(&study).unwrap_err()
}

#[test]
fn a_study_asks_the_usual_questions_when_it_has_none_of_its_own() {
    let usual = read_study(&study()).unwrap();
    assert_eq!(usual.na_taak.iter().map(|it| &it.id).collect::<Vec<_>>(), [SEQ]);
    assert_eq!(usual.na_afloop.iter().map(|it| &it.id).collect::<Vec<_>>(), UMUX_LITE);
    assert_eq!(usual.taken[0].variant, None);
}

#[test]
fn a_study_may_ask_nothing() {
    let mut study = study();
    study["afterTask"] = json!([]);
    study["afterAll"] = json!([]);
    let silent = read_study(&study).unwrap();
    assert!(silent.na_taak.is_empty() && silent.na_afloop.is_empty());
}

#[test]
fn all_that_a_study_says_is_read() {
    let mut study = study();
    study["introduction"] = json!("Welkom.");
    study["afterTask"] = json!([{ "id": "zeker", "text": "Hoe zeker bent u?", "low": "Niet",
        "high": "Heel", "scale": 5, "source": "eigen vraag" }]);
    study["tasks"][0]["variant"] = json!("B");
    study["tasks"][0]["language"] = json!("en");
    study["tasks"][0]["start"] = json!("/aanvragen");
    study["tasks"][0]["firstClick"] = json!(["kaart", "zoek"]);
    let read = read_study(&study).unwrap();
    let taak = read.taak("status").unwrap();
    assert_eq!(read.inleiding.as_deref(), Some("Welkom."));
    assert_eq!((read.na_taak[0].schaal, read.na_taak[0].bron.as_deref()), (5, Some("eigen vraag")));
    assert_eq!((taak.variant.as_deref(), taak.taal.as_deref()), (Some("B"), Some("en")));
    assert_eq!(taak.start.as_deref(), Some("/aanvragen"));
    assert_eq!((taak.is_goed("zoek"), taak.is_goed("filters")), (Some(true), Some(false)));
}

#[test]
fn a_mistake_is_told_with_its_study_task_and_field() {
    assert_eq!(
        refused("/tasks/0", "language", json!("fr")),
        r#"onderzoek.json: study "kort": task "status": language: expected nl or en, found "fr""#
    );
    refused("/tasks/0", "start", json!("/onderzoek"));
    let problem = refused("/tasks/0", "start", json!("/aanvragen/:zaak"));
    assert!(problem.contains(r#"task "status": start: expected the path of a page"#), "{problem}");
    let problem = refused("/tasks/0", "firstClick", json!(["kaart", "De kaart"]));
    assert!(problem.contains(r#"firstClick: expected names"#) && problem.contains("De kaart"));
    let problem = refused("/tasks/0", "scenario", json!("../geheim"));
    assert!(problem.contains("scenario: expected at most 40"), "{problem}");
    let problem = refused("/tasks/0", "instruction", Value::Null);
    assert!(problem.ends_with(r#"task "status": instruction: is missing"#), "{problem}");
    let problem = refused("/tasks/0", "id", Value::Null);
    assert!(problem.ends_with(r#"study "kort": task 1: id: is missing"#), "{problem}");
    let problem = refused("", "name", json!(""));
    assert!(problem.ends_with("study 1: name: is missing"), "{problem}");
}

#[test]
fn a_key_that_is_not_known_is_refused_by_its_name() {
    assert!(refused("", "taken", json!([])).contains("taken: is not known"));
    assert!(refused("/tasks/0", "click", json!([])).contains(r#"task "status": click: is not"#));
    let problem = parse(r#"{"studies": [], "study": 1}"#).unwrap_err();
    assert!(problem.contains("study: is not known"), "{problem}");
}

#[test]
fn names_are_there_once() {
    let problem = refused("", "tasks", json!([task(), task()]));
    assert!(problem.contains(r#"study "kort": tasks: id: "status" stands there twice"#));
    let question = json!({ "id": SEQ, "text": "a", "low": "b", "high": "c", "scale": 7 });
    let problem = refused("", "afterAll", json!([question]));
    assert!(problem.contains(r#"questions: id: "seq" stands there twice"#), "{problem}");
    let twice = json!({ "studies": [study(), study()] }).to_string();
    assert!(parse(&twice).unwrap_err().contains(r#"studies: name: "kort" stands there twice"#));
}

#[test]
fn the_scales_of_known_questions_are_theirs() {
    let question = |id: &str, scale: u8| json!([{ "id": id, "text": "a", "low": "b", "high": "c", "scale": scale }]);
    let problem = refused("", "afterTask", question(SEQ, 5));
    assert!(
        problem.contains(r#"question in afterTask "seq": scale: expected a number from 7 to 7"#)
    );
    for scale in [0, 1, 12] {
        let problem = refused("", "afterTask", question("zeker", scale));
        assert!(problem.contains("scale: expected a number from 2 to 11"), "{problem}");
    }
}

#[test]
fn a_study_without_tasks_and_a_file_without_studies_are_mistakes() {
    assert!(refused("", "tasks", json!([])).contains("tasks: is missing"));
    assert!(parse("{}").unwrap_err().contains("studies: is missing"));
    assert!(parse("[").unwrap_err().starts_with("onderzoek.json: "));
    assert!(parse("[]").unwrap_err().contains("expected an object"));
}

#[test]
fn an_answer_that_is_not_on_the_scale_is_no_answer() {
    let seq = &read_study(&study()).unwrap().na_taak[0];
    assert_eq!(seq.antwoord(7), Some((SEQ.to_owned(), 7)));
    assert_eq!((seq.antwoord(0), seq.antwoord(8)), (None, None));
}

fn fixtures() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("public/fixtures")
}

#[test]
fn the_studies_that_come_along_can_be_read_and_ask_the_usual_questions() {
    let text = fs::read_to_string(fixtures().join("onderzoek.json")).unwrap();
    let studies = parse(&text).unwrap();
    let groningen = studies.iter().find(|it| it.naam == "groningen").unwrap();
    assert_eq!(groningen.na_taak, vragen::na_taak());
    assert_eq!(groningen.na_afloop, vragen::na_afloop());
}

#[test]
fn the_scenarios_of_the_studies_that_come_along_exist() {
    let text = fs::read_to_string(fixtures().join("onderzoek.json")).unwrap();
    for onderzoek in parse(&text).unwrap() {
        for scenario in onderzoek.scenarios() {
            let exists = fixtures().join(scenario).join("zaken.json").is_file();
            assert!(exists, "{} asks for the scenario {scenario}", onderzoek.naam);
        }
    }
}
