//! Finds all mistakes in a resource pack, for the makers of packs. The parsers of the app read the
//! items, so that the check and the app cannot disagree.

mod files;
mod hidden;
mod pack;
mod problems;
mod references;

use std::collections::BTreeMap;

use serde_json::Value;

use super::unread::Page;
use super::{Resource, fixtures};
use crate::error::Defect;
use crate::json::repaired_in;

pub use files::{FOLDER, known};
pub use hidden::{Kinds, why_document_hidden, why_substatus_hidden, why_zaak_hidden};
pub use pack::{Found, Pack};

use pack::{Items, defect};

/// All mistakes in the resources of a pack, and what was repaired, in the order of the files.
pub fn check(pack: &Pack) -> Found {
    let mut found = Found::default();
    let items = read(pack, &mut found);
    let unreadable: Vec<String> = found.wrong.iter().map(|it| it.source.clone()).collect();
    for resource in Resource::ALL {
        let list = items.get(resource.file()).map(Vec::as_slice).unwrap_or_default();
        let Found { wrong, repaired } = problems::of(resource, list);
        let is_told = |it: &Defect| wrong.iter().any(|told| told.field == it.field);
        // The file is that of taken, whose URLs were looked at.
        let is_shared = resource == Resource::Berichtobjecten;
        let list_of_urls = if is_shared { &[] } else { list };
        let urls = own_urls(resource, list_of_urls)
            .into_iter()
            .filter(|it| !is_told(it))
            .collect::<Vec<_>>();
        found.wrong.extend(wrong);
        found.wrong.extend(urls);
        found.repaired.extend(repaired);
        found.wrong.extend(references::of(resource, list, &items, &unreadable));
    }
    found.wrong.extend(files::missing_bytes(pack, &items));
    found
}

/// The mistakes in the files that a municipality writes itself: content, suggestions and
/// appointments. The other files are those of registers.
pub fn check_files(pack: &Pack) -> Vec<Defect> {
    let files = Resource::ALL.into_iter().filter(|it| it.api().is_file());
    let wrong = files.flat_map(|resource| {
        let file = format!("{}.json", resource.file());
        let Some(text) = (pack.text)(&file) else { return vec![] };
        match Page::parse(&text) {
            Ok(page) => problems::of(resource, &page.items).wrong,
            Err(problem) => vec![Defect::whole(file, problem)],
        }
    });
    wrong.collect()
}

/// The names of the files that a municipality writes itself.
pub fn own_files() -> impl Iterator<Item = String> {
    let files = Resource::ALL.into_iter().filter(|it| it.api().is_file());
    files.map(|it| format!("{}.json", it.file()))
}

fn read(pack: &Pack, found: &mut Found) -> Items {
    let mut items = Items::new();
    for name in files::names() {
        let file = format!("{name}.json");
        let Some(text) = (pack.text)(&file) else { continue };
        let repaired = repaired_in(&text).into_iter().map(|it| Defect::whole(&*file, it));
        found.repaired.extend(repaired);
        match Page::parse(&text) {
            Ok(page) => _ = items.insert(name, page.items),
            Err(problem) => found.wrong.push(Defect::whole(file, problem)),
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
            // Items of files that municipalities write have no address of their own.
            _ if resource.api().is_file() => None,
            // `problems::of` has reported a missing URL of these already.
            _ if problems::needs_url(resource) => None,
            _ => Some(format!("expected a URL that ends in {}/<uuid>", resource.name())),
        };
        found.extend(problem.map(|it| defect(resource, at, "url", it)));
    }
    found
}

#[cfg(test)]
mod tests;
