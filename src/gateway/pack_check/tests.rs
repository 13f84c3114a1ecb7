//! Packs with one mistake of each kind, and those that have none.

use serde_json::{Value, json};

use super::*;

const ZAAK: &str = "00000000-0000-4000-8000-000000000001";
const TYPE: &str = "00000000-0000-4000-8000-000000000002";

fn url(name: &str, id: &str) -> String {
    format!("https://zaken.example/{name}/{id}")
}

/// A pack with a zaak in it that is right in all ways.
fn right() -> Vec<(&'static str, Value)> {
    let zaak = json!({
        "url": url("zaken", ZAAK), "zaaktype": url("zaaktypen", TYPE), "startdatum": "2026-05-31",
    });
    let zaaktype = json!({
        "url": url("zaaktypen", TYPE), "omschrijving": "Kapvergunning",
        "catalogus": url("catalogussen", TYPE),
    });
    let catalogus = json!({ "url": url("catalogussen", TYPE), "domein": "VERGU" });
    vec![
        ("zaken", json!([zaak])),
        ("zaaktypen", json!([zaaktype])),
        ("catalogussen", json!([catalogus])),
    ]
}

fn found(files: &[(&str, Value)], bytes: &[(&str, u64)]) -> Found {
    let text = |name: &str| {
        let (_, value) = files.iter().find(|(it, _)| format!("{it}.json") == name)?;
        // A JSON text stands for a file that is not JSON.
        Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    };
    let size = |name: &str| bytes.iter().find(|(it, _)| *it == name).map(|(_, size)| *size);
    check(&Pack { text: &text, size: &size })
}

fn told(files: &[(&str, Value)], bytes: &[(&str, u64)]) -> Vec<String> {
    found(files, bytes).wrong.iter().map(ToString::to_string).collect()
}

/// What is told to be repaired when the zaak has these fields as well. Nothing is wrong.
fn repaired(fields: Value) -> Vec<String> {
    let mut files = right();
    files[0].1[0].as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    let found = found(&files, &[]);
    assert_eq!(found.wrong, []);
    found.repaired.iter().map(ToString::to_string).collect()
}

/// The mistakes that are reported when the pack has another list for this resource.
fn with(name: &'static str, list: Value) -> Vec<String> {
    let mut files = right();
    files.retain(|(it, _)| *it != name);
    files.push((name, list));
    told(&files, &[])
}

/// The mistakes that are reported when the zaak has these fields as well.
fn with_zaak(fields: Value) -> Vec<String> {
    let mut zaak = right()[0].1[0].clone();
    zaak.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    with("zaken", json!([zaak]))
}

#[test]
fn a_pack_that_is_right_is_not_complained_about() {
    assert_eq!(told(&right(), &[]), [""; 0]);
    assert_eq!(told(&[], &[]), [""; 0]);
}

#[test]
fn a_mistake_is_told_with_file_index_field_what_was_expected_and_what_stands_there() {
    assert_eq!(
        with_zaak(json!({ "startdatum": "31-05-2026" })),
        [r#"zaken.json: [0].startdatum: expected a date such as 2026-11-23, found "31-05-2026""#]
    );
    assert_eq!(
        with("catalogussen", json!([{ "url": url("catalogussen", TYPE) }])),
        ["catalogussen.json: [0].domein: is missing"]
    );
    assert_eq!(
        with("zaken", json!(["geen object"])),
        [r#"zaken.json: [0]: expected an object, found "geen object""#]
    );
}

#[test]
fn every_mistake_in_an_item_is_told_and_not_only_the_first() {
    let mistakes = json!({
        "startdatum": "31-05-2026", "einddatum": 5,
        "opschorting": { "indicatie": "misschien" },
    });
    assert_eq!(
        with_zaak(mistakes),
        [
            "zaken.json: [0].einddatum: expected a date such as 2026-11-23, found 5",
            r#"zaken.json: [0].startdatum: expected a date such as 2026-11-23, found "31-05-2026""#,
            r#"zaken.json: [0].opschorting.indicatie: expected true or false, found "misschien""#,
        ]
    );
}

#[test]
fn a_file_that_is_no_json_is_told_with_line_and_column() {
    let [one] = with("zaken", json!("[\n {\"url\": \"a\"\n  \"uuid\": 5}]")).try_into().unwrap();
    assert_eq!(one, "zaken.json: expected `,` or `}` at line 3 column 3");
}

#[test]
fn a_resource_without_a_url_and_one_that_was_copied_without_changing_it_are_told() {
    let status = json!({ "omschrijving": "Ontvangen", "richting": "inkomend",
        "informatieobjecttype": "Brief", "zaaktype": url("zaaktypen", TYPE) });
    assert_eq!(
        with("zaaktype-informatieobjecttypen", json!([status])),
        ["zaaktype-informatieobjecttypen.json: [0].url: \
             expected a URL that ends in zaaktype-informatieobjecttypen/<uuid>"]
    );
    let zaken = json!([right()[0].1[0], right()[0].1[0]]);
    assert_eq!(with("zaken", zaken), ["zaken.json: [1].url: is the same as that of [0]"]);
    let [one] = with_zaak(json!({ "url": "zaak-1" })).try_into().unwrap();
    assert_eq!(
        one,
        r#"zaken.json: [0].url: expected a URL that ends in zaken/<uuid>, found "zaak-1""#
    );
}

#[test]
fn what_points_at_nothing_is_told_also_in_a_list_and_when_a_whole_file_is_missing() {
    let other = url("zaken", "00000000-0000-4000-8000-000000000009");
    let told = with_zaak(json!({
        "hoofdzaak": other, "deelzaken": [url("zaken", ZAAK), other],
        "relevanteAndereZaken": [{ "url": other }], "status": url("statussen", TYPE),
    }));
    let id = "00000000-0000-4000-8000-000000000009";
    assert_eq!(
        told,
        [
            format!(
                "zaken.json: [0].status: points at statussen/{TYPE}, which would be in a missing \
                 statussen.json"
            ),
            format!("zaken.json: [0].hoofdzaak: points at zaken/{id}, which is not in zaken.json"),
            format!("zaken.json: [0].deelzaken: points at zaken/{id}, which is not in zaken.json"),
            format!(
                "zaken.json: [0].relevanteAndereZaken: points at zaken/{id}, which is not in \
                 zaken.json"
            ),
        ]
    );
}

#[test]
fn a_host_in_a_url_means_nothing_and_neither_does_upper_case() {
    let moved = format!("http://elders.example:8000/basis/zaaktypen/{}", TYPE.to_uppercase());
    assert_eq!(with_zaak(json!({ "zaaktype": moved })), [""; 0]);
}

#[test]
fn documents_without_their_bytes_and_with_another_number_of_them_are_told() {
    let document = json!([{
        "url": url("enkelvoudiginformatieobjecten", ZAAK), "titel": "Brief",
        "creatiedatum": "2026-05-31", "inhoud": "https://zaken.example/download",
        "bestandsomvang": 5,
    }]);
    let mut files = right();
    files.push(("enkelvoudiginformatieobjecten", document));
    let file = format!("bestanden/{ZAAK}");
    let of = "enkelvoudiginformatieobjecten.json: [0]";
    assert_eq!(told(&files, &[(&file, 5)]), [""; 0]);
    assert_eq!(
        told(&files, &[]),
        [format!("{of}.inhoud: expected its bytes in {file}, found no such file")]
    );
    assert_eq!(
        told(&files, &[(&file, 7)]),
        [format!("{of}.bestandsomvang: expected 7, the bytes in {file}, found 5")]
    );
}

#[test]
fn a_klantcontact_must_be_about_a_zaak_that_is_there() {
    let contact = |about: Value| {
        json!([{ "url": url("klantcontacten", TYPE), "kanaal": "telefoon", "onderwerp": "Vraag",
            "_expand": about }])
    };
    let about = |id: &str| {
        contact(json!({ "gingOverOnderwerpobjecten": [
            { "onderwerpobjectidentificator": { "objectId": id } }] }))
    };
    let place = "klantcontacten.json: [0]._expand.gingOverOnderwerpobjecten";
    assert_eq!(with("klantcontacten", about(ZAAK)), [""; 0]);
    assert_eq!(
        with("klantcontacten", about(TYPE)),
        [format!("{place}: points at no zaak in zaken.json")]
    );
    assert_eq!(
        with("klantcontacten", contact(json!({}))),
        [format!("{place}: is missing; it says which zaken the contact was about")]
    );
}

#[test]
fn what_is_read_all_the_same_is_told_and_is_no_mistake() {
    for (field, value, expected) in [
        ("startdatum", json!("2026-05-04T00:00:00Z"), "expected a date such as 2026-11-23"),
        ("laatstGemuteerd", json!("2026-05-04"), "expected a moment such as 2026-11-23T09:30:00Z"),
        ("omschrijving", json!(4), "expected text"),
        ("verlenging", json!([]), "expected an object"),
        ("omschrijving", json!("<p>Boom</p>"), "expected text without HTML"),
        (
            "vertrouwelijkheidaanduiding",
            json!("Zaakvertrouwelijk"),
            "expected a word as the standard writes it",
        ),
        ("zaaktype", json!({ "url": url("zaaktypen", TYPE) }), "expected a URL that ends in"),
        ("url", json!(url("Zaken", ZAAK)), "expected a URL that ends in"),
        ("url", json!(url("zaken", &ZAAK.replace('-', ""))), "expected a URL that ends in"),
    ] {
        let told = repaired(json!({ field: value }));
        assert_eq!(told.len(), 1, "{told:?}");
        let begin = format!("zaken.json: [0].{field}: {expected}");
        assert!(told[0].starts_with(&begin) && told[0].ends_with(&value.to_string()), "{told:?}");
    }
    let late = json!({ "opschorting": { "indicatie": "nee" }, "registratiedatum": "2026-05-31",
        "startdatum": null });
    assert_eq!(
        repaired(late),
        [
            "zaken.json: [0].startdatum: is missing; another field is read in its place",
            r#"zaken.json: [0].opschorting.indicatie: expected true or false, found "nee""#,
        ]
    );
}

#[test]
fn a_text_that_is_repaired_before_it_is_read_is_told() {
    let catalogus = right()[2].1.to_string();
    for (text, problem) in [
        (format!("\u{feff}{catalogus}"), "expected no byte order mark at the beginning"),
        (
            catalogus.replace("VERGU", "\\ud83d"),
            "expected whole characters, and no endless depth or number",
        ),
    ] {
        let mut files = right();
        files[2].1 = json!(text);
        let found = found(&files, &[]);
        assert_eq!(found.wrong, []);
        assert_eq!(found.repaired, [Defect::whole("catalogussen.json", problem)]);
    }
}

#[test]
fn a_word_that_no_standard_has_is_a_mistake() {
    let place = "zaken.json: [0].vertrouwelijkheidaanduiding";
    assert_eq!(
        with_zaak(json!({ "vertrouwelijkheidaanduiding": "openbar" })),
        [format!(r#"{place}: expected a word that the standard has, found "openbar""#)]
    );
}

#[test]
fn a_mistake_in_a_file_of_the_municipality_is_told_with_its_file_index_and_field() {
    let right = json!({ "titel": "Praat mee", "tekst": "Over uw buurt.", "tot": "2026-12-31" });
    let item = |name: &str, value: Value| {
        let mut item = right.clone();
        item.as_object_mut().unwrap().insert(name.to_owned(), value);
        item
    };
    assert_eq!(with("inhoud", json!([right])), [""; 0]);
    for (list, expected) in [
        (json!([right, item("tekst", json!(null))]), "inhoud.json: [1].tekst: is missing"),
        (json!([item("tot", json!(null))]), "inhoud.json: [0].tot: is missing"),
        (json!([item("kleur", json!(1))]), "inhoud.json: [0].kleur: is not known; known are titel"),
        (json!([item("voor", json!({ "leeftijd": 65 }))]), "inhoud.json: [0].voor.leeftijd: "),
    ] {
        let told = with("inhoud", list);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].starts_with(expected), "{told:?}");
    }
    let told = with("suggesties", json!([{ "id": "x", "product": "y" }]));
    let fields: Vec<_> = told.iter().map(|it| it.rsplit_once(": ").unwrap().0).collect();
    for name in ["link", "voor", "tekst"] {
        assert!(fields.contains(&&*format!("suggesties.json: [0].{name}")), "{told:?}");
    }
    let told = with("afspraken", json!([{ "id": "x", "titel": "y", "moment": "morgen" }]));
    assert_eq!(
        told,
        ["afspraken.json: [0].moment: expected a moment such as 2026-11-23T09:30:00Z, found \
            \"morgen\""]
    );
}
