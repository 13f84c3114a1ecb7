//! The files of a crate, which of them names what another one defines, and the circles in that.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::circles::{Circle, circles};
use crate::imports::Import;
use crate::modules::Modules;
use crate::resolve::Target;

/// What each file uses.
#[derive(Default)]
pub(crate) struct Graph {
    /// All files.
    pub(crate) files: BTreeSet<String>,
    /// The names that the first file takes from the second.
    pub(crate) arrows: BTreeMap<(String, String), BTreeSet<String>>,
    /// The other crates that a file names.
    pub(crate) crates: BTreeSet<(String, String)>,
    /// The texts in a file.
    pub(crate) texts: BTreeSet<(String, String)>,
}

impl Graph {
    /// The graph of these modules. Declaring a module is no arrow, nor is passing on what is defined
    /// in a module below.
    pub(crate) fn of(modules: &Modules) -> Self {
        let mut graph = Self::default();
        for (here, module) in modules.0.iter().enumerate() {
            let file = &module.file;
            graph.files.insert(file.clone());
            graph.texts.extend(module.texts.iter().map(|it| (file.clone(), it.clone())));
            let imported = module.imports.iter().flat_map(|it| imported(modules, here, it));
            let named = module.paths.iter().flat_map(|it| named(modules, here, it));
            let called = module.macros.iter().flat_map(|it| called(modules, here, it));
            imported.chain(named).chain(called).for_each(|it| graph.add(modules, file, it));
        }
        graph
    }

    fn add(&mut self, modules: &Modules, file: &str, target: Target) {
        match target {
            Target::Item(defined, name) if modules.0[defined].file != file => {
                let arrow = (file.to_owned(), modules.0[defined].file.clone());
                self.arrows.entry(arrow).or_default().insert(name);
            }
            Target::Crate(name) => drop(self.crates.insert((file.to_owned(), name))),
            Target::Item(..) | Target::Module(_) => {}
        }
    }

    /// Each folder, from `src/` and with a slash at the end; `src/` itself is empty.
    pub(crate) fn folders(&self) -> BTreeSet<String> {
        let folders = |file: &str| {
            let ends = file.match_indices('/').map(|(slash, _)| slash + 1);
            std::iter::once(0).chain(ends).map(|end| file[..end].to_owned()).collect::<Vec<_>>()
        };
        self.files.iter().flat_map(|it| folders(it)).collect()
    }

    /// The arrows between what one folder holds: its files but `mod.rs`, and the folders in it, each
    /// as a whole.
    pub(crate) fn neighbours_in(&self, folder: &str) -> Self {
        let neighbour = |file: &str| {
            let name = file.strip_prefix(folder)?.split('/').next()?;
            (!["lib.rs", "mod.rs"].contains(&name)).then(|| format!("{folder}{name}"))
        };
        let mut graph = Self::default();
        for ((from, to), names) in &self.arrows {
            if let (Some(from), Some(to)) = (neighbour(from), neighbour(to))
                && from != to
            {
                graph.arrows.entry((from, to)).or_default().extend(names.iter().cloned());
            }
        }
        graph
    }

    /// The circles: files that reach each other, as many together as do.
    pub(crate) fn circles(&self) -> Vec<Circle> {
        circles(self.arrows.keys().map(|(from, to)| (from.as_str(), to.as_str())))
    }

    /// A circle in words: each arrow with the names that tie it.
    pub(crate) fn describe(&self, circle: &Circle) -> String {
        let mut text = format!("circle of {}\n", circle.len());
        for ((from, to), names) in &self.arrows {
            if circle.contains(from) && circle.contains(to) {
                let names: Vec<_> = names.iter().map(String::as_str).collect();
                writeln!(text, "  {from} -> {to}: {}", names.join(", ")).unwrap();
            }
        }
        text
    }
}

fn imported(modules: &Modules, here: usize, import: &Import) -> Vec<Target> {
    let own = modules.module_of_file(here);
    let mut found = modules.resolve(here, &import.path, &mut vec![]);
    if import.passed_on {
        found.retain(|it| !matches!(it, Target::Item(at, _) if modules.is_within(*at, own)));
    }
    found
}

fn named(modules: &Modules, here: usize, path: &[String]) -> Vec<Target> {
    let mut found = modules.resolve(here, path, &mut vec![]);
    // A single name that is not known here is a variable, or a name of the prelude.
    found.retain(|it| !matches!((it, path), (Target::Crate(name), [only]) if name == only));
    found
}

/// A macro is known in all modules below the one that it is known in.
fn called(modules: &Modules, here: usize, name: &str) -> Vec<Target> {
    let mut scopes = modules.upwards(here).map(|it| modules.lookup(it, name, here, &mut vec![]));
    scopes.find(|it| !it.is_empty()).unwrap_or_default()
}
