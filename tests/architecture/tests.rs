//! Whether the graph is read as it should be, from small crates.

use std::collections::BTreeSet;

use crate::graph::Graph;
use crate::modules::Modules;

#[track_caller]
fn graph(files: &[(&str, &str)]) -> Graph {
    let sources = files.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned()));
    Graph::of(&Modules::read(&sources.collect()))
}

/// Each arrow in words, such as `a.rs -> b.rs: Name`.
#[track_caller]
fn arrows(files: &[(&str, &str)]) -> Vec<String> {
    let in_words = |((from, to), names): (&(String, String), &BTreeSet<String>)| {
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        format!("{from} -> {to}: {}", names.join(", "))
    };
    graph(files).arrows.iter().map(in_words).collect()
}

#[test]
fn a_circle_through_what_is_passed_on_is_found() {
    let graph = graph(&[
        ("lib.rs", "mod a; mod b;"),
        ("a/mod.rs", "mod deep; pub(crate) use deep::{Deep as Shallow, other};"),
        ("a/deep.rs", "use crate::b::B; pub struct Deep(B); pub fn other() {}"),
        ("b.rs", "use crate::a::{Shallow, other}; pub struct B(Box<Shallow>);"),
    ]);
    let circles: Vec<_> = graph.circles().iter().map(|it| graph.describe(it)).collect();
    let expected =
        "circle of 2\n  a/deep.rs -> b.rs: B\n  b.rs -> a/deep.rs: Deep, other\n".to_owned();
    assert_eq!(circles, [expected]);
}

#[test]
fn folders_are_in_a_circle_where_none_of_their_files_is() {
    let graph = graph(&[
        ("lib.rs", "mod a; mod b;"),
        ("a/mod.rs", "mod top; mod ground;"),
        ("a/top.rs", "use crate::b::B; pub struct Top(B);"),
        ("a/ground.rs", "pub struct Ground;"),
        ("b.rs", "use crate::a::ground::Ground; pub struct B(Ground);"),
    ]);
    assert!(graph.circles().is_empty());
    assert_eq!(graph.folders(), BTreeSet::from([String::new(), "a/".to_owned()]));
    assert!(graph.neighbours_in("a/").circles().is_empty());
    let around = graph.neighbours_in("");
    let circles: Vec<_> = around.circles().iter().map(|it| around.describe(it)).collect();
    assert_eq!(circles, ["circle of 2\n  a -> b.rs: B\n  b.rs -> a: Ground\n"]);
}

#[test]
fn a_module_that_only_passes_names_on_is_in_no_circle() {
    let found = arrows(&[
        ("lib.rs", "mod a;"),
        ("a/mod.rs", "mod one; mod two; pub use one::One; pub use two::*;"),
        ("a/one.rs", "use super::Two; pub struct One(Two);"),
        ("a/two.rs", "pub struct Two;"),
    ]);
    assert_eq!(found, ["a/one.rs -> a/two.rs: Two"]);
}

#[test]
fn a_module_that_uses_what_it_passes_on_has_an_arrow() {
    let found = arrows(&[
        ("lib.rs", "mod a;"),
        ("a/mod.rs", "mod one; pub use one::one; pub fn two() { one() }"),
        ("a/one.rs", "pub fn one() {}"),
    ]);
    assert_eq!(found, ["a/mod.rs -> a/one.rs: one"]);
}

#[test]
fn passing_on_what_another_part_defines_is_an_arrow() {
    let found = arrows(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "pub struct A;"),
        ("b.rs", "pub mod inner { pub use crate::a::A; }"),
    ]);
    assert_eq!(found, ["b.rs -> a.rs: A"]);
}

#[test]
fn paths_go_up_through_folders_and_modules_within_a_file() {
    let found = arrows(&[
        ("lib.rs", "mod a;"),
        ("a/mod.rs", "mod b; mod c; pub struct Top;"),
        ("a/c.rs", "pub const C: u8 = 0;"),
        ("a/b/mod.rs", "mod d; pub fn b() {}"),
        (
            "a/b/d.rs",
            "fn d() -> super::super::Top { self::inner::e() }
             mod inner { pub fn e() { super::super::b(); super::super::super::c::C } }",
        ),
    ]);
    let expected =
        ["a/b/d.rs -> a/b/mod.rs: b", "a/b/d.rs -> a/c.rs: C", "a/b/d.rs -> a/mod.rs: Top"];
    assert_eq!(found, expected);
}

#[test]
fn both_twins_count() {
    let found = arrows(&[
        (
            "lib.rs",
            r#"mod a; mod b;
               #[cfg(x)] mod twin;
               #[cfg(not(x))] #[path = "no_twin.rs"] mod twin;
               #[cfg_attr(not(x), path = "no_other.rs")] mod other;"#,
        ),
        ("a.rs", "use crate::{other, twin}; fn a() { twin::run(); twin::only(); other::b(); }"),
        ("b.rs", "pub struct B; pub fn b() {}"),
        ("no_other.rs", "pub fn b() {}"),
        ("other.rs", "pub use crate::b::b;"),
        ("no_twin.rs", "use crate::b::B; pub fn run() -> B { B }"),
        ("twin.rs", "pub fn run() {} pub fn only() {}"),
    ]);
    let expected = [
        "a.rs -> b.rs: b",
        "a.rs -> no_other.rs: b",
        "a.rs -> no_twin.rs: run",
        "a.rs -> twin.rs: only, run",
        "no_twin.rs -> b.rs: B",
        "other.rs -> b.rs: b",
    ];
    assert_eq!(found, expected);
}

#[test]
fn globs_give_the_names_that_are_used() {
    let found = arrows(&[
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "use crate::b::*; fn a(_: One) { vec![two()]; }"),
        ("b.rs", "pub struct One; pub struct Unused; pub use crate::c::*;"),
        ("c.rs", "pub fn two() {}"),
    ]);
    assert_eq!(found, ["a.rs -> b.rs: One", "a.rs -> c.rs: two"]);
}

#[test]
fn macros_are_looked_into() {
    let found = arrows(&[
        ("lib.rs", "#[macro_use] mod table; mod a; mod b; mod page;"),
        (
            "a.rs",
            "use crate::{b, page::page};
             fn a() { view! { <p on:click=move |_| x.far()>{b::near(\"/text\")}</p> } }
             page!(part); rows!();",
        ),
        ("b.rs", "pub fn near(_: &str) {} pub fn far() { crate::a::page() }"),
        ("table.rs", "macro_rules! rows { () => {} }"),
        (
            "page.rs",
            "macro_rules! page { ($far:ident) => { fn page() { $crate::b::far() } } }
             pub(crate) use page;",
        ),
    ]);
    let expected = [
        "a.rs -> b.rs: near",
        "a.rs -> page.rs: page",
        "a.rs -> table.rs: rows",
        // `page!` defined it there.
        "b.rs -> a.rs: page",
        "page.rs -> b.rs: far",
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_module_and_a_function_may_share_a_name() {
    let found = arrows(&[
        ("lib.rs", "mod a; mod browser;"),
        ("a.rs", "use crate::browser::spawn; fn a() { spawn(); }"),
        ("browser/mod.rs", "mod spawn; pub(crate) use spawn::spawn;"),
        ("browser/spawn.rs", "pub(crate) fn spawn() {}"),
    ]);
    assert_eq!(found, ["a.rs -> browser/spawn.rs: spawn"]);
}

#[test]
fn code_of_tests_has_no_arrows() {
    let found = arrows(&[
        ("lib.rs", "mod a; mod b;"),
        (
            "a.rs",
            "#[cfg(test)] use crate::b::B;
             #[cfg(test)] mod tests;
             #[cfg(all(test, unix))] mod more { use crate::b::B; }
             struct A; impl A { #[cfg(test)] fn a() -> crate::b::B { todo!() } }
             #[cfg(not(test))] fn real() { crate::b::real() }",
        ),
        ("b.rs", "pub struct B; pub fn real() {}"),
    ]);
    assert_eq!(found, ["a.rs -> b.rs: real"]);
}

#[test]
fn other_crates_are_known_also_through_another_module() {
    let graph = graph(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::Signal; fn a() { let x = serde_json::Value::Null; }"),
        ("b.rs", "pub use ::leptos::prelude::Signal; fn b() { ::web_sys::window() }"),
    ]);
    let found: Vec<_> = graph.crates.iter().map(|(file, it)| format!("{file}: {it}")).collect();
    assert_eq!(found, ["a.rs: leptos", "a.rs: serde_json", "b.rs: leptos", "b.rs: web_sys"]);
}

#[test]
fn texts_are_read_but_those_of_documentation() {
    let graph = graph(&[(
        "lib.rs",
        r#"/// In words.
           const A: &str = "/a"; fn b() { format!("/b/{A}"); } #[cfg(test)] const C: &str = "/c";"#,
    )]);
    let found: Vec<_> = graph.texts.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(found, ["/a", "/b/{A}"]);
}
