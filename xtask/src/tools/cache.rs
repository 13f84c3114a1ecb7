//! The cache of tools, which all clones of the project share.

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use super::tool::Tool;
use crate::together::Watch;

/// The name of the file with the output of an installation, in the folder of the tool.
pub(super) const LOG: &str = "log.txt";

/// Puts a tool in `folder`. `install` writes to another folder, which is renamed once the tool is
/// complete. So an interrupted installation never looks complete, and can be resumed.
pub(super) fn put(
    tool: &Tool,
    folder: &Path,
    watch: &Watch<'_>,
    install: impl FnOnce(&Path) -> Result<()>,
) -> Result<()> {
    let partial = beside(folder, "partial");
    fs::create_dir_all(&partial).with_context(|| format!("cannot make {}", partial.display()))?;
    let _lock = lock(&beside(folder, "lock"), watch)?;
    // Another process may have installed the tool while this one waited for the lock.
    if !tool.is_in(folder) {
        install(&partial)?;
        ensure!(tool.is_in(&partial), "{} is not in {}", tool.name(), partial.display());
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::rename(&partial, folder).with_context(|| folder.display().to_string())?;
    }
    Ok(())
}

/// Waits for the lock. The operating system releases the lock of a process that ends.
fn lock(file: &Path, watch: &Watch<'_>) -> Result<File> {
    let lock = File::create(file).with_context(|| file.display().to_string())?;
    let mut waits = false;
    loop {
        match lock.try_lock() {
            Ok(()) => return Ok(lock),
            Err(TryLockError::Error(error)) => return Err(error).context("cannot lock"),
            Err(TryLockError::WouldBlock) if watch.is_stopped() => bail!("stopped"),
            Err(TryLockError::WouldBlock) => {
                if !waits {
                    watch.say("waiting for another command that is at this too");
                }
                waits = true;
                thread::sleep(Duration::from_millis(200));
            }
        }
    }
}

/// `trunk-0.21.14.partial` for `trunk-0.21.14`.
fn beside(folder: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(folder);
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::together::{Step, all};
    use crate::tools::AXE;

    /// Installs axe into a folder. With `half`, the installation is interrupted.
    fn put_axe(folder: &Path, half: bool) -> Result<()> {
        let step = Step::new("getting axe".to_owned(), |watch| {
            put(&AXE, folder, watch, |into| {
                fs::create_dir_all(into.join("node_modules/axe-core"))?;
                ensure!(!half, "interrupted");
                Ok(())
            })
        });
        all(vec![step])
    }

    #[test]
    fn what_was_interrupted_does_not_look_complete() {
        let parent = std::env::temp_dir().join(format!("mijnzaken-cache-{}", std::process::id()));
        let folder = parent.join("axe-core-4.14.1");
        assert!(put_axe(&folder, true).is_err());
        assert!(!AXE.is_in(&folder) && !folder.exists());
        put_axe(&folder, false).unwrap();
        assert!(AXE.is_in(&folder));
        put_axe(&folder, true).expect("what is there is not installed again");
        fs::remove_dir_all(parent).unwrap();
    }
}
