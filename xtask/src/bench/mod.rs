//! How fast the app is: a table, and never a failure. Times depend on the machine and on what else it
//! does, so that a limit on them would fail for no reason; sizes have theirs in `budget`.

mod options;
mod pack;
mod random;
mod report;
mod soort;
mod woorden;
mod zaken;

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::dist::{self, Kind};
use crate::process::{root, run, step};
use crate::test::built;
use crate::{browser, budget, tools};
use options::Options;
use report::{Report, Row};

/// The zaken are the same on each machine and each day.
const SEED: u64 = 20_261_123;

/// Builds, measures, and prints what came out.
pub(crate) fn bench(options: &[&str]) -> Result<()> {
    let Options { build, zaken, rounds } = Options::parse(options)?;
    browser::ensure_installed()?;
    for kind in [Kind::Production, Kind::Fixtures] {
        let folder = built(kind);
        if build {
            dist::build(kind, &folder)?;
        }
        let is_there = folder.join("index.html").is_file();
        ensure!(is_there, "{} is not built: leave --no-build out", folder.display());
    }
    let folder = root().join("target/bench");
    let groot = folder.join("groot");
    step("zaken", || pack::generate(&root(), zaken, SEED)?.write(&groot))?;
    let measured = folder.join("measured.json");
    step("measuring", || {
        run(Command::new("cargo")
            .args(["run", "--package", "e2e", "--bin", "bench"])
            .env("MIJNZAKEN_DIST", built(Kind::Fixtures))
            .env("MIJNZAKEN_DIST_PRODUCTION", built(Kind::Production))
            .env("MIJNZAKEN_BENCH_PACK", &groot)
            .env("MIJNZAKEN_BENCH_ROUNDS", rounds.to_string())
            .env("MIJNZAKEN_BENCH_MEASURED", &measured)
            .env("OIDC_PROVIDER", tools::oidc_provider()?))
    })?;
    let measured = fs::read_to_string(&measured).context("what was measured")?;
    let mut rows = Row::read(&measured)?;
    rows.push(Row::first_load(budget::print(&built(Kind::Production))?.first_load));
    print!("{}", Report { rows, zaken, rounds, cores: cores() });
    Ok(())
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, Into::into)
}
