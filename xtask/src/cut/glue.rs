//! Takes out of the script of wasm-bindgen what the app never runs. A minifier cannot know that.

use anyhow::{Context, Result};

/// A function of the script: how it begins, and the function that takes its place.
type Function = (&'static str, &'static str);

const FUNCTIONS: [Function; 2] = [
    // boot.js always passes the promise of the bytes, in an object.
    (
        "async function __wbg_init(",
        "async function __wbg_init({ module_or_path }) {
    const bytes = await module_or_path;
    const { instance, module } = await WebAssembly.instantiate(bytes, __wbg_get_imports());
    return __wbg_finalize_init(instance, module);
}
",
    ),
    // The parts ask for the exports of the app, which runs by then.
    ("function initSync(", "function initSync() { return wasm; }\n"),
];

/// The end of a function or a class that is not inside another.
const END: &str = "\n}\n";

/// The beginnings and ends of what wasm-streams needs for streams that JavaScript reads from Rust.
/// The app makes none, as `streams::without_exports` checks.
const STREAMS: [(&str, &str); 3] = [
    ("export class IntoUnderlying", END),
    ("if (Symbol.dispose) IntoUnderlying", ";\n"),
    ("const IntoUnderlying", ";\n"),
];

/// The script without what the app never runs. An error names a function that was not found:
/// another version of wasm-bindgen may write it differently.
pub(super) fn without_unused(script: &str) -> Result<String> {
    let mut script = script.to_owned();
    for (begin, new) in FUNCTIONS {
        let replaced = replaced(&script, begin, END, new);
        script = replaced.with_context(|| format!("wasm-bindgen does not write {begin}"))?;
    }
    for (begin, end) in STREAMS {
        while let Some(without) = replaced(&script, begin, end, "") {
            script = without;
        }
    }
    Ok(script)
}

/// The script with `new` in the place of a piece, from `begin` up to and including `end`.
fn replaced(script: &str, begin: &str, end: &str, new: &str) -> Option<String> {
    let (before, piece) = script.split_once(begin)?;
    let (_, after) = piece.split_once(end)?;
    Some([before, new, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "\
export class IntoUnderlyingSink {
    free() {
        wasm.free(0);
    }
}
if (Symbol.dispose) IntoUnderlyingSink.prototype[Symbol.dispose] = IntoUnderlyingSink.free;

export class Kept {
}
const IntoUnderlyingSinkFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {} }
    : new FinalizationRegistry(ptr => wasm.free(ptr, 1));
const CLOSURE_DTORS = 1;
function initSync(module) {
    return new WebAssembly.Module(module);
}

async function __wbg_init(module_or_path) {
    fetch(module_or_path);
}

export { initSync, __wbg_init as default };
";

    #[test]
    fn what_never_runs_is_gone_and_the_rest_stays() {
        let script = without_unused(SCRIPT).unwrap();
        for gone in ["IntoUnderlying", "WebAssembly.Module", "fetch("] {
            assert!(!script.contains(gone), "{gone}: {script}");
        }
        for kept in ["class Kept {\n}", "CLOSURE_DTORS = 1;", "WebAssembly.instantiate(bytes"] {
            assert!(script.contains(kept), "{kept}: {script}");
        }
        assert!(script.ends_with("export { initSync, __wbg_init as default };\n"));
    }

    #[test]
    fn another_script_of_wasm_bindgen_is_noticed() {
        let error = without_unused("export { initSync };").unwrap_err();
        assert_eq!(error.to_string(), "wasm-bindgen does not write async function __wbg_init(");
    }
}
