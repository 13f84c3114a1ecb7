//! JSON as the ZGW APIs send it, read into the domain. Only the fields that the app uses are
//! looked at.

mod besluit;
mod catalogi;
mod document;
mod duur;
mod klantcontact;
mod link;
mod page;
mod rol;
mod zaak;

pub(crate) use klantcontact::is_about;
#[cfg(feature = "fixtures")]
pub(crate) use link::id_after;
pub(crate) use page::{Page, json};

use super::Gelezen;
use super::transport::Raw;
use crate::error::{Defect, LoadError};
use crate::json::{FieldError, FromFields, read_with_loss};

/// Reads a list item by item: one that cannot be read is set apart and the others stay.
pub(crate) fn read_list<T: FromFields>(raw: &Raw) -> Gelezen<T> {
    let mut items = Vec::with_capacity(raw.items.len());
    let mut onleesbaar = vec![];
    let mut missing = raw.missing.clone();
    for (index, item) in raw.items.iter().enumerate() {
        #[cfg(feature = "fixtures")]
        let index = raw.first + index;
        let defect = |error| defect(&raw.source, &format!("[{index}]"), error);
        match read_with_loss(item) {
            Ok((it, lost)) => {
                items.push(it);
                missing.extend(lost.into_iter().map(defect));
            }
            Err(error) => onleesbaar.push(defect(error)),
        }
    }
    Gelezen { items, onleesbaar, missing }
}

/// Reads an answer that is one resource.
pub(crate) fn read_item<T: FromFields>(raw: &Raw) -> Result<T, LoadError> {
    let item = raw.items.first().ok_or(LoadError::NotFound)?;
    let (read, _) = read_with_loss(item).map_err(|error| defect(&raw.source, "", error))?;
    Ok(read)
}

fn defect(source: &str, place: &str, FieldError { field, problem }: FieldError) -> Defect {
    let parts: Vec<&str> = [place, &field].into_iter().filter(|it| !it.is_empty()).collect();
    Defect { source: source.to_owned(), field: parts.join("."), problem }
}

#[cfg(test)]
mod tests;
