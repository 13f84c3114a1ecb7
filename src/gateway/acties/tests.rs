use std::collections::BTreeMap;
use std::rc::Rc;

use futures::executor::block_on;
use serde_json::{Value, json};

use super::*;
use crate::domain::{ActieId, Acties, Staat};
use crate::gateway::{Faults, Outcome, Reason, Refused};

const OBJECTEN: &str = include_str!("../../../tests/sources/packs/taken-objecten.json");
const VTB: &str = include_str!("../../../tests/sources/packs/externetaken.json");
const TYPE: &str = "3e852115-277a-4570-873a-9a64be3aeb35";

fn gateway(bron: Option<Bron>, files: &[(&str, &str)]) -> Gateway {
    let files = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    let gateway = Gateway::in_memory(files.collect::<BTreeMap<_, _>>(), vec![]);
    gateway.take_acties_from(bron);
    gateway
}

fn objecten(text: &str) -> Gateway {
    gateway(Some(Bron::Objecten(TYPE.parse().ok())), &[("objecten.json", text)])
}

fn vtb(text: &str) -> Gateway {
    gateway(Some(Bron::Vtb), &[("externetaken.json", text)])
}

fn acties(gateway: &Gateway) -> Gelezen<Actie> {
    block_on(gateway.acties()).unwrap()
}

fn named(gateway: &Gateway, titel: &str) -> Actie {
    acties(gateway).items.into_iter().find(|it| it.titel == titel).unwrap()
}

#[test]
fn without_a_source_there_is_nothing_to_do() {
    let gateway = gateway(None, &[("objecten.json", OBJECTEN), ("externetaken.json", VTB)]);
    assert_eq!(block_on(gateway.acties()), Ok(Gelezen::none()));
}

#[test]
fn objects_of_another_type_are_no_taken() {
    let rows: Vec<Value> = serde_json::from_str(OBJECTEN).unwrap();
    let mut bericht = rows[0].clone();
    bericht["type"] = "http://x/objecttypes/00000000-0000-4000-8000-000000000000".into();
    bericht["record"]["data"] = json!({ "onderwerp": "Hallo", "berichtTekst": "Dag" });
    let mixed: Vec<_> = rows.into_iter().chain([bericht]).collect();
    let gelezen = acties(&objecten(&Value::from(mixed).to_string()));
    assert_eq!((gelezen.items.len(), gelezen.onleesbaar), (16, vec![]));
}

#[test]
fn an_answer_with_rows_of_somebody_else_is_refused_whole() {
    let mut rows: Vec<Value> = serde_json::from_str(OBJECTEN).unwrap();
    rows[3]["record"]["data"]["identificatie"]["value"] = "999990019".into();
    let gateway = objecten(&Value::from(rows).to_string());
    assert_eq!(block_on(gateway.acties()), Err(LoadError::OfOthers));
    let mut rows: Vec<Value> = serde_json::from_str(VTB).unwrap();
    rows[3]["isToegewezenAan"] = "urn:nld:brp:bsn:999990019".into();
    let gateway = vtb(&Value::from(rows).to_string());
    assert_eq!(block_on(gateway.acties()), Err(LoadError::OfOthers));
}

#[test]
fn an_action_that_was_sent_twice_is_there_once() {
    let rows: Vec<Value> = serde_json::from_str(VTB).unwrap();
    let twice: Vec<_> = rows.iter().chain(rows.iter().rev()).cloned().collect();
    assert_eq!(acties(&vtb(&Value::from(twice).to_string())).items.len(), 10);
}

#[test]
fn two_thousand_actions_are_read_and_put_in_order() {
    let row = serde_json::from_str::<Vec<Value>>(VTB).unwrap().remove(0);
    let many = (0..2_000).map(|number| {
        let mut row = row.clone();
        let id = format!("86d17acd-05dc-4dfd-958c-{number:012}");
        row["url"] = format!("http://x/taken/api/v1/externetaken/{id}").into();
        row["uuid"] = id.into();
        row["status"] = "open".into();
        row
    });
    let gelezen = acties(&vtb(&many.collect::<Value>().to_string()));
    let today = "2026-11-29".parse().unwrap();
    assert_eq!(Acties::of(&gelezen.items, today).te_doen.len(), 2_000);
}

#[test]
fn finishing_an_action_shows_in_the_list_and_leaves_its_other_fields() {
    for (gateway, titel) in [
        (objecten(OBJECTEN), "Vul uw gegevens aan"),
        (objecten(OBJECTEN), "Stuur uw loonstrook op"),
        (vtb(VTB), "Vul uw gegevens aan"),
    ] {
        let before = named(&gateway, titel);
        assert_eq!(before.staat, Staat::Open);
        assert_eq!(block_on(gateway.finish_actie(before.id)), Outcome::Done(()));
        let after = named(&gateway, titel);
        assert_eq!(after.staat, Staat::Gedaan(None), "{titel}");
        assert_eq!(Actie { staat: Staat::Open, ..after }, before);
        // Once more is no mistake, and writes nothing.
        assert_eq!(block_on(gateway.finish_actie(before.id)), Outcome::Done(()));
    }
}

#[test]
fn an_action_that_was_withdrawn_cannot_be_finished() {
    let refused = |reason: Reason| Outcome::Refused(Refused::from(reason));
    for (gateway, titel) in [(objecten(OBJECTEN), "Oude vraag"), (vtb(VTB), "Niet meer nodig")] {
        let id = named(&gateway, titel).id;
        assert_eq!(block_on(gateway.finish_actie(id)), refused(Reason::Outdated));
    }
    let nobodys = ActieId::Object("00000000-0000-4000-8000-000000000000".parse().unwrap());
    let outcome = block_on(objecten(OBJECTEN).finish_actie(nobodys));
    assert_eq!(outcome, refused(Reason::NotFound));
}

#[test]
fn an_action_that_open_vtb_closed_on_its_last_day_can_be_finished() {
    let gateway = vtb(VTB);
    let id = named(&gateway, "Reageer op het voorstel").id;
    assert_eq!(block_on(gateway.finish_actie(id)), Outcome::Done(()));
    assert_eq!(named(&gateway, "Reageer op het voorstel").staat, Staat::Gedaan(None));
}

#[test]
fn an_api_that_is_down_refuses_since_nothing_was_read() {
    let gateway = objecten(OBJECTEN);
    let id = named(&gateway, "Vul uw gegevens aan").id;
    gateway.set_faults(Faults { down: vec![Api::Taken], ..Faults::default() });
    let refused = Outcome::Refused(Refused::from(Reason::Unreachable));
    assert_eq!(block_on(gateway.finish_actie(id)), refused);
    assert_eq!(block_on(gateway.acties()), Err(LoadError::Unreachable));
}

#[test]
fn what_the_resident_must_do_is_asked_again_after_it_was_forgotten() {
    let gateway = objecten(OBJECTEN);
    assert_eq!(acties(&gateway).items.len(), 16);
    let kept = |gateway: &Gateway| {
        let question = Question::of::<Taakobject, _>(TYPE.parse().unwrap());
        block_on(gateway.ask(question)).answer.unwrap()
    };
    let before = kept(&gateway);
    assert!(Rc::ptr_eq(&before, &kept(&gateway)));
    gateway.forget_acties();
    assert!(!Rc::ptr_eq(&before, &kept(&gateway)));
}
