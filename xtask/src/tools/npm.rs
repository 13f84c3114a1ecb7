//! Installs packages from npm.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

use super::cache::LOG;
use super::tool::Tool;
use crate::process::output;
use crate::together::Watch;

/// Installs the package in a folder.
pub(super) fn install(tool: &Tool, into: &Path, watch: &Watch<'_>) -> Result<()> {
    let found = output(Command::new("npm").arg("--version")).is_some();
    ensure!(found, "npm is needed to get {}; install Debian's package npm", tool.package);
    // npm regards a package as installed if there is a folder with its name, whatever is in it.
    let modules = into.join("node_modules");
    if modules.exists() {
        fs::remove_dir_all(modules)?;
    }
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--no-save", "--prefix"])
        .arg(into)
        .arg(format!("{}@{}", tool.package, tool.version));
    watch.run(&mut npm, &into.join(LOG))
}
