//! Takes the bodies of functions away: of code that the app never runs, and of code that only puts
//! a panic into words.
//!
//! Nobody reads those words: the panic hook leaves them out, since they could hold personal data.
//! Without them a panic is a trap at once, for which boot.js shows the same page. The linker and
//! wasm-opt cannot know this, and keep all that a table of functions names.

use anyhow::{Result, ensure};

/// The beginnings of the names of functions that never return, or never run.
const TRAPS: [&str; 13] = [
    "core::panicking::",
    "core::option::unwrap_failed",
    "core::option::expect_failed",
    "core::result::unwrap_failed",
    "core::cell::panic_",
    "core::cell::lazy::panic_",
    "core::slice::index::slice_index_fail",
    "core::str::slice_error_fail",
    "std::panicking::begin_panic",
    "std::thread::local::panic_",
    "alloc::raw_vec::handle_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::alloc::handle_alloc_error",
];

/// Parts of the names of functions for streams that JavaScript reads from Rust. The app makes none,
/// as `without_streams` checks.
const STREAMS: [&str; 2] = ["wasm_streams::", "futures::future_to_promise"];

/// A part of the names of functions that write a value for developers. The app calls none outside
/// of panics; without a body they write nothing.
const DEBUG: &str = " as core::fmt::Debug>::fmt";

/// The beginning of a function in the text of binaryen, and the line that ends it.
const BEGIN: &str = " (func $";
const END: &str = " )";

/// The text of a wasm file without those bodies.
pub(super) fn without_bodies(wat: &str) -> Result<String> {
    let mut kept = String::with_capacity(wat.len());
    let mut lines = wat.lines();
    let mut panics = 0;
    while let Some(line) = lines.next() {
        kept.push_str(line);
        kept.push('\n');
        let name = line.strip_prefix(BEGIN).map(name).unwrap_or_default();
        let Some(body) = instead(&name, line) else { continue };
        panics += usize::from(name.starts_with("core::panicking::panic_fmt"));
        lines.by_ref().take_while(|it| *it != END).for_each(drop);
        kept.extend(["  ", body, "\n", END, "\n"]);
    }
    ensure!(panics > 0, "no function is called core::panicking::panic_fmt: are there no names?");
    Ok(kept)
}

/// What a function does in the place of its body, if that is taken away.
fn instead(name: &str, line: &str) -> Option<&'static str> {
    let is_trap = TRAPS.iter().any(|it| name.starts_with(it));
    if is_trap || STREAMS.iter().any(|it| name.contains(it)) {
        return Some("(unreachable)");
    }
    // Zero stands for Ok.
    (name.contains(DEBUG) && line.contains("(result i32)")).then_some("(i32.const 0)")
}

/// The name at the beginning of a text, without the hashes that tell versions of crates apart:
/// `"core[c5930c85a12de822]::str::slice_error_fail" (param $0 i32)` is `core::str::slice_error_fail`.
fn name(text: &str) -> String {
    let end = if text.starts_with('"') { '"' } else { ' ' };
    let name = text.trim_start_matches('"').split(end).next().unwrap_or_default();
    let mut plain = String::new();
    for (place, piece) in name.split('[').enumerate() {
        let (hash, rest) = piece.split_once(']').unwrap_or(("", piece));
        let is_hash = hash.len() == 16 && hash.bytes().all(|it| it.is_ascii_hexdigit());
        if place > 0 && !is_hash {
            plain.push('[');
            plain.push_str(piece);
        } else {
            plain.push_str(if place > 0 { rest } else { piece });
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    const WAT: &str = r#"(module
 (func $"core[c5930c85a12de822]::panicking::panic_fmt" (param $0 i32)
  (call $5
   (local.get $0)
  )
 )
 (func $"<[u8] as core[c5930c85a12de822]::fmt::Debug>::fmt" (param $0 i32) (result i32)
  (call $6)
 )
 (func $"<wasm_streams::readable::Source as A>::pull" (param $0 i32)
  (nop)
 )
 (func $mijnzaken::start::start (param $0 i32)
  (call $7)
 )
)
"#;

    #[test]
    fn what_never_runs_and_what_only_words_a_panic_has_no_body() {
        let wat = without_bodies(WAT).unwrap();
        for gone in ["$5", "$6", "(nop)"] {
            assert!(!wat.contains(gone), "{gone}: {wat}");
        }
        assert_eq!(wat.matches("(unreachable)").count(), 2, "{wat}");
        assert_eq!(wat.matches("(i32.const 0)").count(), 1, "{wat}");
        assert!(wat.contains("  (call $7)\n )\n)\n"), "{wat}");
    }

    #[test]
    fn a_file_without_names_is_noticed() {
        assert!(without_bodies("(module\n (func $0\n  (nop)\n )\n)\n").is_err());
    }

    #[test]
    fn hashes_of_crates_are_no_part_of_a_name() {
        assert_eq!(name(r#""core[c5930c85a12de822]::str::x" (param)"#), "core::str::x");
        assert_eq!(name(r#""<[u8] as a[c5930c85a12de822]::B>::c" (p)"#), "<[u8] as a::B>::c");
        assert_eq!(name("mijnzaken::start (param)"), "mijnzaken::start");
    }
}
