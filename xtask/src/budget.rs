//! What a first visit to the overview loads.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::compress::{brotli, files};
use crate::html::tags;

/// The most that it may be, in bytes after brotli.
pub(crate) const FIRST_LOAD: usize = 200_000;

/// The most that all pages together may be: what is a good deal over it is not for residents.
pub(crate) const EVERYTHING: usize = 320_000;

/// In bytes after brotli.
pub(crate) struct Sizes {
    /// What a first visit to the overview loads.
    pub(crate) first_load: usize,
    /// That and all that may follow, but for resource packs.
    pub(crate) everything: usize,
}

/// Adds up what a first visit loads, which is what index.html names and does not hold back, and
/// prints it; and after that what comes later.
pub(crate) fn print(folder: &Path) -> Result<Sizes> {
    let html = fs::read_to_string(folder.join("index.html"))?;
    let held_back: Vec<_> =
        tags(&html, "link").into_iter().filter(|it| it.text.contains(" disabled")).collect();
    let (mut total, mut rest, mut later) = (0, 0, vec![]);
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
            rest += compressed;
            later.push(line);
        }
    }
    println!("{:>10} {total:>10}  first load; residents get at most {FIRST_LOAD}", "");
    for line in later {
        println!("{line}, when one goes there");
    }
    let everything = total + rest;
    println!("{:>10} {everything:>10}  everything; residents get at most {EVERYTHING}", "");
    Ok(Sizes { first_load: total, everything })
}

/// An error when it is too much for residents.
pub(crate) fn check(sizes: &Sizes) -> Result<()> {
    let Sizes { first_load, everything } = sizes;
    ensure!(*first_load <= FIRST_LOAD, "a first visit loads {first_load} bytes, over {FIRST_LOAD}");
    ensure!(
        *everything <= EVERYTHING,
        "all pages are {everything} bytes, over {EVERYTHING}: is something of fixture mode in them?"
    );
    Ok(())
}
