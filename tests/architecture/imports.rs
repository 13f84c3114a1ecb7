//! What `use` declarations bring into scope.

use syn::{Ident, UseTree};

/// One name that a `use` declaration brings into scope.
pub(crate) struct Import {
    /// The name here; `None` when it is a glob, which brings all names at the end of the path.
    pub(crate) name: Option<String>,
    /// Where the name leads.
    pub(crate) path: Vec<String>,
    /// Whether it is passed on to other modules (`pub use`, `pub(crate) use`).
    pub(crate) passed_on: bool,
}

/// The names that a tree brings into scope; `before` is the path that leads to it.
pub(crate) fn imports(tree: &UseTree, before: &[String], passed_on: bool) -> Vec<Import> {
    let with = |name: &Ident| [before, &[name.to_string()]].concat();
    let (name, path) = match tree {
        UseTree::Path(it) => return imports(&it.tree, &with(&it.ident), passed_on),
        UseTree::Group(it) => {
            return it.items.iter().flat_map(|it| imports(it, before, passed_on)).collect();
        }
        UseTree::Name(it) if it.ident == "self" => (before.last().cloned(), before.to_vec()),
        UseTree::Name(it) => (Some(it.ident.to_string()), with(&it.ident)),
        UseTree::Rename(it) if it.ident == "self" => (Some(it.rename.to_string()), before.to_vec()),
        UseTree::Rename(it) => (Some(it.rename.to_string()), with(&it.ident)),
        UseTree::Glob(_) => (None, before.to_vec()),
    };
    vec![Import { name, path, passed_on }]
}
