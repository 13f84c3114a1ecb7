//! Reads what a source declares and names, and the sources of the modules that it declares.

use proc_macro2::TokenStream;
use syn::visit::{self, Visit};
use syn::{Attribute, Item};

use crate::attributes::{Paths, attributes_and_name, is_for_tests, paths_in};
use crate::imports::{Import, imports};
use crate::modules::{Module, OUTSIDE};
use crate::sources::Sources;
use crate::tokens::{Found, each_in};

/// Walks through one source after another.
pub(crate) struct Reader<'a> {
    sources: &'a Sources,
    pub(crate) modules: Vec<Module>,
    /// The module whose code is read.
    here: usize,
    /// The folder of the modules that it declares, from `src/`: empty, or with a slash at the end.
    folder: String,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(sources: &'a Sources) -> Self {
        let root = Module { file: "lib.rs".to_owned(), ..Module::default() };
        Self { sources, modules: vec![root], here: 0, folder: String::new() }
    }

    pub(crate) fn parsed(&self, file: &str) -> syn::File {
        let source = self.sources.get(file).unwrap_or_else(|| panic!("{file} is missing"));
        syn::parse_file(source).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    fn module(&mut self) -> &mut Module {
        &mut self.modules[self.here]
    }

    fn read_module(&mut self, item: &syn::ItemMod) {
        match &item.content {
            Some((_, items)) => {
                let folder = format!("{}{}/", self.folder, item.ident);
                let file = self.module().file.clone();
                self.read_child(item, file, folder, |it| {
                    items.iter().for_each(|item| it.visit_item(item));
                });
            }
            None => {
                for file in self.files_of(item) {
                    let folder = match file.strip_suffix("mod.rs") {
                        Some(folder) => folder.to_owned(),
                        None => format!("{}{}/", self.folder, item.ident),
                    };
                    let parsed = self.parsed(&file);
                    self.read_child(item, file, folder, |it| it.visit_file(&parsed));
                }
            }
        }
    }

    fn read_child(
        &mut self,
        item: &syn::ItemMod,
        file: String,
        folder: String,
        read: impl FnOnce(&mut Self),
    ) {
        let (parent, child, name) = (self.here, self.modules.len(), item.ident.to_string());
        self.modules.push(Module { file, parent, ..Module::default() });
        self.module().children.push((name.clone(), child));
        if item.attrs.iter().any(|it| it.path().is_ident("macro_use")) {
            let path = vec!["self".to_owned(), name];
            self.module().imports.push(Import { name: None, path, passed_on: false });
        }
        let outer = std::mem::replace(&mut self.folder, folder);
        self.here = child;
        read(self);
        self.here = parent;
        self.folder = outer;
    }

    /// The files of a module that is declared here: more than one where `cfg_attr` chooses.
    fn files_of(&self, item: &syn::ItemMod) -> Vec<String> {
        let inside = &self.modules[self.here].file;
        let folder = inside.rsplit_once('/').map_or(String::new(), |(it, _)| format!("{it}/"));
        let beside = |path: String| format!("{folder}{path}");
        let file = || {
            let file = format!("{}{}.rs", self.folder, item.ident);
            let is_there = self.sources.contains_key(&file);
            if is_there { file } else { format!("{}{}/mod.rs", self.folder, item.ident) }
        };
        let Paths { always, sometimes } = paths_in(&item.attrs);
        let always = always.map_or_else(file, beside);
        std::iter::once(always).chain(sometimes.into_iter().map(beside)).collect()
    }

    fn read_tokens(&mut self, tokens: TokenStream) {
        let module = self.module();
        each_in(tokens, &mut |found| match found {
            Found::Path(path) => drop(module.paths.insert(path)),
            Found::Macro(name) => drop(module.macros.insert(name)),
            Found::Text(text) => module.texts.push(text),
        });
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        let Some((attributes, name)) = attributes_and_name(item) else {
            return visit::visit_item(self, item);
        };
        if attributes.iter().any(is_for_tests) {
            return;
        }
        self.module().items.extend(name.map(ToString::to_string));
        match item {
            Item::Mod(it) => self.read_module(it),
            Item::Use(it) => {
                let passed_on = !matches!(it.vis, syn::Visibility::Inherited);
                let outside = it.leading_colon.as_ref().map(|_| OUTSIDE.to_owned());
                self.module().imports.extend(imports(&it.tree, outside.as_slice(), passed_on));
            }
            other => visit::visit_item(self, other),
        }
    }

    fn visit_impl_item(&mut self, item: &'ast syn::ImplItem) {
        let attributes: &[Attribute] = match item {
            syn::ImplItem::Const(it) => &it.attrs,
            syn::ImplItem::Fn(it) => &it.attrs,
            _ => &[],
        };
        if !attributes.iter().any(is_for_tests) {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let outside = path.leading_colon.as_ref().map(|_| OUTSIDE.to_owned());
        let names = path.segments.iter().map(|it| it.ident.to_string());
        self.module().paths.insert(outside.into_iter().chain(names).collect());
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        match call.path.get_ident() {
            Some(name) => drop(self.module().macros.insert(name.to_string())),
            None => self.visit_path(&call.path),
        }
        self.read_tokens(call.tokens.clone());
    }

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        self.module().texts.push(text.value());
    }

    // Attributes hold the documentation, and visibility says for whom a name is: neither uses it.
    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}
}
