//! Relations between resources: absolute URLs, of which the path and the id count.

use serde_json::Value;

use crate::gateway::resource::Identifies;
use crate::gateway::unread::id_after;
use crate::json::Fields;

/// Reads the id in the URL in a field; `None` when there is none.
pub(super) fn link<I: Identifies>(fields: &Fields, name: &str) -> Option<I> {
    let url = fields.str(name)?;
    let id = id_in(url);
    if id.is_none() {
        fields.note(name, format!("expected a URL that ends in {}/<uuid>", I::RESOURCE.name()));
    }
    id
}

/// Reads the id in the URL in a field that must have one.
pub(super) fn need_link<I: Identifies>(fields: &Fields, name: &str) -> Option<I> {
    fields.required(name, link(fields, name))
}

/// Reads the ids in a list of URLs. URLs with another path belong to other registers and are left
/// out: nothing can be asked about them.
pub(super) fn links<I: Identifies>(fields: &Fields, name: &str) -> Vec<I> {
    listed(fields, name).iter().filter_map(|it| id_in(it.as_str()?)).collect()
}

/// The same for URLs that stand in the field `inner` of each object of a list.
pub(super) fn links_within<I: Identifies>(fields: &Fields, name: &str, inner: &str) -> Vec<I> {
    listed(fields, name).iter().filter_map(|it| id_in(it.get(inner)?.as_str()?)).collect()
}

/// The items of a list. Another kind of value counts as an empty list, so that the zaak is not lost.
fn listed<'a>(fields: &'a Fields, name: &str) -> &'a [Value] {
    fields.value(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The id in `url` when its path names the resource of that id.
pub(super) fn id_in<I: Identifies>(url: &str) -> Option<I> {
    id_after(url, I::RESOURCE)?.parse().ok()
}
