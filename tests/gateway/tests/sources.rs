//! Replays exchanges that were recorded with a real Open Object, Open VTB, Open Klant and Open Zaak
//! (`tests/sources/exchanges`), and compares the answers of the gateway.
//!
//! The gateway differs on purpose: the token and not a filter says whose items are wanted, so that
//! such filters are left out; an item of another resident gives 404; and locks, staff and what is
//! confidential are not shown.
//!
//! Not among the exchanges are those of others than a portal, such as staff that make a task; other
//! clients' permissions; filters that the gateway refuses; changes that a portal may not make, which
//! `rules/sources.rs` tests; and Open VTB 0.1.0, which differs in its filters only.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot read its data fails"
)]

#[path = "sources/after.rs"]
mod after;
mod common;
#[path = "sources/compare.rs"]
mod compare;
#[path = "sources/request.rs"]
mod request;

use std::fs;
use std::path::{Path, PathBuf};

use gateway::Pack;
use serde_json::{Value, json};

use common::{MOULIN, Scene};
use compare::{Known, same_answer};

/// The exchanges about an upload, in the order in which they were recorded. Each goes on from the
/// one before.
const UPLOAD: &[&str] = &[
    "up-klein-1-eio",
    "up-klein-2-zio",
    "up-fout-400-zio-dubbel",
    "up-klein-3-zio-lijst",
    "up-klein-4-download",
    "up-fout-400-omvang",
    "up-klein-zonder-omvang",
    "up-formaat-liegt",
    "up-inhoud-leeg",
    "up-formaat-onzin",
    "up-fout-400-bestandsnaam-lang",
    "up-bestandsnaam-pad",
    "up-fout-400-status-ontvangst",
    "up-fout-400-velden",
    "up-fout-iot-onbekend",
    "up-wees-1-eio",
    "up-wees-2-zio-fout-400",
    "up-wees-4-delete",
    "up-fout-400-delete-gekoppeld",
    "up-groot-1-eio",
    "up-groot-2-eio-voor-delen",
    "up-fout-400-deel-omvang",
    "up-deel-geen-inhoud",
    "up-fout-400-deel-geen-lock",
    "up-fout-400-deel-lock-fout",
    "up-fout-415-deel-json",
    "up-fout-400-unlock-niets",
    "up-groot-3-deel1",
    "up-groot-3b-deel1-nogmaals",
    "up-fout-400-unlock-onvolledig",
    "up-groot-4-eio-halverwege",
    "up-groot-zio-terwijl-locked",
    "up-groot-5-deel2",
    "up-fout-400-unlock-lock-fout",
    "up-fout-400-unlock-geen-lock",
    "up-groot-6-unlock",
    "up-groot-7-eio-klaar",
    "up-fout-404-deel-na-unlock",
    "up-unlock-nogmaals",
];

/// The exchanges that follow one that was not recorded; see [`a_document_that_was_begun`].
const BEGUN: &[&str] =
    &["up-fout-400-delete-locked", "up-afgebroken-unlock", "up-fout-403-zaak-gesloten"];

#[tokio::test]
async fn tasks_messages_and_contacts_are_answered_as_their_registers_did() {
    let (mut differences, mut replayed) = (vec![], 0);
    for (name, exchange) in exchanges().into_iter().filter(|(name, _)| !name.starts_with("up-")) {
        replayed += 1;
        let scene = Scene::over(pack()).await;
        after::undo(&scene.gateway, &exchange);
        if let Err(difference) = replay(&scene, &exchange, &mut Known::default()).await {
            differences.push(format!("{name}: {difference}"));
        }
    }
    assert!(differences.is_empty(), "{} differ:\n{}", differences.len(), differences.join("\n"));
    assert!(replayed >= 80, "only {replayed} were replayed");
}

#[tokio::test]
async fn an_upload_goes_as_it_went_with_open_zaak() {
    let scene = Scene::over(pack()).await;
    scene.gateway.part_size(4 * 1024 * 1024);
    let mut known = Known::default();
    for name in UPLOAD {
        let difference = replay(&scene, &exchange(name), &mut known).await.err();
        assert_eq!(difference, None, "{name}");
    }
    a_document_that_was_begun(&scene, &mut known).await;
    for name in BEGUN {
        let difference = replay(&scene, &exchange(name), &mut known).await.err();
        assert_eq!(difference, None, "{name}");
    }
    let log = scene.gateway.log();
    assert_eq!(log.iter().filter(|it| it.while_locked).count(), 1, "one was linked while locked");
}

#[test]
fn every_exchange_about_an_upload_is_replayed() {
    let there = exchanges().into_iter().map(|(name, _)| name).filter(|it| it.starts_with("up-"));
    let mut there: Vec<String> = there.collect();
    let mut listed: Vec<&str> = [UPLOAD, BEGUN].concat();
    there.sort();
    listed.sort_unstable();
    assert_eq!(there, listed);
}

/// Begins the document that the last exchanges are about, and closes the zaak.
async fn a_document_that_was_begun(scene: &Scene, known: &mut Known) {
    let mut body = exchange("up-groot-1-eio")["request"]["body"].clone();
    body["bestandsomvang"] = json!(4_194_305);
    let path = "/documenten/api/v1/enkelvoudiginformatieobjecten";
    let token = scene.issuer.bsn(MOULIN);
    let answer = scene.command(reqwest::Method::POST, path, &token, &body).send().await.unwrap();
    let text = answer.text().await.unwrap();
    let made: Value = serde_json::from_str(&text).unwrap();
    let id = made["url"].as_str().unwrap().rsplit('/').next().unwrap();
    for recorded in ["dc31e4dd-0b59-47b8-8056-6b6eef1fd5ff", "f9f1dfdc-0c70-40ed-85f2-0b972e3dd3e7"]
    {
        known.learn(recorded, id);
    }
    known.learn("65fa1744abc6448686eb1ef4c98ee867", made["lock"].as_str().unwrap());
    let close = |rows: &mut Vec<Value>| {
        rows.iter_mut().for_each(|it| it["einddatum"] = json!("2026-11-28"));
    };
    scene.gateway.edit("zaken", close).unwrap();
}

async fn replay(scene: &Scene, exchange: &Value, known: &mut Known) -> Result<(), String> {
    let token = scene.issuer.bsn(MOULIN);
    let request = request::of(scene, &exchange["request"], &token, known);
    let answer = request.send().await.map_err(|error| error.to_string())?;
    let status = answer.status().as_u16();
    let kind = answer.headers().get("content-type").map(|it| it.to_str().unwrap().to_owned());
    let crs = answer.headers().get("content-crs").map(|it| it.to_str().unwrap().to_owned());
    let bytes = answer.bytes().await.map_err(|error| error.to_string())?;
    same_answer(exchange, status, kind.as_deref(), crs.as_deref(), &bytes, known)
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sources")
}

fn pack() -> Pack {
    Pack::read(&folder().join("pack")).unwrap()
}

fn exchange(name: &str) -> Value {
    let file = folder().join("exchanges").join(format!("{name}.json"));
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

fn exchanges() -> Vec<(String, Value)> {
    let files = fs::read_dir(folder().join("exchanges")).unwrap();
    let names = files.map(|it| it.unwrap().path().file_stem().unwrap().to_os_string());
    let mut names: Vec<String> = names.map(|it| it.into_string().unwrap()).collect();
    names.sort();
    names.into_iter().map(|name| (name.clone(), exchange(&name))).collect()
}
