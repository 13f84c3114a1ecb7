//! Where a name leads: past every module that only passes it on, to the module that defines it.

use crate::imports::Import;
use crate::modules::{Modules, OUTSIDE};

/// What a path leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// A module.
    Module(usize),
    /// Something else, and the module that defines it.
    Item(usize, String),
    /// Another crate.
    Crate(String),
}

/// The imports that are being followed, each a module and its place in the list there: a search
/// that comes back to one of them ends.
pub(crate) type Seen = Vec<(usize, usize)>;

impl Modules {
    /// What a path leads to in the code of the module `here`: more than one where twins stand, or
    /// where a module and a function share a name.
    pub(crate) fn resolve(&self, here: usize, path: &[String], seen: &mut Seen) -> Vec<Target> {
        let Some((first, rest)) = path.split_first() else { return vec![] };
        let mut found = match first.as_str() {
            "crate" => vec![Target::Module(0)],
            "self" => vec![Target::Module(here)],
            "super" => vec![Target::Module(self.parent(here))],
            "Self" => vec![],
            OUTSIDE => rest.first().map(|it| Target::Crate(it.clone())).into_iter().collect(),
            name => match self.lookup(here, name, here, seen) {
                nothing if nothing.is_empty() => vec![Target::Crate(name.to_owned())],
                found => found,
            },
        };
        for name in rest {
            let modules: Vec<usize> = found.iter().filter_map(module).collect();
            if modules.is_empty() {
                break;
            }
            found = modules.iter().flat_map(|it| self.step(*it, name, here, seen)).collect();
            if found.is_empty() {
                // A macro defines it.
                found = modules.iter().map(|it| Target::Item(*it, name.clone())).collect();
            }
        }
        found
    }

    fn step(&self, module: usize, name: &str, here: usize, seen: &mut Seen) -> Vec<Target> {
        match name {
            "self" => vec![Target::Module(module)],
            "super" => vec![Target::Module(self.parent(module))],
            name => self.lookup(module, name, here, seen),
        }
    }

    /// What a name in a module leads to, for the code of the module `here`.
    pub(crate) fn lookup(
        &self,
        module: usize,
        name: &str,
        here: usize,
        seen: &mut Seen,
    ) -> Vec<Target> {
        let it = &self.0[module];
        let children = it.children.iter().filter(|(known, _)| known == name);
        let mut found: Vec<Target> = children.map(|(_, child)| Target::Module(*child)).collect();
        if it.items.contains(name) {
            found.push(Target::Item(module, name.to_owned()));
        }
        let inside = self.is_within(here, module);
        let imports = it.imports.iter().enumerate().filter(|(_, it)| it.passed_on || inside);
        for (place, it) in imports.clone().filter(|(_, it)| it.name.as_deref() == Some(name)) {
            found.extend(self.follow(module, place, it, seen));
        }
        if found.is_empty() {
            for (place, it) in imports.filter(|(_, it)| it.name.is_none()) {
                for source in self.follow(module, place, it, seen).iter().filter_map(self::module) {
                    found.extend(self.lookup(source, name, module, seen));
                }
            }
        }
        found
    }

    fn follow(&self, module: usize, place: usize, it: &Import, seen: &mut Seen) -> Vec<Target> {
        if seen.contains(&(module, place)) {
            return vec![];
        }
        seen.push((module, place));
        let found = self.resolve(module, &it.path, seen);
        seen.pop();
        found
    }
}

fn module(target: &Target) -> Option<usize> {
    match target {
        Target::Module(it) => Some(*it),
        _ => None,
    }
}
