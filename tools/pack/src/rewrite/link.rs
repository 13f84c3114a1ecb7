//! Converts the URLs of a register to those of a pack.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::fields::RESOURCES;
use crate::invent::{HOST, Inventor};

/// The resources in the pack, as pairs of name and original id.
pub(super) type There = BTreeSet<(&'static str, Uuid)>;

/// The URL in the pack. The host and path of the register do not matter.
pub(super) fn link(url: &str, inventor: &Inventor) -> Option<String> {
    let path = url.split(['?', '#']).next()?;
    let segments: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    let (rest, segments) = match segments.as_slice() {
        [rest @ .., "download"] => (rest, "/download"),
        rest => (rest, ""),
    };
    let [.., name, id] = rest else { return None };
    let id = inventor.uuid(id.parse().ok()?);
    let known = RESOURCES.iter().find(|(it, ..)| it == name);
    let (name, api) = match known {
        Some((name, api, _)) => (*name, *api),
        None if *name == "eigenschappen" => ("eigenschappen", "catalogi"),
        None => return None,
    };
    let below = match rest {
        // zaken/<uuid>/zaakeigenschappen/<uuid>
        [.., "zaken", zaak, "zaakeigenschappen", _] => {
            format!("zaken/{}/", inventor.uuid(zaak.parse().ok()?))
        }
        _ => String::new(),
    };
    Some(format!("{HOST}/{api}/api/v1/{below}{name}/{id}{segments}"))
}

/// The URL in the pack. `None` when the pack does not contain the resource.
pub(super) fn link_if_there(url: &str, there: &There, inventor: &Inventor) -> Option<String> {
    let path = url.split(['?', '#']).next()?.trim_end_matches('/');
    let (rest, id) = path.rsplit_once('/')?;
    let name = rest.rsplit('/').next()?;
    let id = id.parse::<Uuid>().ok()?;
    let (name, ..) = RESOURCES.iter().find(|(it, ..)| *it == name)?;
    there.contains(&(*name, id)).then(|| link(url, inventor))?
}
