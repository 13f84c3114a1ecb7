use std::collections::BTreeMap;

use futures::executor::block_on;
use serde_json::{Value, json};

use super::*;
use crate::gateway::{Api, Faults, Outcome, Terugkoppeling};

fn gateway(files: &[(&str, &str)]) -> Gateway {
    let files = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    Gateway::in_memory(files.collect::<BTreeMap<_, _>>(), vec![])
}

fn afspraken(rows: &Value) -> Result<Gelezen<Afspraak>, LoadError> {
    block_on(gateway(&[("afspraken.json", &rows.to_string())]).afspraken())
}

fn afspraak(id: &str, bsn: &str) -> Value {
    json!({ "id": id, "titel": "Paspoort ophalen", "moment": "2026-11-24T09:30:00+01:00",
        "identificatie": { "type": "bsn", "value": bsn } })
}

#[test]
fn without_files_there_is_nothing() {
    let gateway = gateway(&[]);
    assert_eq!(block_on(gateway.inhoud()), Ok(Gelezen::none()));
    assert_eq!(block_on(gateway.suggesties()), Ok(Gelezen::none()));
    assert_eq!(block_on(gateway.afspraken()), Ok(Gelezen::none()));
}

#[test]
fn an_item_that_is_wrong_is_named_and_the_others_stay() {
    let text = r#"[{ "titel": "Een", "tekst": "x", "tot": "2026-12-31" },
        { "titel": "Twee", "tot": "2026-12-31" }, "drie",
        { "titel": "Vier", "tekst": "x", "tot": "2026-12-31", "kleur": "rood" }]"#;
    let gelezen = block_on(gateway(&[("inhoud.json", text)]).inhoud()).unwrap();
    let titels: Vec<_> = gelezen.items.iter().map(|it| it.titel.as_str()).collect();
    assert_eq!(titels, ["Een", "Vier"]);
    let told: Vec<_> = gelezen.onleesbaar.iter().map(|it| it.field.as_str()).collect();
    assert_eq!(told, ["[1].tekst", "[2]"]);
    assert!(gelezen.onleesbaar.iter().all(|it| it.source == "inhoud.json"));
}

#[test]
fn a_file_that_is_a_page_or_another_version_is_an_error_and_no_panic() {
    for text in ["<!doctype html><title>404</title>", r#"{ "version": 2, "items": [] }"#, "", "7"] {
        let gateway = gateway(&[("inhoud.json", text), ("afspraken.json", text)]);
        assert!(matches!(block_on(gateway.inhoud()), Err(LoadError::Unexpected(_))), "{text}");
        assert!(matches!(block_on(gateway.afspraken()), Err(LoadError::Unexpected(_))), "{text}");
    }
}

#[test]
fn appointments_of_two_people_are_refused_whole() {
    let (een, twee) = (afspraak("1", "999993653"), afspraak("2", "999990019"));
    assert_eq!(afspraken(&json!([een, twee])), Err(LoadError::OfOthers));
    assert_eq!(afspraken(&json!([een, afspraak("2", "999993653")])).unwrap().items.len(), 2);
}

#[test]
fn each_file_fails_by_itself() {
    let text = r#"[{ "titel": "Een", "tekst": "x", "tot": "2026-12-31" }]"#;
    let gateway = gateway(&[("inhoud.json", text)]);
    gateway.set_faults(Faults { latency: 0, down: vec![Api::Afspraken] });
    assert_eq!(block_on(gateway.inhoud()).unwrap().items.len(), 1);
    assert_eq!(block_on(gateway.suggesties()), Ok(Gelezen::none()));
    assert_eq!(block_on(gateway.afspraken()), Err(LoadError::Unreachable));
}

#[test]
fn what_a_resident_says_of_a_page_has_nothing_but_the_page_and_the_answer() {
    let said = Terugkoppeling {
        pagina: "/aanvragen/:zaak",
        is_duidelijk: false,
        toelichting: Some("Ik zie niet wat er nu gebeurt.".to_owned()),
    };
    let expected = json!({ "pagina": "/aanvragen/:zaak", "duidelijk": false,
        "toelichting": "Ik zie niet wat er nu gebeurt." });
    assert_eq!(Value::from(said.clone().fields()), expected);
    let short = Terugkoppeling { toelichting: None, is_duidelijk: true, ..said };
    let expected = json!({ "pagina": "/aanvragen/:zaak", "duidelijk": true });
    assert_eq!(Value::from(short.fields()), expected);
}

#[test]
fn whether_what_was_said_of_a_page_arrived_is_known() {
    let gateway = gateway(&[]);
    let said = Terugkoppeling { pagina: "/", is_duidelijk: true, toelichting: None };
    assert_eq!(block_on(gateway.terugkoppelen(said.clone())), Outcome::Done(()));
    gateway.set_faults(Faults { latency: 0, down: vec![Api::Feedback] });
    assert_eq!(block_on(gateway.terugkoppelen(said)), Outcome::Unknown);
}
