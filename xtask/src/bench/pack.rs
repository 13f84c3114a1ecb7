//! Makes a resource pack with more zaken than any resident has. It repeats the zaken of a real pack
//! with other words, days and steps.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::zaken::{self, Maker};

/// The pack that the shapes and types come from.
const SHAPES: &str = "public/fixtures/openzaak-veel";
const TYPES: [&str; 4] = ["catalogussen", "zaaktypen", "statustypen", "resultaattypen"];

/// A pack in memory: the names of its files without `.json`, and their content.
#[derive(Debug, PartialEq)]
pub(super) struct Pack(Vec<(&'static str, Value)>);

/// Makes a pack with `count` zaken. The same seed gives the same zaken.
pub(super) fn generate(root: &Path, count: u32, seed: u64) -> Result<Pack> {
    let shapes = root.join(SHAPES);
    let read = |name: &str| read(&shapes, name);
    let mut maker = Maker::new(seed, &read)?;
    for number in 1..=count {
        maker.add(number)?;
    }
    let scenario = json!({
        "title": format!("{count} zaken"),
        "description": "Om te meten: gemaakte zaken met de types van een echte Open Zaak.",
        "clock": zaken::TODAY,
        "persona": "Aanvrager met heel veel zaken",
    });
    let mut files = vec![
        ("scenario", scenario),
        ("zaken", maker.zaken.into()),
        ("statussen", maker.statussen.into()),
        ("resultaten", maker.resultaten.into()),
    ];
    for name in TYPES {
        files.push((name, read(name)?.into()));
    }
    Ok(Pack(files))
}

impl Pack {
    /// Writes the pack to a folder.
    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        fs::create_dir_all(folder)?;
        for (name, content) in &self.0 {
            fs::write(folder.join(format!("{name}.json")), serde_json::to_vec(content)?)?;
        }
        Ok(())
    }
}

fn read(folder: &Path, name: &str) -> Result<Vec<Value>> {
    let file = folder.join(format!("{name}.json"));
    let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    match serde_json::from_str(&text)? {
        Value::Array(rows) => Ok(rows),
        _ => bail!("{} is no array", file.display()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::root;

    fn rows(pack: &Pack, name: &str) -> Vec<Value> {
        let (_, rows) = pack.0.iter().find(|(it, _)| *it == name).unwrap();
        rows.as_array().unwrap().clone()
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes() {
        let folder = std::env::temp_dir().join(format!("mijnzaken-pack-{}", std::process::id()));
        let zaken = |seed, name: &str| {
            let folder = folder.join(name);
            generate(&root(), 200, seed).unwrap().write(&folder).unwrap();
            fs::read(folder.join("zaken.json")).unwrap()
        };
        let once = zaken(1, "once");
        assert_eq!(once, zaken(1, "again"));
        assert_ne!(once, zaken(2, "other"));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn zaken_differ_as_those_of_residents_do() {
        let pack = generate(&root(), 2_000, 1).unwrap();
        let zaken = rows(&pack, "zaken");
        assert_eq!(zaken.len(), 2_000);
        let count = |is: &dyn Fn(&Value) -> bool| zaken.iter().filter(|it| is(it)).count();
        let closed = count(&|it| it["einddatum"].is_string());
        assert!((700..900).contains(&closed), "{closed}");
        assert_eq!(rows(&pack, "resultaten").len(), closed);
        assert!(count(&|it| it["opschorting"]["indicatie"] == true) > 20);
        assert!(count(&|it| it["verlenging"].is_object()) > 20);
        assert!(count(&|it| it["einddatumGepland"].is_string()) > 200);
        let mut words: Vec<_> = zaken.iter().map(|it| it["omschrijving"].to_string()).collect();
        words.sort();
        words.dedup();
        assert!(words.len() > 1_000, "{}", words.len());
        assert!(zaken.iter().all(|it| it["omschrijving"].as_str().unwrap().len() <= 80));
    }

    #[test]
    fn a_zaak_refers_to_what_is_in_the_pack() {
        let pack = generate(&root(), 300, 1).unwrap();
        let urls = |name| rows(&pack, name).iter().map(|it| it["url"].clone()).collect::<Vec<_>>();
        let zaaktypen = urls("zaaktypen");
        let statussen = urls("statussen");
        let resultaten = urls("resultaten");
        for zaak in rows(&pack, "zaken") {
            assert!(zaaktypen.contains(&zaak["zaaktype"]), "{zaak:#}");
            assert!(statussen.contains(&zaak["status"]), "{zaak:#}");
            let is_closed = zaak["einddatum"].is_string();
            assert_eq!(resultaten.contains(&zaak["resultaat"]), is_closed, "{zaak:#}");
            assert!(zaak["einddatum"].as_str() <= Some("2026-11-23"), "{zaak:#}");
        }
    }
}
