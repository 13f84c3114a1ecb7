//! The Debian programs that the browser tests need.

use std::env;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::process::{output, run};

/// A program, and the Debian package that contains it.
type Program = (&'static str, &'static str);

/// What measuring needs, and the tests as well.
const CHROMIUM: [Program; 3] =
    [("chromium", "chromium"), ("chromedriver", "chromium-driver"), ("npm", "npm")];

/// The other browsers. WebKit needs a screen.
const OTHERS: [Program; 3] =
    [("firefox-esr", "firefox-esr"), ("WebKitWebDriver", "webkit2gtk-driver"), ("Xvfb", "xvfb")];

/// Makes sure that Chromium is installed.
pub(crate) fn ensure_chromium() -> Result<()> {
    ensure_installed(&CHROMIUM)
}

/// Makes sure that all browsers are installed.
pub(crate) fn ensure_all() -> Result<()> {
    ensure_installed(&[CHROMIUM, OTHERS].concat())
}

/// Makes sure that the programs are installed. Installs them if that needs no password; otherwise
/// the error says which command to run.
fn ensure_installed(needed: &[Program]) -> Result<()> {
    let missing: Vec<_> =
        needed.iter().filter(|(program, _)| !is_there(program)).map(|(_, it)| *it).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let install = format!("apt-get install -y --no-install-recommends {}", missing.join(" "));
    let is_root = output(Command::new("id").arg("-u")).is_some_and(|it| it.trim() == "0");
    ensure!(
        is_root && is_there("apt-get"),
        "the browser tests need more programs. Run:\n\n  {install}"
    );
    run(Command::new("apt-get").arg("update"))?;
    run(Command::new("apt-get").args(install.split(' ').skip(1)))
}

/// Whether a program is on PATH. Not all of them tell their version.
fn is_there(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|it| it.join(program).is_file())
}
