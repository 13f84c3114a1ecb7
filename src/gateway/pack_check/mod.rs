//! Everything that is wrong with a resource pack, for those who make packs. Items are read with the
//! parsers of the app, so that the check and the app cannot disagree.

mod files;
mod problems;
mod references;

use std::collections::BTreeMap;

use serde_json::Value;

use super::unread::{Page, id_after};
use super::{Resource, fixtures};
use crate::error::Defect;

pub use files::{FOLDER, known};

/// A resource pack: how to get at what is in its folder.
pub struct Pack<'a> {
    /// The text of the file with this name, such as `zaken.json`; `None` when there is none.
    pub text: &'a dyn Fn(&str) -> Option<String>,
    /// How many bytes the file with this name has, such as `bestanden/<uuid>`; `None` when there
    /// is none.
    pub size: &'a dyn Fn(&str) -> Option<u64>,
}

/// The items of the files that are JSON, by the name of the resource. Not every item can be read.
type Items = BTreeMap<&'static str, Vec<Value>>;

/// All mistakes in the resources of a pack, in the order of the files.
pub fn check(pack: &Pack) -> Vec<Defect> {
    let mut found = vec![];
    let items = read(pack, &mut found);
    let unreadable: Vec<String> = found.iter().map(|it| it.source.clone()).collect();
    for resource in Resource::ALL {
        let list = items.get(resource.name()).map(Vec::as_slice).unwrap_or_default();
        found.extend(problems::of(resource, list));
        found.extend(own_urls(resource, list));
        found.extend(references::of(resource, list, &items, &unreadable));
    }
    found.extend(files::missing_bytes(pack, &items));
    found
}

fn read(pack: &Pack, found: &mut Vec<Defect>) -> Items {
    let mut items = Items::new();
    for name in files::names() {
        let file = format!("{name}.json");
        let Some(text) = (pack.text)(&file) else { continue };
        match Page::parse(&text) {
            Ok(page) => _ = items.insert(name, page.items),
            Err(problem) => found.push(Defect::whole(file, problem)),
        }
    }
    items
}

/// Items whose URL does not say which one they are, and items that were copied without changing the
/// URL.
fn own_urls(resource: Resource, list: &[Value]) -> Vec<Defect> {
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let mut found = vec![];
    for (at, item) in list.iter().enumerate().filter(|(_, it)| it.is_object()) {
        let problem = match fixtures::id_at(item, "url", resource) {
            Some(id) if id.parse::<uuid::Uuid>().is_ok() => {
                first.insert(id, at).map(|before| format!("is the same as that of [{before}]"))
            }
            // `problems::of` has reported a missing URL of these already.
            _ if problems::needs_url(resource) => None,
            _ => Some(format!("expected a URL that ends in {}/<uuid>", resource.name())),
        };
        found.extend(problem.map(|it| defect(resource, at, "url", it)));
    }
    found
}

fn defect(resource: Resource, at: usize, field: &str, problem: impl Into<String>) -> Defect {
    let place = [format!("[{at}]"), field.to_owned()];
    let parts: Vec<&str> = place.iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
    let source = format!("{}.json", resource.name());
    Defect { source, field: parts.join("."), problem: problem.into() }
}

/// The ids of the items of a resource, in lower case.
fn ids(resource: Resource, items: &Items) -> Vec<String> {
    let list = items.get(resource.name()).map(Vec::as_slice).unwrap_or_default();
    list.iter().filter_map(|it| fixtures::id_at(it, "url", resource)).collect()
}

/// The id that a URL ends in, in lower case.
fn id_of(url: &str, resource: Resource) -> Option<String> {
    id_after(url, resource).map(str::to_ascii_lowercase)
}

#[cfg(test)]
mod tests;
