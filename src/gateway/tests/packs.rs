//! Tests every resource pack in `public/fixtures`, new ones included: that the app's questions are
//! answered, and the rules for the packs of this repository. `cargo xtask pack --check` checks the
//! rules for any pack.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::*;
use crate::config::Bron;

/// The fields that each `scenario.json` in this repository must have.
const NEEDED: [&str; 5] = ["title", "description", "persona", "story", "clock"];

/// The name and the folder of each pack.
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
            let documenten = block_on(gateway.documenten_of(zaak.id)).unwrap();
            assert_eq!(documenten.failures, [], "{where_}");
            assert_eq!(documenten.besluit_failure, None, "{where_}");
            let contacten = block_on(gateway.klantcontacten(zaak.id)).unwrap();
            assert_eq!((contacten.onleesbaar, contacten.missing), (vec![], vec![]), "{where_}");
            let verwanten = block_on(gateway.verwanten(zaak)).unwrap();
            assert_eq!((verwanten.failures, verwanten.words), (vec![], vec![]), "{where_}");
            assert!(block_on(gateway.aanvrager(zaak.id)).is_ok(), "{where_}");
        }
        assert!(block_on(gateway.partij()).is_ok(), "{name}");
        gateway.take_berichten_from(Some(Bron::Vtb));
        let berichten = block_on(gateway.berichten()).unwrap();
        assert_eq!((berichten.onleesbaar, berichten.missing), (vec![], vec![]), "{name}");
        for bron in [Bron::Objecten(None), Bron::Vtb] {
            gateway.take_acties_from(Some(bron));
            let acties = block_on(gateway.acties()).unwrap();
            assert_eq!((acties.onleesbaar, acties.missing), (vec![], vec![]), "{name}");
        }
    }
}

#[test]
fn every_scenario_tells_who_it_is_about_and_on_which_day() {
    for (name, folder) in packs() {
        let scenario = json(&folder.join("scenario.json"));
        for key in NEEDED {
            let text = scenario[key].as_str().unwrap_or_default();
            assert!(!text.is_empty(), "{name}: {key}");
        }
        let day = scenario["clock"].as_str().unwrap();
        assert!(day.parse::<chrono::NaiveDate>().is_ok(), "{name}: {day}");
    }
}

/// Numbers that begin with 999 are never issued, and neither is the number in the examples of the
/// standard.
#[test]
fn nobody_in_a_pack_exists() {
    for (name, folder) in packs() {
        let rollen = folder.join("rollen.json");
        let rollen = if rollen.is_file() { json(&rollen) } else { Value::Null };
        for rol in rollen.as_array().into_iter().flatten() {
            let bsn = rol["betrokkeneIdentificatie"]["inpBsn"].as_str().unwrap_or_default();
            assert!(
                bsn.is_empty() || bsn.starts_with("999") || bsn == "111222333",
                "{name}: {bsn}"
            );
        }
    }
}
