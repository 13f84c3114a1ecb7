//! Describes a tool, and finds where it is installed.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::home;
use crate::process::output;

/// A tool, in the version that the project was tested with.
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
    /// Further arguments for `cargo install`.
    pub(super) options: &'static [&'static str],
    /// How much it is optimised: the `opt-level` of cargo.
    pub(super) opt_level: &'static str,
    /// The crates in it that are optimised fully all the same, because most of the running time is
    /// spent in them.
    pub(super) busy: &'static [&'static str],
    /// How many seconds compiling takes on two cores that do nothing else.
    pub(super) seconds: u64,
}

impl Program {
    /// Whether `program` can be run and has this version.
    pub(super) fn is_version(program: &Path, version: &str) -> bool {
        let said = output(Command::new(program).arg("--version"));
        said.is_some_and(|it| it.split_whitespace().any(|word| word == version))
    }

    /// The path of the program, in the folder that it is installed in.
    pub(super) fn path_in(&self, folder: &Path) -> PathBuf {
        folder.join("bin").join(format!("{}{}", self.name, env::consts::EXE_SUFFIX))
    }
}

impl Tool {
    /// The package and version, for messages.
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.package, self.version)
    }

    /// Whether it comes from crates.io.
    pub(super) fn is_crate(&self) -> bool {
        matches!(self.source, Source::Crates(_))
    }

    /// The folder of this tool in the cache.
    pub(super) fn folder(&self) -> Result<PathBuf> {
        Ok(home::folder()?.join(format!("{}-{}", self.package, self.version)))
    }

    /// The folder with its programs, in the cache.
    pub(super) fn programs(&self) -> Result<PathBuf> {
        let programs = match self.source {
            Source::Crates(_) => "bin",
            Source::Npm => "node_modules/.bin",
        };
        Ok(self.folder()?.join(programs))
    }

    /// Whether PATH has the program in the right version.
    pub(super) fn is_on_path(&self) -> bool {
        match &self.source {
            Source::Crates(it) => Program::is_version(it.name.as_ref(), self.version),
            Source::Npm => false,
        }
    }

    /// Whether it is installed in this folder.
    pub(super) fn is_in(&self, folder: &Path) -> bool {
        match &self.source {
            Source::Crates(it) => it.path_in(folder).is_file(),
            Source::Npm => folder.join("node_modules").join(self.package).is_dir(),
        }
    }
}
