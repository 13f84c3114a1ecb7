//! Relations between resources: absolute URLs, of which the path and the id count.

use serde_json::Value;
use uuid::Uuid;

use crate::gateway::resource::{Identifies, Resource};
use crate::gateway::unread::{id_after, referred};
use crate::json::Fields;

/// Reads the id in the URL in a field; `None` when there is none. Some registers write the resource
/// itself in the place of its URL.
pub(super) fn link<I: Identifies>(fields: &Fields, name: &str) -> Option<I> {
    parsed(linked(fields, name, I::RESOURCE)?)
}

fn linked<'a>(fields: &Fields<'a>, name: &str, resource: Resource) -> Option<&'a str> {
    let value = fields.value(name)?;
    let id = referred(value, resource).filter(|it| uuid(it).is_some());
    let expected = || format!("expected a URL that ends in {}/<uuid>", resource.name());
    if id.is_none() {
        fields.leave_out(name, expected());
    } else if cfg!(feature = "fixtures") {
        let path = format!("/{}/", resource.name());
        let ends = |url: &str| id.is_some_and(|id| id.len() == 36) && url.contains(&path);
        if !value.as_str().is_some_and(ends) {
            fields.repair(name, &expected());
        }
    }
    id
}

fn id_of<I: Identifies>(value: &Value) -> Option<I> {
    parsed(referred(value, I::RESOURCE)?)
}

/// Reads the id of the resource itself.
pub(super) fn own_id<I: Identifies>(fields: &Fields) -> Option<I> {
    let by_uuid = || fields.str("uuid").and_then(parsed);
    fields.required("url", link(fields, "url").or_else(by_uuid))
}

/// Reads the id in the URL in a field that must have one.
pub(super) fn need_link<I: Identifies>(fields: &Fields, name: &str) -> Option<I> {
    fields.required(name, link(fields, name))
}

/// Reads the id of what a field refers to as Klantinteracties does: by an object with its uuid and
/// its URL.
pub(super) fn reference<I: Identifies>(fields: &Fields, name: &str) -> Option<I> {
    let found = id_of(fields.value(name)?);
    if found.is_none() {
        fields.leave_out(name, format!("expected the uuid of one of {}", I::RESOURCE.name()));
    }
    found
}

/// Reads the ids in a list of URLs. URLs with another path belong to other registers and are left
/// out: nothing can be asked about them.
pub(super) fn links<I: Identifies>(fields: &Fields, name: &str) -> Vec<I> {
    fields.items(name).iter().filter_map(id_of).collect()
}

/// The same for URLs that stand in the field `inner` of each object of a list.
pub(super) fn links_within<I: Identifies>(fields: &Fields, name: &str, inner: &str) -> Vec<I> {
    fields.items(name).iter().filter_map(|it| id_in(it.get(inner)?.as_str()?)).collect()
}

/// The id in `url` when its path names the resource of that id.
pub(super) fn id_in<I: Identifies>(url: &str) -> Option<I> {
    parsed(id_after(url, I::RESOURCE)?)
}

/// Reads an id, which some registers write without its hyphens.
fn parsed<I: Identifies>(id: &str) -> Option<I> {
    uuid(id)?.to_string().parse().ok()
}

fn uuid(id: &str) -> Option<Uuid> {
    Uuid::try_parse(id).ok().filter(|_| matches!(id.len(), 32 | 36))
}
