//! Which files with shared code become one file.
//!
//! wasm-split makes a file for each set of parts that share code: a hundred and more, most of them
//! with a few functions. Each file costs every visit its hash, and each visit that needs it a
//! header. Files that nearly the same visits need are better one file, although a visit then may
//! load some code that it does not need.

use crate::pages::PAGES;

/// What a byte of code is after compression.
const COMPRESSED: f64 = 0.3;
/// What a file costs every visit: its hash does not compress.
const KNOWN: f64 = 40.0;
/// What a file costs a visit that loads it.
const LOADED: f64 = 60.0;

/// How much a first visit to a page counts: pages that residents come to by a link of the
/// municipality or after they logged in, and other pages.
const ENTRANCE: f64 = 3.0;
const ENTRANCES: [&str; 3] = ["home", "aanvragen", "zaak"];
const PAGE: f64 = 1.0;
/// How much it counts that something is loaded later.
const LATER: f64 = 0.3;

/// A file with code that parts share.
#[derive(Clone, Debug)]
pub(super) struct Shared {
    /// Its name in the script that wasm-split wrote.
    pub(super) file: String,
    /// The names of the parts that need it.
    pub(super) parts: Vec<String>,
    /// The bytes of its code.
    pub(super) code: usize,
}

/// Files that become one, or a part of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Plan {
    /// The files that go into the app, which every visit loads.
    pub(super) in_app: Vec<String>,
    /// The files that become one.
    pub(super) together: Vec<Vec<String>>,
}

/// A visit, or something that is loaded later.
struct Visit {
    needs: u64,
    /// What is there already.
    has: u64,
    weight: f64,
}

struct Group {
    /// Places in the list of files; none in the group of the app, to begin with.
    files: Vec<usize>,
    /// The parts that need any of these files, one bit each.
    parts: u64,
    code: usize,
    is_app: bool,
}

/// Decides which files become one: those two for which that saves most, and so on, until it saves
/// nothing.
pub(super) fn plan(files: &[Shared]) -> Plan {
    let mut names: Vec<&str> = files.iter().flat_map(|it| &it.parts).map(String::as_str).collect();
    names.sort_unstable();
    names.dedup();
    let bit = |name: &str| names.iter().position(|it| *it == name).map_or(0, |at| 1 << at);
    let visits = visits(&names, bit);
    let mut groups: Vec<_> = (0..)
        .zip(files)
        .map(|(at, it)| Group {
            files: vec![at],
            parts: it.parts.iter().map(|it| bit(it)).sum(),
            code: it.code,
            is_app: false,
        })
        .collect();
    groups.push(Group { files: vec![], parts: u64::MAX, code: 0, is_app: true });
    while let Some((one, other)) = best(&groups, &visits) {
        let taken = groups.remove(other);
        if let Some(group) = groups.get_mut(one) {
            *group = group.with(&taken);
        }
    }
    let named = |group: &Group| {
        group.files.iter().filter_map(|it| Some(files.get(*it)?.file.clone())).collect::<Vec<_>>()
    };
    let app = groups.iter().find(|it| it.is_app);
    Plan {
        in_app: app.map(named).unwrap_or_default(),
        together: groups.iter().filter(|it| !it.is_app).map(named).collect(),
    }
}

fn visits(names: &[&str], bit: impl Fn(&str) -> u64) -> Vec<Visit> {
    let mut visits = vec![];
    for page in PAGES {
        let needs = bit(page.part);
        let weight = if ENTRANCES.contains(&page.part) { ENTRANCE } else { PAGE };
        visits.push(Visit { needs, has: 0, weight });
        if let Some(below) = page.below {
            visits.push(Visit { needs: bit(below), has: needs, weight: LATER });
        }
    }
    let is_page = |name: &str| PAGES.iter().any(|it| it.part == name || it.below == Some(name));
    let later = names.iter().filter(|it| !is_page(it));
    visits.extend(later.map(|it| Visit { needs: bit(it), has: 0, weight: LATER }));
    visits
}

/// The places of the two groups that are best made one, the first before the second.
fn best(groups: &[Group], visits: &[Visit]) -> Option<(usize, usize)> {
    let costs: Vec<f64> = groups.iter().map(|it| it.cost(visits)).collect();
    let mut best = None;
    let mut most = 0.0;
    for (other, (group, cost)) in groups.iter().zip(&costs).enumerate() {
        for (one, (before, cost_before)) in groups.iter().zip(&costs).enumerate().take(other) {
            let saved = cost + cost_before - before.with(group).cost(visits);
            if saved > most {
                (best, most) = (Some((one, other)), saved);
            }
        }
    }
    best
}

impl Group {
    fn with(&self, other: &Self) -> Self {
        Self {
            files: self.files.iter().chain(&other.files).copied().collect(),
            parts: self.parts | other.parts,
            code: self.code + other.code,
            is_app: self.is_app || other.is_app,
        }
    }

    /// What the group costs all visits together, in bytes after compression.
    fn cost(&self, visits: &[Visit]) -> f64 {
        let code = bytes(self.code) * COMPRESSED;
        let of = |visit: &Visit| {
            let is_new = visit.needs & self.parts != 0 && visit.has & self.parts == 0;
            match (self.is_app, is_new) {
                (true, _) => code,
                (false, true) => KNOWN + LOADED + code,
                (false, false) => KNOWN,
            }
        };
        visits.iter().map(|it| of(it) * it.weight).sum()
    }
}

#[allow(clippy::cast_precision_loss, reason = "no file has so many bytes")]
fn bytes(code: usize) -> f64 {
    code as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared(file: &str, parts: &[&str], code: usize) -> Shared {
        let parts = parts.iter().map(|it| (*it).to_owned()).collect();
        Shared { file: file.to_owned(), parts, code }
    }

    fn names(files: &[&str]) -> Vec<String> {
        files.iter().map(|it| (*it).to_owned()).collect()
    }

    #[test]
    fn large_files_of_different_parts_stay_apart() {
        let files = [
            shared("a", &["home", "aanvragen"], 30_000),
            shared("b", &["zaak", "zaak_onder"], 30_000),
        ];
        let plan = plan(&files);
        assert_eq!(plan, Plan { in_app: vec![], together: vec![names(&["a"]), names(&["b"])] });
    }

    #[test]
    fn a_small_file_joins_one_that_nearly_the_same_parts_need() {
        let files = [
            shared("a", &["home", "aanvragen", "acties"], 30_000),
            shared("b", &["zaak", "zaak_onder"], 30_000),
            shared("c", &["home", "aanvragen"], 200),
            shared("d", &["zaak", "zaak_onder"], 200),
        ];
        let plan = plan(&files);
        assert_eq!(plan.together, [names(&["a", "c"]), names(&["b", "d"])]);
    }

    #[test]
    fn what_nearly_every_page_needs_is_in_the_app() {
        let all: Vec<&str> = PAGES.iter().map(|it| it.part).collect();
        let plan = plan(&[shared("a", &all, 500), shared("b", &["acties", "contact"], 9_000)]);
        assert_eq!(plan, Plan { in_app: names(&["a"]), together: vec![names(&["b"])] });
    }
}
