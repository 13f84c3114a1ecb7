//! What the sources of the app are held against.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::circles::circles;
use crate::graph::Graph;
use crate::modules::Modules;
use crate::sources::{lies_in, place_of, sources};
use crate::table::{ADDRESSES, ARROWS, BROWSER, FORBIDDEN, FRAMEWORK};

static GRAPH: LazyLock<Graph> = LazyLock::new(|| Graph::of(&Modules::read(&sources())));

#[test]
fn no_files_use_each_other_in_a_circle() {
    let found: Vec<_> = GRAPH.circles().iter().map(|it| GRAPH.describe(it)).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// What a folder holds is a file, or a folder as a whole; the folder's own `mod.rs` stands above
/// all of it.
#[test]
fn no_neighbours_in_a_folder_use_each_other_in_a_circle() {
    let found: Vec<_> = GRAPH
        .folders()
        .into_iter()
        .map(|it| GRAPH.neighbours_in(&it))
        .flat_map(|it| it.circles().iter().map(|circle| it.describe(circle)).collect::<Vec<_>>())
        .collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn no_parts_may_use_each_other_in_a_circle() {
    let mut arrows = BTreeSet::new();
    for (part, allowed) in ARROWS {
        for place in std::iter::once(part).chain(*allowed) {
            let within = ARROWS.iter().map(|(it, _)| *it).filter(|it| lies_in(it, place));
            arrows.extend(row_of(place).into_iter().chain(within).map(|to| (*part, to)));
        }
    }
    let found = circles(arrows.into_iter().filter(|(from, to)| from != to));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_part_uses_only_what_it_may() {
    let mut wrong = vec![];
    for ((file, used), names) in &GRAPH.arrows {
        let place = place_of(used);
        let part = row_of(place_of(file)).unwrap_or_else(|| panic!("{file} has no arrows"));
        if !lies_in(place, part) && !allowed(part).iter().any(|it| lies_in(place, it)) {
            wrong.push(format!("{file} uses {used}, which {part} may not: {names:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_arrow_of_the_table_is_in_use() {
    let mut idle = vec![];
    for (part, used) in ARROWS {
        let exists = GRAPH.files.iter().any(|it| lies_in(place_of(it), part));
        assert!(exists, "{part} does not exist");
        for place in *used {
            let is_it = |file: &str, used: &str| {
                row_of(place_of(file)) == Some(part) && lies_in(place_of(used), place)
            };
            if !GRAPH.arrows.keys().any(|(file, used)| is_it(file, used)) {
                idle.push(format!("{part} does not use {place}"));
            }
        }
    }
    assert!(idle.is_empty(), "\n{}", idle.join("\n"));
}

#[test]
fn pure_parts_know_no_framework_and_no_browser() {
    let mut wrong = vec![];
    for (place, forbidden) in FORBIDDEN {
        let exists = GRAPH.files.iter().any(|it| lies_in(place_of(it), place));
        assert!(exists, "{place} does not exist");
        wrong.extend(known(|it| lies_in(it, place), &forbidden.concat()));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn presentation_knows_no_framework_and_no_browser() {
    let is_presentation = |place: &str| place.split('/').any(|it| it == "presentation");
    assert!(GRAPH.files.iter().any(|it| is_presentation(place_of(it))), "it has another name");
    let wrong = known(is_presentation, &[FRAMEWORK, BROWSER].concat());
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn addresses_stand_in_routes_and_nowhere_else() {
    let begins = |text: &str| ADDRESSES.iter().any(|it| text.starts_with(it));
    let elsewhere = GRAPH.texts.iter().filter(|(file, _)| !lies_in(place_of(file), "routes"));
    let wrong: Vec<_> = elsewhere.filter(|(_, text)| begins(text)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_source_is_read() {
    let unread: Vec<_> =
        sources().into_keys().filter(|it| !GRAPH.files.contains(it) && it != "main.rs").collect();
    assert!(unread.is_empty(), "no module: {unread:?}");
}

/// The row of the table for a place: the narrowest that it lies in.
fn row_of(place: &str) -> Option<&'static str> {
    let rows = ARROWS.iter().map(|(part, _)| *part).filter(|it| lies_in(place, it));
    rows.max_by_key(|it| it.len())
}

fn allowed(part: &str) -> &'static [&'static str] {
    ARROWS.iter().find(|(it, _)| *it == part).map_or(&[], |(_, allowed)| allowed)
}

/// Which of these crates are known in some places, in words.
fn known(is_there: impl Fn(&str) -> bool, crates: &[&str]) -> Vec<String> {
    let known = GRAPH.crates.iter();
    let known =
        known.filter(|(file, it)| is_there(place_of(file)) && crates.contains(&it.as_str()));
    known.map(|(file, it)| format!("{file} knows {it}")).collect()
}
