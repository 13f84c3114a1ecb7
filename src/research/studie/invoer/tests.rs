use serde_json::{Value, json};

use super::super::tests::{klik, notitie, onderzoek, pagina, regel, taak, verslag};
use super::super::{SEQ, UMUX_LITE, naar_json};
use super::*;

fn full() -> Verslag {
    let regels = vec![
        regel(0, pagina("/aanvragen", false)),
        regel(10, klik("kaart")),
        regel(20, Gebeurtenis::LegeZoekopdracht),
        regel(30, notitie("=1+1 \"zegt\"\nniets; 'ja'")),
        regel(40, Gebeurtenis::storing("documenten").unwrap()),
        regel(50, pagina("/aanvragen/:zaak", true)),
    ];
    let antwoorden = vec![(SEQ.to_owned(), 6)];
    let status = Taakverslag { regels, antwoorden, ..taak("status", Afloop::LuktNiet, 61_000) };
    let variant = String::new();
    let labels = Taakverslag { variant, ..taak("labels", Afloop::Afgebroken, 5) };
    Verslag {
        antwoorden: UMUX_LITE.iter().map(|it| ((*it).to_owned(), 5)).collect(),
        notities: vec![Notitie { na_taken: 1, tekst: "koffie".to_owned() }],
        ..verslag("P01", vec![status, labels])
    }
}

fn refused(pointer: &str, key: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(&naar_json(&full(), &onderzoek())).unwrap();
    file.pointer_mut(pointer).unwrap()[key] = value;
    van_json(&file.to_string()).unwrap_err()
}

#[test]
fn a_report_with_everything_in_it_is_read_back_as_it_was() {
    assert_eq!(van_json(&naar_json(&full(), &onderzoek())), Ok(full()));
}

#[test]
fn a_report_without_tasks_is_read_back() {
    let nothing = verslag("P02", vec![]);
    assert_eq!(van_json(&naar_json(&nothing, &onderzoek())), Ok(nothing));
}

#[test]
fn a_file_says_what_it_is_and_what_was_asked_in_whose_words() {
    let file: Value = serde_json::from_str(&naar_json(&full(), &onderzoek())).unwrap();
    assert_eq!((&file["format"], &file["version"]), (&json!("mijnzaken-onderzoek"), &json!(1)));
    assert_eq!(file["tasks"][0]["title"], json!("De stand"));
    let vragen = file["questions"].as_array().unwrap();
    let own = |it: &Value| it["source"].as_str().unwrap().contains("eigen vertaling");
    assert_eq!(vragen.len(), 3);
    assert!(vragen.iter().all(own));
}

#[test]
fn an_answer_outside_its_scale_or_to_no_question_is_refused() {
    let problem = refused("/tasks/0/answers/0", "answer", json!(8));
    assert_eq!(problem, "task \"status\": answer \"seq\": answer: expected a number from 1 to 7");
    assert!(refused("/tasks/0/answers/0", "answer", json!(0)).contains("from 1 to 7"));
    assert!(refused("/answers/0", "answer", json!(300)).contains("from 1 to 7"));
    assert!(refused("/answers/0", "question", json!("nps")).contains("is not in questions"));
}

#[test]
fn an_answer_outside_its_scale_is_not_written() {
    let antwoorden = vec![(SEQ.to_owned(), 8)];
    let taak = Taakverslag { antwoorden, ..taak("status", Afloop::Klaar, 1) };
    let json = naar_json(&verslag("P1", vec![taak]), &onderzoek());
    assert_eq!(van_json(&json).unwrap().taken[0].antwoorden, []);
}

#[test]
fn a_file_with_something_else_in_it_is_refused_by_its_place_and_not_repeated() {
    for (pointer, key, value, place) in [
        (
            "",
            "participant",
            json!("Jan Jansen"),
            "report: participant: expected a number such as P01",
        ),
        ("", "format", json!("iets"), "report: format: expected mijnzaken-onderzoek"),
        ("", "version", json!(2), "report: version: expected 1"),
        ("", "study", json!("a b"), "report: study: expected"),
        ("/tasks/0", "outcome", json!("goed"), "outcome: expected done, failed or brokenOff"),
        ("/tasks/0", "variant", json!("de ene"), "task \"status\": variant: expected"),
        (
            "/tasks/0/events/0",
            "page",
            json!("/aanvragen/1"),
            "event 1: page: expected the template",
        ),
        ("/tasks/0/events/1", "element", json!("De kaart"), "event 2: element: expected"),
        ("/tasks/0/events/1", "event", json!("typen"), "event 2: event: expected page"),
        ("/tasks/0/events/1", "afterMs", json!(-1), "event 2: afterMs: expected a whole number"),
        ("/notes/0", "text", Value::Null, "note 1: text: is missing"),
    ] {
        let problem = refused(pointer, key, value.clone());
        assert!(problem.contains(place), "{problem}");
        assert!(value.as_str().is_none_or(|it| !problem.contains(it)), "{problem}");
    }
}

#[test]
fn what_is_no_json_is_refused() {
    assert!(van_json("deelnemer;taak").is_err());
    assert!(van_json("[]").unwrap_err().contains("expected an object"));
}
