//! The readers, over what real servers sent (`tests/sources`) and over small rows.

use serde_json::{Value, json};

use super::*;
use crate::domain::{
    Actie, ActieId, Bedrag, Betaling, Externetaak, Hoe, Staat, Taakobject, Taakversie, Upload,
    Weblink, Zaakverwijzing,
};
use crate::error::Defect;
use crate::gateway::unread::Raw;
use crate::gateway::wire::{Gelezen, read_list};

/// A recorded answer: its rows, or the one row that it is.
macro_rules! recorded {
    ($name:literal) => {{
        let text = include_str!(concat!("../../../../tests/sources/exchanges/", $name, ".json"));
        let exchange: Value = serde_json::from_str(text).unwrap();
        let body = &exchange["response"]["body"];
        body["results"].as_array().cloned().unwrap_or_else(|| vec![body.clone()])
    }};
}

macro_rules! pack {
    ($name:literal) => {{
        let text = include_str!(concat!("../../../../tests/sources/packs/", $name, ".json"));
        serde_json::from_str::<Vec<Value>>(text).unwrap()
    }};
}

fn objecten(rows: Vec<Value>) -> (Vec<Taakobject>, Vec<Defect>) {
    let Gelezen { items, onleesbaar, missing } = read_list(&Raw::whole("objecten", rows));
    assert_eq!(missing, []);
    (items, onleesbaar)
}

fn vtb(rows: Vec<Value>) -> (Vec<Actie>, Vec<Defect>) {
    let Gelezen { items, onleesbaar, missing } = read_list(&Raw::whole("externetaken", rows));
    assert_eq!(missing, []);
    (items.into_iter().map(|it: Externetaak| it.0).collect(), onleesbaar)
}

fn link(text: &str) -> Weblink {
    Weblink::parse(text).unwrap()
}

fn day(actie: &Actie) -> String {
    actie.uiterlijk.map(|it| it.to_string()).unwrap_or_default()
}

fn named<'a>(acties: &'a [Actie], titel: &str) -> &'a Actie {
    acties.iter().find(|it| it.titel == titel).unwrap()
}

/// A row of the Objects API with these data.
fn object(version: &Value, data: Value) -> Value {
    const ID: &str = "7a000000-0000-4000-8000-000000000001";
    let mut data = data;
    let owner = json!({ "type": "bsn", "value": "999993653" });
    data.as_object_mut().unwrap().entry("identificatie").or_insert(owner);
    json!({
        "url": format!("https://x.example/api/v2/objects/{ID}"), "uuid": ID,
        "record": { "typeVersion": version, "data": data, "registrationAt": "2026-11-29" },
    })
}

fn one(version: i32, data: Value) -> Taakobject {
    let (mut items, onleesbaar) = objecten(vec![object(&version.into(), data)]);
    assert_eq!(onleesbaar, []);
    items.remove(0)
}

#[test]
fn all_objects_of_the_pack_are_read_and_told_apart_by_their_shape() {
    let (objecten, onleesbaar) = objecten(pack!("taken-objecten"));
    assert_eq!((objecten.len(), onleesbaar), (16, vec![]));
    let first = objecten.iter().filter(|it| it.versie == Taakversie::Eerste).count();
    assert_eq!(first, 3);
    let acties: Vec<_> = objecten.into_iter().map(|it| it.actie).collect();
    let open = acties.iter().filter(|it| it.staat == Staat::Open).count();
    assert_eq!(open, 9);
    let huur = named(&acties, "Lever uw huurcontract aan");
    let huurlink = link("https://formulieren.example.nl/huurcontract");
    assert_eq!(huur.hoe, Hoe::Formulier(huurlink));
    let written = Some("2026-11-29".parse().unwrap());
    assert_eq!((huur.staat, day(huur).as_str()), (Staat::Gedaan(written), "2026-12-20"));
    let bijstand = "c0789d38-6f48-417d-99b8-354c82767722".parse().unwrap();
    assert_eq!(huur.zaak, Some(Zaakverwijzing::Id(bijstand)));
    let gegevens = named(&acties, "Vul uw gegevens aan");
    assert!(matches!(gegevens.hoe, Hoe::Link(_)));
    assert_eq!(day(gegevens), "2026-12-11");
    let bedrag = Bedrag::of_cents(14_743).unwrap();
    let leges = named(&acties, "Betaal de leges");
    assert!(matches!(&leges.hoe, Hoe::Betaling(it) if it.bedrag == bedrag));
    assert_eq!(named(&acties, "Oude vraag").staat, Staat::Vervallen);
    // For a product, and not for a zaak.
    assert_eq!(named(&acties, "Bevestig uw afspraak van 1 december").zaak, None);
}

#[test]
fn strange_values_are_no_link_no_day_and_no_zaak() {
    let (acties, _) = objecten(recorded!("obj-taak-rare-waarden-maken"));
    let actie = &acties[0].actie;
    assert_eq!((&actie.hoe, actie.uiterlijk, &actie.zaak), (&Hoe::Geen, None, &None));
    assert_eq!((actie.titel.as_str(), actie.staat), ("Rare waarden", Staat::Open));
}

#[test]
fn a_payment_without_its_part_cannot_be_done_here() {
    let (acties, _) = objecten(recorded!("obj-taak-soort-zonder-inhoud-maken"));
    assert_eq!(acties[0].actie.hoe, Hoe::Geen);
    let amount = |bedrag| {
        one(2, json!({ "titel": "x", "soort": "ogonebetaling", "ogonebetaling": { "bedrag": bedrag } }))
            .actie
            .hoe
    };
    for none in [json!(null), json!("veel"), json!(-5), json!([])] {
        assert_eq!(amount(none), Hoe::Geen);
    }
    let bedrag = Bedrag::of_cents(5650).unwrap();
    for same in [json!(56.5), json!("56.50"), json!("56,5")] {
        let expected = Betaling { bedrag, kenmerk: None, rekening: None, link: None };
        assert_eq!(amount(same), Hoe::Betaling(expected));
    }
}

#[test]
fn a_form_is_a_link_only_when_people_can_open_its_address() {
    let second = |soort: &str, value: &str| {
        let formulier = json!({ "formulier": { "soort": soort, "value": value } });
        one(2, json!({ "titel": "x", "soort": "portaalformulier", "portaalformulier": formulier }))
            .actie
            .hoe
    };
    let first = |key: &str, kind: &str, value: &str| {
        one(1, json!({ "title": "x", "formulier": { key: kind, "value": value } })).actie.hoe
    };
    const FORM: &str = "https://formulieren.example.nl/start";
    const OBJECT: &str = "https://x.example/api/v2/objects/7c000000-0000-4000-8000-000000000001";
    let form = Hoe::Formulier(link(FORM));
    assert_eq!(second("url", FORM), form);
    assert_eq!(first("type", "url", FORM), form);
    assert_eq!(first("formuliertype", "externalurl", FORM), form);
    for none in [
        second("id", "bevestig-inkomen"),
        second("id", FORM),
        second("url", OBJECT),
        second("url", "javascript:alert(1)"),
        first("type", "id", "check-loan-form"),
        first("formuliertype", "url", OBJECT),
    ] {
        assert_eq!(none, Hoe::Geen);
    }
}

#[test]
fn an_unknown_kind_has_its_link_and_an_upload_says_what_is_asked_for() {
    let kind = |data: Value| one(2, data).actie.hoe;
    let uri = json!({ "uri": "https://x.example/iets" });
    let algemeen = Hoe::Algemeen(link("https://x.example/iets"));
    assert_eq!(kind(json!({ "titel": "x", "soort": "quiz", "url": uri })), algemeen);
    assert_eq!(kind(json!({ "titel": "x", "url": uri })), algemeen);
    assert_eq!(kind(json!({ "titel": "x", "soort": "quiz" })), Hoe::Geen);
    let upload = json!({ "documenten": ["Huurcontract", 5, "Loonstrook"] });
    let documenten = vec!["Huurcontract".to_owned(), "Loonstrook".to_owned()];
    let expected = Hoe::Upload(Upload { documenten });
    assert_eq!(kind(json!({ "titel": "x", "soort": "upload", "upload": upload })), expected);
    let empty = Hoe::Upload(Upload::default());
    assert_eq!(kind(json!({ "titel": "x", "soort": "upload" })), empty);
}

#[test]
fn the_shape_counts_where_the_number_of_the_version_says_another() {
    let versie = |version: Value, data: Value| {
        objecten(vec![object(&version, data)]).0.first().map(|it| it.versie)
    };
    for version in [json!(1), json!(2), json!(7), json!(null), json!("x")] {
        let first = versie(version.clone(), json!({ "title": "x" }));
        assert_eq!(first, Some(Taakversie::Eerste), "{version}");
        let second = versie(version.clone(), json!({ "titel": "x" }));
        assert_eq!(second, Some(Taakversie::Tweede), "{version}");
        assert_eq!(versie(version, json!({})), None);
    }
    let both = json!({ "titel": "x", "title": "y" });
    assert_eq!(versie(json!(1), both.clone()), Some(Taakversie::Eerste));
    assert_eq!(versie(json!(2), both), Some(Taakversie::Tweede));
}

#[test]
fn rows_that_lack_what_is_needed_are_counted_and_the_others_stay() {
    let whole = object(&json!(2), json!({ "titel": "Heel" }));
    let without = |pointer: &str, name: &str| {
        let mut row = whole.clone();
        row.pointer_mut(pointer).unwrap().as_object_mut().unwrap().remove(name);
        row
    };
    let rows = vec![
        without("/record/data", "titel"),
        without("/record/data", "identificatie"),
        without("/record", "data"),
        without("", "record"),
        json!({ "record": whole["record"] }),
        json!("geen object"),
        whole.clone(),
    ];
    let (acties, onleesbaar) = objecten(rows);
    assert_eq!((acties.len(), onleesbaar.len()), (1, 6));
    // With rights on few fields, the rows have no owner either.
    assert_eq!(objecten(recorded!("obj-veldrechten")).1.len(), 1);
}

#[test]
fn long_and_strange_titles_are_kept_as_text() {
    let titel = "<b>Vul</b> in<script>alert(1)</script> ".to_owned() + &"x".repeat(5_000);
    let read = one(2, json!({ "titel": titel })).actie.titel;
    assert!(read.starts_with("Vul in") && read.len() > 5_000, "{}", &read[..40]);
}

#[test]
fn an_unknown_state_is_open_and_words_of_either_shape_are_known() {
    let staat = |version, status: &str| {
        one(version, json!({ "titel": "x", "title": "x", "status": status })).actie.staat
    };
    let done = Staat::Gedaan(Some("2026-11-29".parse().unwrap()));
    for version in [1, 2] {
        assert_eq!(staat(version, "open"), Staat::Open);
        assert_eq!(staat(version, "afgerond"), done);
        assert_eq!(staat(version, "ingediend"), done);
        assert_eq!(staat(version, "verwerkt"), Staat::Gedaan(None));
        assert_eq!(staat(version, "gesloten"), Staat::Vervallen);
        assert_eq!(staat(version, "misschien"), Staat::Open);
    }
}

#[test]
fn all_externe_taken_of_the_pack_are_read() {
    let (acties, onleesbaar) = vtb(pack!("externetaken"));
    assert_eq!((acties.len(), onleesbaar), (10, vec![]));
    let leges = named(&acties, "Betaal de leges");
    let Hoe::Betaling(Betaling { bedrag, kenmerk, rekening, link: None }) = &leges.hoe else {
        panic!("{:?}", leges.hoe)
    };
    assert_eq!((bedrag.euros(), bedrag.cents()), (56, 50));
    assert_eq!(kenmerk.as_deref(), Some("Leges LEGES-2026-0005"));
    assert_eq!(rekening.as_ref().map(|it| it.iban.as_str()), Some("NL91ABNA0417164300"));
    assert_eq!(named(&acties, "Niet meer nodig").staat, Staat::Vervallen);
    assert_eq!(named(&acties, "Reageer op het voorstel").staat, Staat::NietGedaan);
    assert_eq!(named(&acties, "Verwerkte vraag").staat, Staat::Gedaan(None));
    // The form is not an address.
    assert_eq!(named(&acties, "Bevestig uw inkomen").hoe, Hoe::Geen);
    let gegevens = named(&acties, "Vul uw gegevens aan");
    assert_eq!(gegevens.waarom.as_deref(), Some("Wij missen een document."));
    assert!(matches!(gegevens.id, ActieId::Externetaak(_)) && gegevens.zaak.is_some());
}

#[test]
fn an_externe_taak_on_its_last_day_can_be_done_though_open_vtb_closed_it() {
    let (acties, onleesbaar) = vtb(recorded!("vtb-taken-niet-uitgevoerd"));
    assert_eq!(onleesbaar, []);
    let te_doen: Vec<_> = acties
        .iter()
        .filter(|it| it.is_te_doen("2026-11-29".parse().unwrap()))
        .map(|it| it.titel.as_str())
        .collect();
    assert_eq!(te_doen, ["Laatste dag is vandaag"]);
}

#[test]
fn what_is_nobodys_is_left_out_and_told() {
    for rows in [recorded!("vtb-taak-minimaal-maken"), recorded!("vtb-betaaltaak-bedrag-getal")] {
        let (acties, onleesbaar) = vtb(rows);
        assert_eq!((acties.len(), onleesbaar[0].field.as_str()), (0, "[0].isToegewezenAan"));
    }
}

#[test]
fn release_010_has_free_text_where_later_ones_have_a_word_of_a_list() {
    let (acties, _) = vtb(recorded!("vtb010-urltaak-maken"));
    assert_eq!(acties[0].waarom.as_deref(), Some("informatie verstrekken"));
    let (acties, _) = vtb(recorded!("vtb-taken-lijst"));
    assert!(acties.iter().all(|it| it.waarom.as_deref() != Some("betalen")));
}

#[test]
fn details_that_make_no_sense_leave_no_way_to_do_it() {
    let hoe = |soort: &str, details: Value| {
        let mut row = recorded!("vtb010-urltaak-maken").remove(0);
        row["taakSoort"] = soort.into();
        row["details"] = details;
        vtb(vec![row]).0.remove(0).hoe
    };
    assert_eq!(hoe("urltaak", json!({ "uitvraagLink": "javascript:alert(1)" })), Hoe::Geen);
    assert_eq!(hoe("urltaak", json!(null)), Hoe::Geen);
    assert_eq!(hoe("urltaak", json!([])), Hoe::Geen);
    assert_eq!(hoe("betaaltaak", json!({ "bedrag": "10", "valuta": "USD" })), Hoe::Geen);
    assert!(matches!(hoe("betaaltaak", json!({ "bedrag": "56.5" })), Hoe::Betaling(_)));
    let other = json!({ "uitvraagLink": "https://x.example/" });
    assert_eq!(hoe("belteruglijst", other), Hoe::Algemeen(link("https://x.example/")));
}

#[test]
fn rows_of_two_people_are_told_apart_from_those_of_one_even_when_they_cannot_be_read() {
    let of_one = |rows| is_of_one_owner(&Raw::whole("x", rows));
    assert!(of_one(pack!("taken-objecten")));
    assert!(of_one(pack!("externetaken")));
    assert!(!of_one(recorded!("vtb010-taken-filter-genegeerd")));
    let mut other = recorded!("obj-taak-van-een-ander");
    assert!(of_one(other.clone()));
    other[0]["record"]["data"].as_object_mut().unwrap().remove("titel");
    other.extend(pack!("taken-objecten"));
    assert!(!of_one(other));
    assert!(of_one(vec![]));
}
