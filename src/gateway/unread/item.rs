use serde_json::Value;

use crate::gateway::resource::Resource;

/// The id in `url` when its path names `resource`, whatever host, base path or query it has.
pub(crate) fn id_after(url: &str, resource: Resource) -> Option<&str> {
    let path = url.split(['?', '#']).next()?.trim_end_matches('/');
    let (rest, id) = path.rsplit_once('/')?;
    let name = rest.rsplit('/').next()?;
    name.eq_ignore_ascii_case(resource.name()).then_some(id)
}

/// The id of the resource that a value refers to: by its URL, or by the resource itself, which some
/// registers write in the place of its URL.
pub(crate) fn referred(value: &Value, resource: Resource) -> Option<&str> {
    let text = |name: &str| value.get(name)?.as_str();
    match value.as_str() {
        Some(url) => id_after(url, resource),
        None => text("url").and_then(|it| id_after(it, resource)).or_else(|| text("uuid")),
    }
}

/// Whether two texts are the same id: registers differ in capitals and in hyphens.
pub(crate) fn is_same_id(one: &str, other: &str) -> bool {
    let plain = |id: &str| id.replace('-', "").to_ascii_lowercase();
    plain(one) == plain(other)
}

/// Whether a klantcontact is about the zaak with this id; `None` when what it is about did not come
/// along.
pub(crate) fn is_about(item: &Value, zaak: &str) -> Option<bool> {
    let objecten = item.get("_expand")?.get("gingOverOnderwerpobjecten")?.as_array()?;
    let id = |it: &Value| {
        it.get("onderwerpobjectidentificator")?.get("objectId")?.as_str().map(str::to_owned)
    };
    Some(objecten.iter().filter_map(id).any(|it| is_same_id(&it, zaak)))
}
