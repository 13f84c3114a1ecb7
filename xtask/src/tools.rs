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
    /// Without which there is no program in the package.
    features: &'static [&'static str],
}

/// Newer ones need a newer Rust.
const TRUNK: CargoTool =
    CargoTool { package: "trunk", program: "trunk", version: "0.21.14", features: &[] };

/// The same version as the library in Cargo.toml.
const WASM_BINDGEN: CargoTool = CargoTool {
    package: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    version: "0.2.129",
    features: &[],
};

/// Cuts pages off the wasm that a first visit does not need.
const WASM_SPLIT: CargoTool = CargoTool {
    package: "wasm_split_cli_support",
    program: "wasm-split-cli",
    version: "0.2.4",
    features: &["build-binary"],
};

/// npm packages: what makes wasm and JavaScript small, axe for the browser tests, a provider to log in
/// with, and a theme as municipalities publish them.
const BINARYEN: (&str, &str) = ("binaryen", "132.0.0");
const ESBUILD: (&str, &str) = ("esbuild", "0.28.2");
const AXE: (&str, &str) = ("axe-core", "4.14.1");
const OIDC_PROVIDER: (&str, &str) = ("oidc-provider", "8.8.1");
const NLDS_THEME: (&str, &str) = ("@nl-design-system-unstable/voorbeeld-design-tokens", "7.4.1");

/// Programs, wherever they are.
pub(crate) struct Tools {
    path: OsString,
}

impl Tools {
    /// One of them, which finds the others.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("PATH", &self.path);
        command
    }

    /// Where they are looked for, in this order.
    pub(crate) fn folders(&self) -> impl Iterator<Item = PathBuf> {
        env::split_paths(&self.path)
    }

    /// Where one of them is.
    pub(crate) fn find(&self, program: &str) -> Option<PathBuf> {
        let file = format!("{program}{}", env::consts::EXE_SUFFIX);
        self.folders().map(|it| it.join(&file)).find(|it| it.is_file())
    }
}

/// What builds the app.
pub(crate) fn for_building() -> Result<Tools> {
    ensure_target()?;
    let folders = [ensure_cargo_tool(&TRUNK)?, ensure_cargo_tool(&WASM_BINDGEN)?];
    Ok(Tools { path: path_with(folders.into_iter().flatten())? })
}

/// The same with what makes it small.
pub(crate) fn for_production() -> Result<Tools> {
    let mut folders: Vec<_> = ensure_cargo_tool(&WASM_SPLIT)?.into_iter().collect();
    for package in [BINARYEN, ESBUILD] {
        let folder = ensure_npm_package(package).context("it makes the production build small")?;
        folders.push(folder.join("node_modules/.bin"));
    }
    let built = for_building()?.path;
    Ok(Tools { path: env::join_paths(folders.into_iter().chain(env::split_paths(&built)))? })
}

/// The folder with a certified OpenID provider, for the browser tests and the test gateway.
pub(crate) fn oidc_provider() -> Result<PathBuf> {
    Ok(ensure_npm_package(OIDC_PROVIDER)?.join("node_modules/oidc-provider"))
}

/// The file with axe-core, which checks accessibility.
pub(crate) fn axe() -> Result<PathBuf> {
    Ok(ensure_npm_package(AXE)?.join("node_modules/axe-core/axe.min.js"))
}

/// The style sheet of a published NL Design System theme, which the browser tests put in place as a
/// municipality would.
pub(crate) fn nlds_theme() -> Result<PathBuf> {
    let folder = ensure_npm_package(NLDS_THEME)?.join("node_modules").join(NLDS_THEME.0);
    Ok(folder.join("dist/theme.css"))
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
    let CargoTool { package, program, version, features } = tool;
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
            .arg(format!("--features={}", features.join(",")))
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
