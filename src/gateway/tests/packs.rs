//! Every resource pack in `public/fixtures`, so that a new one is looked at as soon as it is there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, iter};

use serde_json::Value;

use super::*;

/// The files that a pack may have beside `scenario.json`. One by another name would be read by
/// nobody, and nobody would say so.
const FILES: [&str; 19] = [
    "zaken",
    "statussen",
    "substatussen",
    "resultaten",
    "rollen",
    "zaakinformatieobjecten",
    "zaakeigenschappen",
    "catalogussen",
    "zaaktypen",
    "statustypen",
    "resultaattypen",
    "roltypen",
    "informatieobjecttypen",
    "zaaktype-informatieobjecttypen",
    "enkelvoudiginformatieobjecten",
    "besluiten",
    "besluitinformatieobjecten",
    "besluittypen",
    "klantcontacten",
];

/// Fields that lead out of a pack on purpose, each with how the name of the pack begins. What a real Open Zaak sent refers to more than was
/// taken along.
const ELSEWHERE: [(&str, &str); 11] = [
    // Of the selectielijst, which has "resultaten" of its own.
    ("", "resultaattypen.selectielijstklasse"),
    ("alles", "zaken.relevanteAndereZaken.url"),
    ("alles", "zaken.gerelateerdeZaken.url"),
    ("mockup", "besluiten.besluittype"),
    ("openzaak-burger", "zaken.deelzaken"),
    ("openzaak-burger", "zaken.gerelateerdeZaken.url"),
    ("openzaak-burger", "zaakinformatieobjecten.informatieobject"),
    ("openzaak", "zaaktypen.deelzaaktypen"),
    ("openzaak", "informatieobjecttypen.zaaktypen"),
    ("openzaak", "besluittypen.zaaktypen"),
    ("openzaak", "catalogussen.zaaktypen"),
];

/// A document that has no bytes on purpose: its download fails.
const WITHOUT_BYTES: &str = "3c4d1247-519e-54c7-ab5f-718b694eae66";

/// The keys of `scenario.json`: those that each must have, and the others.
const NEEDED: [&str; 5] = ["title", "description", "persona", "story", "clock"];
const POSSIBLE: [&str; 7] =
    ["namens", "lastVisit", "config", "faults", "texts", "order", "variants"];

/// The name and the folder of each.
fn packs() -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/fixtures");
    let folders = fs::read_dir(root).unwrap().map(|it| it.unwrap().path());
    let mut packs: Vec<_> = folders
        .filter(|it| it.is_dir())
        .map(|it| (it.file_name().unwrap().to_str().unwrap().to_owned(), it))
        .collect();
    packs.sort();
    assert!(packs.len() > 20, "{packs:?}");
    packs
}

fn json(file: &Path) -> Value {
    let text = fs::read_to_string(file).unwrap();
    serde_json::from_str(&text).unwrap_or_else(|it| panic!("{}: {it}", file.display()))
}

/// The resources of a pack, by the file that they are in.
fn resources(folder: &Path) -> BTreeMap<&'static str, Vec<Value>> {
    let files = FILES.into_iter().map(|name| (name, folder.join(format!("{name}.json"))));
    let files = files.filter(|(_, file)| file.is_file());
    files.map(|(name, file)| (name, json(&file).as_array().unwrap().clone())).collect()
}

/// All texts in a resource, each with the names of the fields that lead to it.
fn texts(place: String, value: &Value) -> Box<dyn Iterator<Item = (String, &str)> + '_> {
    match value {
        Value::String(text) => Box::new(iter::once((place, text.as_str()))),
        Value::Array(items) => Box::new(items.iter().flat_map(move |it| texts(place.clone(), it))),
        Value::Object(fields) => {
            Box::new(fields.iter().flat_map(move |(name, it)| texts(format!("{place}.{name}"), it)))
        }
        _ => Box::new(iter::empty()),
    }
}

/// The file and the id that a URL points at; nothing when it is none of a resource in a pack.
fn target(url: &str) -> Option<(&'static str, &str)> {
    let path = url.split_once("://")?.1.split('?').next()?;
    let (rest, id) = path.rsplit_once('/')?;
    let name = rest.rsplit('/').next()?;
    FILES.into_iter().find(|it| *it == name).map(|it| (it, id))
}

fn leads_elsewhere(pack: &str, place: &str) -> bool {
    ELSEWHERE.iter().any(|(of, field)| pack.starts_with(of) && place == *field)
}

#[test]
fn every_pack_is_read_without_a_defect() {
    for (name, _) in packs() {
        let gateway = pack(&name);
        let overzicht = overzicht(&gateway);
        assert_eq!(overzicht.onleesbaar, [], "{name}");
        assert_eq!(overzicht.afgebroken, None, "{name}");
        assert_eq!(overzicht.types.failures, [], "{name}");
        // In the pack with 250 of them, all others are like these.
        let enough = if overzicht.zaken.len() > 100 { 10 } else { 100 };
        for zaak in overzicht.zaken.iter().take(enough) {
            let where_ = format!("{name} {}", zaak.id);
            let dossier = block_on(gateway.dossier(zaak.id)).unwrap();
            assert_eq!(dossier.failures, [], "{where_}");
            let verloop = block_on(gateway.verloop(zaak.clone())).unwrap();
            assert_eq!(verloop.onleesbaar, [], "{where_}");
            let tussenstappen = block_on(gateway.tussenstappen(zaak.id)).unwrap();
            assert_eq!(tussenstappen.failures, [], "{where_}");
            let documenten = block_on(gateway.documenten(zaak.id)).unwrap();
            assert_eq!(documenten.failures, [], "{where_}");
            assert_eq!(documenten.besluit_failure, None, "{where_}");
            let contacten = block_on(gateway.klantcontacten(zaak.id)).unwrap();
            assert_eq!((contacten.onleesbaar, contacten.missing), (vec![], vec![]), "{where_}");
            let verwanten = block_on(gateway.verwanten(zaak)).unwrap();
            assert_eq!((verwanten.failures, verwanten.words), (vec![], vec![]), "{where_}");
            assert!(block_on(gateway.aanvrager(zaak.id)).is_ok(), "{where_}");
        }
    }
}

#[test]
fn every_file_of_a_pack_is_one_that_is_read() {
    for (name, folder) in packs() {
        for file in fs::read_dir(folder).unwrap() {
            let file = file.unwrap().file_name().into_string().unwrap();
            let is_known = match file.strip_suffix(".json") {
                Some(resource) => resource == "scenario" || FILES.contains(&resource),
                None => file == "bestanden",
            };
            assert!(is_known, "{name}/{file}");
        }
    }
}

#[test]
fn every_reference_in_a_pack_leads_to_something_in_it() {
    for (name, folder) in packs() {
        let resources = resources(&folder);
        let known: BTreeSet<_> =
            resources.values().flatten().filter_map(|it| target(it["url"].as_str()?)).collect();
        for (file, items) in &resources {
            let texts = items.iter().flat_map(|it| texts((*file).to_owned(), it));
            for (place, text) in texts {
                let Some(target) = target(text) else { continue };
                let is_there = known.contains(&target) || leads_elsewhere(&name, &place);
                assert!(is_there, "{name}: {place}: {text} is not there");
            }
        }
    }
}

#[test]
fn every_file_that_a_document_has_is_there_and_as_large_as_it_says() {
    for (name, folder) in packs() {
        let mut wanted = BTreeSet::new();
        for document in resources(&folder).remove("enkelvoudiginformatieobjecten").iter().flatten()
        {
            let id = target(document["url"].as_str().unwrap()).unwrap().1.to_owned();
            if document["inhoud"].is_null() || id == WITHOUT_BYTES {
                continue;
            }
            let there = fs::metadata(folder.join("bestanden").join(&id)).ok();
            let size = document["bestandsomvang"].as_u64();
            assert_eq!(there.map(|it| it.len()), size, "{name}: {}", document["titel"]);
            wanted.insert(id);
        }
        let files = fs::read_dir(folder.join("bestanden")).into_iter().flatten();
        for file in files {
            let file = file.unwrap().file_name().into_string().unwrap();
            assert!(wanted.contains(&file), "{name}: bestanden/{file} is of no document");
        }
    }
}

#[test]
fn every_scenario_tells_who_it_is_about_and_on_which_day() {
    for (name, folder) in packs() {
        let scenario = json(&folder.join("scenario.json"));
        let scenario = scenario.as_object().unwrap();
        for key in NEEDED {
            let text = scenario.get(key).and_then(Value::as_str).unwrap_or_default();
            assert!(!text.is_empty(), "{name}: {key}");
        }
        let day = scenario["clock"].as_str().unwrap();
        assert!(day.parse::<chrono::NaiveDate>().is_ok(), "{name}: {day}");
        for key in scenario.keys().map(String::as_str) {
            assert!(NEEDED.contains(&key) || POSSIBLE.contains(&key), "{name}: {key}");
        }
    }
}

/// Numbers that begin with 999 are given to nobody, nor is the one of the examples of the standard.
#[test]
fn nobody_in_a_pack_exists() {
    for (name, folder) in packs() {
        for rol in resources(&folder).remove("rollen").iter().flatten() {
            let bsn = rol["betrokkeneIdentificatie"]["inpBsn"].as_str().unwrap_or_default();
            assert!(
                bsn.is_empty() || bsn.starts_with("999") || bsn == "111222333",
                "{name}: {bsn}"
            );
        }
    }
}
