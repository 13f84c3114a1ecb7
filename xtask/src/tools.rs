//! The tools that builds and tests need, in the versions that were tried together.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::process::{output, run};

const TARGET: &str = "wasm32-unknown-unknown";

/// A program from crates.io.
struct CargoTool {
    package: &'static str,
    program: &'static str,
    version: &'static str,
}

/// Newer ones need a newer Rust.
const TRUNK: CargoTool = CargoTool { package: "trunk", program: "trunk", version: "0.21.14" };

/// The same version as the library in Cargo.toml.
const WASM_BINDGEN: CargoTool =
    CargoTool { package: "wasm-bindgen-cli", program: "wasm-bindgen", version: "0.2.129" };

/// npm packages: wasm-opt for production builds, axe for the browser tests.
const BINARYEN: (&str, &str) = ("binaryen", "132.0.0");
const AXE: (&str, &str) = ("axe-core", "4.14.1");

/// The PATH with which trunk builds the app.
pub(crate) fn for_building() -> Result<OsString> {
    ensure_target()?;
    let folders = [ensure_cargo_tool(&TRUNK)?, ensure_cargo_tool(&WASM_BINDGEN)?];
    path_with(folders.into_iter().flatten())
}

/// The same with what makes the wasm small.
pub(crate) fn for_production() -> Result<OsString> {
    let path = for_building()?;
    let (_, version) = BINARYEN;
    let release = version.split('.').next().unwrap_or(version);
    let on_path = output(Command::new("wasm-opt").arg("--version"));
    if on_path.is_some_and(|it| it.split_whitespace().any(|word| word == release)) {
        return Ok(path);
    }
    let folder =
        ensure_npm_package(BINARYEN).context("wasm-opt makes the production build small")?;
    let folders = std::iter::once(folder.join("node_modules/.bin")).chain(env::split_paths(&path));
    Ok(env::join_paths(folders)?)
}

/// The file with axe-core, which checks accessibility.
pub(crate) fn axe() -> Result<PathBuf> {
    Ok(ensure_npm_package(AXE)?.join("node_modules/axe-core/axe.min.js"))
}

/// rustup's smallest set of tools has neither.
pub(crate) fn ensure_rust_components() -> Result<()> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if output(Command::new("cargo").args([subcommand, "--version"])).is_none() {
            run(Command::new("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}

fn ensure_target() -> Result<()> {
    let library = output(Command::new("rustc").args(["--print", "sysroot"]))
        .map(|it| Path::new(it.trim()).join("lib/rustlib").join(TARGET));
    if library.is_some_and(|it| it.is_dir()) {
        return Ok(());
    }
    run(Command::new("rustup").args(["target", "add", TARGET]))
        .context("the Rust target for browsers is needed; rustup gets it")
}

/// The folder that has the tool, or `None` when the one on PATH is the right one.
fn ensure_cargo_tool(tool: &CargoTool) -> Result<Option<PathBuf>> {
    let CargoTool { package, program, version } = tool;
    let on_path = output(Command::new(program).arg("--version"));
    if on_path.is_some_and(|it| it.split_whitespace().any(|word| word == *version)) {
        return Ok(None);
    }
    let folder = cache()?.join(format!("{package}-{version}"));
    let bin = folder.join("bin");
    if !bin.join(format!("{program}{}", env::consts::EXE_SUFFIX)).is_file() {
        eprintln!("Getting {package} {version}, once: this takes some minutes.");
        run(Command::new("cargo")
            .args(["install", package, "--version", version, "--locked", "--root"])
            .arg(&folder)
            // Not into the project's own target folder, which knows other settings.
            .env_remove("CARGO_TARGET_DIR"))?;
    }
    Ok(Some(bin))
}

/// The folder that the package is installed in.
fn ensure_npm_package((name, version): (&str, &str)) -> Result<PathBuf> {
    let folder = cache()?.join(format!("{name}-{version}"));
    if !folder.join("node_modules").join(name).is_dir() {
        let found = output(Command::new("npm").arg("--version")).is_some();
        ensure!(found, "npm is needed to get {name}; install Debian's package npm");
        eprintln!("Getting {name} {version}, once.");
        run(Command::new("npm")
            .args(["install", "--no-audit", "--no-fund", "--no-save", "--prefix"])
            .arg(&folder)
            .arg(format!("{name}@{version}")))?;
    }
    Ok(folder)
}

fn path_with(folders: impl Iterator<Item = PathBuf>) -> Result<OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    Ok(env::join_paths(folders.chain(env::split_paths(&path)))?)
}

/// Where tools are kept from one clone to the next.
fn cache() -> Result<PathBuf> {
    let folder = |name: &str| env::var_os(name).filter(|it| !it.is_empty()).map(PathBuf::from);
    let Some(base) = folder("XDG_CACHE_HOME")
        .or_else(|| folder("LOCALAPPDATA"))
        .or_else(|| Some(folder("HOME")?.join(".cache")))
    else {
        bail!("no folder for tools: set XDG_CACHE_HOME");
    };
    let cache = base.join("mijnzaken");
    fs::create_dir_all(&cache).with_context(|| format!("cannot make {}", cache.display()))?;
    Ok(cache)
}
