//! What a first visit to the overview loads.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::compress::{brotli, files};
use crate::html::tags;

/// The most that it may be, in bytes after brotli.
pub(crate) const FIRST_LOAD: usize = 200_000;

/// Adds up what a first visit loads, which is what index.html names and does not hold back, and
/// prints it; and after that what comes later.
pub(crate) fn print(folder: &Path) -> Result<usize> {
    let html = fs::read_to_string(folder.join("index.html"))?;
    let held_back: Vec<_> =
        tags(&html, "link").into_iter().filter(|it| it.text.contains(" disabled")).collect();
    let (mut total, mut later) = (0, vec![]);
    println!("{:>10} {:>10}  file", "bytes", "brotli");
    for file in files(folder)? {
        let ending = file.extension().unwrap_or_default();
        if ending == "br" || ending == "gz" || file.starts_with(folder.join("fixtures")) {
            continue;
        }
        let bytes = fs::read(&file)?;
        let compressed = brotli(&bytes)?.len();
        let name = file.strip_prefix(folder).unwrap_or(&file).display().to_string();
        let line = format!("{:>10} {compressed:>10}  {name}", bytes.len());
        let address = format!("/{name}");
        let waits = held_back.iter().any(|it| it.attribute("href") == Some(&address));
        if name == "index.html" || html.contains(&address) && !waits {
            total += compressed;
            println!("{line}");
        } else {
            later.push(line);
        }
    }
    println!("{:>10} {total:>10}  first load; residents get at most {FIRST_LOAD}", "");
    for line in later {
        println!("{line}, when one goes there");
    }
    Ok(total)
}

/// An error when it is too much for residents.
pub(crate) fn check(total: usize) -> Result<()> {
    ensure!(total <= FIRST_LOAD, "a first visit loads {total} bytes, over {FIRST_LOAD}");
    Ok(())
}
