//! What the parts of the check share: the pack, its items, and mistakes in them.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::error::Defect;
use crate::gateway::unread::id_after;
use crate::gateway::{Resource, fixtures};

/// A resource pack: how to get at what is in its folder.
pub struct Pack<'a> {
    /// The text of the file with this name, such as `zaken.json`; `None` when there is none.
    pub text: &'a dyn Fn(&str) -> Option<String>,
    /// How many bytes the file with this name has, such as `bestanden/<uuid>`; `None` when there
    /// is none.
    pub size: &'a dyn Fn(&str) -> Option<u64>,
}

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The mistakes.
    pub wrong: Vec<Defect>,
    /// What is not as the standard has it, and is read all the same.
    pub repaired: Vec<Defect>,
}

/// The items of the files that are JSON, by the name of the resource. Not every item can be read.
pub(super) type Items = BTreeMap<&'static str, Vec<Value>>;

/// A mistake in the field with this name, of the item at this place in the file of its resource.
/// Without a name it is a mistake in the item as a whole.
pub(super) fn defect(
    resource: Resource,
    at: usize,
    field: &str,
    problem: impl Into<String>,
) -> Defect {
    let place = [format!("[{at}]"), field.to_owned()];
    let parts: Vec<&str> = place.iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
    let source = format!("{}.json", resource.file());
    Defect { source, field: parts.join("."), problem: problem.into() }
}

/// The ids of the items of a resource, in lower case.
pub(super) fn ids(resource: Resource, items: &Items) -> Vec<String> {
    let list = items.get(resource.file()).map(Vec::as_slice).unwrap_or_default();
    list.iter().filter_map(|it| fixtures::id_at(it, "url", resource)).collect()
}

/// The id that a URL ends in, in lower case.
pub(super) fn id_of(url: &str, resource: Resource) -> Option<String> {
    id_after(url, resource).map(str::to_ascii_lowercase)
}
