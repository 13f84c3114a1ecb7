//! The command `cargo xtask pack`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use pack::{Checked, HELP, Options, check, check_studies, export, packs};

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("pack: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Returns whether no mistakes were found.
async fn run() -> Result<bool> {
    let arguments = std::env::args().skip(1);
    match Options::parse(arguments, &|name| std::env::var(name).ok())? {
        Options::Help => {
            print!("{HELP}");
            Ok(true)
        }
        Options::Token(token) => {
            println!("{token}");
            Ok(true)
        }
        Options::Check(folders) if folders.is_empty() => {
            let fixtures = Path::new("public/fixtures");
            let studies = check_studies(fixtures)?;
            studies.iter().for_each(|it| println!("{it}"));
            Ok(checked(&packs(fixtures)?)? && studies.is_empty())
        }
        Options::Check(folders) => checked(&folders),
        Options::Export(wanted) => {
            export(&wanted, &|line| eprintln!("{line}")).await?;
            let good = checked(std::slice::from_ref(&wanted.to))?;
            println!("Look at it before you share it: docs/scenario-maken.md says at what.");
            Ok(good)
        }
    }
}

fn checked(folders: &[PathBuf]) -> Result<bool> {
    let checked = folders.iter().map(|it| check(it)).collect::<Result<Vec<Checked>>>()?;
    let several = folders.len() > 1;
    for (folder, checked) in folders.iter().zip(&checked) {
        for line in checked.wrong.iter().chain(&checked.repaired) {
            if several {
                println!("{}/{line}", folder.display());
            } else {
                println!("{line}");
            }
        }
    }
    println!("{}", Checked::summary(&checked));
    Ok(checked.iter().all(|it| it.wrong.is_empty()))
}
