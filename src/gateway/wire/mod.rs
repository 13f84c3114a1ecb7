//! JSON as the ZGW APIs send it, read into the domain. Only the fields that the app uses are
//! looked at.

mod aanlevering;
mod bericht;
mod besluit;
mod catalogi;
mod document;
mod duur;
mod eigenschap;
mod klantcontact;
mod link;
mod name;
mod partij;
mod rol;
mod taak;
mod voor_u;
mod voorkeur;
mod zaak;

pub(crate) use aanlevering::{Aanleverzaak, Aanleverzaaktype, Deelstand};

use super::unread::Raw;
use crate::error::{Defect, LoadError};
use crate::json::{FieldError, FromFields, read_tolerant};

pub(crate) use taak::is_of_one_owner;

/// A list, of which some items may not have been readable.
#[derive(Clone, Debug, PartialEq)]
pub struct Gelezen<T> {
    /// The items that could be read.
    pub items: Vec<T>,
    /// What is wrong with the others: a defect for each.
    pub onleesbaar: Vec<Defect>,
    /// What was asked for with the items and is missing.
    pub missing: Vec<Defect>,
}

impl<T> Gelezen<T> {
    /// A list without anything on it.
    pub(crate) fn none() -> Self {
        Self { items: vec![], onleesbaar: vec![], missing: vec![] }
    }

    /// Whether all of it could be read.
    pub(super) fn is_whole(&self) -> bool {
        self.onleesbaar.is_empty() && self.missing.is_empty()
    }
}

/// Reads a list item by item. An item that cannot be read is reported, and the others stay.
pub(crate) fn read_list<T: FromFields>(raw: &Raw) -> Gelezen<T> {
    let mut items = Vec::with_capacity(raw.items.len());
    let mut onleesbaar = vec![];
    let mut missing = raw.missing.clone();
    for (index, item) in raw.items.iter().enumerate() {
        let place = format!("[{}]", raw.first + index);
        let defect = |error| defect(&raw.source, &place, error);
        match read_tolerant(item) {
            Ok(it) => {
                items.push(it.value);
                missing.extend(it.lost.into_iter().map(defect));
            }
            Err(error) => onleesbaar.push(defect(error)),
        }
    }
    Gelezen { items, onleesbaar, missing }
}

/// Reads an answer that is one resource.
pub(crate) fn read_item<T: FromFields>(raw: &Raw) -> Result<T, LoadError> {
    let item = raw.items.first().ok_or(LoadError::NotFound)?;
    let read = read_tolerant(item).map_err(|error| defect(&raw.source, "", error))?;
    Ok(read.value)
}

fn defect(source: &str, place: &str, FieldError { field, problem }: FieldError) -> Defect {
    let parts: Vec<&str> = [place, &field].into_iter().filter(|it| !it.is_empty()).collect();
    Defect { source: source.to_owned(), field: parts.join("."), problem }
}

#[cfg(test)]
mod tests;
