//! How the compiler makes the wasm of a production build.
//!
//! The standard library is compiled along, without the words of panics. A panic then is a trap at
//! once, for which boot.js shows the same page as for the panic hook. Nobody reads those words: the
//! hook leaves them out, since they could hold personal data. This saves 15 kB of each first visit.
//!
//! These settings are not stable, and the compiler promises nothing about them. A newer compiler may
//! refuse them. The build then fails here, before anything reaches a resident.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::output;

/// The settings of cargo and the compiler.
const SETTINGS: [(&str, &str); 2] = [("RUSTC_BOOTSTRAP", "1"), ("CARGO_UNSTABLE_BUILD_STD", "std")];

/// The compiler flags; cargo adds them to those in .cargo/config.toml.
const FLAGS: [&str; 5] = [
    // Marks where to cut; see src/parts.rs.
    "--cfg apart",
    // wasm-split needs the relocations.
    "-Clink-args=--emit-relocs",
    "-Zunstable-options -Cpanic=immediate-abort",
    // Without panics nobody reads where they were, nor a value in words for developers.
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
];

/// Sets all this for `command`, which starts cargo.
pub(crate) fn for_production(command: &mut Command) -> Result<()> {
    command.envs(SETTINGS).env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags()?);
    Ok(())
}

/// The compiler writes the paths of source files into the wasm. The flags remove the folders of this
/// machine from them, which are private and cost bytes.
fn flags() -> Result<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")));
    let registries = home.context("no HOME")?.join("registry/src");
    let registries = fs::read_dir(&registries).with_context(|| registries.display().to_string())?;
    let mut private: Vec<_> = registries
        .map(|it| it.map(|it| it.path().display().to_string()))
        .collect::<Result<_, _>>()?;
    private.extend(output(Command::new("rustc").args(["--print", "sysroot"])));
    let remapped = private.iter().map(|it| format!("--remap-path-prefix={}/=", it.trim()));
    Ok(FLAGS.map(str::to_owned).into_iter().chain(remapped).collect::<Vec<_>>().join(" "))
}
