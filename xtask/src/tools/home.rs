//! The folder that keeps the tools of all clones of the project.

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context, Result, bail};

/// The cache folder of the user.
pub(super) fn folder() -> Result<PathBuf> {
    let folder = |name: &str| env::var_os(name).filter(|it| !it.is_empty()).map(PathBuf::from);
    let Some(base) = folder("XDG_CACHE_HOME")
        .or_else(|| folder("LOCALAPPDATA"))
        .or_else(|| Some(folder("HOME")?.join(".cache")))
    else {
        bail!("no folder for tools: set XDG_CACHE_HOME");
    };
    let cache = base.join("mijnzaken");
    fs::create_dir_all(&cache).with_context(|| format!("cannot make {}", cache.display()))?;
    Ok(cache)
}
