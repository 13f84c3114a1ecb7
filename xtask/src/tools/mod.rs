//! The tools that builds and tests need, in versions that were tested together.

mod app;
mod cache;
mod cargo;
mod get;
mod home;
mod npm;
mod rust;
mod tool;

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use get::{Purpose, get};
pub(crate) use rust::ensure_components as ensure_rust_components;
use tool::{Program, Source, Tool};

/// Newer versions need a newer Rust. The default features are off: the project does not need HTTPS,
/// downloading tools or looking for updates. Only the hash crates are optimised, because hashing
/// the wasm is what takes trunk time at each build.
const TRUNK: Tool = Tool {
    package: "trunk",
    version: "0.21.14",
    source: Source::Crates(Program {
        name: "trunk",
        options: &["--no-default-features"],
        opt_level: "0",
        busy: &["sha2", "seahash"],
        seconds: 120,
    }),
};

/// The same version as the library in Cargo.toml. It is built without the features for testing
/// wasm.
const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    version: "0.2.129",
    source: Source::Crates(Program {
        name: "wasm-bindgen",
        options: &["--no-default-features"],
        opt_level: "1",
        busy: &[],
        seconds: 75,
    }),
};

/// Cuts off the parts of the wasm that a first visit does not need.
const WASM_SPLIT: Tool = Tool {
    package: "wasm_split_cli_support",
    version: "0.2.4",
    source: Source::Crates(Program {
        name: "wasm-split-cli",
        // Without this feature the package has no program.
        options: &["--features=build-binary"],
        opt_level: "1",
        busy: &[],
        seconds: 45,
    }),
};

/// Drives Firefox. Debian has no package of it.
const GECKODRIVER: Tool = Tool {
    package: "geckodriver",
    version: "0.37.1",
    source: Source::Crates(Program {
        name: "geckodriver",
        options: &[],
        opt_level: "0",
        busy: &[],
        seconds: 60,
    }),
};

/// Binaryen optimises wasm, and esbuild minifies JavaScript.
const BINARYEN: Tool = npm("binaryen", "132.0.0");
const ESBUILD: Tool = npm("esbuild", "0.28.2");
/// For the browser tests: axe, an OpenID provider, and a theme like those that municipalities
/// publish.
const AXE: Tool = npm("axe-core", "4.14.1");
const OIDC_PROVIDER: Tool = npm("oidc-provider", "8.8.1");
const NLDS_THEME: Tool = npm("@nl-design-system-unstable/voorbeeld-design-tokens", "7.4.1");

const fn npm(package: &'static str, version: &'static str) -> Tool {
    Tool { package, version, source: Source::Npm }
}

/// The tools that a command uses, found through PATH.
pub(crate) struct Tools {
    path: OsString,
}

impl Tools {
    /// A command for one of the tools, with a PATH on which it finds the others.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("PATH", &self.path);
        command
    }

    /// The folders in which programs are looked for, in this order.
    pub(crate) fn folders(&self) -> impl Iterator<Item = PathBuf> {
        env::split_paths(&self.path)
    }

    /// The path of a program; `None` if it is in none of the folders.
    pub(crate) fn find(&self, program: &str) -> Option<PathBuf> {
        let file = format!("{program}{}", env::consts::EXE_SUFFIX);
        self.folders().map(|it| it.join(&file)).find(|it| it.is_file())
    }
}

/// The tools that build the app.
pub(crate) fn for_building() -> Result<Tools> {
    tools(&[&TRUNK, &WASM_BINDGEN], Purpose::Building)
}

/// The same tools. If they must still be installed, the app is compiled at the same time.
pub(crate) fn for_serving() -> Result<Tools> {
    tools(&[&TRUNK, &WASM_BINDGEN], Purpose::Serving)
}

/// The tools that build the app and make it small.
pub(crate) fn for_production() -> Result<Tools> {
    rust::ensure_source()?;
    tools(&[&WASM_SPLIT, &BINARYEN, &ESBUILD, &TRUNK, &WASM_BINDGEN], Purpose::Building)
}

/// All tools that the checks need. Those that must still be installed are installed together.
pub(crate) fn for_checks() -> Result<()> {
    rust::ensure_source()?;
    let npm = [&AXE, &OIDC_PROVIDER, &NLDS_THEME, &BINARYEN, &ESBUILD];
    let crates = [&WASM_SPLIT, &GECKODRIVER, &TRUNK, &WASM_BINDGEN];
    tools(&[&npm[..], &crates[..]].concat(), Purpose::Building).map(drop)
}

/// The tools that drive browsers.
pub(crate) fn for_driving() -> Result<Tools> {
    tools(&[&GECKODRIVER], Purpose::Testing)
}

/// The folder with a certified OpenID provider, for the browser tests and the test gateway.
pub(crate) fn oidc_provider() -> Result<PathBuf> {
    npm_package(&OIDC_PROVIDER)
}

/// The file with axe-core, which checks accessibility.
pub(crate) fn axe() -> Result<PathBuf> {
    Ok(npm_package(&AXE)?.join("axe.min.js"))
}

/// The style sheet of a published NL Design System theme. The browser tests install it as a
/// municipality would.
pub(crate) fn nlds_theme() -> Result<PathBuf> {
    Ok(npm_package(&NLDS_THEME)?.join("dist/theme.css"))
}

fn npm_package(tool: &Tool) -> Result<PathBuf> {
    get(&[tool], Purpose::Testing)?;
    Ok(tool.folder()?.join("node_modules").join(tool.package))
}

/// Uses the tools on PATH that have the right version, and the others from the cache.
fn tools(needed: &[&Tool], purpose: Purpose) -> Result<Tools> {
    let kept: Vec<_> = needed.iter().copied().filter(|it| !it.is_on_path()).collect();
    get(&kept, purpose)?;
    let folders: Vec<_> = kept.iter().map(|it| it.programs()).collect::<Result<_>>()?;
    let path = env::var_os("PATH").context("no PATH")?;
    Ok(Tools { path: env::join_paths(folders.into_iter().chain(env::split_paths(&path)))? })
}
