use std::collections::BTreeMap;

use futures::executor::block_on;
use serde_json::{Value, json};

use super::*;
use crate::config::Api;
use crate::domain::{Vertrouwelijkheid, Zichtbaarheid};
use crate::error::LoadError;
use crate::gateway::Faults;

const ORIGIN: &str = "http://zgw.example";
/// A kind of document that stays within the municipality.
const MEMO: u32 = 7;

fn uuid(number: u32) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

fn url(api: &str, name: &str, number: u32) -> String {
    format!("{ORIGIN}/{api}/api/v1/{name}/{}", uuid(number))
}

/// A link of the document with this number, made at this moment.
fn koppeling(number: u32, zaak: u32, moment: &str) -> Value {
    json!({ "url": url("zaken", "zaakinformatieobjecten", number),
        "informatieobject": url("documenten", "enkelvoudiginformatieobjecten", number),
        "zaak": url("zaken", "zaken", zaak), "registratiedatum": moment })
}

/// A document that may be shown.
fn document(number: u32) -> Value {
    json!({ "url": url("documenten", "enkelvoudiginformatieobjecten", number),
        "titel": format!("Brief {number}"), "status": "definitief",
        "informatieobjecttype": url("catalogi", "informatieobjecttypen", 6),
        "vertrouwelijkheidaanduiding": "zaakvertrouwelijk" })
}

/// Kinds of documents of the zaaktype of [`zaken`]: one that stays within the municipality.
fn soorten() -> Value {
    json!([{ "url": url("catalogi", "zaaktype-informatieobjecttypen", 1), "richting": "intern",
        "zaaktype": url("catalogi", "zaaktypen", 0),
        "informatieobjecttype": url("catalogi", "informatieobjecttypen", MEMO) }])
}

fn gateway(koppelingen: Vec<Value>, documenten: Vec<Value>) -> Gateway {
    let files = [
        ("zaakinformatieobjecten.json", Value::from(koppelingen)),
        ("enkelvoudiginformatieobjecten.json", Value::from(documenten)),
        ("zaaktype-informatieobjecttypen.json", soorten()),
    ];
    let files = files.map(|(name, rows)| (name.to_owned(), rows.to_string()));
    Gateway::in_memory(BTreeMap::from(files), Zichtbaarheid::default())
}

/// The resident has the zaken 1 and 2.
fn zaken() -> Arc<Overzicht> {
    let zaak = |number| Zaak { id: uuid(number).parse().unwrap(), ..Zaak::example() };
    Arc::new(Overzicht { zaken: vec![zaak(1), zaak(2)], ..Overzicht::default() })
}

fn asked(gateway: &Gateway) -> Result<Vec<NieuwDocument>, LoadError> {
    block_on(gateway.nieuwe_documenten("2026-10-04".parse().ok(), zaken()))
}

/// The titles, each with its day.
fn told(gateway: &Gateway) -> Vec<String> {
    let told = asked(gateway).unwrap().into_iter();
    told.map(|it| format!("{} {}", it.titel, it.dag.unwrap())).collect()
}

#[test]
fn documents_are_told_newest_first_by_the_day_in_the_netherlands_on_which_they_were_added() {
    let links = vec![
        koppeling(1, 1, "2026-10-03T22:00:00Z"),
        koppeling(2, 2, "2026-11-20T23:30:00Z"),
        koppeling(3, 1, "2026-10-03T21:59:59Z"),
    ];
    let gateway = gateway(links, (1..=3).map(document).collect());
    assert_eq!(told(&gateway), ["Brief 2 2026-11-21", "Brief 1 2026-10-04"]);
}

#[test]
fn a_link_without_a_moment_or_with_a_zaak_that_is_not_shown_is_no_news() {
    let mut links = vec![
        koppeling(1, 1, "2026-11-20T09:00:00Z"),
        koppeling(2, 1, ""),
        koppeling(3, 9, "2026-11-20T09:00:00Z"),
        koppeling(4, 1, "2026-11-20T09:00:00Z"),
        koppeling(1, 1, "2026-11-21T09:00:00Z"),
    ];
    links[3]["zaak"] = Value::Null;
    let gateway = gateway(links, (1..=4).map(document).collect());
    assert_eq!(told(&gateway), ["Brief 1 2026-11-21"], "and each is told once");
}

#[test]
fn hidden_documents_and_those_that_cannot_be_read_are_left_out() {
    let links = (1..=6).map(|it| koppeling(it, 1, "2026-11-20T09:00:00Z")).collect();
    let mut rows: Vec<_> = (1..=5).map(document).collect();
    rows[0]["status"] = "in_bewerking".into();
    rows[1]["vertrouwelijkheidaanduiding"] = "geheim".into();
    rows[2]["informatieobjecttype"] = url("catalogi", "informatieobjecttypen", MEMO).into();
    rows[3]["tonenAanInitiator"] = false.into();
    assert_eq!(told(&gateway(links, rows)), ["Brief 5 2026-11-20"]);
}

#[test]
fn at_most_ten_are_asked_for_also_when_some_of_those_are_hidden() {
    let links = (1..=12).map(|it| koppeling(it, 1, &format!("2026-11-{:02}T09:00:00Z", it + 10)));
    let mut rows: Vec<_> = (1..=12).map(document).collect();
    rows[11]["status"] = "in_bewerking".into();
    let told = told(&gateway(links.collect(), rows));
    assert_eq!(told.len(), 9);
    assert_eq!((told[0].as_str(), told[8].as_str()), ("Brief 11 2026-11-21", "Brief 3 2026-11-13"));
}

#[test]
fn without_the_documents_themselves_there_is_none_and_without_the_list_it_fails() {
    let gateway = gateway(vec![koppeling(1, 1, "2026-11-20T09:00:00Z")], vec![document(1)]);
    gateway.set_faults(Faults { down: vec![Api::Documenten], ..Faults::default() });
    assert_eq!(asked(&gateway), Ok(vec![]));
    gateway.set_faults(Faults { down: vec![Api::Zaken], ..Faults::default() });
    assert_eq!(asked(&gateway), Err(LoadError::Unreachable));
    gateway.set_faults(Faults::default());
    assert_eq!(told(&gateway).len(), 1);
}

#[test]
fn the_documents_of_a_real_pack_are_those_that_its_zaken_show() {
    use Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};
    let visible = vec![Openbaar, BeperktOpenbaar, Zaakvertrouwelijk];
    let gateway = Gateway::fixtures("/fixtures/openzaak-burger".to_owned(), visible);
    let overzicht = block_on(gateway.overzicht(drop)).unwrap();
    let new = block_on(gateway.nieuwe_documenten(None, overzicht)).unwrap();
    assert!(new.iter().any(|it| it.titel == "Verzoek om aanvullende gegevens"), "{new:?}");
    for it in &new {
        let of_zaak = block_on(gateway.documenten_of(it.zaak)).unwrap();
        assert!(of_zaak.alle().any(|shown| shown.id == it.id), "{it:?}");
    }
}
