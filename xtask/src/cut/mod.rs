//! Makes the wasm of a build small: cuts off the parts that a first visit does not need, optimises
//! the rest, minifies the JavaScript, and names each file after the hash of its contents.
//!
//! trunk can do none of this. After trunk has built the page, this module replaces the wasm and the
//! JavaScript, using the wasm that cargo compiled for trunk.

mod glue;
mod imports;
mod merge;
mod order;
mod parts;
mod shared;
mod streams;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, Result, anyhow, ensure};
use serde::{Deserialize, Serialize};

use crate::html::{hash, integrity, tags};
use crate::names::{short_names, shortened};
use crate::pages::{PAGES, Page};
use crate::process::{root, run};
use crate::tools::Tools;
use merge::{joined, merged, shared_files};

/// The options for wasm-opt. They give more bytes than `-Oz` before compression but fewer after it.
const OPTIMISE: [&str; 11] = [
    // Rebuild the control flow and the locals of each function before the usual passes.
    "--flatten",
    "--rereloop",
    "--simplify-locals-notee-nostructure",
    "--gufa",
    "-O3",
    "--shrink-level=1",
    // Inlined functions compress worse.
    "--one-caller-inline-max-function-size=100",
    "--always-inline-max-function-size=0",
    // Nothing has an address below 1 kB: the stack of Rust ends there.
    "--low-memory-unused",
    // Give the locals that are used most the shortest numbers.
    "--coalesce-locals-learning",
    "--reorder-locals",
];

/// The WebAssembly features that the compiler uses, and no others: wasm that needs another one is
/// an error. boot.js tests whether the browser has these, and docs/browsers.md says since when
/// browsers have them.
const FEATURES: [&str; 7] = [
    // None to begin with, also none that the wasm says it needs.
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The module in whose name a part imports from the app.
const APP: &str = "__wasm_split";

const NAME: &str = "mijnzaken";
const GLUE: &str = "__wasm_split.js";
/// The expression in boot.js that imports the JavaScript from wasm-bindgen.
const IMPORT: &str = "import(js)";

/// The script that fetches the part of the page at the address together with the app.
const EARLY: &str = include_str!("early.js");

/// The names of the bundles of a page, in the folder of the build.
#[derive(Deserialize, Serialize)]
pub(crate) struct PageFiles {
    /// The bundle that its first screen needs.
    pub(crate) own: String,
    /// The bundle for what is below the first screen, if that is a part of its own.
    pub(crate) below: Option<String>,
}

/// The bundles of each page, by the name of its part.
pub(crate) type Parts = BTreeMap<String, PageFiles>;

/// A file that was cut off.
struct Kept {
    /// Its name in the script that wasm-split wrote.
    file: String,
    /// The beginning of the name under which it is served; the rest is its hash.
    name: String,
    bytes: Vec<u8>,
}

/// Several files in one: the beginning of its name, its hash, and the numbers of the files. Last is
/// its whole name, which early.js works out from the first two.
#[derive(Serialize)]
struct Bundle(&'static str, String, Vec<usize>, #[serde(skip)] String);

/// A row of the table in early.js: the address of a page, the name of its part, and its bundles.
type PageBundles = (&'static str, &'static str, Bundle, Option<Bundle>);

/// Replaces the wasm and the JavaScript of the build in `folder`, and returns the bundles.
pub(crate) fn cut(folder: &Path, tools: &Tools) -> Result<Parts> {
    let compiled = root().join("target/wasm32-unknown-unknown/release/mijnzaken.wasm");
    let work = root().join("target/cut");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    fs::create_dir_all(&work)?;
    run(tools
        .command("wasm-split-cli")
        .args(["--target", "web", "--out-name", NAME])
        .arg(&compiled)
        .arg(&work))?;
    let bound = work.join("bound");
    run(tools
        .command("wasm-bindgen")
        .args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-dir"])
        .arg(&bound)
        .arg(work.join(format!("{NAME}.wasm"))))?;

    let mut glue = fs::read_to_string(work.join(GLUE))?;
    let plan = shared::plan(&shared_files(&work, &glue)?);
    for file in &plan.in_app {
        glue = parts::without_shared(&glue, file).with_context(|| file.clone())?;
    }
    for files in &plan.together {
        glue = joined(tools, &work, &glue, files)?;
    }
    let mut kept = vec![];
    let fetched: Vec<_> = parts::fetches(&glue).iter().map(|it| it.file.to_owned()).collect();
    let mut parts = cut_off(&work)?;
    parts.retain(|it| fetched.contains(&file_name(it)));
    for (part, (_, bytes)) in parts.iter().zip(all_optimised(tools, &parts)?) {
        let file = file_name(part);
        let name = file.replace("split_", "").replace(".wasm", "");
        let bytes = order::similar_together(&bytes)?;
        keep(folder, &name, "wasm", &bytes)?;
        kept.push(Kept { file, name, bytes });
    }
    fs::write(bound.join(GLUE), with_numbers(&glue, &kept)?)?;
    let bundles = bundles(folder, &parts::files(&glue), &kept)?;
    let files: Vec<_> = kept.iter().map(|it| (&it.name, it.bytes.len(), hash(&it.bytes))).collect();
    let early = EARLY
        .replace("__FILES__", &serde_json::to_string(&files)?)
        .replace("__PAGES__", &serde_json::to_string(&bundles)?);
    fs::write(bound.join("early.js"), early)?;

    let main = without_streams(tools, &bound.join(format!("{NAME}_bg.wasm")))?;
    let (main, _) = optimised(tools, &main)?;
    let in_app: Vec<_> = plan.in_app.iter().map(|it| work.join(it)).collect();
    let main = merged(tools, (&main, APP), &in_app)?;
    let main = with_short_names(tools, &bound, &main)?;
    let main = order::similar_together(&main)?;
    let wasm = keep(folder, NAME, "wasm", &main)?;
    let js = minified(tools, folder, &bound)?;
    let script = keep(folder, NAME, "js", &js)?;
    link(folder, (&script, &js), (&wasm, &main))?;
    let page = |(_, part, own, below): PageBundles| {
        let below = below.map(|Bundle(.., name)| name);
        (part.to_owned(), PageFiles { own: own.3, below })
    };
    Ok(bundles.into_iter().map(page).collect())
}

/// Optimises files, on all cores: there are dozens, and each takes a second or more.
fn all_optimised(tools: &Tools, files: &[PathBuf]) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    // Every so many, because the large files are beside each other.
    let of_worker = &|worker: usize| {
        let mine = files.iter().enumerate().skip(worker).step_by(workers);
        mine.map(|(at, file)| Ok((at, optimised(tools, file)?))).collect::<Result<Vec<_>>>()
    };
    let mut all = vec![];
    thread::scope(|scope| -> Result<()> {
        let running: Vec<_> =
            (0..workers).map(|worker| scope.spawn(move || of_worker(worker))).collect();
        for worker in running {
            all.extend(worker.join().map_err(|_| anyhow!("optimising panicked"))??);
        }
        Ok(())
    })?;
    all.sort_by_key(|(at, _)| *at);
    Ok(all.into_iter().map(|(_, it)| it).collect())
}

/// The wasm of the app without the code for streams that it never makes.
fn without_streams(tools: &Tools, wasm: &Path) -> Result<PathBuf> {
    let [text, without] = ["streams.wat", "streams.wasm"].map(|it| wasm.with_extension(it));
    run(tools.command("wasm-dis").arg(wasm).arg("-o").arg(&text))?;
    fs::write(&text, streams::without_bodies(&fs::read_to_string(&text)?)?)?;
    run(tools.command("wasm-as").args(FEATURES).arg(&text).arg("-o").arg(&without))?;
    Ok(without)
}

/// The script that loads parts, which fetches each file by its number.
fn with_numbers(glue: &str, kept: &[Kept]) -> Result<String> {
    let numbered = parts::with_numbers(glue, kept.iter().map(|it| &*it.file));
    let numbered = numbered.map_err(|file| anyhow!("{GLUE} does not fetch {file}"))?;
    Ok(format!("import {{ part }} from \"./early.js\";\n{numbered}"))
}

/// Writes the bundles of each page. A first visit to the page fetches its bundle: one request
/// instead of a dozen, and fewer bytes, because the files compress better together. A visitor who
/// comes from another page fetches the separate files that are still missing.
fn bundles(folder: &Path, parts: &parts::Files, kept: &[Kept]) -> Result<Vec<PageBundles>> {
    let files_of = |page: &Page, part: &str| {
        let files = parts.get(part);
        files.with_context(|| format!("{} has no part {part}", page.address))
    };
    let bundle = |name, files: &[&String]| -> Result<Bundle> {
        let number = |file: &&String| kept.iter().position(|it| it.file == **file);
        let mut numbers: Vec<_> = files.iter().filter_map(number).collect();
        // They compress better in this order.
        numbers.sort_by_key(|it| kept.get(*it).map(|it| Reverse(it.bytes.len())));
        let inside = numbers.iter().filter_map(|it| kept.get(*it));
        let bytes: Vec<u8> = inside.flat_map(|it| it.bytes.clone()).collect();
        Ok(Bundle(name, hash(&bytes), numbers, keep(folder, name, "bin", &bytes)?))
    };
    let mut pages = vec![];
    for page in PAGES {
        let own: Vec<_> = files_of(page, page.part)?.iter().collect();
        let below = match page.below {
            Some(part) => {
                let more = files_of(page, part)?.iter().filter(|it| !own.contains(it));
                Some(bundle(part, &more.collect::<Vec<_>>())?)
            }
            None => None,
        };
        pages.push((page.address, page.part, bundle(page.part, &own)?, below));
    }
    Ok(pages)
}

/// The wasm files that were cut off.
fn cut_off(work: &Path) -> Result<Vec<PathBuf>> {
    let mut parts = vec![];
    for entry in fs::read_dir(work)? {
        let path = entry?.path();
        let name = file_name(&path);
        if name.ends_with(".wasm") && name != format!("{NAME}.wasm") {
            parts.push(path);
        }
    }
    parts.sort();
    ensure!(!parts.is_empty(), "nothing was cut off: is the wasm from this build?");
    Ok(parts)
}

/// Optimises a file. Returns the path of the result and its bytes.
fn optimised(tools: &Tools, wasm: &Path) -> Result<(PathBuf, Vec<u8>)> {
    let small = wasm.with_extension("small.wasm");
    run(tools.command("wasm-opt").args(FEATURES).args(OPTIMISE).arg(wasm).arg("-o").arg(&small))?;
    let bytes = fs::read(&small)?;
    Ok((small, bytes))
}

/// Gives the functions that wasm and JavaScript share short names in both, and removes the exports
/// that neither needs.
fn with_short_names(tools: &Tools, bound: &Path, wasm: &Path) -> Result<Vec<u8>> {
    let script = bound.join(format!("{NAME}.js"));
    let js = glue::without_unused(&fs::read_to_string(&script)?)?;
    let short = short_names(&js);
    ensure!(!short.is_empty(), "{} shares nothing with the wasm", script.display());
    fs::write(&script, shortened(&js, &short))?;

    let [text, renamed] = ["text.wat", "renamed.wasm"].map(|name| bound.join(name));
    run(tools.command("wasm-dis").arg(wasm).arg("-o").arg(&text))?;
    let wat = streams::without_exports(&fs::read_to_string(&text)?)?;
    fs::write(&text, shortened(&wat, &short))?;
    run(tools.command("wasm-as").args(FEATURES).arg(&text).arg("-o").arg(&renamed))?;
    // Optimise once more, to remove the code that only the removed exports used.
    Ok(optimised(tools, &renamed)?.1)
}

/// boot.js and everything that it imports as one file. Browsers check the hash of a script, but not
/// that of an import.
fn minified(tools: &Tools, folder: &Path, bound: &Path) -> Result<Vec<u8>> {
    let boot = fs::read_to_string(folder.join("boot.js"))?;
    ensure!(boot.contains(IMPORT), "boot.js does not say {IMPORT}");
    // Only what is imported by name is kept.
    let start = format!("import './early.js';\nimport init from './{NAME}.js';\n{boot}");
    let start = start.replace(IMPORT, "Promise.resolve({ default: init })");
    fs::write(bound.join("start.js"), start)?;
    let small = bound.join("small.js");
    run(tools
        .command("esbuild")
        .args(["--bundle", "--minify", "--format=esm", "--log-level=warning"])
        // Every browser that runs scripts of this type can read it, so that boot.js can tell a
        // browser that is too old. A newer target saves 23 bytes.
        .arg("--target=es2017")
        // wasm-bindgen writes the module of the parts once for each function that it imports.
        .arg("--log-override:duplicate-object-key=silent")
        .arg(format!("--outfile={}", small.display()))
        .arg(bound.join("start.js")))?;
    fs::remove_file(folder.join("boot.js"))?;
    Ok(fs::read(small)?)
}

/// Writes a file with the hash of its contents in its name, so that browsers may cache it for ever.
/// Returns that name.
fn keep(folder: &Path, name: &str, ending: &str, bytes: &[u8]) -> Result<String> {
    let name = format!("{name}-{}.{ending}", crate::html::fingerprint(bytes));
    fs::write(folder.join(&name), bytes)?;
    Ok(name)
}

/// Links the new files in index.html with their hashes, and removes the files that trunk wrote.
fn link(folder: &Path, script: (&str, &[u8]), wasm: (&str, &[u8])) -> Result<()> {
    let index = folder.join("index.html");
    let mut html = fs::read_to_string(&index)?;
    let (js, bytes) = script;
    let (main, main_bytes) = wasm;
    let started = tags(&html, "script").into_iter().find(|it| it.attribute("data-wasm").is_some());
    let started = started.context("index.html starts no wasm")?;
    for old in ["data-js", "data-wasm"].iter().filter_map(|it| started.attribute(it)) {
        fs::remove_file(folder.join(old.trim_start_matches('/')))?;
    }
    let mut replaced = vec![(
        started.text.to_owned(),
        format!(
            "<script type=module src=/{js} integrity={} data-wasm=/{main} data-integrity={}>",
            integrity(bytes),
            integrity(main_bytes)
        ),
    )];
    for tag in tags(&html, "link") {
        let new = match tag.attribute("rel") {
            Some("modulepreload") => String::new(),
            Some("preload") if tag.attribute("type") == Some("application/wasm") => format!(
                // Without a hash, because browsers do not check it for this kind of preload. boot.js
                // asks for the file in the same way.
                "<link rel=preload as=fetch type=application/wasm href=/{main}>"
            ),
            _ => continue,
        };
        replaced.push((tag.text.to_owned(), new));
    }
    ensure!(replaced.len() == 3, "index.html does not load wasm and JavaScript ahead");
    for (old, new) in replaced {
        html = html.replace(&old, &new);
    }
    Ok(fs::write(index, html)?)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
