//! Installs the tools that are missing from the cache, all at the same time.

use std::ffi::OsStr;
use std::thread;

use anyhow::Result;

use super::cargo::{self, Install};
use super::tool::{Source, Tool};
use super::{app, cache, home, npm, rust};
use crate::together::{self, Step, Watch};

/// The purpose of tools.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Browser tests, which need no Rust target for browsers.
    Testing,
    /// Builds, which need the Rust target for browsers.
    Building,
    /// `trunk serve`. While tools are installed, the app is compiled with the settings of trunk.
    Serving,
}

/// Makes sure that these tools are in the cache. Prints nothing if they are there already.
pub(super) fn get(tools: &[&Tool], purpose: Purpose) -> Result<()> {
    let mut missing = vec![];
    for tool in tools {
        if !tool.is_in(&tool.folder()?) {
            missing.push(*tool);
        }
    }
    let cargo = OsStr::new("cargo");
    let ready_made = missing.iter().any(|it| it.is_crate()) && cargo::has_binstall(cargo);
    let with_app = purpose == Purpose::Serving && !missing.is_empty();

    let mut seconds = if with_app { app::SECONDS } else { 0 };
    let mut steps = vec![];
    for tool in missing {
        let compiled = tool.is_crate() && !ready_made;
        seconds += seconds_of(tool, compiled);
        let name = format!("{} {}", if compiled { "compiling" } else { "getting" }, tool.name());
        steps.push(Step::new(name, move |watch| put(cargo, tool, watch)));
    }
    if with_app {
        steps.push(Step::new("compiling the app".to_owned(), app::compile));
    }
    if !steps.is_empty() {
        let cores = thread::available_parallelism().map_or(1, Into::into);
        let (takes, kept) = (estimate(seconds, cores), home::folder()?);
        eprintln!("This takes {takes}, once: the tools stay in {}.", kept.display());
    }
    if purpose != Purpose::Testing {
        rust::ensure_target()?;
    }
    together::all(steps)
}

fn put(cargo: &OsStr, tool: &Tool, watch: &Watch<'_>) -> Result<()> {
    cache::put(tool, &tool.folder()?, watch, |into| match &tool.source {
        Source::Crates(program) => Install { cargo, tool, program, into, watch }.run(),
        Source::Npm => npm::install(tool, into, watch),
    })
}

fn seconds_of(tool: &Tool, compiled: bool) -> u64 {
    match &tool.source {
        Source::Crates(it) if compiled => it.seconds,
        _ => 10,
    }
}

/// An estimate, in words, of how long work takes that needs `seconds` on two cores. More than four
/// cores help little, because some crates wait for others.
fn estimate(seconds: u64, cores: usize) -> String {
    let cores = cores.clamp(1, 4) as u64;
    match (seconds * 2 / cores).div_ceil(60) {
        0 | 1 => "about a minute".to_owned(),
        minutes => format!("about {minutes} minutes"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_cores_take_less_time() {
        assert_eq!(estimate(300, 2), "about 5 minutes");
        assert_eq!(estimate(300, 16), "about 3 minutes");
        assert_eq!(estimate(10, 2), "about a minute");
    }
}
