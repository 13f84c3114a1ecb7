//! The conventions of single fields.

use chrono::NaiveDate;
use serde::de::{Deserializer, Error};
use serde::Deserialize;

use crate::gateway::resource::{Identifies, Resource};

/// A URL of one of `I`'s resources, of which only the id counts.
pub(super) struct Link<I>(pub(super) I);

impl<'de, I: Identifies> Deserialize<'de> for Link<I> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let url = String::deserialize(deserializer)?;
        id_in(&url).map(Self).ok_or_else(|| no_link::<I, D::Error>(&url))
    }
}

/// Reads a URL that may be null or empty.
pub(super) fn optional_link<'de, D, I>(deserializer: D) -> Result<Option<I>, D::Error>
where
    D: Deserializer<'de>,
    I: Identifies,
{
    match optional_text(deserializer)? {
        None => Ok(None),
        Some(url) => id_in(&url).map(Some).ok_or_else(|| no_link::<I, D::Error>(&url)),
    }
}

fn no_link<I: Identifies, E: Error>(found: &str) -> E {
    E::custom(format!("expected a URL that ends in {}/<uuid>, found {found:?}", I::RESOURCE.name()))
}

fn id_in<I: Identifies>(url: &str) -> Option<I> {
    id_after(url, I::RESOURCE)?.parse().ok()
}

/// The id in `url` when its path names `resource`. Whatever host, base path or query it has.
pub(crate) fn id_after(url: &str, resource: Resource) -> Option<&str> {
    let path = url.split(['?', '#']).next()?;
    let (rest, id) = path.rsplit_once('/')?;
    let name = rest.rsplit('/').next()?;
    (name == resource.name()).then_some(id)
}

/// Reads text of which null, empty and blank mean none.
pub(super) fn optional_text<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(text.filter(|it| !it.trim().is_empty()))
}

/// Reads a date of which null and empty mean none.
pub(super) fn optional_day<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<NaiveDate>, D::Error> {
    optional_text(deserializer)?
        .map(|text| {
            text.parse().map_err(|_| {
                D::Error::custom(format!("expected a date such as 2026-11-23, found {text:?}"))
            })
        })
        .transpose()
}
