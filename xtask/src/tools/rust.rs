//! The parts of Rust that the minimal profile of rustup lacks.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{output, run};

/// The target that the app is compiled for.
pub(super) const TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that rustfmt and clippy are installed.
pub(crate) fn ensure_components() -> Result<()> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if output(Command::new("cargo").args([subcommand, "--version"])).is_none() {
            run(Command::new("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}

/// Makes sure that Rust can compile for browsers.
pub(super) fn ensure_target() -> Result<()> {
    let library = output(Command::new("rustc").args(["--print", "sysroot"]))
        .map(|it| Path::new(it.trim()).join("lib/rustlib").join(TARGET));
    if library.is_some_and(|it| it.is_dir()) {
        return Ok(());
    }
    run(Command::new("rustup").args(["target", "add", TARGET]))
        .context("the Rust target for browsers is needed; rustup gets it")
}
