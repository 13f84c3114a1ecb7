//! Checks a pack with the parsers of the app.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use mijnzaken::error::Defect;
use mijnzaken::pack_check::{self, FOLDER, Pack};

/// A file in a pack that lists its intentional mistakes, one per line, exactly as the check reports
/// them.
const ON_PURPOSE: &str = "on-purpose.txt";

/// The result of a check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// A line for each mistake.
    pub wrong: Vec<String>,
    /// A line for each field that is not as the standard has it, and that the app reads all the
    /// same. That is no mistake.
    pub repaired: Vec<String>,
    /// The number of intentional mistakes.
    pub on_purpose: usize,
}

impl Checked {
    /// A one-line summary of several checks.
    pub fn summary(all: &[Self]) -> String {
        let count = |of: fn(&Self) -> usize| all.iter().map(of).sum::<usize>();
        let packs = match all.len() {
            1 => "1 pack".to_owned(),
            count => format!("{count} packs"),
        };
        let mut summary = match count(|it| it.wrong.len()) {
            0 => format!("{packs}: nothing is wrong"),
            1 => format!("{packs}: 1 thing is wrong"),
            count => format!("{packs}: {count} things are wrong"),
        };
        match count(|it| it.on_purpose) {
            0 => {}
            count => summary += &format!(" ({count} on purpose, in {ON_PURPOSE})"),
        }
        match count(|it| it.repaired.len()) {
            0 => summary,
            1 => summary + "; 1 thing is repaired by the app, which may stay",
            count => format!("{summary}; {count} things are repaired by the app, which may stay"),
        }
    }
}

/// The packs in a folder, sorted by name.
pub fn packs(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found: Vec<PathBuf> = entries(folder)?.into_iter().filter(|it| it.is_dir()).collect();
    found.sort();
    Ok(found)
}

/// Checks the pack in a folder.
pub fn check(folder: &Path) -> Result<Checked> {
    ensure!(folder.is_dir(), "{} is no folder", folder.display());
    let text = |name: &str| {
        let bytes = fs::read(folder.join(name)).ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    };
    let size = |name: &str| fs::metadata(folder.join(name)).ok().map(|it| it.len());
    let found = pack_check::check(&Pack { text: &text, size: &size });
    let mut told = strangers(folder)?;
    told.extend(found.wrong.iter().map(line));
    let repaired = found.repaired.iter().map(|it| format!("{} (repaired)", line(it))).collect();
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    Ok(except(told, repaired, &text(ON_PURPOSE).unwrap_or_default(), &name))
}

/// Checks `onderzoek.json` against the packs in a folder.
pub fn check_studies(folder: &Path) -> Result<Vec<String>> {
    let Ok(text) = fs::read_to_string(folder.join("onderzoek.json")) else { return Ok(vec![]) };
    let name = |it: &PathBuf| Some(it.file_name()?.to_string_lossy().into_owned());
    let scenarios: Vec<String> = packs(folder)?.iter().filter_map(name).collect();
    Ok(pack_check::check_studies(&text, &scenarios))
}

/// Writes a mistake as `zaken.json [3] startdatum: …`.
fn line(Defect { source, field, problem }: &Defect) -> String {
    let place = match field.split_once("].") {
        Some((index, field)) => format!(" {index}] {field}"),
        None if field.is_empty() => String::new(),
        None => format!(" {field}"),
    };
    format!("{source}{place}: {problem}")
}

/// Separates intentional mistakes from the others. An expected mistake that does not occur is a
/// mistake too. Its line may begin with the folder, because a check of several packs reports it so.
fn except(told: Vec<String>, repaired: Vec<String>, on_purpose: &str, folder: &str) -> Checked {
    let folder = format!("{folder}/");
    let expected: BTreeSet<&str> = on_purpose
        .lines()
        .map(|it| it.split_once(&folder).map_or(it, |(_, line)| line).trim())
        .filter(|it| !it.is_empty())
        .collect();
    let is_told = |it: &&&str| told.iter().chain(&repaired).any(|line| line == **it);
    let gone = expected.iter().filter(|it| !is_told(it));
    let gone = gone.map(|it| format!("{ON_PURPOSE}: this is not wrong any more: {it}"));
    let gone: Vec<String> = gone.collect();
    let on_purpose = expected.len() - gone.len();
    let others = |lines: Vec<String>| {
        lines.into_iter().filter(|it| !expected.contains(it.as_str())).collect::<Vec<_>>()
    };
    let mut wrong = others(told);
    let repaired = others(repaired);
    wrong.extend(gone);
    Checked { wrong, repaired, on_purpose }
}

/// Files that the app does not read.
fn strangers(folder: &Path) -> Result<Vec<String>> {
    let mut known = pack_check::known();
    known.push(ON_PURPOSE.to_owned());
    let mut found = vec![];
    for entry in entries(folder)? {
        let name = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // Hidden files are left there by systems and editors.
        if known.contains(&name) || name.starts_with('.') {
            continue;
        }
        let near = known.iter().min_by_key(|it| strsim::damerau_levenshtein(it, &name));
        let near = near.map(|it| format!("; did you mean {it}?")).unwrap_or_default();
        found.push(format!("{name}: nothing reads a file of this name{near}"));
    }
    let bytes = folder.join(FOLDER);
    if bytes.is_dir() {
        found.extend(entries(&bytes)?.iter().filter_map(|it| stranger_among_bytes(folder, it)));
    }
    found.sort();
    Ok(found)
}

/// A file in the folder with bytes that belongs to no document.
fn stranger_among_bytes(folder: &Path, file: &Path) -> Option<String> {
    let name = file.file_name()?.to_string_lossy().into_owned();
    let documents =
        fs::read_to_string(folder.join("enkelvoudiginformatieobjecten.json")).unwrap_or_default();
    let is_lost = !name.starts_with('.')
        && !documents.contains(&format!("enkelvoudiginformatieobjecten/{name}"));
    is_lost
        .then(|| format!("{FOLDER}/{name}: expected the uuid of a document, and nothing after it"))
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    entries.map(|it| Ok(it?.path())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistake_is_written_as_file_index_and_field() {
        let defect = |field: &str| {
            let (source, problem) = ("zaken.json".to_owned(), "is missing".to_owned());
            line(&Defect { source, field: field.to_owned(), problem })
        };
        assert_eq!(defect("[3].startdatum"), "zaken.json [3] startdatum: is missing");
        assert_eq!(defect("[3].opschorting.reden"), "zaken.json [3] opschorting.reden: is missing");
        assert_eq!(defect("[3]"), "zaken.json [3]: is missing");
        assert_eq!(defect("clock"), "zaken.json clock: is missing");
        assert_eq!(defect(""), "zaken.json: is missing");
    }

    #[test]
    fn what_is_on_purpose_is_not_wrong_until_it_is_gone() {
        let told = || vec!["a: b".to_owned(), "c: d".to_owned()];
        let checked = except(told(), vec![], "public/fixtures/proef/a: b\n\n", "proef");
        assert_eq!((checked.wrong, checked.on_purpose), (vec!["c: d".to_owned()], 1));
        let checked = except(told(), vec![], "a: b\r\nc: d\ne: f\n", "proef");
        assert_eq!(checked.wrong, ["on-purpose.txt: this is not wrong any more: e: f"]);
        assert_eq!(checked.on_purpose, 2);
        let checked = except(vec![], told(), "a: b", "proef");
        assert_eq!((checked.wrong, checked.repaired), (vec![], vec!["c: d".to_owned()]));
    }

    #[test]
    fn the_summary_is_one_line() {
        let checked = |wrong: usize, on_purpose| {
            let wrong = vec![String::new(); wrong];
            Checked { wrong, on_purpose, ..Checked::default() }
        };
        assert_eq!(Checked::summary(&[checked(0, 0)]), "1 pack: nothing is wrong");
        assert_eq!(
            Checked::summary(&[checked(1, 2), checked(0, 0)]),
            "2 packs: 1 thing is wrong (2 on purpose, in on-purpose.txt)"
        );
        assert_eq!(Checked::summary(&[checked(2, 0)]), "1 pack: 2 things are wrong");
        let repaired = Checked { repaired: vec![String::new(); 2], ..checked(0, 0) };
        assert_eq!(
            Checked::summary(&[repaired]),
            "1 pack: nothing is wrong; 2 things are repaired by the app, which may stay"
        );
    }
}
