//! Makes one file of several with code that parts share, or puts it into the app.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasmparser::{Parser, Payload};

use super::shared::Shared;
use super::{FEATURES, file_name, imports, parts};
use crate::process::run;
use crate::tools::Tools;

/// The files with code that parts share.
pub(super) fn shared_files(work: &Path, glue: &str) -> Result<Vec<Shared>> {
    let mut parts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (part, files) in parts::files(glue) {
        let own = format!("split_{part}.wasm");
        for file in files.into_iter().filter(|it| *it != own) {
            parts.entry(file).or_default().push(part.clone());
        }
    }
    let shared = parts.into_iter().map(|(file, parts)| {
        let code = code_size(&fs::read(work.join(&file))?)?;
        Ok(Shared { file, parts, code })
    });
    shared.collect()
}

/// The bytes of code in a file.
fn code_size(wasm: &[u8]) -> Result<usize> {
    let mut size = 0;
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::CodeSectionEntry(body) = payload? {
            size += body.as_bytes().len();
        }
    }
    Ok(size)
}

/// Makes files one, under the name of the first. Returns the script that then loads them.
pub(super) fn joined(tools: &Tools, work: &Path, glue: &str, files: &[String]) -> Result<String> {
    let Some((first, others)) = files.split_first().filter(|(_, others)| !others.is_empty()) else {
        return Ok(glue.to_owned());
    };
    let mut glue = glue.to_owned();
    for file in others {
        glue = parts::joined(&glue, file, first).with_context(|| file.clone())?;
    }
    let (first, others) = (work.join(first), others.iter().map(|it| work.join(it)));
    let name = file_name(&first);
    let merged = merged(tools, (&first, &name), &others.collect::<Vec<_>>())?;
    fs::write(&first, imports::once(&fs::read(merged)?)?)?;
    Ok(glue)
}

/// Puts files with shared code into the wasm of the app, or into another such file. They call it by
/// the name beside it.
pub(super) fn merged(
    tools: &Tools,
    (into, name): (&Path, &str),
    files: &[PathBuf],
) -> Result<PathBuf> {
    let merged = into.with_extension("merged.wasm");
    let mut merge = tools.command("wasm-merge");
    // Each file has its own import of the memory, for now.
    merge.args(FEATURES).arg("--enable-multimemory").arg(into).arg(name);
    for file in files {
        merge.arg(file).arg(file_name(file));
    }
    run(merge.arg("-o").arg(&merged))?;
    Ok(merged)
}
