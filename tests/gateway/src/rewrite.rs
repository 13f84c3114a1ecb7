//! Rewrites URLs in bodies, so that clients never see those of the register behind the gateway.

use serde_json::Value;
use uuid::Uuid;

use crate::resources::{Api, named};

/// Replaces every URL of a ZGW resource in a body by the gateway's own URL for it.
pub(crate) fn to_origin(value: &mut Value, origin: &str) {
    each_text(value, &mut |text| {
        if let Some(path) = path(text) {
            *text = format!("{origin}{path}");
        }
    });
}

/// Calls `change` for every text in a body.
pub(crate) fn each_text(value: &mut Value, change: &mut impl FnMut(&mut String)) {
    match value {
        Value::String(text) => change(text),
        Value::Array(items) => items.iter_mut().for_each(|it| each_text(it, change)),
        Value::Object(fields) => fields.values_mut().for_each(|it| each_text(it, change)),
        _ => {}
    }
}

/// The gateway's own path for the resource and id that a URL names. `None` if the URL does not name
/// a resource of the gateway.
fn path(url: &str) -> Option<String> {
    let rest = url.strip_prefix("http://").or_else(|| url.strip_prefix("https://"))?;
    let (path, query) = match rest.split_once('?') {
        Some((path, query)) => (path, format!("?{query}")),
        None => (rest, String::new()),
    };
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    let is_pair = |pair: &[&str]| match pair {
        [name, id] => named(name).is_some() && id.parse::<Uuid>().is_ok(),
        _ => false,
    };
    let (base, own) = segments.split_at(segments.windows(2).position(is_pair)?);
    let api = named(own.first()?)?.api;
    // Other APIs have resources with the same names: the Selectielijst also has resultaten. An
    // Objects API has no name in its paths.
    let is_ours = base.contains(&api.name()) || api == Api::Objecten && base == ["api", "v2"];
    is_ours.then(|| format!("{}/{}{query}", api.base(), own.join("/")))
}
