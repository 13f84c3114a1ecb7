//! Packs that are damaged at random are shown as a resident sees them: nothing panics, and no zaak
//! is lost that was not damaged itself. `MUTANT=123` shows one mutant and what is left of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use mutants::{Mutant, Pack, id_of};

use super::shown::Shown;
use crate::config::Config;
use crate::domain::ZaakId;

/// How many mutants are made.
const ALL: u64 = 20_000;
/// A pack of this many bytes has one mutant where smaller packs have more, as many as take the same
/// time.
const LARGE: usize = 1_000_000;
/// The most zaken of a mutant whose pages are shown.
const PAGES: usize = 2;

struct Original {
    name: String,
    pack: Pack,
    /// The zaken that the overview shows.
    zaken: BTreeSet<ZaakId>,
    hidden: usize,
    /// The id of the zaaktype of each zaak.
    zaaktypen: BTreeMap<ZaakId, String>,
}

fn config() -> Config {
    Config::parse(include_str!("../../../public/config.json"), None).unwrap()
}

fn folders(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut folders: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    folders.retain(|it| it.is_dir());
    folders.sort();
    folders
}

/// The packs, each as often as its size allows.
fn originals(config: &Config) -> Vec<Arc<Original>> {
    let folders = folders("tests/field").into_iter().chain(folders("public/fixtures"));
    let originals = folders.map(|it| Arc::new(Original::read(&it, config)));
    let times = |it: &Original| LARGE.div_ceil(it.pack.texts.values().map(String::len).sum());
    let originals = originals.filter(|it| !it.zaken.is_empty());
    originals.flat_map(|it| vec![Arc::clone(&it); times(&it)]).collect()
}

impl Original {
    fn read(folder: &Path, config: &Config) -> Self {
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let pack = Pack::read(folder).unwrap();
        let shown = Shown::of(pack.texts.clone(), config);
        let overview = shown.overview();
        let zaaktypen = pack.lists.get("zaken.json").into_iter().flatten().filter_map(|it| {
            let id = uuid::Uuid::try_parse(&id_of(it)).ok()?;
            Some((id.to_string().parse().ok()?, id_of(it.get("zaaktype")?)))
        });
        let (zaken, hidden) = (overview.zaken[0].clone(), overview.hidden);
        Self { zaaktypen: zaaktypen.collect(), hidden, name, zaken, pack }
    }

    /// What is wrong with what is shown of a mutant.
    fn problem(&self, mutant: &Mutant, config: &Config) -> Option<String> {
        let shown = Shown::of(mutant.files.clone(), config);
        let overview = shown.overview();
        let zaken = &overview.zaken;
        if overview.lines.is_empty() {
            return Some("the overview is empty".to_owned());
        }
        if zaken.iter().any(|it| *it != zaken[0]) {
            return Some(format!("the orders have other zaken: {zaken:?}"));
        }
        for id in zaken[0].iter().chain(&self.zaken).take(PAGES) {
            if shown.page_of(*id).is_empty() {
                return Some(format!("the page of {id} is empty"));
            }
        }
        self.lost(mutant, &zaken[0], overview.hidden)
    }

    /// The zaken that are lost although they were not damaged. A zaaktype that is damaged may hide
    /// its zaken; then the overview says so.
    fn lost(&self, mutant: &Mutant, zaken: &BTreeSet<ZaakId>, hidden: usize) -> Option<String> {
        if mutant.whole.contains("zaken.json") {
            return None;
        }
        let is_damaged =
            |file: &str, id: &str| mutant.damaged.contains(&(file.to_owned(), id.to_owned()));
        let plain = |id: &ZaakId| id.to_string().replace('-', "");
        let lost = self.zaken.difference(zaken);
        let lost: Vec<_> = lost.filter(|it| !is_damaged("zaken.json", &plain(it))).collect();
        let may_hide =
            |it: &ZaakId| self.zaaktypen.get(it).is_none_or(|it| is_damaged("zaaktypen.json", it));
        let is_told = self.hidden + lost.len() <= hidden;
        if is_told && lost.iter().all(|it| may_hide(it)) {
            return None;
        }
        Some(format!("lost {lost:?}"))
    }
}

/// The mutant with this number, and the pack that it was.
fn mutant(number: u64, originals: &[Arc<Original>]) -> (&Original, Mutant) {
    // A prime, so that the mutants of a pack do not follow each other.
    let place = usize::try_from(number * 7_919).unwrap() % originals.len();
    (&originals[place], originals[place].pack.mutant(number))
}

/// What is wrong with this mutant, and how it can be shown again.
fn problem_of(number: u64, originals: &[Arc<Original>], config: &Config) -> Option<String> {
    let (original, mutant) = mutant(number, originals);
    let shown = catch_unwind(AssertUnwindSafe(|| original.problem(&mutant, config)));
    let problem = shown.unwrap_or_else(|_| Some("panics".to_owned()))?;
    let Mutant { damage, .. } = mutant;
    Some(format!("MUTANT={number}: {}, damaged in {damage:#?}: {problem}", original.name))
}

#[test]
fn no_damage_to_a_pack_panics_or_loses_a_zaak_that_was_not_damaged() {
    let config = config();
    let originals = originals(&config);
    if let Some(number) = std::env::var("MUTANT").ok().and_then(|it| it.parse().ok()) {
        return show(number, &originals, &config);
    }
    let next = AtomicU64::new(0);
    let work = || {
        let mut problems = vec![];
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= ALL || problems.len() > 5 {
                return problems;
            }
            problems.extend(problem_of(number, &originals, &config));
        }
    };
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let problems: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        threads.into_iter().flat_map(|it| it.join().unwrap()).collect()
    });
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

fn show(number: u64, originals: &[Arc<Original>], config: &Config) {
    let (original, mutant) = mutant(number, originals);
    println!("{}: {:#?}", original.name, mutant.damage);
    for (name, text) in &mutant.files {
        if mutant.damage.iter().any(|it| it.starts_with(name)) {
            println!("{name}: {text}");
        }
    }
    let shown = Shown::of(mutant.files.clone(), config);
    println!("{:#?}", shown.overview().lines);
    for id in original.zaken.iter().take(PAGES) {
        println!("{:#?}", shown.page_of(*id));
    }
    assert_eq!(problem_of(number, originals, config), None);
}
