//! The commands of MijnZaken. Each command does its own set-up: a tool that is not on PATH in the
//! right version is put into a cache folder of the user, never into the system.

mod bench;
mod bindgen;
mod browser;
mod budget;
mod bundle;
mod compiler;
mod compress;
mod cut;
mod dist;
mod fuzz;
mod html;
mod names;
mod organisation;
mod pages;
mod process;
mod scenarios;
mod serve;
mod test;
mod together;
mod tools;

use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use process::run;
use serve::Reach;

const HELP: &str = "\
cargo xtask COMMAND

  serve              get the tools, then serve fixture mode on http://127.0.0.1:8080/aanvragen
  serve --network    the same for phones on your network too
  test               format, lints, host tests, fuzzing, production build, budgets, browser tests
  test --host        format, lints and host tests only
  test --browser F   only the browser tests, those with F in their name
  fuzz --seconds N   changes what a register sends, at random, and looks whether the app panics
  fuzz FILE          tries one input again
  fuzz --minimise    writes the corpus anew, as small as possible. docs/mutants.md says more
  dist               the production build in dist/
  dist --fixtures    the same with fixture mode in it, for a municipality's researchers
  dist --organisation FILE
                     the same with the name and the telephone number of a municipality in the texts
                     for when the app cannot run; FILE is its config.json
  bench              load times, how soon a key press is seen, sizes: a table that fails on nothing.
                     --zaken N (10000), --rounds N (5), --no-build: the builds that test left,
                     --edits: only how soon an edit is on screen while serving
  gateway --pack DIR a token-secured gateway over a resource pack, with a provider to log in at; and
                     the app in front of it when dist/ has been built. --help says what else
  pack --check [DIR] what is wrong with scenarios: those in DIR, or all of public/fixtures
  pack --from URL --to DIR
                     a scenario of what is in a Zaak register, with invented people in it. --help
                     says what else, and docs/scenario-maken.md what to look at before one shares it
";

fn main() -> ExitCode {
    if bindgen::is_called() {
        return bindgen::stand_in();
    }
    if fuzz::is_called() {
        return fuzz::stand_in();
    }
    match command() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Result<()> {
    std::env::set_current_dir(process::root())?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        // The other commands have a help text of their own.
        []
        | ["help" | "--help" | "-h"]
        | ["serve" | "test" | "fuzz" | "dist" | "bench", "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        ["serve"] => serve::serve(Reach::Here),
        ["serve", "--network"] => serve::serve(Reach::Network),
        ["test"] => test::all(),
        [test::BUILDS] => test::builds(),
        ["test", "--host"] => test::host(),
        ["test", "--browser"] => test::browser(""),
        ["test", "--browser", filter] => test::browser(filter),
        ["fuzz", "--seconds", seconds] => fuzz::for_seconds(seconds),
        ["fuzz", "--minimise"] => fuzz::minimise(),
        ["fuzz", file] if !file.starts_with("--") => fuzz::again(file),
        ["dist", options @ ..] => dist::command(options),
        ["bench", options @ ..] => bench::bench(options),
        ["gateway", options @ ..] => gateway(options),
        ["pack", options @ ..] => pack(options),
        // Called by trunk after each build.
        ["list-scenarios"] => scenarios::list(),
        other => bail!("unknown command: {}\n\n{HELP}", other.join(" ")),
    }
}

fn gateway(options: &[&str]) -> Result<()> {
    let mut command = Command::new("cargo");
    command.args(["run", "--package", "gateway", "--"]).args(options);
    if !options.contains(&"--issuer") {
        command.env("OIDC_PROVIDER", tools::oidc_provider()?);
    }
    let is_built = Path::new("dist/index.html").is_file();
    if Path::new("dist/fixtures").is_dir() {
        eprintln!("dist/ has fixture mode in it: run `cargo xtask dist` to see the app as well");
    } else if is_built && !options.contains(&"--dist") {
        command.args(["--dist", "dist"]);
    }
    run(&mut command)
}

/// Runs the crate `pack`. It is a separate crate because it includes the app, which `serve` should
/// not have to compile first.
fn pack(options: &[&str]) -> Result<()> {
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--package", "pack", "--"]).args(options);
    let status = command.status().context("cannot start cargo")?;
    // The command itself has reported what is wrong.
    if !status.success() {
        std::process::exit(status.code().unwrap_or(1));
    }
    Ok(())
}
