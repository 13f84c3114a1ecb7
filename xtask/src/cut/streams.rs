//! Takes out of the wasm the code of wasm-streams for streams that JavaScript reads from Rust.
//! Server functions use these; the app makes no such stream. The linker and wasm-opt cannot know
//! this: they keep what is exported, and what a table of functions names. This is 2 kB of each
//! first visit.

use anyhow::{Result, ensure};

/// Parts of the names of the functions for such streams.
const FUNCTIONS: [&str; 2] = ["wasm_streams::", "futures::future_to_promise"];

/// A part of the names by which JavaScript knows such streams.
const SHARED: &str = "intounderlying";

/// The beginning of a function in the text of binaryen, and the line that ends it.
const BEGIN: &str = " (func $";
const END: &str = " )";

/// The text of a wasm file without the bodies of those functions.
pub(super) fn without_bodies(wat: &str) -> Result<String> {
    let mut kept = String::with_capacity(wat.len());
    let mut lines = wat.lines();
    let mut found = false;
    while let Some(line) = lines.next() {
        kept.push_str(line);
        kept.push('\n');
        if line.starts_with(BEGIN) && FUNCTIONS.iter().any(|it| plain(line).contains(it)) {
            found = true;
            lines.by_ref().take_while(|it| *it != END).for_each(drop);
            kept.extend(["  (unreachable)\n", END, "\n"]);
        }
    }
    ensure!(found, "no function is called {}: are there no names?", FUNCTIONS.join(" or "));
    Ok(kept)
}

/// The text of a wasm file without the exports of those functions.
pub(super) fn without_exports(wat: &str) -> Result<String> {
    let made = wat.lines().find(|it| it.contains("(import ") && it.contains(SHARED));
    ensure!(made.is_none(), "the app makes streams: {made:?}");
    let is_kept = |line: &&str| !(line.contains("(export ") && line.contains(SHARED));
    Ok(wat.lines().filter(is_kept).flat_map(|it| [it, "\n"]).collect())
}

/// The name at the beginning of a text, without the hashes that tell versions of crates apart:
/// `"wasm_streams[c5930c85a12de822]::readable::x"` is `"wasm_streams::readable::x"`.
fn plain(line: &str) -> String {
    let mut plain = String::new();
    for (place, piece) in line.split('[').enumerate() {
        let (hash, rest) = piece.split_once(']').unwrap_or(("", piece));
        let is_hash = hash.len() == 16 && hash.bytes().all(|it| it.is_ascii_hexdigit());
        match (place, is_hash) {
            (0, _) => plain.push_str(piece),
            (_, true) => plain.push_str(rest),
            (_, false) => plain.extend(["[", piece]),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    const WAT: &str = r#"(module
 (func $"<wasm_streams[c5930c85a12de822]::readable::Source as A>::pull" (param $0 i32)
  (call $5
   (local.get $0)
  )
 )
 (func $"<[u8] as mijnzaken[c5930c85a12de822]::Bytes>::last" (param $0 i32)
  (call $6)
 )
 (func $mijnzaken::start::start (param $0 i32)
  (call $7)
 )
)
"#;

    #[test]
    fn what_never_runs_has_no_body() {
        let wat = without_bodies(WAT).unwrap();
        assert!(!wat.contains("$5"), "{wat}");
        assert_eq!(wat.matches("(unreachable)").count(), 1, "{wat}");
        assert!(wat.contains("  (call $6)\n )\n"), "{wat}");
        assert!(wat.contains("  (call $7)\n )\n)\n"), "{wat}");
    }

    #[test]
    fn a_file_without_names_is_noticed() {
        assert!(without_bodies("(module\n (func $0\n  (nop)\n )\n)\n").is_err());
    }

    #[test]
    fn hashes_of_crates_are_no_part_of_a_name() {
        assert_eq!(plain(r#""core[c5930c85a12de822]::str::x" (p)"#), r#""core::str::x" (p)"#);
        assert_eq!(plain(r#""<[u8] as a[c5930c85a12de822]::B>::c""#), r#""<[u8] as a::B>::c""#);
        assert_eq!(plain("mijnzaken::start"), "mijnzaken::start");
    }
}
