//! The Debian programs that the browser tests need.

use std::env;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::process::{output, run};

/// The programs, each with the Debian package that contains it.
const NEEDED: [(&str, &str); 6] = [
    ("chromium", "chromium"),
    ("chromedriver", "chromium-driver"),
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    // The browser around WebKit needs a screen.
    ("Xvfb", "xvfb"),
    ("npm", "npm"),
];

/// Makes sure that the programs are installed. Installs them if that needs no password; otherwise
/// the error says which command to run.
pub(crate) fn ensure_installed() -> Result<()> {
    let missing: Vec<_> =
        NEEDED.iter().filter(|(program, _)| !is_there(program)).map(|(_, it)| *it).collect();
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
