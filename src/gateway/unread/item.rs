use serde_json::Value;

use crate::gateway::resource::Resource;

/// The id in `url` when its path names `resource`, whatever host, base path or query it has.
pub(crate) fn id_after(url: &str, resource: Resource) -> Option<&str> {
    let path = url.split(['?', '#']).next()?.trim_end_matches('/');
    let (rest, id) = path.rsplit_once('/')?;
    let name = rest.rsplit('/').next()?;
    (name == resource.name()).then_some(id)
}

/// Whether a klantcontact is about the zaak with this id; `None` when what it is about did not come
/// along.
pub(crate) fn is_about(item: &Value, zaak: &str) -> Option<bool> {
    let objecten = item.get("_expand")?.get("gingOverOnderwerpobjecten")?.as_array()?;
    let id = |it: &Value| {
        it.get("onderwerpobjectidentificator")?.get("objectId")?.as_str().map(str::to_owned)
    };
    Some(objecten.iter().filter_map(id).any(|it| it.eq_ignore_ascii_case(zaak)))
}
