//! The readers, over what real servers sent (`tests/sources`) and over small rows.

use serde_json::{Value, json};

use super::*;
use crate::error::Defect;
use crate::gateway::unread::Raw;
use crate::gateway::wire::{Gelezen, is_of_one_owner, read_list};

const OBJECTEN: &str = include_str!("../../../../tests/sources/packs/berichten-objecten.json");
const VTB: &str = include_str!("../../../../tests/sources/packs/vtb-berichten.json");

fn rows(text: &str) -> Vec<Value> {
    serde_json::from_str(text).unwrap()
}

fn objecten(rows: Vec<Value>) -> (Vec<Bericht>, Vec<Defect>) {
    let Gelezen { items, onleesbaar, missing } = read_list(&Raw::whole("objecten", rows));
    assert_eq!(missing, []);
    (items.into_iter().map(|it: Berichtobject| it.0).collect(), onleesbaar)
}

fn vtb(rows: Vec<Value>) -> (Vec<Bericht>, Vec<Defect>) {
    let Gelezen { items, onleesbaar, missing } = read_list(&Raw::whole("berichten", rows));
    assert_eq!(missing, []);
    (items.into_iter().map(|it: Vtbbericht| it.0).collect(), onleesbaar)
}

fn named<'a>(berichten: &'a [Bericht], onderwerp: &str) -> &'a Bericht {
    berichten.iter().find(|it| it.onderwerp == onderwerp).unwrap()
}

#[test]
fn all_messages_of_the_objects_api_are_read() {
    let (berichten, onleesbaar) = objecten(rows(OBJECTEN));
    assert_eq!((berichten.len(), onleesbaar), (32, vec![]));
    let vraag = named(&berichten, "Vul uw aanvraag aan");
    assert_eq!((vraag.is_gelezen, vraag.bijlagen.len()), (true, 2));
    assert_eq!(vraag.uiterlijk, "2026-12-11".parse().ok());
    let nummer = Zaakverwijzing::Nummer("ZAAK-2026-0000000005".to_owned());
    assert_eq!(vraag.zaak, Some(nummer));
    let kort = named(&berichten, "Kort bericht");
    assert_eq!((kort.zaak.clone(), kort.bijlagen.clone(), kort.is_gelezen), (None, vec![], false));
    let moment = named(&berichten, "Tijdstip in publicatiedatum");
    assert_eq!(moment.dag(), "2026-11-29".parse().ok());
    let leges = named(&berichten, "Betaal uw leges");
    assert!(leges.tekst.contains("<b>Let op</b>"), "HTML stays text: {}", leges.tekst);
}

#[test]
fn all_messages_of_open_vtb_are_read() {
    let (berichten, onleesbaar) = vtb(rows(VTB));
    assert_eq!((berichten.len(), onleesbaar), (18, vec![]));
    let bijstand = named(&berichten, "Uw aanvraag bijzondere bijstand");
    let zaak = "c0789d38-6f48-417d-99b8-354c82767722".parse().unwrap();
    assert_eq!(bijstand.zaak, Some(Zaakverwijzing::Id(zaak)));
    assert_eq!((bijstand.is_gelezen, bijstand.bijlagen.len()), (true, 1));
    assert!(bijstand.tekst.contains("\r\n\r\n"), "paragraphs stay");
    assert_eq!(named(&berichten, "Concept").gepubliceerd, None);
    assert_eq!(named(&berichten, "Vul uw aanvraag aan").uiterlijk, "2026-12-11".parse().ok());
    assert!(named(&berichten, "Betaal uw leges").tekst.contains("<script>"));
}

#[test]
fn a_message_without_a_subject_or_an_owner_is_counted_and_the_others_stay() {
    let mut of_vtb = rows(VTB);
    of_vtb[0]["onderwerp"] = json!("");
    of_vtb[1].as_object_mut().unwrap().remove("ontvanger");
    of_vtb[2]["geopendOp"] = json!([]);
    let (berichten, onleesbaar) = vtb(of_vtb);
    assert_eq!((berichten.len(), onleesbaar.len()), (16, 2));
    let mut of_objecten = rows(OBJECTEN);
    of_objecten[0]["record"]["data"]["identificatie"] = Value::Null;
    of_objecten[1]["record"] = json!("weg");
    of_objecten[2]["record"]["data"]["bijlages"] = json!({ "a": 1 });
    let (berichten, onleesbaar) = objecten(of_objecten);
    assert_eq!((berichten.len(), onleesbaar.len()), (30, 2));
}

#[test]
fn messages_of_two_people_are_told_apart_from_those_of_one() {
    let is_one = |rows: Vec<Value>| is_of_one_owner(&Raw::whole("berichten", rows));
    assert!(is_one(rows(VTB)) && is_one(rows(OBJECTEN)));
    let mut mixed = rows(VTB);
    mixed[4]["ontvanger"] = "urn:nld:brp:bsn:999990019".into();
    assert!(!is_one(mixed));
    let mut mixed = rows(OBJECTEN);
    mixed[4]["record"]["data"]["identificatie"]["value"] = "999990019".into();
    assert!(!is_one(mixed));
}
