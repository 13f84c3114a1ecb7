//! Reads which parts wasm-split cut off, from the script that it wrote to fetch them.

use std::collections::BTreeMap;

/// The files of each part, by the name of the part: its own file first, then the files with the
/// code that it shares with other parts.
pub(super) type Files = BTreeMap<String, Vec<String>>;

/// A place where the script fetches a file.
pub(super) struct Fetch<'a> {
    /// The expression in the script.
    pub(super) text: &'a str,
    /// The name of the file.
    pub(super) file: &'a str,
}

const FETCH: &str = "fetch(new URL(\"./";
const FETCH_END: &str = "\", import.meta.url))";

/// All places where the script fetches a file.
pub(super) fn fetches(script: &str) -> Vec<Fetch<'_>> {
    let found = script.match_indices(FETCH).filter_map(|(start, _)| {
        let rest = script.get(start + FETCH.len()..)?;
        let file = rest.get(..rest.find(FETCH_END)?)?;
        let end = start + FETCH.len() + file.len() + FETCH_END.len();
        Some(Fetch { text: script.get(start..end)?, file })
    });
    found.collect()
}

/// Which files each part needs. The script makes a loader for each file; files that parts share
/// come first:
/// `const CHUNK = makeLoad(FETCHER, [])`, and then
/// `export const __wasm_split_load_PART = wrapAsyncCb(makeLoad(FETCHER, [CHUNK, …]))`.
pub(super) fn files(script: &str) -> Files {
    let mut chunks: BTreeMap<&str, &str> = BTreeMap::new();
    let mut parts = Files::new();
    let loaders: Vec<_> = script.split(LOADER).collect();
    for (before, after) in loaders.iter().zip(loaders.iter().skip(1)) {
        let Some(name) = declared(before) else { continue };
        let (fetcher, needed) = after.split_once(", [").unwrap_or((after, ""));
        let own = fetches(fetcher).first().map(|it| it.file);
        let Some(part) = name.strip_prefix(PART) else {
            chunks.extend(own.map(|file| (name, file)));
            continue;
        };
        let needed = needed.split(']').next().unwrap_or_default().split(',');
        let shared = needed.filter_map(|it| chunks.get(it.trim()).copied());
        parts.insert(part.to_owned(), own.into_iter().chain(shared).map(str::to_owned).collect());
    }
    parts
}

/// The script without a file that parts share, for a file whose code is in the app. `None` if parts
/// do not share that file.
pub(super) fn without_shared(script: &str, file: &str) -> Option<String> {
    let (name, without) = without_loader(script, file)?;
    Some(needing(&without, |needed| needed.into_iter().filter(|it| *it != name).collect()))
}

/// The script in which who needs `file` needs `into`, for a file whose code is in that one. `None`
/// if parts do not share both.
pub(super) fn joined(script: &str, file: &str, into: &str) -> Option<String> {
    let (into, _) = without_loader(script, into)?;
    let (name, without) = without_loader(script, file)?;
    Some(needing(&without, |mut needed| {
        if needed.contains(&name) {
            needed.retain(|it| *it != name && *it != into);
            needed.push(into);
        }
        needed
    }))
}

/// The name of the loader of a file that parts share, and the script without that loader.
fn without_loader<'a>(script: &'a str, file: &str) -> Option<(&'a str, String)> {
    let fetch = fetches(script).into_iter().find(|it| it.file == file)?;
    let (before, after) = script.split_once(fetch.text)?;
    let loader = script.get(..before.rfind(LOADER)?)?;
    let name = declared(loader).filter(|it| !it.starts_with(PART))?;
    let start = loader.rfind("const ")?;
    let end = script.len() - after.len() + after.find(NEEDS_NOTHING)? + NEEDS_NOTHING.len();
    Some((name, [script.get(..start)?, script.get(end..)?].concat()))
}

/// The script with other lists of the loaders that a part needs.
fn needing<'a>(script: &'a str, change: impl Fn(Vec<&'a str>) -> Vec<&'a str>) -> String {
    let mut all = vec![];
    for (place, piece) in script.split(NEEDS).enumerate() {
        let list = piece.split_once("]))").filter(|_| place > 0);
        all.push(match list {
            None => piece.to_owned(),
            Some((list, rest)) => {
                let needed = list.split(", ").filter(|it| !it.is_empty()).collect();
                format!("{}])){rest}", change(needed).join(", "))
            }
        });
    }
    all.join(NEEDS)
}

/// The script with the number of each file, in their order here, in the place of the code that
/// fetches and compiles it: `part` in early.js does that. The error is the first file that is not
/// fetched so.
pub(super) fn with_numbers<'a>(
    script: &str,
    files: impl Iterator<Item = &'a str>,
) -> Result<String, &'a str> {
    let mut numbered = script.to_owned();
    for (number, file) in files.enumerate() {
        let fetcher = [FETCHER, FETCH, file, FETCH_END, FETCHER_END].concat();
        if !numbered.contains(&fetcher) {
            return Err(file);
        }
        numbered = numbered.replace(&fetcher, &format!("part({number})"));
    }
    Ok(numbered)
}

/// What stands around the place where a file is fetched.
const FETCHER: &str = "() => {\n    const src = ";
const FETCHER_END: &str = ";
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}";

const LOADER: &str = "makeLoad(";
/// What stands before the list of the loaders that a loader needs.
const NEEDS: &str = ", [";
/// The end of the loader of a file that parts share.
const NEEDS_NOTHING: &str = ", []);\n";
/// The beginning of the name of the loader of a part.
const PART: &str = "__wasm_split_load_";

/// The name of the constant that a text ends by declaring.
fn declared(text: &str) -> Option<&str> {
    let (_, declaration) = text.rsplit_once("const ")?;
    let (name, rest) = declaration.split_once('=')?;
    matches!(rest.trim(), "" | "wrapAsyncCb(").then_some(name.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = r#"
import { initSync } from "./mijnzaken.js";
function makeLoad(fetcher, deps) { const loading = deps.map(d => d()); }
/* zaak, inloggen */
const chunk_2 = makeLoad(() => {
    const src = fetch(new URL("./chunk_2.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, []);
export const __wasm_split_load_zaak = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_zaak.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, [chunk_2]));
export const __wasm_split_load_engels = wrapAsyncCb(makeLoad(() => async (_imp) => ({}), []));
"#;

    #[test]
    fn a_part_needs_its_own_file_and_those_that_it_shares() {
        let files = files(SCRIPT);
        assert_eq!(files["zaak"], ["split_zaak.wasm", "chunk_2.wasm"]);
        assert_eq!(files.len(), 2);
        assert!(files["engels"].is_empty(), "nothing of it is left to load");
    }

    #[test]
    fn a_shared_file_that_is_in_the_app_is_not_fetched_any_more() {
        let without = without_shared(SCRIPT, "chunk_2.wasm").unwrap();
        assert!(!without.contains("chunk_2 "), "{without}");
        assert!(!without.contains("chunk_2]"), "{without}");
        assert_eq!(files(&without)["zaak"], ["split_zaak.wasm"]);
        assert_eq!(without_shared(SCRIPT, "split_zaak.wasm"), None);
        assert_eq!(without_shared(SCRIPT, "chunk_3.wasm"), None);
    }

    #[test]
    fn who_needs_a_file_that_was_joined_needs_the_other() {
        let three = SCRIPT.replace(
            "/* zaak, inloggen */",
            r#"const chunk_3 = makeLoad(() => {
    const src = fetch(new URL("./chunk_3.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, []);
"#,
        );
        let script = joined(&three, "chunk_2.wasm", "chunk_3.wasm").unwrap();
        assert_eq!(files(&script)["zaak"], ["split_zaak.wasm", "chunk_3.wasm"]);
        assert!(!script.contains("chunk_2"), "{script}");
        let both = three.replace("[chunk_2]", "[chunk_3, chunk_2]");
        let script = joined(&both, "chunk_2.wasm", "chunk_3.wasm").unwrap();
        assert_eq!(files(&script)["zaak"], ["split_zaak.wasm", "chunk_3.wasm"], "once");
        assert_eq!(joined(&three, "split_zaak.wasm", "chunk_3.wasm"), None);
    }

    #[test]
    fn a_number_stands_for_fetching_and_compiling_a_file() {
        let numbered = with_numbers(SCRIPT, ["split_zaak.wasm", "chunk_2.wasm"].into_iter());
        let numbered = numbered.unwrap();
        assert!(numbered.contains("const chunk_2 = makeLoad(part(1)\n, []);"), "{numbered}");
        assert!(numbered.contains("wrapAsyncCb(makeLoad(part(0)\n, [chunk_2]));"), "{numbered}");
        assert_eq!(with_numbers(SCRIPT, ["chunk_3.wasm"].into_iter()), Err("chunk_3.wasm"));
    }

    #[test]
    fn a_fetch_is_found_as_it_stands_in_the_script() {
        let found = fetches(SCRIPT);
        assert_eq!(found.len(), 2);
        assert_eq!(found[1].text, r#"fetch(new URL("./split_zaak.wasm", import.meta.url))"#);
    }
}
