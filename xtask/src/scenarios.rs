//! Writes the lists of the resource packs and themes in a build, which the app reads.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

/// Writes `fixtures/index.json` and `themes/index.json` in the folder where trunk gathers the build.
pub(crate) fn list() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").context("trunk calls this, with its folder")?;
    let staging = Path::new(&staging);
    write_index(&staging.join("fixtures"), packs)?;
    write_index(&staging.join("themes"), themes)
}

fn write_index(folder: &Path, list: impl FnOnce(&Path) -> Result<Vec<Value>>) -> Result<()> {
    if folder.is_dir() {
        fs::write(folder.join("index.json"), serde_json::to_string(&list(folder)?)?)?;
    }
    Ok(())
}

fn themes(folder: &Path) -> Result<Vec<Value>> {
    let is_css = |it: &Path| it.extension().is_some_and(|it| it == "css");
    let names = names(folder, |it| is_css(it).then(|| it.file_stem()).flatten())?;
    Ok(names.into_iter().map(|name| json!({ "name": name })).collect())
}

/// The fields of `scenario.json` that help to choose a scenario.
const TOLD: [&str; 5] = ["title", "description", "story", "persona", "clock"];

/// The name of each pack, with the fields of its `scenario.json`. If that file cannot be read,
/// there is only the name; the app says what is wrong when the scenario is opened.
fn packs(fixtures: &Path) -> Result<Vec<Value>> {
    let names = names(fixtures, |it| it.is_dir().then(|| it.file_name()).flatten())?;
    Ok(names.iter().map(|name| pack(fixtures, name)).collect())
}

/// The names that the function `name` gives to what is in a folder, sorted. `None` leaves an entry
/// out.
fn names(folder: &Path, name: impl Fn(&Path) -> Option<&OsStr>) -> Result<Vec<String>> {
    let mut names = vec![];
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        names.extend(name(&path).map(|it| it.to_string_lossy().into_owned()));
    }
    names.sort();
    Ok(names)
}

fn pack(fixtures: &Path, name: &str) -> Value {
    let file = fs::read_to_string(fixtures.join(name).join("scenario.json")).unwrap_or_default();
    let said: Map<String, Value> = serde_json::from_str(&file).unwrap_or_default();
    let mut pack = Map::from_iter([("name".to_owned(), json!(name))]);
    pack.extend(said.into_iter().filter(|(key, it)| TOLD.contains(&&**key) && it.is_string()));
    Value::Object(pack)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_is_listed_with_what_it_says_of_itself_and_also_when_it_says_nothing() {
        let folder = std::env::temp_dir().join(format!("mijnzaken-packs-{}", std::process::id()));
        for (name, said) in [("a", "{"), ("b", r#"{"title": "B", "clock": 5, "config": {}}"#)] {
            fs::create_dir_all(folder.join(name)).unwrap();
            fs::write(folder.join(name).join("scenario.json"), said).unwrap();
        }
        fs::write(folder.join("onderzoek.json"), "{}").unwrap();
        let expected = [json!({ "name": "a" }), json!({ "name": "b", "title": "B" })];
        assert_eq!(packs(&folder).unwrap(), expected);
        fs::remove_dir_all(folder).unwrap();
    }
}
