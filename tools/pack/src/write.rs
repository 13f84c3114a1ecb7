//! Writes a pack to disk, completely or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use mijnzaken::pack_check::{FOLDER, known};
use serde_json::Value;
use uuid::Uuid;

use crate::rewrite::Rows;

/// Checks whether a pack can be written to a folder, before any question is asked.
pub(crate) fn can_be_put(folder: &Path, overwrite: bool) -> Result<()> {
    let name = folder.display();
    if !folder.exists() {
        let parent = parent(folder);
        ensure!(
            parent.is_dir(),
            "{} does not exist, so that {name} cannot be made",
            parent.display()
        );
        return Ok(());
    }
    ensure!(overwrite, "{name} is there already: --overwrite replaces all of it");
    let known = known();
    for entry in fs::read_dir(folder).with_context(|| name.to_string())? {
        let file = entry?.file_name().to_string_lossy().into_owned();
        if !known.contains(&file) && file != "on-purpose.txt" {
            bail!("{name} has {file} in it, which no pack has: nothing is overwritten there");
        }
    }
    Ok(())
}

/// Writes a pack to a temporary folder, and then renames that folder.
pub(crate) fn put(
    folder: &Path,
    scenario: &Value,
    rows: &Rows,
    bytes: &BTreeMap<Uuid, Vec<u8>>,
) -> Result<()> {
    let parent = parent(folder);
    let beside = |what: &str| {
        let made = tempfile::Builder::new().prefix(what).tempdir_in(&parent);
        made.with_context(|| format!("cannot write in {}", parent.display()))
    };
    let new = beside(".pack-")?;
    write(&new.path().join("scenario.json"), &pretty(scenario)?)?;
    for (name, rows) in rows {
        write(&new.path().join(format!("{name}.json")), &pretty(&Value::Array(rows.clone()))?)?;
    }
    if !bytes.is_empty() {
        let files = new.path().join(FOLDER);
        fs::create_dir(&files).with_context(|| files.display().to_string())?;
        for (id, bytes) in bytes {
            write(&files.join(id.to_string()), bytes)?;
        }
    }
    open_to_read(new.path())?;
    let old = beside(".pack-")?;
    let kept = old.path().join("old");
    if folder.exists() {
        fs::rename(folder, &kept).with_context(|| folder.display().to_string())?;
    }
    let renamed = fs::rename(new.path(), folder);
    if renamed.is_err() && kept.exists() {
        _ = fs::rename(&kept, folder);
    }
    renamed.with_context(|| folder.display().to_string())
}

/// Temporary folders are private to their owner. This one must be readable for a server.
#[cfg(unix)]
fn open_to_read(folder: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let permissions = fs::Permissions::from_mode(0o755);
    fs::set_permissions(folder, permissions).with_context(|| folder.display().to_string())
}

#[cfg(not(unix))]
fn open_to_read(_: &Path) -> Result<()> {
    Ok(())
}

fn parent(folder: &Path) -> PathBuf {
    match folder.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

fn pretty(value: &Value) -> Result<Vec<u8>> {
    let mut text = serde_json::to_vec_pretty(value)?;
    text.push(b'\n');
    Ok(text)
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(file, bytes).with_context(|| file.display().to_string())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> =
            entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_pack_is_there_whole_and_nothing_is_left_beside_it() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("nieuw");
        can_be_put(&folder, false).unwrap();
        let bytes = BTreeMap::from([(Uuid::from_u128(1), vec![1])]);
        put(&folder, &json!({}), &Rows::from([("zaken", vec![])]), &bytes).unwrap();
        assert_eq!(names(&folder), ["bestanden", "scenario.json", "zaken.json"]);
        assert!(can_be_put(&folder, false).unwrap_err().to_string().contains("--overwrite"));
        can_be_put(&folder, true).unwrap();
        put(&folder, &json!({}), &Rows::new(), &BTreeMap::new()).unwrap();
        assert_eq!(names(&folder), ["scenario.json"]);
        assert_eq!(names(place.path()), ["nieuw"]);
    }

    #[test]
    fn a_folder_with_something_else_in_it_is_never_overwritten() {
        let place = tempfile::tempdir().unwrap();
        fs::write(place.path().join("dagboek.txt"), "").unwrap();
        let told = can_be_put(place.path(), true).unwrap_err().to_string();
        assert!(told.contains("dagboek.txt"), "{told}");
        let nowhere = place.path().join("niet/daar");
        assert!(can_be_put(&nowhere, false).unwrap_err().to_string().contains("does not exist"));
    }
}
