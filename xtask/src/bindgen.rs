//! A stand-in for wasm-bindgen during `cargo xtask serve`. trunk calls wasm-bindgen after each
//! edit, even of a style sheet or a resource pack, and that took most of the time until the edit
//! was on screen. The stand-in does nothing if neither the wasm nor the output has changed since
//! the last time; otherwise it calls the real wasm-bindgen.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::UNIX_EPOCH;

use anyhow::{Context, Result};

use crate::process::own_file;

/// The name of the program that is replaced.
pub(crate) const NAME: &str = "wasm-bindgen";
/// The environment variable with the path of the real program.
pub(crate) const REAL: &str = "MIJNZAKEN_WASM_BINDGEN";

/// Copies this program into a folder, under the name of the real one.
pub(crate) fn put_in(folder: &Path) -> Result<()> {
    let stand_in = folder.join(format!("{NAME}{}", env::consts::EXE_SUFFIX));
    fs::create_dir_all(folder)?;
    if stand_in.exists() {
        fs::remove_file(&stand_in)?;
    }
    let this = own_file()?;
    fs::copy(this, &stand_in).with_context(|| stand_in.display().to_string()).map(drop)
}

/// Whether this program was started under that name.
pub(crate) fn is_called() -> bool {
    let name = env::args_os().next().map(PathBuf::from);
    name.is_some_and(|it| it.file_stem().is_some_and(|stem| stem == NAME))
}

/// Does what the real program would do, unless that has been done already.
pub(crate) fn stand_in() -> ExitCode {
    match run(&env::args().skip(1).collect::<Vec<_>>()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{NAME}: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<ExitCode> {
    let real = env::var_os(REAL).with_context(|| format!("{REAL} is not set"))?;
    let work = Work::of(arguments);
    if work.as_ref().is_some_and(Work::is_done) {
        return Ok(ExitCode::SUCCESS);
    }
    let status = Command::new(real).args(arguments).status()?;
    if !status.success() {
        return Ok(ExitCode::FAILURE);
    }
    if let Some(work) = work {
        work.is_done_now()?;
    }
    Ok(ExitCode::SUCCESS)
}

/// One call of wasm-bindgen: its arguments, its input and the folder for its output.
struct Work<'a> {
    arguments: &'a [String],
    wasm: &'a Path,
    folder: &'a Path,
}

impl<'a> Work<'a> {
    /// Reads the arguments that trunk passes. `None` for other calls, such as `--version`.
    fn of(arguments: &'a [String]) -> Option<Self> {
        let folder = arguments.iter().find_map(|it| it.strip_prefix("--out-dir="))?;
        let wasm = arguments.iter().find(|it| it.ends_with(".wasm"))?;
        Some(Self { arguments, wasm: wasm.as_ref(), folder: folder.as_ref() })
    }

    fn is_done(&self) -> bool {
        let done = fs::read_to_string(self.note()).ok();
        done.is_some_and(|done| self.state().is_ok_and(|now| now == done))
    }

    fn is_done_now(&self) -> Result<()> {
        Ok(fs::write(self.note(), self.state()?)?)
    }

    fn note(&self) -> PathBuf {
        self.folder.join("done.txt")
    }

    /// The arguments, and the size and modification time of each input and output file. If another
    /// program writes an output file, the state changes and the work is done again.
    fn state(&self) -> Result<String> {
        let mut files = vec![self.wasm.to_owned()];
        for entry in fs::read_dir(self.folder)? {
            files.push(entry?.path());
        }
        files.retain(|it| it.is_file() && *it != self.note());
        files.sort();
        let mut lines = vec![self.arguments.join(" ")];
        for file in files {
            let (size, since) = {
                let metadata = fs::metadata(&file)?;
                (metadata.len(), metadata.modified()?.duration_since(UNIX_EPOCH)?.as_nanos())
            };
            lines.push(format!("{} {size} {since}", file.display()));
        }
        Ok(lines.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_has_not_changed_since_is_done() {
        let folder = env::temp_dir().join(format!("mijnzaken-bindgen-{}", std::process::id()));
        fs::create_dir_all(folder.join("out")).unwrap();
        let (wasm, made) = (folder.join("in.wasm"), folder.join("out/a.js"));
        fs::write(&wasm, "1").unwrap();
        fs::write(&made, "made of 1").unwrap();
        let arguments = |name: &str| {
            let out = format!("--out-dir={}", folder.join("out").display());
            vec![out, format!("--out-name={name}"), wasm.display().to_string()]
        };
        let (asked, otherwise) = (arguments("a"), arguments("b"));
        let work = Work::of(&asked).unwrap();
        assert!(!work.is_done(), "it was never done");
        work.is_done_now().unwrap();
        assert!(work.is_done());
        assert!(!Work::of(&otherwise).unwrap().is_done(), "another question");
        fs::write(&wasm, "22").unwrap();
        assert!(!work.is_done(), "other wasm");
        work.is_done_now().unwrap();
        fs::write(&made, "made by someone else").unwrap();
        assert!(!work.is_done(), "what came out was written over");
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_question_is_passed_on() {
        assert!(Work::of(&["--version".to_owned()]).is_none());
    }
}
