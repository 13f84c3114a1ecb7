//! Runs other programs.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

/// The folder of the project.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// The file of this program. A build that runs beside it may have put a new one in its place, under
/// the same name; that one is then meant.
pub(crate) fn own_file() -> Result<PathBuf> {
    let file = env::current_exe()?;
    let name = file.to_string_lossy().into_owned();
    Ok(name.strip_suffix(" (deleted)").map_or(file, PathBuf::from))
}

/// Runs a program and shows its output. Returns an error if the program fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let words = words(command);
    eprintln!("$ {words}");
    let status = command.status().with_context(|| format!("cannot start {words}"))?;
    ensure!(status.success(), "failed: {words}");
    Ok(())
}

/// The standard output of a program. `None` if the program cannot be started or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a step of a longer command, and prints how many seconds it took.
pub(crate) fn step(name: &str, run: impl FnOnce() -> Result<()>) -> Result<()> {
    eprintln!("\n=== {name}");
    let start = Instant::now();
    run().with_context(|| name.to_owned())?;
    eprintln!("=== {name}: {} s", start.elapsed().as_secs());
    Ok(())
}

/// A command as it would be typed in a shell, without quoting.
pub(crate) fn words(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    std::iter::once(program)
        .chain(command.get_args())
        .map(|it| it.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
