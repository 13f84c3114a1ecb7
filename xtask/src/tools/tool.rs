//! What a tool is, and where it is.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::cache;
use crate::process::output;

/// A tool in the version that was tried.
pub(super) struct Tool {
    pub(super) package: &'static str,
    pub(super) version: &'static str,
    pub(super) source: Source,
}

/// Where a tool comes from.
pub(super) enum Source {
    /// crates.io.
    Crates(Program),
    /// npm.
    Npm,
}

/// A program, and how it is compiled.
pub(super) struct Program {
    pub(super) name: &'static str,
    /// What cargo must be told besides.
    pub(super) options: &'static [&'static str],
    /// How far it is optimised: what cargo calls `opt-level`.
    pub(super) opt_level: &'static str,
    /// The crates in it that are optimised in full all the same, since most of a run is spent in them.
    pub(super) busy: &'static [&'static str],
    /// How long compiling takes two cores that do nothing else.
    pub(super) seconds: u64,
}

impl Program {
    /// Whether the one at `program` runs and is of this version.
    pub(super) fn is_version(program: &Path, version: &str) -> bool {
        let said = output(Command::new(program).arg("--version"));
        said.is_some_and(|it| it.split_whitespace().any(|word| word == version))
    }

    /// Where the program is in the folder that it is installed in.
    pub(super) fn path_in(&self, folder: &Path) -> PathBuf {
        folder.join("bin").join(format!("{}{}", self.name, env::consts::EXE_SUFFIX))
    }
}

impl Tool {
    /// What people call it.
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.package, self.version)
    }

    /// Whether cargo installs it.
    pub(super) fn is_crate(&self) -> bool {
        matches!(self.source, Source::Crates(_))
    }

    /// Where it is kept.
    pub(super) fn folder(&self) -> Result<PathBuf> {
        Ok(cache::folder()?.join(format!("{}-{}", self.package, self.version)))
    }

    /// The folder that has its programs, in the one that it is kept in.
    pub(super) fn programs(&self) -> Result<PathBuf> {
        let programs = match self.source {
            Source::Crates(_) => "bin",
            Source::Npm => "node_modules/.bin",
        };
        Ok(self.folder()?.join(programs))
    }

    /// Whether the one on PATH is the right one.
    pub(super) fn is_on_path(&self) -> bool {
        match &self.source {
            Source::Crates(it) => Program::is_version(it.name.as_ref(), self.version),
            Source::Npm => false,
        }
    }

    /// Whether it is in that folder.
    pub(super) fn is_in(&self, folder: &Path) -> bool {
        match &self.source {
            Source::Crates(it) => it.path_in(folder).is_file(),
            Source::Npm => folder.join("node_modules").join(self.package).is_dir(),
        }
    }
}
