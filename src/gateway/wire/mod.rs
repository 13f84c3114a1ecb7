//! JSON as the ZGW APIs send it, read into the domain. Only the fields that the app uses are
//! named; what is unknown is passed over. Text that is empty means none, as in the registers.

mod besluit;
mod catalogi;
mod document;
mod page;
mod rol;
mod status;
mod veld;
mod zaak;

use serde::Deserialize;
use serde_json::value::RawValue;

pub(crate) use besluit::BesluitJson;
pub(crate) use catalogi::{CatalogusJson, ResultaattypeJson, StatustypeJson, ZaaktypeJson};
pub(crate) use document::{DocumentJson, DocumentkoppelingJson};
pub(crate) use page::Page;
pub(crate) use rol::RolJson;
pub(crate) use status::StatusJson;
#[cfg(feature = "fixtures")]
pub(crate) use veld::id_after;
pub(crate) use zaak::ZaakJson;

use super::Gelezen;
use super::transport::{RawItem, RawList};
use crate::error::{Defect, LoadError};

/// Reads a list item by item: one that cannot be read is set apart and the others stay.
pub(crate) fn read_list<'a, J, T>(raw: &'a RawList) -> Gelezen<T>
where
    J: Deserialize<'a>,
    T: From<J>,
{
    let mut gelezen = Gelezen {
        items: Vec::with_capacity(raw.items.len()),
        onleesbaar: vec![],
        missing: vec![],
    };
    for (index, item) in raw.items.iter().enumerate() {
        match read::<J>(&raw.source, &format!("[{index}]"), item) {
            Ok(json) => gelezen.items.push(json.into()),
            Err(defect) => gelezen.onleesbaar.push(defect),
        }
    }
    gelezen
}

/// Reads one resource.
pub(crate) fn read_item<'a, J, T>(raw: &'a RawItem) -> Result<T, LoadError>
where
    J: Deserialize<'a>,
    T: From<J>,
{
    Ok(read::<J>(&raw.source, "", &raw.item)?.into())
}

fn read<'a, J: Deserialize<'a>>(
    source: &str,
    place: &str,
    item: &'a RawValue,
) -> Result<J, Defect> {
    let mut json = serde_json::Deserializer::from_str(item.get());
    serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        let field = match (place, path.as_str()) {
            (place, ".") => place.to_owned(),
            ("", path) => path.to_owned(),
            (place, path) => format!("{place}.{path}"),
        };
        Defect { source: source.to_owned(), field, problem: without_place(&error.into_inner()) }
    })
}

/// What serde_json has to say, without the line and column that it counts within the item.
fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(end) => text.chars().take(text.get(..end).map_or(0, |it| it.chars().count())).collect(),
        None => text,
    }
}
