//! The tree of modules that the sources declare.

use std::collections::BTreeSet;

use syn::visit::Visit;

use crate::imports::Import;
use crate::reader::Reader;
use crate::sources::Sources;

/// The first name of a path that begins with `::`, which leads to another crate.
pub(crate) const OUTSIDE: &str = "";

/// The modules of a crate. The first is its root.
pub(crate) struct Modules(pub(crate) Vec<Module>);

/// What a module declares and names, its test code left out.
#[derive(Default)]
pub(crate) struct Module {
    /// The file that it stands in. Modules that are written within a file share it.
    pub(crate) file: String,
    /// The module that it is declared in; the root is its own.
    pub(crate) parent: usize,
    /// The modules that it declares. Twins, of which `cfg` chooses one, have the same name.
    pub(crate) children: Vec<(String, usize)>,
    /// Everything else that it defines under a name.
    pub(crate) items: BTreeSet<String>,
    /// What its `use` declarations bring into scope.
    pub(crate) imports: Vec<Import>,
    /// The paths in its code, a single name as well.
    pub(crate) paths: BTreeSet<Vec<String>>,
    /// The macros that it calls by a single name.
    pub(crate) macros: BTreeSet<String>,
    /// The texts in its code.
    pub(crate) texts: Vec<String>,
}

impl Modules {
    /// Reads the modules below `lib.rs`. Panics about a source that is missing or does not parse.
    pub(crate) fn read(sources: &Sources) -> Self {
        let mut reader = Reader::new(sources);
        reader.visit_file(&reader.parsed("lib.rs"));
        Self(reader.modules)
    }

    /// The parent of a module.
    pub(crate) fn parent(&self, module: usize) -> usize {
        self.0[module].parent
    }

    /// The module itself, the module that declares it, and so on up to the root.
    pub(crate) fn upwards(&self, module: usize) -> impl Iterator<Item = usize> {
        let above = |it: &usize| (*it != 0).then(|| self.parent(*it));
        std::iter::successors(Some(module), above)
    }

    /// Whether a module lies in another one, or is the same.
    pub(crate) fn is_within(&self, module: usize, outer: usize) -> bool {
        self.upwards(module).any(|it| it == outer)
    }

    /// The module that has a file to itself, for one that may be written within it.
    pub(crate) fn module_of_file(&self, module: usize) -> usize {
        let file = &self.0[module].file;
        let same = self.upwards(module).take_while(|it| self.0[*it].file == *file);
        same.last().unwrap_or(module)
    }
}
