use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};

/// A screen that nobody sees, for a browser that cannot run without one. Each browser has its own,
/// so that each has the focus. It ends when this is dropped.
pub(super) struct Display {
    /// Its name, such as `:1`.
    pub(super) name: String,
    process: Child,
}

impl Display {
    /// Starts a screen with a number that is free.
    pub(super) fn start() -> Result<Self> {
        let mut process = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb: run `cargo xtask test`, which gets it")?;
        let output = process.stdout.take().context("no output")?;
        let mut display = Self { name: String::new(), process };
        // The number comes once the screen is there.
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number)?;
        ensure!(!number.trim().is_empty(), "Xvfb does not start");
        display.name = format!(":{}", number.trim());
        Ok(display)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}
