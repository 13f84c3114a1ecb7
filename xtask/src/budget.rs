//! What a first visit to each page loads, in bytes after brotli.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::compress::{brotli, files};
use crate::cut::Parts;
use crate::html::tags;
use crate::pages::{PAGES, Page};

/// The most that a first visit to any page may load.
pub(crate) const LIMIT: usize = 210_000;

/// The size of the shell, which all pages share. A change that makes the shell grow on purpose
/// writes the new size here, so that a reviewer sees the growth.
const SHELL: usize = 132_189;

/// A file of the build.
struct Size {
    name: String,
    raw: usize,
    compressed: usize,
}

/// The sizes of a build, in bytes after brotli.
pub(crate) struct Sizes {
    /// What every page loads: index.html, icon, script, style and the wasm of the app.
    shell: usize,
    /// For each page, its address and what a first visit to it loads, including the shell.
    pub(crate) pages: Vec<(&'static str, usize)>,
    /// For each page with a part for what is below its first screen, its address and the size of
    /// that part.
    below: Vec<(&'static str, usize)>,
    /// All files except resource packs.
    everything: usize,
}

impl Sizes {
    /// Measures the build in `folder`, and prints the sizes.
    pub(crate) fn print(folder: &Path, parts: &Parts) -> Result<Self> {
        let html = fs::read_to_string(folder.join("index.html"))?;
        let links = tags(&html, "link");
        let style_of = |part: &str| {
            let link = links.iter().find(|it| it.attribute("data-deel") == Some(part))?;
            Some(link.attribute("href")?.trim_start_matches('/').to_owned())
        };
        let waits = |name: &str| {
            let href = format!("/{name}");
            let held_back = |it: &&crate::html::Tag| it.text.contains(" disabled");
            links.iter().filter(held_back).any(|it| it.attribute("href") == Some(&href))
        };
        let sizes = weighed(folder)?;
        println!("{:>10} {:>10}  file", "bytes", "brotli");
        for Size { name, raw, compressed } in &sizes {
            println!("{raw:>10} {compressed:>10}  {name}");
        }
        let is_shell = |it: &&Size| {
            it.name == "index.html" || html.contains(&format!("/{}", it.name)) && !waits(&it.name)
        };
        let shell = sizes.iter().filter(is_shell).map(|it| it.compressed).sum();
        let weight = |file: Option<String>| {
            let file = sizes.iter().find(|it| Some(&it.name) == file.as_ref());
            file.map_or(0, |it| it.compressed)
        };
        let files = |page: &Page| parts.get(page.part);
        let pages = PAGES.iter().map(|page| {
            let own = files(page).map(|it| it.own.clone());
            (page.address, shell + weight(own) + weight(style_of(page.part)))
        });
        let pages = pages.collect();
        let below = PAGES.iter().filter_map(|page| {
            let below = files(page)?.below.clone()?;
            Some((page.address, weight(Some(below))))
        });
        let below = below.collect();
        let everything = sizes.iter().map(|it| it.compressed).sum();
        let sizes = Self { shell, pages, below, everything };
        sizes.tell();
        Ok(sizes)
    }

    fn tell(&self) {
        let Self { shell, pages, below, everything } = self;
        let growth = shell.abs_diff(SHELL);
        let sign = if *shell < SHELL { '-' } else { '+' };
        println!("\n{shell:>10}  shell ({sign}{growth} since the figure in xtask/src/budget.rs)");
        for (address, bytes) in pages {
            println!("{bytes:>10}  first visit to {address}; at most {LIMIT}");
        }
        for (address, bytes) in below {
            println!("{bytes:>10}  more, after the first screen of {address}");
        }
        println!("{everything:>10}  everything, which no visit loads");
    }

    /// Returns an error if a page is over the limit.
    pub(crate) fn check(&self) -> Result<()> {
        for (address, bytes) in &self.pages {
            ensure!(
                *bytes <= LIMIT,
                "a first visit to {address} loads {bytes} bytes, over {LIMIT}"
            );
        }
        Ok(())
    }
}

/// Measures every file that is served, except compressed twins and resource packs.
fn weighed(folder: &Path) -> Result<Vec<Size>> {
    let mut sizes = vec![];
    for file in files(folder)? {
        let ending = file.extension().unwrap_or_default();
        if ending == "br" || ending == "gz" || file.starts_with(folder.join("fixtures")) {
            continue;
        }
        let bytes = fs::read(&file)?;
        let compressed = brotli(&bytes)?.len();
        let name = file.strip_prefix(folder).unwrap_or(&file).display().to_string();
        sizes.push(Size { name, raw: bytes.len(), compressed });
    }
    Ok(sizes)
}
