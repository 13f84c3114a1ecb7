//! The checks that a change must pass.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::dist::{self, Kind};
use crate::process::{own_file, root, run, step};
use crate::together::{self, Step, Watch};
use crate::{browser as browsers, fuzz, tools};

/// Runs all checks.
pub(crate) fn all() -> Result<()> {
    // Missing tools are reported at once, and not after half an hour.
    step("tools", || {
        browsers::ensure_all()?;
        fuzz::ensure_compiler()?;
        tools::for_checks()
    })?;
    // The compiler makes the app small on one core, so that the checks have the others.
    let log = root().join("target/builds.log");
    let builds = |watch: &Watch<'_>| watch.run(Command::new(own_file()?).arg(BUILDS), &log);
    let checks = |_: &Watch<'_>| {
        host()?;
        step("fuzzing", || fuzz::for_seconds(fuzz::SECONDS))?;
        step("compiling the browser tests", || cargo(&["test", "--package", "e2e", "--no-run"]))
    };
    together::all(vec![
        Step::new("the builds for the browser tests".to_owned(), builds),
        Step::new("the checks that need no browser".to_owned(), checks),
    ])?;
    print!("{}", fs::read_to_string(&log)?);
    step("browser tests", || drive(""))
}

/// The argument of this program with which [`all`] starts it again, for [`builds`].
pub(crate) const BUILDS: &str = "builds-for-tests";

/// Makes the builds that the browser tests visit.
pub(crate) fn builds() -> Result<()> {
    for (name, kind) in
        [("production build", Kind::Production), ("build with fixture mode", Kind::Fixtures)]
    {
        step(name, || dist::build(kind, &built(kind)))?;
    }
    Ok(())
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
    builds()?;
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
