use std::collections::BTreeMap;

use futures::executor::block_on;
use serde_json::Value;

use super::*;
use crate::gateway::Faults;

const OBJECTEN: &str = include_str!("../../../tests/sources/packs/berichten-objecten.json");
const TAKEN: &str = include_str!("../../../tests/sources/packs/taken-objecten.json");
const VTB: &str = include_str!("../../../tests/sources/packs/vtb-berichten.json");
const TYPE: &str = "78731088-430f-49fd-9a4c-80ddd42ded28";

fn rows(text: &str) -> Vec<Value> {
    serde_json::from_str(text).unwrap()
}

fn gateway(bron: Option<Bron>, files: &[(&str, String)]) -> Gateway {
    let files = files.iter().map(|(name, text)| ((*name).to_owned(), text.clone()));
    let gateway = Gateway::in_memory(files.collect::<BTreeMap<_, _>>(), vec![]);
    gateway.take_berichten_from(bron);
    gateway
}

/// Tasks and messages in one file, as a register that has both sends them.
fn objecten() -> Gateway {
    let mixed: Vec<_> = rows(TAKEN).into_iter().chain(rows(OBJECTEN)).collect();
    let text = Value::from(mixed).to_string();
    gateway(Some(Bron::Objecten(TYPE.parse().ok())), &[("objecten.json", text)])
}

fn vtb(rows: Vec<Value>) -> Gateway {
    gateway(Some(Bron::Vtb), &[("berichten.json", Value::from(rows).to_string())])
}

fn berichten(gateway: &Gateway) -> Vec<Bericht> {
    let gelezen = block_on(gateway.berichten()).unwrap();
    assert_eq!(gelezen.onleesbaar, []);
    gelezen.items
}

fn named(gateway: &Gateway, onderwerp: &str) -> Bericht {
    berichten(gateway).into_iter().find(|it| it.onderwerp == onderwerp).unwrap()
}

#[test]
fn without_a_source_there_are_no_messages() {
    let gateway = gateway(None, &[("berichten.json", VTB.to_owned())]);
    assert_eq!(block_on(gateway.berichten()), Ok(Gelezen::none()));
    let id = "7d000000-0000-4000-8000-000000000001".parse().unwrap();
    assert!(matches!(block_on(gateway.mark_read(id, String::new())), Outcome::Refused(_)));
}

#[test]
fn messages_are_told_apart_from_tasks_by_their_type() {
    let gateway = objecten();
    assert_eq!(berichten(&gateway).len(), 32);
    let taken = "3e852115-277a-4570-873a-9a64be3aeb35";
    gateway.take_acties_from(Some(Bron::Objecten(taken.parse().ok())));
    assert_eq!(block_on(gateway.acties()).unwrap().items.len(), 16);
}

#[test]
fn an_answer_with_messages_to_somebody_else_is_refused_whole() {
    let mut mixed = rows(VTB);
    mixed[3]["ontvanger"] = "urn:nld:brp:bsn:999990019".into();
    assert_eq!(block_on(vtb(mixed).berichten()), Err(LoadError::OfOthers));
}

#[test]
fn a_message_that_was_read_is_so_in_the_list_and_keeps_its_other_fields() {
    for (gateway, onderwerp) in
        [(objecten(), "Betaal uw leges"), (vtb(rows(VTB)), "Betaal uw leges")]
    {
        let before = named(&gateway, onderwerp);
        assert!(!before.is_gelezen);
        let moment = "2026-11-29T10:50:00.000Z".to_owned();
        assert_eq!(block_on(gateway.mark_read(before.id, moment)), Outcome::Done(()));
        let after = named(&gateway, onderwerp);
        assert!(after.is_gelezen);
        assert_eq!(Bericht { is_gelezen: false, ..after }, before);
    }
}

#[test]
fn whether_it_was_marked_is_unknown_when_the_source_is_down() {
    let gateway = vtb(rows(VTB));
    let id = named(&gateway, "Kort").id;
    gateway.set_faults(Faults { down: vec![Api::Berichten], ..Faults::default() });
    assert_eq!(block_on(gateway.mark_read(id, String::new())), Outcome::Unknown);
    assert_eq!(block_on(gateway.berichten()), Err(LoadError::Unreachable));
}

#[test]
fn two_thousand_messages_are_read() {
    let row = rows(VTB).remove(0);
    let many = (0..2_000).map(|number| {
        let mut row = row.clone();
        let id = format!("86d17acd-05dc-4dfd-958c-{number:012}");
        row["url"] = format!("http://x/berichten/api/v1/berichten/{id}").into();
        row["uuid"] = id.into();
        row
    });
    assert_eq!(berichten(&vtb(many.collect())).len(), 2_000);
}

#[test]
fn all_besluiten_of_the_resident_are_one_list_that_names_their_zaken() {
    let gateway = Gateway::fixtures("/fixtures/openzaak-burger".to_owned(), vec![]);
    let besluiten = block_on(gateway.besluiten()).unwrap().items;
    assert!(!besluiten.is_empty() && besluiten.iter().all(|it| it.zaak.is_some()));
}
