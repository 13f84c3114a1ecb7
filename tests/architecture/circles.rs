//! Circles of arrows, whatever the arrows stand between.

use std::collections::{BTreeMap, BTreeSet};

/// What reaches each other, as much together as does.
pub(crate) type Circle = BTreeSet<String>;

/// The circles in any arrows.
pub(crate) fn circles<'a>(arrows: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<Circle> {
    let mut after: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    arrows.for_each(|(from, to)| after.entry(from).or_default().push(to));
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        after.keys().map(|it| (*it, reached_from(it, &after))).collect();
    let mutual = |from: &str, to: &str| reached.get(to).is_some_and(|it| it.contains(from));
    let found: BTreeSet<Circle> = reached
        .iter()
        .map(|(from, to)| {
            to.iter().filter(|to| mutual(from, to)).map(ToString::to_string).collect()
        })
        .filter(|it: &Circle| !it.is_empty())
        .collect();
    found.into_iter().collect()
}

fn reached_from<'a>(start: &str, after: &BTreeMap<&str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&'a str> = after.get(start).cloned().unwrap_or_default();
    while let Some(next) = waiting.pop() {
        if reached.insert(next) {
            waiting.extend(after.get(next).into_iter().flatten());
        }
    }
    reached
}
