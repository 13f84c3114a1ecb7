//! The parser, over what a real Open Zaak sent (`tests/exchanges`).

use serde_json::Value;

use super::*;
use crate::domain::{
    Betaald, Document, HuidigeStatus, Inhoud, Koppeling, Richting, Rol, Soortverwijzing, Substatus,
    Typerichting, Zaak, Zaakeigenschap, ZaaktypeInformatieobjecttype,
};
use crate::gateway::unread::Page;

/// The body of a recorded answer.
fn body(recorded: &str) -> String {
    let exchange: Value = serde_json::from_str(recorded).unwrap();
    let response = &exchange["response"];
    match response["bodyText"].as_str() {
        Some(text) => text.to_owned(),
        None => response["body"].to_string(),
    }
}

fn raw(body: &str) -> Raw {
    let page = Page::parse(body).unwrap();
    Raw::list("test", page)
}

#[test]
fn a_page_of_a_real_list_is_read_and_says_where_the_next_one_is() {
    let body = body(include_str!("../../../tests/exchanges/zaken-lijst-250-pagesize10.json"));
    let page = Page::parse(&body).unwrap();
    assert!(page.next.unwrap().contains("page=3"));
    let gelezen = read_list::<Zaak>(&raw(&body));
    assert_eq!((gelezen.items.len(), gelezen.onleesbaar.len()), (10, 0));
}

#[test]
fn a_bare_array_is_read() {
    let body =
        body(include_str!("../../../tests/exchanges/zaakinformatieobjecten-bijstand_lopend.json"));
    let gelezen = read_list::<Koppeling>(&raw(&body));
    assert_eq!((gelezen.items.len(), gelezen.onleesbaar.len()), (6, 0));
    assert!(gelezen.items.iter().all(|it| it.geregistreerd.is_some() && it.zaak.is_some()));
}

#[test]
fn what_comes_along_with_a_zaak_is_read() {
    let body = body(include_str!("../../../tests/exchanges/zaak-bijstand_toegekend-expand.json"));
    let zaak: Zaak = read_list(&raw(&format!("[{body}]"))).items.remove(0);
    assert!(matches!(zaak.status, HuidigeStatus::Bekend(_)));
    assert!(zaak.resultaat.is_some());
}

#[test]
fn whether_the_costs_were_paid_is_read() {
    let body = body(include_str!("../../../tests/exchanges/zaak-bijstand_toegekend.json"));
    let zaak: Zaak = read_list(&raw(&format!("[{body}]"))).items.remove(0);
    assert_eq!(zaak.kosten.betaald(), Some(Betaald::Geheel));
    assert!(zaak.kosten.laatste_dag().is_some());
    let body = body_with(&body, "betalingsindicatie", "Nog niet".into());
    let zaak: Zaak = read_list(&raw(&format!("[{body}]"))).items.remove(0);
    assert_eq!(zaak.kosten.betaald(), Some(Betaald::NogNiet));
}

/// The same body with another value in a field.
fn body_with(body: &str, field: &str, value: Value) -> String {
    let mut body: Value = serde_json::from_str(body).unwrap();
    body[field] = value;
    body.to_string()
}

#[test]
fn eigenschappen_are_read_by_their_naam() {
    let body =
        body(include_str!("../../../tests/exchanges/zaakeigenschappen-bijstand_lopend.json"));
    let gelezen = read_list::<Zaakeigenschap>(&raw(&body));
    let read = |it: &Zaakeigenschap| (it.naam.clone().unwrap(), it.waarde.clone().unwrap());
    let expected = [("Gevraagd bedrag", "549,00"), ("Kostensoort", "Witgoed")];
    let expected = expected.map(|(naam, waarde)| (naam.to_owned(), waarde.to_owned()));
    assert_eq!(gelezen.items.iter().map(read).collect::<Vec<_>>(), expected);
    // One without a name or a value cannot be shown, which takes nothing else away.
    let without = read_list::<Zaakeigenschap>(&raw(r#"[{"naam":"","waarde":5},{"naam":"A"}]"#));
    assert_eq!((without.items.len(), without.onleesbaar.len()), (2, 0));
    assert_eq!(without.items[0].waarde.as_deref(), Some("5"));
}

fn document(exchange: &str) -> Document {
    read_list(&raw(&format!("[{}]", body(exchange)))).items.remove(0)
}

#[test]
fn a_document_in_another_system_is_not_one_whose_upload_never_ended() {
    let elders = document(include_str!("../../../tests/exchanges/eio-link_only.json"));
    assert_eq!((elders.inhoud, elders.omvang), (Inhoud::Elders, None));
    let onvolledig = document(include_str!("../../../tests/exchanges/eio-upload_onvolledig.json"));
    assert_eq!((onvolledig.inhoud, onvolledig.omvang), (Inhoud::Geen, Some(5000)));
    let aanvraag = document(include_str!("../../../tests/exchanges/eio-aanvraag_pdf.json"));
    assert_eq!((aanvraag.inhoud, aanvraag.richting), (Inhoud::Bestand, Richting::VanU));
    assert!(aanvraag.informatieobjecttype.is_some() && aanvraag.geregistreerd.is_some());
}

#[test]
fn a_kind_of_document_is_referred_to_by_its_url_or_by_its_omschrijving() {
    let body =
        body(include_str!("../../../tests/exchanges/zaaktype-informatieobjecttypen-bijstand.json"));
    let recorded = read_list::<ZaaktypeInformatieobjecttype>(&raw(&body));
    assert_eq!((recorded.items.len(), recorded.onleesbaar.len()), (6, 0));
    assert!(recorded.items.iter().all(|it| matches!(it.soort, Soortverwijzing::Id(_))));
    assert_eq!(recorded.items[0].richting, Typerichting::Intern);

    let standard = r#"[{"informatieobjecttype":"Brief","richting":"uitgaand"},
        {"informatieobjecttype":"Brief","richting":"opwaarts"}]"#;
    let standard = read_list::<ZaaktypeInformatieobjecttype>(&raw(standard));
    let brief = Soortverwijzing::Omschrijving("Brief".to_owned());
    let expected = ZaaktypeInformatieobjecttype { soort: brief, richting: Typerichting::Uitgaand };
    assert_eq!((standard.items, standard.onleesbaar.len()), (vec![expected], 1));
}

#[test]
fn an_error_page_is_no_list() {
    let body = body(include_str!("../../../tests/exchanges/fout-404-pad.json"));
    assert!(Page::parse(&body).is_err());
}

#[test]
fn the_initiator_is_named_and_nobody_else() {
    let rol = |json: &str| read_list::<Rol>(&raw(&format!("[{json}]"))).items.remove(0);
    let named = |json| Rol::aanvrager(&[rol(json)]);
    let persoon = r#"{"omschrijvingGeneriek":"initiator","betrokkeneIdentificatie":
        {"inpBsn":"1","voorletters":"P.","voorvoegselGeslachtsnaam":"de","geslachtsnaam":"Visser"}}"#;
    assert_eq!(named(persoon).as_deref(), Some("P. de Visser"));
    let ander = r#"{"omschrijvingGeneriek":"belanghebbende","betrokkeneIdentificatie":
        {"geslachtsnaam":"Visser"}}"#;
    assert_eq!(named(ander), None);
    let bedrijf = r#"{"omschrijvingGeneriek":"initiator","betrokkeneIdentificatie":
        {"innNnpId":"1","statutaireNaam":"De Sluis B.V."}}"#;
    assert_eq!(named(bedrijf).as_deref(), Some("De Sluis B.V."));
    let vestiging = r#"{"omschrijvingGeneriek":"initiator","betrokkeneIdentificatie":
        {"handelsnaam":["Café De Sluis"]}}"#;
    assert_eq!(named(vestiging).as_deref(), Some("Café De Sluis"));
}

#[test]
fn what_happened_within_a_status_is_read_and_says_whom_it_is_for() {
    let pack = include_str!("../../../public/fixtures/openzaak-burger/substatussen.json");
    let gelezen = read_list::<Substatus>(&raw(pack));
    assert_eq!(gelezen.onleesbaar, []);
    let read: Vec<_> = gelezen
        .items
        .iter()
        .map(|it| (it.omschrijving.as_str(), it.status.is_some(), it.voor_betrokkenen))
        .collect();
    assert_eq!(
        read,
        [
            ("Wacht op collegiale toets", true, false),
            ("Inkomensgegevens worden gecontroleerd", true, true)
        ]
    );
}

#[test]
fn a_substatus_may_name_no_status_and_is_hidden_when_it_does_not_say_whom_it_is_for() {
    let one = |json: &str| read_list::<Substatus>(&raw(&format!("[{json}]"))).items.remove(0);
    let blank = one(r#"{"status":null,"omschrijving":"a","tijdstip":"2026-01-01T00:00:00Z",
        "doelgroep":""}"#);
    assert_eq!((blank.status, blank.voor_betrokkenen), (None, false));
}
