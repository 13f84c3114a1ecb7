//! Exports packs from the test gateway. They contain no real person, and the app can read them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "an export that is not as expected fails the test"
)]

#[path = "../../../tests/gateway/tests/common/mod.rs"]
mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use common::{MOULIN, Scene};
use mijnzaken::domain::Zichtbaarheid;
use mijnzaken::gateway::Gateway;
use pack::{Bases, Choice, Export, Register, check, export};
use serde_json::Value;
use tempfile::TempDir;

const BOER: &str = "999991000";

/// An export of all zaken of a person. The folder is deleted when the first value is dropped.
fn wanted(origin: &str, token: &str) -> (TempDir, Export) {
    let place = tempfile::tempdir().unwrap();
    let register =
        Register::new(Bases::below(origin).unwrap(), token, Duration::from_secs(20)).unwrap();
    let export = Export {
        register,
        choice: Choice::All,
        visible: Some(Zichtbaarheid::default()),
        visibility: None,
        to: place.path().join("pack"),
        seed: String::new(),
        overwrite: false,
        drop_texts: false,
        keep_documents: false,
    };
    (place, export)
}

async fn exported(name: &str, bsn: &str) -> (TempDir, PathBuf) {
    let scene = Scene::with(name).await;
    let (place, wanted) = wanted(&scene.origin, &scene.issuer.bsn(bsn));
    export(&wanted, &|_| {}).await.unwrap();
    (place, wanted.to)
}

fn fixtures(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/fixtures").join(name)
}

fn rows(folder: &Path, name: &str) -> Vec<Value> {
    let text = fs::read_to_string(folder.join(format!("{name}.json"))).unwrap_or("[]".to_owned());
    serde_json::from_str(&text).unwrap()
}

/// The files of a pack, by name.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            let inside = files(&path).into_iter();
            found.extend(inside.map(|(it, bytes)| (format!("{name}/{it}"), bytes)));
        } else {
            found.insert(name, fs::read(&path).unwrap());
        }
    }
    found
}

/// The personal texts in the rollen of a pack, except those as short as initials.
fn personal(folder: &Path) -> Vec<String> {
    let mut found = vec![];
    for rol in rows(folder, "rollen") {
        for field in ["betrokkeneIdentificatie", "contactpersoonRol", "afwijkendeNaamBetrokkene"] {
            texts(&rol[field], &mut found);
        }
    }
    for name in ["zaken", "enkelvoudiginformatieobjecten", "besluiten"] {
        found.extend(
            rows(folder, name)
                .iter()
                .filter_map(|it| Some(it["identificatie"].as_str()?.to_owned())),
        );
        found.extend(
            rows(folder, name)
                .iter()
                .map(|it| it["url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned()),
        );
    }
    found.extend(["127.0.0.1", "gemeente.example/", "Suzanne Moulin"].map(str::to_owned));
    // All invented addresses have this postcode, also in the packs of the app.
    found.retain(|it| it.chars().count() > 3 && it != "9999ZZ");
    found.sort();
    found.dedup();
    found
}

fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|it| texts(it, found)),
        Value::Object(fields) => fields.values().for_each(|it| texts(it, found)),
        _ => {}
    }
}

/// Whether a text contains `real`. A short name must be a whole word, since "boer" is part of
/// "zorgboerderij".
fn says(text: &str, real: &str) -> bool {
    let letter = |it: Option<char>| it.is_some_and(char::is_alphabetic);
    text.match_indices(real).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + real.len()..]);
        real.chars().count() > 4 || !letter(before.chars().last()) && !letter(after.chars().next())
    })
}

/// The numbers of zaken, steps and documents that the app shows. All of them must be readable.
async fn shown(folder: &Path) -> [usize; 3] {
    let gateway = gateway(folder);
    let overzicht = gateway.overzicht(drop).await.unwrap();
    assert_eq!(overzicht.onleesbaar, []);
    assert_eq!(overzicht.types.failures, []);
    let (mut steps, mut documents) = (0, 0);
    for zaak in &overzicht.zaken {
        let dossier = gateway.dossier(zaak.id).await.unwrap();
        assert_eq!(dossier.failures, []);
        steps += gateway.verloop(dossier.zaak).await.unwrap().tijdlijn.gebeurd.len();
        let zaaktype = gateway.zaaktype_of(zaak.id);
        let documenten = gateway.documenten(zaak.id, zaaktype).await.unwrap();
        assert_eq!(documenten.failures, []);
        documents += documenten.alle().count();
    }
    [overzicht.zaken.len(), steps, documents]
}

fn gateway(folder: &Path) -> Gateway {
    let visible = Zichtbaarheid::default();
    Gateway::fixtures(folder.display().to_string(), visible)
}

#[tokio::test]
async fn nobody_who_is_in_the_register_is_in_the_pack() {
    for (name, bsn) in [("openzaak-burger", MOULIN), ("alles", BOER)] {
        let (_place, folder) = exported(name, bsn).await;
        let real = personal(&fixtures(name));
        assert!(real.iter().any(|it| it == bsn), "{real:?}");
        for (file, bytes) in files(&folder) {
            let text = String::from_utf8_lossy(&bytes).to_lowercase();
            for real in &real {
                assert!(!says(&text, &real.to_lowercase()), "{name}: {real} is in {file}");
            }
        }
    }
}

#[tokio::test]
async fn the_pack_passes_the_check_and_the_app_shows_as_much_of_it_as_of_the_register() {
    for (name, bsn) in [("openzaak-burger", MOULIN), ("alles", BOER)] {
        let (_place, folder) = exported(name, bsn).await;
        assert_eq!(check(&folder).unwrap().wrong, [""; 0], "{name}");
        let shown_of_export = shown(&folder).await;
        assert_eq!(shown_of_export, shown(&fixtures(name)).await, "{name}");
        assert!(shown_of_export.iter().all(|it| *it > 5), "{shown_of_export:?}");
    }
}

#[tokio::test]
async fn the_same_register_gives_the_same_bytes_and_another_seed_other_people() {
    let scene = Scene::with("openzaak-burger").await;
    let token = scene.issuer.bsn(MOULIN);
    let mut packs = vec![];
    for seed in ["", "", "anders"] {
        let (_place, wanted) = wanted(&scene.origin, &token);
        export(&Export { seed: seed.to_owned(), ..wanted }, &|_| {}).await.unwrap();
        packs.push(files(&_place.path().join("pack")));
    }
    assert_eq!(packs[0], packs[1]);
    assert_ne!(packs[0]["rollen.json"], packs[2]["rollen.json"]);
    assert_ne!(packs[0]["zaken.json"], packs[2]["zaken.json"]);
}

#[tokio::test]
async fn one_person_is_one_invented_person_everywhere() {
    let (_place, folder) = exported("openzaak-burger", MOULIN).await;
    let scenario = fs::read_to_string(folder.join("scenario.json")).unwrap();
    let scenario: Value = serde_json::from_str(&scenario).unwrap();
    let persona = scenario["persona"].as_str().unwrap();
    assert_eq!(scenario["clock"], "2026-11-23");
    let own: Vec<Value> = rows(&folder, "rollen")
        .into_iter()
        .filter(|it| it["omschrijvingGeneriek"] == "initiator")
        .map(|it| it["betrokkeneIdentificatie"].clone())
        .collect();
    let name = |it: &Value| {
        format!("{} {}", it["voornamen"].as_str().unwrap(), it["geslachtsnaam"].as_str().unwrap())
    };
    let same: Vec<&Value> = own.iter().filter(|it| name(it) == persona).collect();
    assert!(same.len() > 3);
    assert!(same.iter().all(|it| it == &same[0]));
    assert!(same[0]["inpBsn"].as_str().unwrap().starts_with("999"));
    // The omschrijving of a zaak mentions its initiator by initials.
    let zaken = rows(&folder, "zaken");
    let visser = own.iter().map(name).find(|it| it != persona);
    if let Some(visser) = visser {
        let last = visser.rsplit(' ').next().unwrap().to_owned();
        let named = zaken.iter().filter_map(|it| it["omschrijving"].as_str());
        assert!(named.into_iter().any(|it| it.ends_with(&last)), "{visser}");
    }
}

#[tokio::test]
async fn only_the_zaken_that_are_asked_for_are_in_the_pack_and_nothing_points_outside() {
    let scene = Scene::with("openzaak-burger").await;
    let (_place, wanted) = wanted(&scene.origin, &scene.issuer.bsn(MOULIN));
    // This zaak has deelzaken.
    let id = "85f3d6b5-642e-4cf6-9794-aca258b76a14".parse().unwrap();
    let wanted = Export { choice: Choice::These(vec![id]), ..wanted };
    export(&wanted, &|_| {}).await.unwrap();
    let zaken = rows(&wanted.to, "zaken");
    assert_eq!(zaken.len(), 1);
    assert_eq!(zaken[0]["deelzaken"], serde_json::json!([]));
    assert_eq!(check(&wanted.to).unwrap().wrong, [""; 0]);
}

/// This register has tasks, contacts, parties and appointments beside the zaken.
#[tokio::test]
async fn tasks_contacts_parties_and_appointments_are_never_in_the_pack() {
    let name = "mijngroningen";
    let beside = ["objecten", "klantcontacten", "partijen", "afspraken", "inhoud", "suggesties"];
    assert!(beside.iter().all(|it| !rows(&fixtures(name), it).is_empty()));
    let (_place, folder) = exported(name, "999911909").await;
    assert!(!rows(&folder, "zaken").is_empty());
    let files = files(&folder);
    for it in beside {
        assert!(!files.contains_key(&format!("{it}.json")), "{it}");
    }
}

#[tokio::test]
async fn documents_are_samples_unless_the_real_ones_are_asked_for_which_is_warned_of() {
    let scene = Scene::with("openzaak-burger").await;
    let (_place, wanted) = wanted(&scene.origin, &scene.issuer.bsn(MOULIN));
    export(&wanted, &|_| {}).await.unwrap();
    let asked = scene.gateway.log().iter().filter(|it| it.path.ends_with("/download")).count();
    assert_eq!(asked, 0, "real documents were fetched");
    let told = std::cell::RefCell::new(String::new());
    let wanted = Export { keep_documents: true, overwrite: true, ..wanted };
    export(&wanted, &|line| told.borrow_mut().push_str(line)).await.unwrap();
    assert!(told.borrow().contains("REAL"));
    let real = files(&fixtures("openzaak-burger").join("bestanden"));
    let kept = files(&wanted.to.join("bestanden"));
    assert!(!kept.is_empty());
    assert!(kept.values().all(|bytes| real.values().any(|it| it == bytes)));
    assert_eq!(check(&wanted.to).unwrap().wrong, [""; 0]);
}

/// The lines that an export of a pack tells.
async fn told(name: &str, bsn: &str, visible: Option<Zichtbaarheid>) -> (TempDir, Vec<String>) {
    let scene = Scene::with(name).await;
    let (place, wanted) = wanted(&scene.origin, &scene.issuer.bsn(bsn));
    let told = std::cell::RefCell::new(vec![]);
    let wanted = Export { visible, ..wanted };
    export(&wanted, &|line| told.borrow_mut().push(line.to_owned())).await.unwrap();
    (place, told.into_inner())
}

#[tokio::test]
async fn what_residents_may_not_see_is_left_out_and_told_with_the_reason() {
    let (place, told) = told("alles", BOER, Some(Zichtbaarheid::default())).await;
    let folder = place.path().join("pack");
    for line in [
        "  zaken: 1, its zaaktype is concept",
        "  zaken: 1, its vertrouwelijkheidaanduiding is not shown",
        "  substatussen: 1, its doelgroep is not betrokkenen",
        "  enkelvoudiginformatieobjecten: 1, its status is not definitief or gearchiveerd",
        "  enkelvoudiginformatieobjecten: 1, its tonenAanInitiator is false",
        "  enkelvoudiginformatieobjecten: 1, its vertrouwelijkheidaanduiding is not shown",
        "  enkelvoudiginformatieobjecten: 1, documents of its kind are intern",
    ] {
        assert!(told.iter().any(|it| it == line), "{line}: {told:#?}");
    }
    let all = |name: &str, is_right: fn(&Value) -> bool| {
        let rows = rows(&folder, name);
        assert!(!rows.is_empty() && rows.iter().all(is_right), "{name}: {rows:#?}");
    };
    all("zaken", |it| it["vertrouwelijkheidaanduiding"] == "zaakvertrouwelijk");
    all("zaaktypen", |it| it["concept"] == false && it["indicatieInternOfExtern"] == "extern");
    all("substatussen", |it| it["doelgroep"] == "betrokkenen");
    all("enkelvoudiginformatieobjecten", |it| it["status"] != "in_bewerking");
    // Nothing of a zaak stays behind that is not there itself.
    let ids = |name: &str, field: &str| -> Vec<String> {
        let id = |it: &Value| it[field].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
        rows(&folder, name).iter().map(id).collect()
    };
    for name in ["statussen", "rollen", "resultaten", "zaakinformatieobjecten", "besluiten"] {
        assert!(ids(name, "zaak").iter().all(|it| ids("zaken", "url").contains(it)), "{name}");
    }
    let zaaktypen = ids("zaaktypen", "url");
    assert!(ids("statustypen", "zaaktype").iter().all(|it| zaaktypen.contains(it)));
    let documents = ids("enkelvoudiginformatieobjecten", "url");
    assert!(
        ids("zaakinformatieobjecten", "informatieobject").iter().all(|it| documents.contains(it))
    );
}

#[tokio::test]
async fn what_is_hidden_is_exported_when_that_is_asked_for() {
    let (place, told) = told("alles", BOER, None).await;
    let folder = place.path().join("pack");
    assert!(told.iter().any(|it| it.starts_with("--also-hidden: ")), "{told:#?}");
    for name in ["zaken", "substatussen", "enkelvoudiginformatieobjecten"] {
        assert_eq!(rows(&folder, name).len(), rows(&fixtures("alles"), name).len(), "{name}");
    }
    assert!(rows(&folder, "substatussen").iter().any(|it| it["doelgroep"] == "intern"));
}

#[tokio::test]
async fn a_register_is_not_asked_about_zaken_that_are_left_out() {
    let scene = Scene::with("openzaak-burger").await;
    let (_place, mut wanted) = wanted(&scene.origin, &scene.issuer.bsn(MOULIN));
    export(&wanted, &|_| {}).await.unwrap();
    let few = scene.gateway.log().len();
    wanted.visible = None;
    wanted.overwrite = true;
    export(&wanted, &|_| {}).await.unwrap();
    let all = scene.gateway.log().len() - few;
    assert!(few < all, "{few} questions, and {all} when nothing is left out");
}

#[tokio::test]
async fn every_place_with_a_text_is_told() {
    let (place, told) = told("openzaak-burger", MOULIN, Some(Zichtbaarheid::default())).await;
    let folder = place.path().join("pack");
    let mut looked = 0;
    for (name, field) in [
        ("zaken", "omschrijving"),
        ("zaken", "toelichting"),
        ("statussen", "statustoelichting"),
        ("enkelvoudiginformatieobjecten", "titel"),
        ("enkelvoudiginformatieobjecten", "bestandsnaam"),
    ] {
        let rows = rows(&folder, name);
        let at = rows.iter().position(|it| it[field].as_str().is_some_and(|it| !it.is_empty()));
        let Some(at) = at else { continue };
        let line = told.iter().find(|it| it.starts_with(&format!("  {name}.json {field}: ")));
        assert!(line.unwrap().contains(&format!("[{at}]")), "{line:?}");
        looked += 1;
    }
    assert!(looked > 3, "only {looked} of the fields have a text");
}

#[tokio::test]
async fn texts_about_a_zaak_can_be_left_out() {
    let scene = Scene::with("openzaak-burger").await;
    let (_place, wanted) = wanted(&scene.origin, &scene.issuer.bsn(MOULIN));
    let wanted = Export { drop_texts: true, ..wanted };
    export(&wanted, &|_| {}).await.unwrap();
    for zaak in rows(&wanted.to, "zaken") {
        assert!(["", "Voorbeeldtekst"].contains(&zaak["toelichting"].as_str().unwrap()));
        assert_eq!(zaak["omschrijving"], "Voorbeeldtekst");
    }
    for document in rows(&wanted.to, "enkelvoudiginformatieobjecten") {
        assert_eq!(document["titel"], "Voorbeeldtekst");
        assert!(document["bestandsnaam"].as_str().unwrap().starts_with("voorbeeld"));
    }
}

#[tokio::test]
async fn a_folder_that_is_there_is_left_alone_and_a_failure_leaves_nothing() {
    let scene = Scene::with("openzaak-burger").await;
    let (place, wanted) = wanted(&scene.origin, &scene.issuer.bsn(MOULIN));
    scene.gateway.fault("/statustypen=status:500".parse().unwrap());
    export(&wanted, &|_| {}).await.unwrap_err();
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
    fs::create_dir(&wanted.to).unwrap();
    let told = export(&wanted, &|_| {}).await.unwrap_err().to_string();
    assert!(told.contains("--overwrite"), "{told}");
}
