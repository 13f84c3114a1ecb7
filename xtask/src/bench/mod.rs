//! Measures how fast the app is, and prints a table. It never fails on a slow result, because times
//! depend on the machine and its load. `budget` checks sizes.

mod options;
mod pack;
mod random;
mod report;
mod soort;
mod woorden;
mod zaken;

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::budget::Sizes;
use crate::dist::{self, Kind};
use crate::process::{root, run, step};
use crate::test::built;
use crate::{browser, serve, tools};
use options::Options;
use report::{Report, Row};

/// A fixed seed, so that the zaken are the same on every machine and every day.
const SEED: u64 = 20_261_123;

/// Builds the app, measures it, and prints the result.
pub(crate) fn bench(options: &[&str]) -> Result<()> {
    let Options { build, only_edits, zaken, rounds } = Options::parse(options)?;
    browser::ensure_chromium()?;
    let groot = root().join("target/bench/groot");
    if !only_edits {
        builds(build)?;
        step("zaken", || pack::generate(&root(), zaken, SEED)?.write(&groot))?;
    }
    let mut rows = measure(&groot, rounds, only_edits)?;
    if !only_edits {
        let built = built(Kind::Production);
        let sizes = Sizes::print(&built, &dist::parts(&built)?)?;
        rows.extend(sizes.pages.iter().map(|(address, bytes)| Row::first_visit(address, *bytes)));
    }
    print!("{}", Report { rows, zaken, rounds, cores: cores() });
    Ok(())
}

/// Makes the builds, or checks that they exist.
fn builds(build: bool) -> Result<()> {
    for kind in [Kind::Production, Kind::Fixtures] {
        let folder = built(kind);
        if build {
            dist::build(kind, &folder)?;
        }
        let is_there = folder.join("index.html").is_file();
        ensure!(is_there, "{} is not built: leave --no-build out", folder.display());
    }
    Ok(())
}

fn measure(groot: &Path, rounds: u32, only_edits: bool) -> Result<Vec<Row>> {
    let measured = root().join("target/bench/measured.json");
    step("measuring", || {
        let mut bench = Command::new("cargo");
        bench
            .args(["run", "--package", "e2e", "--bin", "bench"])
            .envs(serve::environment(&tools::for_building()?)?)
            .env("MIJNZAKEN_DIST", built(Kind::Fixtures))
            .env("MIJNZAKEN_DIST_PRODUCTION", built(Kind::Production))
            .env("MIJNZAKEN_BENCH_PACK", groot)
            .env("MIJNZAKEN_BENCH_ROUNDS", rounds.to_string())
            .env("MIJNZAKEN_BENCH_MEASURED", &measured)
            .env("OIDC_PROVIDER", tools::oidc_provider()?);
        if only_edits {
            bench.env("MIJNZAKEN_BENCH_ONLY_EDITS", "1");
        }
        run(&mut bench)
    })?;
    let measured = fs::read_to_string(&measured).context("what was measured")?;
    Row::read(&measured)
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, Into::into)
}
