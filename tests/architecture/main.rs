//! The arrows between the parts of the app, as `src/lib.rs` draws them. A part that reaches for
//! another one than these is a question to answer before it is an arrow to add.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot read the sources fails")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Who may use what. Parts that are absent from a list are out of reach.
const ARROWS: &[(&str, &[&str])] = &[
    ("access", &["browser", "config", "domain", "error", "json", "once", "parts", "routes"]),
    ("agenda", &[]),
    ("app", &["browser", "fixture_mode", "pages", "routes", "session"]),
    ("browser", &[]),
    ("components", &[]),
    ("config", &["domain", "json"]),
    ("domain", &["browser"]),
    ("error", &[]),
    ("fixture_mode", &["config", "locales", "pages", "research", "routes", "scenario"]),
    ("gateway", &["access", "browser", "config", "domain", "error", "once", "routes", "json"]),
    ("pack_check", &["config", "error", "gateway", "locales", "research", "scenario", "json"]),
    ("locales", &["domain"]),
    ("no_fixture_mode", &["config", "locales", "pages", "routes"]),
    ("once", &["error"]),
    (
        "pages",
        &[
            "agenda",
            "browser",
            "components",
            "config",
            "domain",
            "error",
            "gateway",
            "locales",
            "parts",
            "routes",
            "session",
        ],
    ),
    ("parts", &["browser", "error"]),
    (
        "research",
        &[
            "browser",
            "components",
            "config",
            "domain",
            "error",
            "gateway",
            "locales",
            "pages",
            "parts",
            "routes",
            "scenario",
            "session",
            "theme",
            "json",
        ],
    ),
    ("routes", &["domain"]),
    (
        "scenario",
        &[
            "access", "browser", "config", "domain", "error", "gateway", "locales", "pages",
            "parts", "routes", "session", "theme", "json",
        ],
    ),
    ("session", &["access", "browser", "config", "routes"]),
    (
        "start",
        &[
            "access",
            "app",
            "browser",
            "config",
            "domain",
            "fixture_mode",
            "gateway",
            "locales",
            "pages",
            "routes",
            "session",
            "theme",
        ],
    ),
    ("theme", &["routes"]),
    ("json", &[]),
];

/// What parts, and folders within them, must not know of the world outside.
const FORBIDDEN: &[(&str, &[&str])] = &[
    ("domain", &["leptos", "serde", "web_sys", "js_sys", "gloo_net"]),
    ("access", &["leptos", "web_sys", "js_sys"]),
    ("gateway", &["leptos"]),
    ("agenda", &["leptos", "web_sys", "js_sys"]),
    ("components", &["gloo_net", "serde"]),
    ("research/studie", &["leptos", "web_sys", "js_sys", "gloo_net"]),
    ("routes", &["leptos", "web_sys"]),
    ("json", &["leptos", "web_sys"]),
];

#[test]
fn every_part_uses_only_what_it_may() {
    let arrows: BTreeMap<_, _> = ARROWS.iter().copied().collect();
    for (part, file, source) in sources() {
        let allowed = arrows.get(part.as_str()).unwrap_or_else(|| panic!("{part} has no arrows"));
        for used in parts_in(&source) {
            assert!(
                used == part || allowed.contains(&used.as_str()),
                "{} uses {used}, which {part} may not",
                file.display()
            );
        }
    }
}

#[test]
fn pure_parts_know_no_framework_and_no_browser() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (part, file, source) in sources() {
        let is_here = |it: &str| it == part || file.starts_with(src.join(it));
        let forbidden = FORBIDDEN.iter().filter(|(it, _)| is_here(it)).flat_map(|(_, it)| *it);
        for name in forbidden {
            let uses_it = |line: &str| {
                let code = line.split("//").next().unwrap_or_default();
                code.contains(&format!("use {name}")) || code.contains(&format!("{name}::"))
            };
            assert!(!source.lines().any(uses_it), "{} knows {name}", file.display());
        }
    }
}

/// What pages say alike stands in `pages/zaaktekst`, below all of them.
#[test]
fn pages_share_words_without_using_each_other() {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/pages");
    let forbidden = [
        ("overzicht", "zaak"),
        ("zaak", "overzicht"),
        ("zaaktekst", "overzicht"),
        ("zaaktekst", "zaak"),
    ];
    for (page, other) in forbidden {
        let of_page = |file: &PathBuf| file.starts_with(pages.join(page));
        for (_, file, source) in sources().into_iter().filter(|(_, file, _)| of_page(file)) {
            let used = names_after("crate::pages::", &source);
            assert!(!used.iter().any(|it| it == other), "{} uses {other}", file.display());
        }
    }
}

#[test]
fn addresses_stand_in_routes_and_nowhere_else() {
    for (part, file, source) in sources() {
        if part != "routes" {
            assert!(!source.contains("\"/aanvragen"), "{} has an address", file.display());
        }
    }
}

#[test]
fn every_arrow_leads_to_a_part_that_exists() {
    let parts: Vec<_> = sources().into_iter().map(|(part, ..)| part).collect();
    for (part, used) in ARROWS {
        for name in std::iter::once(part).chain(used.iter()) {
            assert!(parts.iter().any(|it| it == name), "{name} does not exist");
        }
    }
}

/// All files of the library but for their tests: the part, the file, the text.
fn sources() -> Vec<(String, PathBuf, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = vec![];
    collect(&src, &mut found);
    found
        .into_iter()
        .filter(|file| !["lib.rs", "main.rs", "tests.rs"].iter().any(|it| file.ends_with(it)))
        .map(|file| {
            let inside = file.strip_prefix(&src).unwrap();
            let part = inside.components().next().unwrap().as_os_str().to_string_lossy();
            let part = part.trim_end_matches(".rs").to_owned();
            let text = fs::read_to_string(&file).unwrap();
            let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap().to_owned();
            (part, file, text)
        })
        .collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
}

/// The parts that a source names.
fn parts_in(source: &str) -> Vec<String> {
    names_after("crate::", source)
}

/// What a source names after a path, in imports of one or of several.
fn names_after(path: &str, source: &str) -> Vec<String> {
    let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    source
        .split(path)
        .skip(1)
        .flat_map(|after| match after.strip_prefix('{') {
            Some(list) => list
                .split('}')
                .next()
                .unwrap_or_default()
                .split(',')
                .map(|it| word(it.trim()))
                .collect(),
            None => vec![word(after)],
        })
        .filter(|it: &String| !it.is_empty())
        .collect()
}
