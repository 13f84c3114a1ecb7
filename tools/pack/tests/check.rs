//! Tests of the lines that the check reports about a pack.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a pack that cannot be read fails the test"
)]

use std::fs;
use std::path::Path;

use pack::{check, packs};
use serde_json::{Value, json};

fn fixtures() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/fixtures")
}

/// The mistakes in a copy of a pack after a change.
fn told(name: &str, change: impl FnOnce(&Path)) -> Vec<String> {
    let place = tempfile::tempdir().unwrap();
    copy(&fixtures().join(name), place.path());
    change(place.path());
    check(place.path()).unwrap().wrong
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let own = to.join(path.file_name().unwrap());
        if path.is_dir() {
            fs::create_dir(&own).unwrap();
            copy(&path, &own);
        } else {
            fs::copy(&path, &own).unwrap();
        }
    }
}

fn edit(folder: &Path, file: &str, change: impl FnOnce(&mut Value)) {
    let file = folder.join(file);
    let mut value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    change(&mut value);
    fs::write(&file, value.to_string()).unwrap();
}

#[test]
fn every_pack_of_the_app_passes() {
    let all = packs(&fixtures()).unwrap();
    assert!(all.len() > 4);
    for pack in all {
        assert_eq!(check(&pack).unwrap().wrong, [""; 0], "{}", pack.display());
    }
}

#[test]
fn a_mistake_of_each_kind_is_named_exactly() {
    let day = told("mockup", |it| {
        edit(it, "zaken.json", |zaken| zaken[3]["startdatum"] = json!("31-05-2026"));
    });
    assert_eq!(
        day,
        [r#"zaken.json [3] startdatum: expected a date such as 2026-11-23, found "31-05-2026""#]
    );
    let json = told("mockup", |it| fs::write(it.join("zaken.json"), "[\n{]").unwrap());
    assert_eq!(json[0], "zaken.json: key must be a string at line 2 column 2");
    let name = told("leeg", |it| fs::write(it.join("statusen.json"), "[]").unwrap());
    assert_eq!(
        name,
        ["statusen.json: nothing reads a file of this name; did you mean statussen.json?"]
    );
    let key = told("leeg", |it| edit(it, "scenario.json", |it| it["titel"] = json!("x")));
    assert!(key[0].starts_with("scenario.json titel: is not known; known are title,"), "{key:?}");
    let id = "00000000-0000-4000-8000-000000000000";
    let link = told("mockup", |it| {
        edit(it, "zaken.json", |it| it[0]["zaaktype"] = json!(format!("https://x/zaaktypen/{id}")));
    });
    assert_eq!(
        link,
        [format!(
            "zaken.json [0] zaaktype: points at zaaktypen/{id}, which is not in zaaktypen.json"
        )]
    );
}

#[test]
fn documents_and_bytes_that_do_not_belong_together_are_named() {
    let told = told("mockup", |it| {
        let file = fs::read_dir(it.join("bestanden")).unwrap().next().unwrap().unwrap().path();
        fs::rename(&file, file.with_extension("pdf")).unwrap();
    });
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].starts_with("bestanden/") && told[0].contains(".pdf: expected the uuid"));
    assert!(told[1].contains(" inhoud: expected its bytes in bestanden/"), "{told:?}");
}

#[test]
fn the_program_ends_with_one_when_something_is_wrong_and_with_a_line_that_says_so() {
    let run = |folders: &[&Path]| {
        let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_pack"));
        let output = program.arg("--check").args(folders).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        (output.status.code(), text.lines().last().unwrap_or_default().to_owned())
    };
    let leeg = fixtures().join("leeg");
    assert_eq!(run(&[&leeg]), (Some(0), "1 pack: nothing is wrong".to_owned()));
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("zaken.json"), "[5]").unwrap();
    let wrong = run(&[&leeg, place.path()]);
    assert_eq!(wrong, (Some(1), "2 packs: 1 thing is wrong".to_owned()));
    assert_eq!(run(&[&place.path().join("weg")]).0, Some(1));
    // What the app repairs is told, and is nothing wrong.
    copy(&fixtures().join("mockup"), place.path());
    edit(place.path(), "zaken.json", |it| it[0]["startdatum"] = json!("2026-05-04T00:00:00Z"));
    let repaired = "1 pack: nothing is wrong (1 on purpose, in on-purpose.txt); \
        1 thing is repaired by the app, which may stay";
    assert_eq!(run(&[place.path()]), (Some(0), repaired.to_owned()));
    assert_eq!(
        check(place.path()).unwrap().repaired,
        [
            r#"zaken.json [0] startdatum: expected a date such as 2026-11-23, found "2026-05-04T00:00:00Z" (repaired)"#
        ]
    );
}
