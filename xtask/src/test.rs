//! The checks that a change must pass.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::dist::{self, Kind};
use crate::process::{root, run, step};
use crate::{browser as browsers, fuzz, tools};

/// Runs all checks.
pub(crate) fn all() -> Result<()> {
    // Missing tools are reported at once, and not after half an hour.
    step("tools", || {
        browsers::ensure_all()?;
        fuzz::ensure_compiler()?;
        tools::for_checks()
    })?;
    host()?;
    step("fuzzing", || fuzz::for_seconds(fuzz::SECONDS))?;
    step("production build", || dist::build(Kind::Production, &built(Kind::Production)))?;
    step("build for the browser tests", || dist::build(Kind::Fixtures, &built(Kind::Fixtures)))?;
    step("browser tests", || drive(""))
}

/// Runs the checks that need no browser and no production build.
pub(crate) fn host() -> Result<()> {
    tools::ensure_rust_components()?;
    step("format", || cargo(&["fmt", "--all", "--check"]))?;
    step("lints", || {
        cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
        tools::for_building()?;
        cargo(&[
            "clippy",
            "--no-default-features",
            "--target",
            "wasm32-unknown-unknown",
            "--",
            "-D",
            "warnings",
        ])
    })?;
    step("host tests", || {
        cargo(&[
            "test",
            "--package",
            "mijnzaken",
            "--package",
            "xtask",
            "--package",
            "gateway",
            "--package",
            "mutants",
        ])?;
        // Apart from the others, so that they need not wait for its cryptography to compile.
        cargo(&["test", "--package", "pack"])
    })
}

/// Makes new builds, and runs the browser tests with `filter` in their name.
pub(crate) fn browser(filter: &str) -> Result<()> {
    browsers::ensure_all()?;
    for kind in [Kind::Production, Kind::Fixtures] {
        dist::build(kind, &built(kind))?;
    }
    drive(filter)
}

fn drive(filter: &str) -> Result<()> {
    run(tools::for_driving()?
        .command("cargo")
        .args(["test", "--package", "e2e", "--", filter])
        .env("MIJNZAKEN_DIST", built(Kind::Fixtures))
        .env("MIJNZAKEN_DIST_PRODUCTION", built(Kind::Production))
        .env("MIJNZAKEN_AXE", tools::axe()?)
        .env("MIJNZAKEN_NLDS_THEME", tools::nlds_theme()?)
        .env("OIDC_PROVIDER", tools::oidc_provider()?))
}

/// The folder in which `test` and `bench` build. It is not `dist/`, which is meant to be deployed.
pub(crate) fn built(kind: Kind) -> PathBuf {
    let name = match kind {
        Kind::Production => "production",
        Kind::Fixtures => "fixtures",
    };
    root().join(Path::new("target/dist")).join(name)
}

fn cargo(arguments: &[&str]) -> Result<()> {
    run(Command::new("cargo").args(arguments))
}
