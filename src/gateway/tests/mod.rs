//! The questions, asked of the real packs and of packs that are broken.
#![cfg(feature = "fixtures")]

mod again;
mod bekend;
mod packs;

use std::sync::Arc;

use futures::executor::block_on;

use super::*;
use crate::domain::{
    HuidigeStatus, Inhoud, Richting, Stapstand, Verborgen, Vertrouwelijkheid, ZaakId,
};
use crate::error::LoadError;

const VISIBLE: [Vertrouwelijkheid; 3] = [
    Vertrouwelijkheid::Openbaar,
    Vertrouwelijkheid::BeperktOpenbaar,
    Vertrouwelijkheid::Zaakvertrouwelijk,
];

fn pack(name: &str) -> Gateway {
    Gateway::fixtures(format!("/fixtures/{name}"), VISIBLE.to_vec())
}

/// A pack with one file in it, in a folder of its own.
pub(super) fn pack_with(test: &str, file: &str, text: &str) -> Gateway {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tmp").join(test);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(file), text).unwrap();
    Gateway::fixtures(folder.display().to_string(), VISIBLE.to_vec())
}

impl Gateway {
    /// The documents of a zaak, as its page asks for them.
    pub(crate) fn documenten_of(&self, zaak: ZaakId) -> Answer<Documenten> {
        self.documenten(zaak, self.zaaktype_of(zaak))
    }
}

fn overzicht(gateway: &Gateway) -> Arc<Overzicht> {
    block_on(gateway.overzicht(drop)).unwrap()
}

fn id(text: &str) -> ZaakId {
    text.parse().unwrap()
}

#[test]
fn all_eleven_zaken_of_a_resident_are_accounted_for() {
    let overzicht = overzicht(&pack("openzaak-burger"));
    assert_eq!(overzicht.zaken.len(), 10);
    // "Advies brandweer straatfeest" is for staff only.
    assert_eq!(overzicht.verborgen, [Verborgen::Vertrouwelijkheid]);
    assert_eq!(overzicht.onleesbaar, []);
    assert_eq!(overzicht.types.failures, []);
}

#[test]
fn every_zaak_has_its_words() {
    for name in ["openzaak-burger", "openzaak-veel", "mockup"] {
        let overzicht = overzicht(&pack(name));
        let types = &overzicht.types;
        for zaak in &overzicht.zaken {
            assert!(types.zaaktype_of(zaak).is_some(), "{name} {}", zaak.id);
            assert!(types.catalogus_of(zaak).is_some(), "{name} {}", zaak.id);
            let HuidigeStatus::Bekend(status) = &zaak.status else {
                panic!("{name} {}: no status", zaak.id)
            };
            assert!(types.statustype(status.statustype.unwrap()).is_some(), "{name} {}", zaak.id);
            assert_eq!(zaak.resultaat.is_some(), zaak.is_afgerond(), "{name} {}", zaak.id);
        }
    }
}

#[test]
fn all_250_zaken_of_one_applicant_are_read() {
    let overzicht = overzicht(&pack("openzaak-veel"));
    assert_eq!(overzicht.zaken.len(), 250);
    assert_eq!(overzicht.zaken.iter().filter(|it| it.is_afgerond()).count(), 152);
    assert_eq!((overzicht.verborgen.len(), overzicht.onleesbaar.len()), (0, 0));
}

#[test]
fn the_zaken_of_every_rule_are_read_and_those_of_staff_hidden() {
    let overzicht = overzicht(&pack("alles"));
    assert_eq!(overzicht.zaken.len(), 40);
    assert_eq!(
        overzicht.verborgen,
        [Verborgen::ConceptZaaktype, Verborgen::InternZaaktype, Verborgen::Vertrouwelijkheid]
    );
    assert_eq!(overzicht.onleesbaar, []);
    assert_eq!(overzicht.types.failures, []);
}

#[test]
fn a_resident_without_zaken_has_an_empty_overview() {
    assert!(overzicht(&pack("leeg")).zaken.is_empty());
}

#[test]
fn a_zaak_that_must_not_be_shown_is_not_found() {
    let advies = id("1b0bd4db-0a36-475f-a3f9-12c86635d7fe");
    assert_eq!(block_on(pack("openzaak-burger").dossier(advies)), Err(LoadError::NotFound));
    let nobodys = id("00000000-0000-4000-8000-000000000000");
    assert_eq!(block_on(pack("openzaak-burger").dossier(nobodys)), Err(LoadError::NotFound));
}

#[test]
fn a_zaak_tells_its_history_its_result_and_its_applicant() {
    let gateway = pack("openzaak-burger");
    let bijstand = id("fd0ccf76-af55-40a0-b29e-c9c2ec49704c");
    let dossier = block_on(gateway.dossier(bijstand)).unwrap();
    assert_eq!(dossier.zaaktype.unwrap().omschrijving, "Bijzondere bijstand");
    assert_eq!(dossier.resultaattype.unwrap().omschrijving, "Toegekend");

    let verloop = block_on(gateway.verloop(dossier.zaak)).unwrap();
    let steps: Vec<_> = verloop
        .tijdlijn
        .gebeurd
        .iter()
        .map(|it| it.statustype.as_ref().unwrap().omschrijving.as_str())
        .collect();
    // It went back to "In behandeling" after the resident had added something.
    let expected =
        ["Ontvangen", "In behandeling", "Wachten op aanvulling", "In behandeling", "Afgehandeld"];
    assert_eq!(steps, expected);
    assert!(verloop.tijdlijn.gebeurd.iter().all(|it| it.stand == Stapstand::Geweest));
    assert!(verloop.tijdlijn.mogelijk.is_empty());

    let aanvrager = block_on(gateway.aanvrager(bijstand)).unwrap();
    assert_eq!(aanvrager.as_deref(), Some("Suzanne Moulin"));
}

#[test]
fn what_happened_within_the_steps_is_told_and_a_pack_without_it_has_none() {
    let bijstand = id("c0789d38-6f48-417d-99b8-354c82767722");
    let told = block_on(pack("openzaak-burger").tussenstappen(bijstand)).unwrap();
    assert_eq!((told.substatussen.len(), told.failures), (2, vec![]));
    let none = block_on(pack("mockup").tussenstappen(bijstand)).unwrap();
    assert_eq!(none, Tussenstappen::default());
    let broken = pack_with("broken_substatussen", "substatussen.json", "{");
    assert_eq!(block_on(broken.tussenstappen(bijstand)).unwrap().failures.len(), 1);
}

#[test]
fn only_documents_for_residents_are_shown_and_the_newest_comes_first() {
    let gateway = pack("openzaak-burger");
    let titles = |zaak| {
        let documenten = block_on(gateway.documenten_of(id(zaak))).unwrap();
        assert_eq!(documenten.failures, []);
        let titles = |list: &[crate::domain::Document]| {
            list.iter().map(|it| it.titel.clone()).collect::<Vec<_>>()
        };
        (titles(&documenten.van_besluit), titles(&documenten.overig))
    };
    // Six documents belong to this zaak: one is "vertrouwelijk", two are refused, and one is a link
    // to another register.
    let (_, overig) = titles("c0789d38-6f48-417d-99b8-354c82767722");
    assert_eq!(overig, ["Ontvangstbevestiging", "Aanvraagformulier bijzondere bijstand"]);
    let (van_besluit, overig) = titles("fd0ccf76-af55-40a0-b29e-c9c2ec49704c");
    assert_eq!(van_besluit, ["Beschikking ZAAK-2026-0000000002"]);
    assert_eq!(overig.len(), 2);
}

#[test]
fn eigenschappen_are_those_of_the_zaak_itself() {
    let namen = |zaak: &str| {
        let all = block_on(pack("alles").eigenschappen(id(zaak))).unwrap();
        all.into_iter().filter_map(|it| it.naam).collect::<Vec<_>>()
    };
    let straatfeest = "16b6dc6d-20eb-5be9-bcc3-ccbdb9d3ce90";
    assert_eq!(namen(straatfeest), ["Begin evenement", "Aantal bezoekers"]);
    assert_eq!(namen(WONINGAANPASSING), [""; 0]);
    // A gateway that sends more than was asked for.
    let question = Question::of::<crate::domain::Zaakeigenschap, _>(id(straatfeest));
    let of = |zaak: &str| {
        let zaak = format!("https://zaken.example/zaken/{zaak}");
        question.may_have(&serde_json::json!({ "naam": "A", "zaak": zaak }))
    };
    assert_eq!((of(straatfeest), of(WONINGAANPASSING)), (true, false));
}

/// The zaak in the scenario with a document of every kind.
const WONINGAANPASSING: &str = "d56fc4d6-62d3-5eaf-8123-708c68365748";

/// Some files of the scenario with a document of every kind, with one file replaced.
fn documents_with(test: &str, file: &str, text: &str) -> Gateway {
    let from = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/fixtures/alles");
    for name in [
        "zaken",
        "zaakinformatieobjecten",
        "enkelvoudiginformatieobjecten",
        "informatieobjecttypen",
        "zaaktype-informatieobjecttypen",
    ] {
        let file = format!("{name}.json");
        let text = std::fs::read_to_string(from.join(&file)).unwrap();
        pack_with(test, &file, &text);
    }
    pack_with(test, file, text)
}

#[test]
fn documents_say_from_whom_they_came_and_those_of_staff_are_hidden() {
    use Richting::{Onbekend, VanGemeente, VanU};
    let documenten = block_on(pack("alles").documenten_of(id(WONINGAANPASSING))).unwrap();
    assert_eq!(documenten.failures, []);
    let of = |titel: &str| documenten.overig.iter().find(|it| it.titel == titel);
    for (titel, richting) in [
        ("Foto van de trap", VanU),
        ("Brief over de eigen bijdrage", VanGemeente),
        // By the catalogus.
        ("Medische verklaring van de huisarts", VanU),
        ("Verslag van het huisbezoek", VanGemeente),
        ("Plattegrond van de woning", Onbekend),
        ("Voorwaarden op de website van de leverancier", Onbekend),
    ] {
        assert_eq!(of(titel).map(|it| it.richting), Some(richting), "{titel}");
    }
    for hidden in [
        "Advies van de ergotherapeut aan het team",
        "Concept van het besluit",
        "Notitie voor het wijkteam",
        "Prijsafspraken met de leverancier",
    ] {
        assert_eq!(of(hidden), None, "{hidden}");
    }
    assert_eq!(documenten.overig.len(), 17);
}

#[test]
fn a_kind_of_document_that_open_zaak_refers_to_by_its_url_is_known() {
    let straatfeest = id("16b6dc6d-20eb-5be9-bcc3-ccbdb9d3ce90");
    let documenten = block_on(pack("alles").documenten_of(straatfeest)).unwrap();
    let aanvraag = documenten.overig.iter().find(|it| it.titel == "Aanvraag straatfeest");
    assert_eq!(aanvraag.map(|it| it.richting), Some(Richting::VanU));
}

#[test]
fn a_catalogus_that_fails_leaves_all_documents_without_where_they_came_from() {
    for (test, file) in [
        ("no_kinds", "informatieobjecttypen.json"),
        ("no_directions", "zaaktype-informatieobjecttypen.json"),
    ] {
        for text in ["{", "[]", r#"[{"url":5}]"#] {
            let gateway = documents_with(test, file, text);
            let documenten = block_on(gateway.documenten_of(id(WONINGAANPASSING))).unwrap();
            assert_eq!(documenten.failures, []);
            // The document for staff can no longer be told from the others.
            assert_eq!(documenten.overig.len(), 18, "{file} {text}");
            let verslag = documenten.overig.iter().find(|it| it.titel.starts_with("Verslag"));
            assert_eq!(verslag.map(|it| it.richting), Some(Richting::Onbekend));
            let foto = documenten.overig.iter().find(|it| it.titel == "Foto van de trap");
            assert_eq!(foto.map(|it| it.richting), Some(Richting::VanU));
        }
    }
}

#[test]
fn a_document_that_no_longer_holds_is_still_there() {
    let file = "enkelvoudiginformatieobjecten.json";
    let text = include_str!("../../../public/fixtures/alles/enkelvoudiginformatieobjecten.json");
    let mut documents: Vec<serde_json::Value> = serde_json::from_str(text).unwrap();
    for document in &mut documents {
        document["inhoudIsVervallen"] = true.into();
    }
    let text = serde_json::to_string(&documents).unwrap();
    let gateway = documents_with("vervallen", file, &text);
    let documenten = block_on(gateway.documenten_of(id(WONINGAANPASSING))).unwrap();
    assert_eq!(documenten.overig.len(), 17);
    assert!(documenten.overig.iter().all(|it| it.is_vervallen && !it.can_be_downloaded()));
}

#[test]
fn a_document_has_exactly_the_bytes_of_the_pack() {
    let gateway = pack("mockup");
    let zaken = overzicht(&gateway);
    let zaak = zaken.zaken.last().unwrap().id;
    let documenten = block_on(gateway.documenten_of(zaak)).unwrap();
    assert_eq!((documenten.van_besluit.len(), documenten.overig.len()), (1, 2));
    for document in documenten.van_besluit.iter().chain(&documenten.overig) {
        assert_eq!(document.inhoud, Inhoud::Bestand);
        let told = std::cell::Cell::new(0);
        let came = block_on(gateway.bestand(document, &|it| told.set(it))).ok().unwrap();
        assert_eq!(Some(came.bytes.size()), document.omvang, "{}", document.titel);
        assert_eq!(Some(told.get()), document.omvang, "{}", document.titel);
    }
}

#[test]
fn a_file_that_is_not_json_is_named() {
    for (text, problem) in [("<!doctype html>", "HTML instead of JSON"), ("[{", "EOF")] {
        let gateway = pack_with("no_json", "zaken.json", text);
        match block_on(gateway.overzicht(drop)) {
            Err(LoadError::Unexpected(defect)) => {
                assert_eq!(defect.source, "zaken.json");
                assert!(defect.problem.contains(problem), "{defect}");
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_zaak_that_cannot_be_read_is_named_and_the_others_stay() {
    let mut zaken: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("../../../public/fixtures/mockup/zaken.json")).unwrap();
    zaken[1]["startdatum"] = "gisteren".into();
    zaken[2]["zaaktype"] = 5.into();
    zaken[3]["opschorting"]["indicatie"] = "misschien".into();
    zaken.push(serde_json::json!("geen object"));
    let gateway = pack_with("unreadable", "zaken.json", &serde_json::to_string(&zaken).unwrap());
    let overzicht = overzicht(&gateway);
    assert_eq!(overzicht.zaken.len(), 7);
    let places: Vec<_> = overzicht.onleesbaar.iter().map(|it| it.field.as_str()).collect();
    assert_eq!(places, ["[7]"]);
    assert!(overzicht.onleesbaar.iter().all(|it| it.source == "zaken.json"));
}

#[test]
fn resources_are_matched_by_path_and_id_whatever_their_host() {
    let moved = include_str!("../../../public/fixtures/mockup/zaken.json")
        .replace("https://gemeente.example/", "http://elders.example:8000/basis/");
    pack_with("moved", "zaken.json", &moved);
    let statussen = include_str!("../../../public/fixtures/mockup/statussen.json");
    let gateway = pack_with("moved", "statussen.json", statussen);
    let overzicht = overzicht(&gateway);
    assert_eq!(overzicht.zaken.len(), 7);
    assert!(overzicht.zaken.iter().all(|it| matches!(it.status, HuidigeStatus::Bekend(_))));
}

#[test]
fn broken_statussen_leave_the_zaken_and_are_named() {
    let zaken = include_str!("../../../public/fixtures/mockup/zaken.json");
    pack_with("broken_statussen", "zaken.json", zaken);
    let gateway = pack_with("broken_statussen", "statussen.json", "{\"results\": 5}");
    let overzicht = overzicht(&gateway);
    assert_eq!(overzicht.zaken.len(), 7);
    let named =
        overzicht.types.failures.iter().any(
            |it| matches!(it, LoadError::Unexpected(defect) if defect.source == "statussen.json"),
        );
    assert!(named, "{:?}", overzicht.types.failures);
}
