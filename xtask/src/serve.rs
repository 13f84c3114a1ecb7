//! Serving fixture mode while one works on it.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::process::{root, run};
use crate::{bindgen, tools};

/// Serves until it is stopped.
pub(crate) fn serve() -> Result<()> {
    let tools = tools::for_building()?;
    println!("MijnZaken: http://127.0.0.1:8080/aanvragen (once the build is done)");
    run(tools.command("trunk").arg("serve").envs(environment()?))
}

/// With which trunk finds the tools, and the one of ours that spares it most of the work.
pub(crate) fn environment() -> Result<Vec<(&'static str, OsString)>> {
    let tools = tools::for_building()?;
    let real = tools.find(bindgen::NAME).context("wasm-bindgen is not where it was put")?;
    let folder = root().join("target/serve");
    bindgen::put_in(&folder)?;
    let path = env::join_paths(std::iter::once(folder).chain(tools.folders()))?;
    Ok(vec![("PATH", path), (bindgen::REAL, PathBuf::into_os_string(real))])
}
