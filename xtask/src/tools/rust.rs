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
    if has(TARGET) {
        return Ok(());
    }
    run(Command::new("rustup").args(["target", "add", TARGET]))
        .context("the Rust target for browsers is needed; rustup gets it")
}

/// Makes sure that the source of the standard library is there, which production builds compile.
pub(super) fn ensure_source() -> Result<()> {
    if has("src/rust/library/std") {
        return Ok(());
    }
    run(Command::new("rustup").args(["component", "add", "rust-src"]))
        .context("the source of the standard library is needed; rustup gets it")
}

/// Whether the toolchain has this folder.
fn has(folder: &str) -> bool {
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]));
    sysroot.is_some_and(|it| Path::new(it.trim()).join("lib/rustlib").join(folder).is_dir())
}
