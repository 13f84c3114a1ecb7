//! Lists the resource packs of a build, so that the app can name them.

use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

/// Writes `fixtures/index.json` in the folder where trunk gathers the build.
pub(crate) fn list() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").context("trunk calls this, with its folder")?;
    let fixtures = Path::new(&staging).join("fixtures");
    if fixtures.is_dir() {
        let index = serde_json::to_string(&packs(&fixtures)?)?;
        fs::write(fixtures.join("index.json"), index)?;
    }
    Ok(())
}

fn packs(fixtures: &Path) -> Result<Vec<Value>> {
    let mut names = vec![];
    for entry in fs::read_dir(fixtures)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names.into_iter().map(|name| json!({ "name": name })).collect())
}
