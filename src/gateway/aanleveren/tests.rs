#![cfg(feature = "fixtures")]

use std::cell::RefCell;

use futures::executor::block_on;
use serde_json::{Value, json};

use super::*;
use crate::config::Api;
use crate::domain::{NietOntvangen, Vertrouwelijkheid};
use crate::gateway::Faults;

const ZAAK: &str = "00000000-0000-4000-8000-000000000001";
const TYPE: &str = "00000000-0000-4000-8000-000000000002";
const SOORT: &str = "00000000-0000-4000-8000-000000000003";

fn url(resource: &str, id: &str) -> String {
    format!("https://x.example/api/v1/{resource}/{id}")
}

/// A pack with one zaak.
fn pack(einddatum: Option<&str>) -> Gateway {
    let zaak = json!({
        "url": url("zaken", ZAAK), "zaaktype": url("zaaktypen", TYPE),
        "bronorganisatie": "002564440", "einddatum": einddatum,
    });
    let zaaktype = json!({
        "url": url("zaaktypen", TYPE), "omschrijving": "Bijstand", "identificatie": "BIJSTAND",
        "informatieobjecttypen": [url("informatieobjecttypen", SOORT)],
    });
    let soort = json!({"url": url("informatieobjecttypen", SOORT), "omschrijving": "Bewijsstuk"});
    let files = [("zaken", zaak), ("zaaktypen", zaaktype), ("informatieobjecttypen", soort)];
    let file = |(name, item): (&str, Value)| (format!("{name}.json"), json!([item]).to_string());
    Gateway::in_memory(files.map(file).into(), vec![Vertrouwelijkheid::Zaakvertrouwelijk])
}

fn opdracht() -> Opdracht {
    Opdracht {
        zaak: ZAAK.parse().unwrap(),
        soort: SOORT.parse().unwrap(),
        naam: "bankafschrift.pdf".to_owned(),
        titel: "bankafschrift".to_owned(),
        formaat: "application/pdf",
        auteur: "S. Moulin".to_owned(),
        dag: "2026-11-29".parse().unwrap(),
        kenmerk: "MIJNZAKEN-1".to_owned(),
    }
}

fn lever(gateway: &Gateway, omvang: usize, verloop: &mut Verloop) -> (Afloop, Vec<Stand>) {
    let told = Rc::new(RefCell::new(vec![]));
    let tell: Rc<dyn Fn(Stand)> = Rc::new({
        let told = Rc::clone(&told);
        move |stand| told.borrow_mut().push(stand)
    });
    let bestand = Chosen::of_bytes(vec![b'x'; omvang]);
    let (opdracht, stop) = (opdracht(), Stop::default());
    let afloop = block_on(gateway.lever(&opdracht, &bestand, verloop, tell, &stop));
    (afloop, told.take())
}

fn documenten(gateway: &Gateway) -> Vec<String> {
    let zaaktype = Box::pin(std::future::ready(Ok(None)));
    let documenten = block_on(gateway.documenten(ZAAK.parse().unwrap(), zaaktype)).unwrap();
    documenten.overig.into_iter().map(|it| it.titel).collect()
}

#[test]
fn a_small_file_appears_at_the_zaak() {
    let gateway = pack(None);
    let (afloop, _) = lever(&gateway, 2_000, &mut Verloop::default());
    assert_eq!(afloop, Afloop::Ontvangen);
    assert_eq!(documenten(&gateway), ["bankafschrift"]);
}

#[test]
fn a_large_file_goes_in_parts_and_says_how_far_it_is() {
    let gateway = pack(None);
    let (afloop, told) = lever(&gateway, 300_000, &mut Verloop::default());
    assert_eq!(afloop, Afloop::Ontvangen);
    assert!(told.contains(&Stand::Versturen(300_000)), "{told:?}");
    assert_eq!(told.last(), Some(&Stand::Afronden));
    assert_eq!(documenten(&gateway), ["bankafschrift"]);
}

#[test]
fn nothing_is_sent_for_a_zaak_that_is_closed() {
    let gateway = pack(Some("2026-11-01"));
    let (afloop, _) = lever(&gateway, 2_000, &mut Verloop::default());
    assert_eq!(afloop, Afloop::Niet(NietOntvangen::Gesloten));
    assert_eq!(documenten(&gateway), Vec::<String>::new());
}

#[test]
fn a_file_is_sent_once_though_it_was_tried_twice() {
    let gateway = pack(None);
    let mut verloop = Verloop::default();
    gateway.set_faults(Faults { down: vec![Api::Documenten], ..Faults::default() });
    let (afloop, _) = lever(&gateway, 2_000, &mut verloop);
    assert_ne!(afloop, Afloop::Ontvangen);
    gateway.set_faults(Faults::default());
    verloop.hervat();
    assert_eq!(lever(&gateway, 2_000, &mut verloop).0, Afloop::Ontvangen);
    verloop.hervat();
    assert_eq!(lever(&gateway, 2_000, &mut verloop).0, Afloop::Ontvangen);
    assert_eq!(documenten(&gateway), ["bankafschrift"]);
}

#[test]
fn the_kind_of_document_is_the_one_of_the_config_for_the_zaaktype() {
    let soort = |zaaktype: &str, omschrijving: &str| {
        let named = vec![(zaaktype.to_owned(), omschrijving.to_owned())];
        let asked = pack(None).aanleversoort(TYPE.parse().unwrap(), named);
        block_on(asked).unwrap().map(|it| it.id.to_string())
    };
    assert_eq!(soort("BIJSTAND", "bewijsstuk").as_deref(), Some(SOORT));
    assert_eq!(soort("BIJSTAND", "Brief"), None);
    assert_eq!(soort("PARKEREN", "Bewijsstuk"), None);
}

#[test]
fn a_document_is_registered_as_one_that_was_received() {
    let command = opdrachten::maak(&opdracht(), "K", "002564440", 5, "AAAA".into());
    let super::super::command::Action::Create(fields) = command
        .resolved(|resource, id| format!("https://gateway.example/{}/{id}", resource.name()))
        .action
    else {
        panic!()
    };
    assert_eq!(fields["status"], "definitief");
    assert_eq!(fields["ontvangstdatum"], "2026-11-29");
    assert_eq!(fields["taal"], "nld");
    assert_eq!(fields.get("vertrouwelijkheidaanduiding"), None);
    let soort = format!("https://gateway.example/informatieobjecttypen/{SOORT}");
    assert_eq!(fields["informatieobjecttype"], soort.as_str());
}
