//! Runs the fuzzer: libFuzzer, over the app's reader and what its pages show.
//!
//! Only the app itself is compiled with counters, so that the fuzzer shares everything else with
//! the other builds. Cargo has flags for all crates or for none; the counters are therefore added
//! by this program, which cargo calls in the place of rustc for the crates of the workspace.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, ensure};

use crate::process::{output, own_file, run};

/// How long the checks fuzz.
pub(crate) const SECONDS: &str = "60";

/// How many bytes an input in the repository has at most.
const SMALL: u64 = 1_200;

/// The environment variable that makes this program stand in for rustc.
const STANDS_IN: &str = "MIJNZAKEN_FUZZ";
/// The inputs that are kept in the repository.
const CORPUS: &str = "tests/fuzz/corpus";
/// Where the fuzzer puts inputs that reach new code, and inputs that fail.
const FOUND: &str = "target/fuzz";

/// The flags of `cargo fuzz`, without a sanitizer. All of them are in the stable compiler.
const COUNTERS: [&str; 9] = [
    "--cfg=fuzzing",
    "-Copt-level=1",
    "-Ccodegen-units=1",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cforce-frame-pointers=yes",
];

/// Fails when there is no C++ compiler, which libFuzzer needs.
pub(crate) fn ensure_compiler() -> Result<()> {
    let compiler = env::var("CXX").unwrap_or_else(|_| "c++".to_owned());
    // It may have options, or a cache in front of it: `ccache g++`.
    let mut words = compiler.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or_default());
    let found = output(command.args(words).arg("--version")).is_some();
    ensure!(found, "{compiler}: install a C++ compiler, such as the package g++ or clang");
    Ok(())
}

/// Fuzzes for a number of seconds.
pub(crate) fn for_seconds(seconds: &str) -> Result<()> {
    // libFuzzer takes any other text for zero, and then never ends.
    ensure!(seconds.parse::<u32>().is_ok_and(|it| it > 0), "--seconds {seconds}: is no number");
    let found = format!("{FOUND}/corpus");
    fs::create_dir_all(&found)?;
    let limits = [&format!("-max_total_time={seconds}"), "-timeout=20", "-print_final_stats=1"];
    let artifacts = format!("-artifact_prefix={FOUND}/");
    let run = fuzzer(limits.into_iter().chain([&*artifacts, &*found, CORPUS]));
    run.with_context(|| {
        format!("an input that failed is in {FOUND}; `cargo xtask fuzz FILE` tries it again")
    })
}

/// Tries one input again.
pub(crate) fn again(file: &str) -> Result<()> {
    ensure!(Path::new(file).is_file(), "{file}: is no file");
    fuzzer([file])
}

/// Writes the corpus anew: as few inputs as possible that reach all code that the small inputs in
/// the corpus and among those that were found reach. Inputs that a person named stay.
pub(crate) fn minimise() -> Result<()> {
    let found = format!("{FOUND}/corpus");
    let (small, new) = (format!("{FOUND}/small"), format!("{FOUND}/minimised"));
    for folder in [&small, &new] {
        if Path::new(folder).is_dir() {
            fs::remove_dir_all(folder)?;
        }
    }
    for folder in [&found, &small, &new] {
        fs::create_dir_all(folder)?;
    }
    for (file, name) in files(CORPUS)?.into_iter().chain(files(&found)?) {
        if file.metadata()?.len() <= SMALL {
            fs::copy(file, Path::new(&small).join(name))?;
        }
    }
    fuzzer(["-set_cover_merge=1", &new, &small])?;
    // The new folder may be on another disk, so that its files are copied.
    for (file, _) in files(CORPUS)?.into_iter().filter(|(_, name)| is_hash(name)) {
        fs::remove_file(file)?;
    }
    for (file, name) in files(&new)? {
        fs::copy(file, Path::new(CORPUS).join(name))?;
    }
    Ok(())
}

/// The files in a folder, with their names.
fn files(folder: &str) -> Result<Vec<(PathBuf, String)>> {
    let entries = fs::read_dir(folder).with_context(|| folder.to_owned())?;
    let file = |it: fs::DirEntry| (it.path(), it.file_name().to_string_lossy().into_owned());
    Ok(entries.map(|it| it.map(file)).collect::<Result<_, _>>()?)
}

/// Whether libFuzzer named a file: by the SHA-1 of what is in it.
fn is_hash(name: &str) -> bool {
    name.len() == 40 && name.bytes().all(|it| it.is_ascii_hexdigit())
}

fn fuzzer<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Result<()> {
    ensure_compiler()?;
    let mut command = Command::new("cargo");
    command.args(["run", "--package", "fuzz", "--features", "libfuzzer", "--"]);
    command.args(arguments).env("RUSTC_WORKSPACE_WRAPPER", own_file()?).env(STANDS_IN, "1");
    run(&mut command)
}

/// Whether cargo called this program in the place of rustc.
pub(crate) fn is_called() -> bool {
    env::var_os(STANDS_IN).is_some()
}

/// Calls rustc, with counters when it compiles the app. The first argument is the path of rustc.
pub(crate) fn stand_in() -> ExitCode {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let Some((rustc, arguments)) = arguments.split_first() else { return ExitCode::FAILURE };
    let mut command = Command::new(rustc);
    command.args(arguments);
    let follows = |one: &str, other: &str| {
        arguments.windows(2).any(|it| it == [OsStr::new(one), OsStr::new(other)])
    };
    if follows("--crate-name", "mijnzaken") && follows("--crate-type", "lib") {
        command.args(COUNTERS);
    }
    match command.status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}
