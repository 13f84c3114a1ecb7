//! Installs programs from crates.io: as a binary if `cargo binstall` is there, compiled otherwise.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use anyhow::{Result, ensure};

use super::cache::LOG;
use super::tool::{Program, Tool};
use crate::process::output;
use crate::together::Watch;

/// How long a download may take. Compiling is not much slower, and behind a closed network some
/// requests never get an answer.
const LIMIT: Duration = Duration::from_secs(120);

/// Whether `cargo binstall` is installed, which downloads ready-made binaries.
pub(super) fn has_binstall(cargo: &OsStr) -> bool {
    output(Command::new(cargo).args(["binstall", "-V"])).is_some()
}

/// How many crates one cargo may compile at a time while others compile as well. With all cores for
/// each cargo, memory could run out. The last cargo to end still has more than half of the cores.
pub(super) fn jobs() -> String {
    let cores = thread::available_parallelism().map_or(1, Into::into);
    (cores / 2 + 1).min(cores).to_string()
}

/// The installation of a program in a folder.
pub(super) struct Install<'a> {
    /// The cargo to use.
    pub(super) cargo: &'a OsStr,
    pub(super) tool: &'a Tool,
    pub(super) program: &'a Program,
    pub(super) into: &'a Path,
    pub(super) watch: &'a Watch<'a>,
}

impl Install<'_> {
    /// Installs the program, and removes what was left from compiling it.
    pub(super) fn run(&self) -> Result<()> {
        if !self.is_ready_made()? {
            self.compile()?;
        }
        if self.target().exists() {
            fs::remove_dir_all(self.target())?;
        }
        Ok(())
    }

    /// Tries to install a ready-made binary, and returns whether that succeeded.
    fn is_ready_made(&self) -> Result<bool> {
        if !has_binstall(self.cargo) {
            return Ok(false);
        }
        let Err(error) = self.download() else {
            return Ok(true);
        };
        ensure!(!self.watch.is_stopped(), error);
        let error = format!("{error:#}");
        let why = error.lines().last().unwrap_or_default().trim();
        self.watch
            .say(&format!("cannot be had ready-made, so that it is compiled, in minutes ({why})"));
        Ok(false)
    }

    /// Downloads a binary that the makers of the program publish. Binaries that others compiled are
    /// not used, and binstall may not compile the program itself.
    fn download(&self) -> Result<()> {
        let mut binstall = Command::new(self.cargo);
        binstall
            .args(["binstall", "--no-confirm", "--disable-strategies", "quick-install,compile"])
            .args(["--no-symlinks", "--force", "--root"])
            .arg(self.into)
            .arg(format!("{}@={}", self.tool.package, self.tool.version));
        self.watch.run_within(LIMIT, &mut binstall, &self.into.join(LOG))?;
        let runs = Program::is_version(&self.program.path_in(self.into), self.tool.version);
        ensure!(runs, "what was downloaded does not run here");
        Ok(())
    }

    /// Compiles the program with few optimisations. Full optimisation took most of the time of a
    /// first start, and makes no noticeable difference later.
    fn compile(&self) -> Result<()> {
        let mut install = Command::new(self.cargo);
        install
            .args(["install", self.tool.package, "--version", self.tool.version])
            .args(["--locked", "--force", "--bin", self.program.name])
            .args(self.program.options)
            .args(self.program.busy.iter().flat_map(optimised))
            .arg("--root")
            .arg(self.into)
            .env("CARGO_BUILD_JOBS", jobs())
            .env("CARGO_TARGET_DIR", self.target())
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", self.program.opt_level)
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "false");
        self.watch.run(&mut install, &self.into.join(LOG))
    }

    /// The folder in which the program is compiled. It stays after an interruption, so that the
    /// next time continues from there. It is not the target folder of the project, which has other
    /// settings.
    fn target(&self) -> PathBuf {
        self.into.join("target")
    }
}

/// The arguments that make cargo optimise one crate fully.
fn optimised(name: &&str) -> [String; 2] {
    ["--config".to_owned(), format!("profile.release.package.{name}.opt-level=3")]
}

#[cfg(test)]
#[cfg(unix)]
mod tests;
