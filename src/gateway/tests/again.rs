//! What could not be read is asked for again; what could be read is not.

use futures::FutureExt;
use futures::future::pending;
use serde_json::{Value, json};

use super::*;
use crate::domain::{StatustypeId, ZaaktypeId};
use crate::gateway::lijst::Lijst;
use crate::gateway::transport::Transport;
use crate::gateway::unread::Raw;

const FIRST: &str = "00000000-0000-4000-8000-000000000001";
const SECOND: &str = "00000000-0000-4000-8000-000000000002";

fn url(name: &str, id: &str) -> String {
    format!("https://zaken.example/{name}/{id}")
}

/// Two zaken, each with a type and a status of its own.
fn write_files(test: &str) -> Gateway {
    let both = |make: &dyn Fn(&str) -> Value| json!([make(FIRST), make(SECOND)]).to_string();
    let file = |name: &str, make: &dyn Fn(&str) -> Value| {
        pack_with(test, &format!("{name}.json"), &both(make))
    };
    file("zaken", &|id| {
        json!({ "url": url("zaken", id), "zaaktype": url("zaaktypen", id),
            "status": url("statussen", id), "startdatum": "2026-05-31", "omschrijving": "Terras",
            "vertrouwelijkheidaanduiding": "openbaar" })
    });
    file("statussen", &|id| {
        json!({ "url": url("statussen", id), "zaak": url("zaken", id),
            "statustype": url("statustypen", id), "datumStatusGezet": "2026-06-01T08:00:00Z" })
    });
    file("zaaktypen", &|id| {
        json!({ "url": url("zaaktypen", id), "omschrijving": "Terrasvergunning",
            "catalogus": url("catalogussen", FIRST) })
    });
    file("catalogussen", &|id| json!({ "url": url("catalogussen", id), "domein": "VERGU" }));
    file("statustypen", &|id| {
        json!({ "url": url("statustypen", id), "zaaktype": url("zaaktypen", id),
            "omschrijving": "Ontvangen", "volgnummer": 1 })
    })
}

/// Makes one field wrong in the first item of a file.
fn break_first(test: &str, name: &str, field: &str) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tmp").join(test);
    let file = folder.join(format!("{name}.json"));
    let mut items: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    items[0][field] = json!({});
    std::fs::write(file, items.to_string()).unwrap();
}

/// From here on every question to the Zaken API fails. What was kept stays.
fn lose_zaken(gateway: &Gateway) {
    let Transport::Fixtures(fixtures) = &gateway.0.transport else { panic!("no pack") };
    fixtures.set_faults(Faults { down: vec![Api::Zaken], ..Faults::default() });
}

fn asked(gateway: &Gateway, question: Question) -> std::rc::Rc<Raw> {
    block_on(gateway.ask(question)).answer.unwrap()
}

/// Whether the answer that was given before is given again, without asking.
fn is_kept(gateway: &Gateway, question: Question, before: &std::rc::Rc<Raw>) -> bool {
    std::rc::Rc::ptr_eq(before, &asked(gateway, question))
}

#[test]
fn a_type_that_cannot_be_read_is_asked_for_again_and_the_others_are_kept() {
    let test = "again_dossier";
    write_files(test);
    break_first(test, "statustypen", "omschrijving");
    let gateway = pack_with(test, "leeg.json", "[]");
    let types = [FIRST, SECOND].map(|id| Question::one(id.parse::<ZaaktypeId>().unwrap()));
    let kept = types.clone().map(|it| asked(&gateway, it));
    let other = Question::one(SECOND.parse::<StatustypeId>().unwrap());
    let other_kept = asked(&gateway, other.clone());
    let broken = Question::one(FIRST.parse::<StatustypeId>().unwrap());
    let broken_kept = asked(&gateway, broken.clone());

    assert_eq!(block_on(gateway.dossier(id(FIRST))).unwrap().failures.len(), 1);
    for (question, before) in types.into_iter().zip(&kept) {
        assert!(is_kept(&gateway, question, before));
    }
    assert!(is_kept(&gateway, other, &other_kept));

    write_files(test);
    assert!(!is_kept(&gateway, broken, &broken_kept));
    assert_eq!(block_on(gateway.dossier(id(FIRST))).unwrap().failures, []);
}

#[test]
fn an_overview_that_lacks_types_asks_for_those_only() {
    let test = "again_overview";
    write_files(test);
    break_first(test, "statustypen", "omschrijving");
    let gateway = pack_with(test, "leeg.json", "[]");
    let kept = Question::one(FIRST.parse::<ZaaktypeId>().unwrap());
    let before = asked(&gateway, kept.clone());
    let first = overzicht(&gateway);
    assert_eq!((first.zaken.len(), first.types.failures.len()), (2, 1));

    write_files(test);
    // The zaken are not asked for again, which would fail now.
    lose_zaken(&gateway);
    let second = overzicht(&gateway);
    assert_eq!((second.zaken.len(), second.types.statustypen.len()), (2, 2));
    assert_eq!(second.types.failures, []);
    assert_eq!(second.types.zaaktypen.len(), 2);
    assert!(is_kept(&gateway, kept, &before));
    // It is whole now, and kept.
    assert!(Arc::ptr_eq(&second, &overzicht(&gateway)));
    gateway.forget();
    assert!(block_on(gateway.overzicht(drop)).is_err());
}

#[test]
fn an_overview_without_its_catalogussen_asks_for_those_only() {
    let test = "again_catalogussen";
    write_files(test);
    pack_with(test, "catalogussen.json", "{");
    let gateway = pack_with(test, "leeg.json", "[]");
    let first = overzicht(&gateway);
    // The names and statuses are all there: nothing is said about those.
    assert_eq!((first.types.failures.len(), first.types.domein_failures.len()), (0, 1));
    assert!(gateway.bekend(id(FIRST)).is_some());
    write_files(test);
    lose_zaken(&gateway);
    let second = overzicht(&gateway);
    assert_eq!((second.zaken.len(), second.types.catalogussen.len()), (2, 2));
    assert_eq!(second.types.domein_failures, []);
}

#[test]
fn an_overview_does_not_wait_for_its_catalogussen() {
    let test = "again_waits";
    write_files(test);
    let gateway = pack_with(test, "leeg.json", "[]");
    // The question about catalogussen is under way and stays so.
    let question = Question::all::<crate::domain::Catalogus>();
    let asking = || gateway.0.asked.get(question.clone(), true, || pending().boxed_local());
    let mut hangs = asking().boxed_local();
    assert!((&mut hangs).now_or_never().is_none());
    let told = std::rc::Rc::new(std::cell::RefCell::new(vec![]));
    let tell = std::rc::Rc::clone(&told);
    let mut all = gateway.overzicht(move |it| tell.borrow_mut().push(it));
    assert!((&mut all).now_or_never().is_none());
    let told = told.take();
    let [Tussenstand::Eerste(first)] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!((first.zaken.len(), first.types.zaaktypen.len()), (2, 2));
    assert_eq!((&first.types.failures, &first.types.domein_failures), (&vec![], &vec![]));
    // Zaken that cannot be had do not wait either.
    drop(all);
    lose_zaken(&gateway);
    gateway.0.transport.forget();
    assert!(matches!(gateway.overzicht(drop).now_or_never(), Some(Err(_))));
}

#[test]
fn types_are_not_asked_for_page_after_page_of_an_api_that_gives_no_answer() {
    let zaken = overzicht(&pack("openzaak-veel")).zaken.clone();
    let gateway = pack("openzaak-veel");
    gateway.set_faults(Faults { down: vec![Api::Catalogi], ..Faults::default() });
    let mut lijst = Lijst { zaken: zaken[..1].to_vec(), ..Lijst::default() };
    block_on(gateway.ask_types(&mut lijst));
    let first = lijst.asked.len();
    assert_eq!((first > 0, &lijst.types.failures), (true, &vec![LoadError::Unreachable]));
    lijst.zaken = zaken;
    block_on(gateway.ask_types(&mut lijst));
    assert_eq!(lijst.asked.len(), first);
    // Who tries again has all of them asked for.
    gateway.set_faults(Faults::default());
    lijst.retry();
    block_on(gateway.ask_types(&mut lijst));
    let types = &lijst.types;
    assert!(lijst.zaken.iter().all(|it| types.zaaktype_of(it).is_some()));
    assert_eq!(types.failures, []);
}

#[test]
fn a_zaak_that_cannot_be_read_makes_the_zaken_be_asked_for_again() {
    let test = "again_zaken";
    write_files(test);
    break_first(test, "zaken", "url");
    let gateway = pack_with(test, "leeg.json", "[]");
    assert_eq!(overzicht(&gateway).onleesbaar.len(), 1);
    write_files(test);
    assert_eq!(overzicht(&gateway).zaken.len(), 2);
}

#[test]
fn a_status_that_did_not_come_along_is_there_after_its_file_is_mended() {
    let test = "again_status";
    write_files(test);
    pack_with(test, "statussen.json", "[1,]");
    let gateway = pack_with(test, "leeg.json", "[]");
    assert_eq!(block_on(gateway.dossier(id(FIRST))).unwrap().failures.len(), 1);
    assert_eq!(overzicht(&gateway).types.failures.len(), 1);
    write_files(test);
    assert_eq!(block_on(gateway.dossier(id(FIRST))).unwrap().failures, []);
    assert_eq!(overzicht(&gateway).types.failures, []);
}

#[test]
fn every_part_of_a_zaak_is_read_again_after_its_file_is_mended() {
    type IsWhole = dyn Fn(&Gateway) -> bool;
    fn zaak() -> ZaakId {
        id(FIRST)
    }
    let verloop = |it: &Gateway| {
        let zaak = block_on(it.dossier(zaak())).unwrap().zaak;
        block_on(it.verloop(zaak)).is_ok_and(|it| it.onleesbaar.is_empty())
    };
    let stappen =
        |it: &Gateway| block_on(it.tussenstappen(zaak())).is_ok_and(|it| it.failures.is_empty());
    let documenten = |it: &Gateway| {
        block_on(it.documenten_of(zaak()))
            .is_ok_and(|it| it.failures.is_empty() && it.besluit_failure.is_none())
    };
    let contacten =
        |it: &Gateway| block_on(it.klantcontacten(zaak())).is_ok_and(|it| it.onleesbaar.is_empty());
    let of_zaak = json!({ "zaak": url("zaken", FIRST), "informatieobject": 5,
        "omschrijving": {}, "statustype": 5, "_expand": { "gingOverOnderwerpobjecten": [
            { "onderwerpobjectidentificator": { "objectId": FIRST } }] } });
    let parts: [(&str, &IsWhole); 5] = [
        ("statussen", &verloop),
        ("substatussen", &stappen),
        ("zaakinformatieobjecten", &documenten),
        ("besluiten", &documenten),
        ("klantcontacten", &contacten),
    ];
    for (name, is_whole) in parts {
        let test = format!("again_{name}");
        write_files(&test);
        let file = format!("{name}.json");
        let gateway = pack_with(&test, &file, &json!([of_zaak]).to_string());
        assert!(!is_whole(&gateway), "{name} is not broken");
        pack_with(&test, &file, "[]");
        assert!(is_whole(&gateway), "{name} is not read again");
    }
}

#[test]
fn a_file_that_another_question_read_meanwhile_is_read_again_all_the_same() {
    let test = "again_meanwhile";
    let gateway = write_files(test);
    break_first(test, "statustypen", "omschrijving");
    let failures = |id: &str| block_on(gateway.dossier(id.parse().unwrap())).unwrap().failures;
    assert_eq!(failures(FIRST).len(), 1);
    assert_eq!(failures(SECOND), [], "this keeps the file as it is");
    write_files(test);
    assert_eq!(failures(FIRST), [], "the file was put right");
}
