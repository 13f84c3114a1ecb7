//! What a first visit to the overview loads.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::compress::{brotli, files};

/// The most that it may be, in bytes after brotli.
const FIRST_LOAD: usize = 200_000;

/// Adds up all files of a build, which are just what a first visit loads, and prints them.
pub(crate) fn print(folder: &Path) -> Result<usize> {
    let mut total = 0;
    println!("{:>10} {:>10}  file", "bytes", "brotli");
    for file in files(folder)? {
        let ending = file.extension().unwrap_or_default();
        if ending == "br" || ending == "gz" || file.starts_with(folder.join("fixtures")) {
            continue;
        }
        let bytes = fs::read(&file)?;
        let compressed = brotli(&bytes)?.len();
        total += compressed;
        let name = file.strip_prefix(folder).unwrap_or(&file).display();
        println!("{:>10} {compressed:>10}  {name}", bytes.len());
    }
    println!("{:>10} {total:>10}  first load; residents get at most {FIRST_LOAD}", "");
    Ok(total)
}

/// An error when it is too much for residents.
pub(crate) fn check(total: usize) -> Result<()> {
    ensure!(total <= FIRST_LOAD, "a first visit loads {total} bytes, over {FIRST_LOAD}");
    Ok(())
}
