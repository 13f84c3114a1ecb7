//! Production builds.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::budget::Sizes;
use crate::cut::Parts;
use crate::organisation::{self, Organisation};
use crate::process::{root, run};
use crate::{bundle, compiler, compress, cut, tools};

/// The kind of build.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// For residents.
    Production,
    /// For researchers, with fixture mode and the resource packs.
    Fixtures,
}

/// Words that occur only in fixture mode: in the packs, the gallery, the studies and their styles.
const FIXTURE_WORDS: [&str; 9] = [
    "/fixtures/",
    "scenario.json",
    "Testomgeving",
    "/galerij",
    "/onderzoek",
    "mijnzaken-onderzoek",
    "mijnzaken-niets-gevonden",
    "QR-code",
    "paneel__",
];

/// Builds into `dist/`, as the options of the command say.
pub(crate) fn command(options: &[&str]) -> Result<()> {
    let (mut kind, mut organisation) = (Kind::Production, None);
    let mut options = options.iter();
    while let Some(option) = options.next() {
        match *option {
            "--fixtures" => kind = Kind::Fixtures,
            "--organisation" => {
                let file = options.next().context("--organisation needs a file")?;
                organisation = Some(Organisation::read(file.as_ref())?);
            }
            other => bail!("unknown option: {other}"),
        }
    }
    build_for(kind, "dist".as_ref(), organisation)
}

/// Builds into `folder`, for no municipality in particular.
pub(crate) fn build(kind: Kind, folder: &Path) -> Result<()> {
    build_for(kind, folder, None)
}

/// Builds into `folder`, compresses the files, and checks the result.
fn build_for(kind: Kind, folder: &Path, organisation: Option<Organisation>) -> Result<()> {
    let tools = tools::for_production()?;
    let mut trunk = tools.command("trunk");
    trunk.args(["build", "--release", "--dist"]).arg(folder);
    compiler::for_production(&mut trunk)?;
    if kind == Kind::Production {
        trunk.arg("--no-default-features");
    }
    run(&mut trunk)?;
    // A build with fixture mode has a config.json, of the municipality that it shows.
    let organisation = match organisation {
        None if kind == Kind::Fixtures => Some(Organisation::read(&folder.join("config.json"))?),
        organisation => organisation,
    };
    organisation::write(folder, organisation.as_ref())?;
    match kind {
        Kind::Production => without_fixtures(folder)?,
        Kind::Fixtures => knows_fixture_words(folder)?,
    }
    let parts = cut::cut(folder, &tools)?;
    bundle::styles(folder)?;
    compress::compress(folder)?;
    write_parts(folder, &parts)?;
    let sizes = Sizes::print(folder, &parts)?;
    if kind == Kind::Production {
        sizes.check()?;
    }
    println!("built: {}", folder.display());
    Ok(())
}

/// The bundles of the build in `folder`, as [`build`] recorded them.
pub(crate) fn parts(folder: &Path) -> Result<Parts> {
    let file = parts_file(folder);
    let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    Ok(serde_json::from_str(&text)?)
}

/// Records the bundles in a file outside the build, because that file must not be served.
fn write_parts(folder: &Path, parts: &Parts) -> Result<()> {
    let file = parts_file(folder);
    fs::create_dir_all(file.parent().unwrap_or(folder))?;
    Ok(fs::write(file, serde_json::to_string(parts)?)?)
}

fn parts_file(folder: &Path) -> PathBuf {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    root().join("target/parts").join(format!("{name}.json"))
}

/// Removes the resource packs, the styles of fixture mode, the list of themes, and the config.json
/// that asks for the packs; operators bring their own config.json. Fails if fixture mode is left.
fn without_fixtures(folder: &Path) -> Result<()> {
    bundle::without(folder, "onderzoek")?;
    fs::remove_dir_all(folder.join("fixtures")).context("fixtures")?;
    for file in ["config.json", "themes/index.json"] {
        fs::remove_file(folder.join(file)).context(file)?;
    }
    for word in FIXTURE_WORDS {
        let found = file_with(folder, word)?;
        ensure!(found.is_none(), "{found:?} has {word:?}: fixture mode in production");
    }
    Ok(())
}

/// Checks that each word occurs in a build with fixture mode. A word that occurs nowhere would
/// check nothing.
fn knows_fixture_words(folder: &Path) -> Result<()> {
    for word in FIXTURE_WORDS {
        ensure!(file_with(folder, word)?.is_some(), "no file has {word:?}: choose another word");
    }
    Ok(())
}

fn file_with(folder: &Path, word: &str) -> Result<Option<PathBuf>> {
    for file in compress::files(folder)? {
        if fs::read(&file)?.windows(word.len()).any(|it| it == word.as_bytes()) {
            return Ok(Some(file));
        }
    }
    Ok(None)
}
