//! Compiles the app while tools are compiled.

use std::fs;
use std::process::Command;

use anyhow::Result;

use super::cargo::jobs;
use super::rust::TARGET;
use crate::process::root;
use crate::together::Watch;

/// How many seconds compiling takes on two cores that do nothing else.
pub(super) const SECONDS: u64 = 80;

/// Compiles the app with the same settings as `trunk serve`, so that trunk has nothing left to
/// compile. A failure does not stop the other steps: trunk will report it again and wait for an
/// edit.
pub(super) fn compile(watch: &Watch<'_>) -> Result<()> {
    let folder = root().join("target/serve");
    fs::create_dir_all(&folder)?;
    let mut build = Command::new("cargo");
    build.args(["build", "--target", TARGET, "--bin", "mijnzaken"]).env("CARGO_BUILD_JOBS", jobs());
    match watch.run(&mut build, &folder.join("build.log")) {
        Err(error) if !watch.is_stopped() => {
            watch.say(&format!("the app does not compile. {error:#}"));
            Ok(())
        }
        ended => ended,
    }
}
