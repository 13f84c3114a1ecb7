//! Runs a program without showing its output. The output goes to a log file, and is shown only if
//! the program fails.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::{Watch, duration};
use crate::process::words;

/// How often to check whether the program has ended.
const LOOK: Duration = Duration::from_millis(50);
/// How often to print a line that the program is still running.
const SIGN_OF_LIFE: Duration = Duration::from_secs(60);
/// How many lines of the output are shown when the program fails.
const TOLD: usize = 60;
/// The beginnings of lines with which cargo reports normal progress.
const ALL_IS_WELL: [&str; 8] = [
    "Adding ",
    "Blocking ",
    "Compiling ",
    "Downloaded ",
    "Downloading ",
    "Installing ",
    "Locking ",
    "Updating ",
];

impl Watch<'_> {
    /// Runs a program, with its output in the file `log`. Ends the program if this step should
    /// stop.
    pub(crate) fn run(&self, command: &mut Command, log: &Path) -> Result<()> {
        self.run_within(Duration::MAX, command, log)
    }

    /// The same, but ends the program once it takes longer than `limit`.
    pub(crate) fn run_within(
        &self,
        limit: Duration,
        command: &mut Command,
        log: &Path,
    ) -> Result<()> {
        let words = words(command);
        let printed = File::create(log).with_context(|| log.display().to_string())?;
        command.stdin(Stdio::null()).stdout(printed.try_clone()?).stderr(printed);
        let mut child = command.spawn().with_context(|| format!("cannot start {words}"))?;
        let start = Instant::now();
        let mut said = start;
        let status = loop {
            if let Some(status) = child.try_wait()? {
                break status;
            }
            if self.is_stopped() || start.elapsed() > limit {
                child.kill()?;
                child.wait()?;
                bail!("stopped after {}: {words}", duration(start.elapsed()));
            }
            if said.elapsed() > SIGN_OF_LIFE {
                said = Instant::now();
                self.say_how_far(log);
            }
            thread::sleep(LOOK);
        };
        if !status.success() {
            bail!("failed: {words}\n{}", told(&read(log)));
        }
        Ok(())
    }

    fn say_how_far(&self, log: &Path) {
        let printed = read(log);
        let crates = printed.lines().filter(|it| it.trim_start().starts_with("Compiling ")).count();
        let since = duration(self.start.elapsed());
        self.say(&match crates {
            0 => format!("still at it after {since}"),
            _ => format!("crate {crates} after {since}"),
        });
    }
}

fn read(log: &Path) -> String {
    fs::read(log).map(|it| String::from_utf8_lossy(&it).into_owned()).unwrap_or_default()
}

/// The last lines of the output, without those that report normal progress.
fn told(printed: &str) -> String {
    let is_well = |line: &str| ALL_IS_WELL.iter().any(|it| line.trim_start().starts_with(it));
    let lines: Vec<_> =
        printed.lines().filter(|it| !it.trim().is_empty() && !is_well(it)).collect();
    let first = lines.len().saturating_sub(TOLD);
    lines.into_iter().skip(first).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::sync::atomic::AtomicBool;

    use super::*;

    fn run(script: &str, stop: bool, limit: Duration) -> Result<()> {
        static COUNT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
        let count = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let name = format!("mijnzaken-quiet-{}-{count}", std::process::id());
        let log = std::env::temp_dir().join(name);
        let stop = AtomicBool::new(stop);
        let watch = Watch { label: "Step 1 of 1".to_owned(), start: Instant::now(), stop: &stop };
        let result = watch.run_within(limit, Command::new("sh").args(["-c", script]), &log);
        fs::remove_file(log).unwrap();
        result
    }

    #[test]
    fn a_failure_tells_what_was_printed_but_not_that_all_was_well() {
        let script = "echo '   Compiling serde v1'; echo 'error: no linker' >&2; exit 101";
        let error = run(script, false, Duration::MAX).unwrap_err().to_string();
        assert!(error.ends_with("\nerror: no linker"), "{error}");
    }

    #[test]
    fn a_program_is_ended_when_others_failed_or_it_takes_too_long() {
        for (stop, limit) in [(true, Duration::MAX), (false, Duration::ZERO)] {
            let error = run("exec sleep 60", stop, limit).unwrap_err().to_string();
            assert!(error.starts_with("stopped after 0 s"), "{error}");
        }
    }

    #[test]
    fn success_is_quiet() {
        run("echo fine", false, Duration::MAX).unwrap();
    }
}
