//! Replays exchanges that were recorded with a real Open Zaak (`tests/exchanges`), and compares the
//! answers of the gateway.
//!
//! Every exchange is replayed or is listed below with the reason why not. The gateway differs on
//! purpose in three ways: the token and not a filter says whose zaken are wanted; an item of
//! another resident gives 404 and not 403; and `instance` and hosts are different.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot read its data fails"
)]

mod common;
mod replay;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use replay::Replay;

/// The exchanges that are not replayed: the reason, and their names.
const LEFT_OUT: &[(&str, &[&str])] = &[
    (
        "another client's permissions; the gateway knows residents, not clients",
        &[
            "eio-geheim_pdf-super",
            "eio-intern_pdf-super",
            "eio-upload_onvolledig-super",
            "fout-403-besluiten",
            "fout-403-geen-scope",
            "fout-token-geen-applicatie",
            "zaak-audittrail-super",
            "zaken-lijst-beperkte-client",
        ],
    ),
    (
        "a register's own way with its JWTs: it goes by iat, and leaves no word to a gateway",
        &["fout-token-exp-verlopen", "fout-token-iat-toekomst"],
    ),
    ("a register that compares hosts; the gateway never does", &["fout-403-host-mismatch-zaak"]),
    (
        "a 500 on a question that is only odd; the gateway answers it, or says that there is nothing",
        &[
            "fout-500-expand-eigenschap-detail",
            "fout-500-expand-eigenschap-lijst",
            "fout-500-geen-uuid",
            "fout-500-zaaktype-onbekend",
        ],
    ),
    (
        "the client says whose data it wants, which a gateway refuses",
        &["fout-400-bsn-te-lang", "rollen-bsn"],
    ),
    ("asks without an Origin what only a browser asks", &["options-zonder-origin"]),
    (
        "lets pages of every origin in; tests/rules/cors.rs says how the gateway does it",
        &["cors-preflight", "cors-uit-preflight"],
    ),
    (
        "shows a deelzaak that is not the resident's own, which a gateway leaves out",
        &["zaak-bijstand_lopend-expand-deelzaken", "zaak-evenement_hoofd-expand-deelzaken"],
    ),
    (
        "about a zaak or document that is in no pack",
        &[
            "eio-download-head",
            "eio-download-range",
            "eio-download-versie1",
            "eio-groot_2mb",
            "eio-groot_2mb-download",
            "eio-locked",
            "eio-locked-download",
            "eio-twee_versies",
            "eio-twee_versies-download",
            "eio-upload_onvolledig",
            "eio-upload_onvolledig-download",
            "eio-versie1",
            "statussen-laatst-gezet",
            "zaak-evenement_deel_intern",
        ],
    ),
    (
        "the first page of a whole register, which begins with what is in no pack",
        &["cors-get", "cors-uit-get", "eio-lijst", "eio-lijst-expand", "statussen-zonder-filter"],
    ),
    (
        "lists types that are in no pack that was recorded with it",
        &[
            "zaaktype-concept",
            "zaaktype-informatieobjecttypen-bijstand",
            "zaaktype-informatieobjecttypen-melding",
            "zaaktypen",
            "zaaktypen-alles",
        ],
    ),
    (
        "a resource that packs do not have",
        &[
            "api-root",
            "eigenschappen-bijstand",
            "fout-ref-pagina",
            "gebruiksrechten",
            "klantcontacten-bijstand_lopend",
            "klantcontacten-bijstand_toegekend",
            "livez",
            "objectinformatieobjecten",
            "openapi-yaml-head",
            "zaak-audittrail-portaal",
            "zaakcontactmomenten-bijstand_lopend",
            "zaaknotities",
            "zaakobjecttypen-bijstand",
            "zaakobjecttypen-melding",
        ],
    ),
    (
        "not modified, by an ETag; the gateway gives none",
        &["zaak-etag-304", "zaak-etag-304-met-expand"],
    ),
    ("a server that leaves sending the file to nginx", &["eio-download-nginx-backend"]),
];

/// The exchanges in which Open Zaak also counted the zaken of other residents.
const COUNTED_FOR_ALL: &[&str] =
    &["zaken-lijst-geen-filter", "zaken-lijst-lege-bsn", "zaken-lijst-super-laatst-gemuteerd"];

#[tokio::test]
async fn the_gateway_answers_what_open_zaak_answered() {
    let left_out: BTreeMap<&str, &str> =
        LEFT_OUT.iter().flat_map(|(why, names)| names.iter().map(|name| (*name, *why))).collect();
    let replay = Replay::start(COUNTED_FOR_ALL).await;
    let (mut differences, mut replayed) = (vec![], 0);
    for (name, exchange) in exchanges() {
        if left_out.contains_key(name.as_str()) {
            continue;
        }
        replayed += 1;
        if let Err(difference) = replay.compare(&name, &exchange).await {
            differences.push(format!("{name}: {difference}"));
        }
    }
    assert!(differences.is_empty(), "{} differ:\n{}", differences.len(), differences.join("\n"));
    assert!(replayed >= 130, "only {replayed} were replayed");
}

#[test]
fn what_is_left_out_is_there_and_is_left_out_once() {
    let there: BTreeSet<String> = exchanges().into_iter().map(|(name, _)| name).collect();
    let mut seen = BTreeSet::new();
    for name in LEFT_OUT.iter().flat_map(|(_, names)| *names) {
        assert!(there.contains(*name), "there is no {name}");
        assert!(seen.insert(name), "{name} is left out twice");
    }
    assert!(COUNTED_FOR_ALL.iter().all(|it| there.contains(*it)));
}

fn exchanges() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../exchanges");
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    let read = |file: PathBuf| {
        let exchange = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        (file.file_stem().unwrap().to_string_lossy().into_owned(), exchange)
    };
    files.into_iter().map(read).collect()
}
