//! Lists the resource packs and the themes of a build, so that the app can name them.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

/// Writes `fixtures/index.json` and `themes/index.json` in the folder where trunk gathers the build.
pub(crate) fn list() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").context("trunk calls this, with its folder")?;
    let staging = Path::new(&staging);
    write_index(&staging.join("fixtures"), |entry| {
        entry.is_dir().then(|| entry.file_name()).flatten()
    })?;
    write_index(&staging.join("themes"), |entry| {
        entry.extension().is_some_and(|it| it == "css").then(|| entry.file_stem()).flatten()
    })
}

/// Lists what `name` has a name for.
fn write_index(folder: &Path, name: impl Fn(&Path) -> Option<&OsStr>) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    let mut names = vec![];
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        names.extend(name(&path).map(|it| it.to_string_lossy().into_owned()));
    }
    names.sort();
    let index: Vec<Value> = names.into_iter().map(|name| json!({ "name": name })).collect();
    Ok(fs::write(folder.join("index.json"), serde_json::to_string(&index)?)?)
}
