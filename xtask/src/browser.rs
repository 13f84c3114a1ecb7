//! The programs of Debian that the browser tests need.

use std::process::Command;

use anyhow::{Result, ensure};

use crate::process::{output, run};

/// Programs, each with the Debian package that has it.
const NEEDED: [(&str, &str); 3] =
    [("chromium", "chromium"), ("chromedriver", "chromium-driver"), ("npm", "npm")];

/// Sees to it that they are there: installs them where that needs no password, or says how.
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

fn is_there(program: &str) -> bool {
    output(Command::new(program).arg("--version")).is_some()
}
