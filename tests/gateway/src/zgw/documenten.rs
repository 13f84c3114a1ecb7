//! Documents that residents send: whole, or in parts that are unlocked together.

use serde_json::{Value, json};
use uuid::Uuid;

use super::desk::{Desk, Fields, text};
use super::document::{self, Inhoud};
use crate::answer::{Answer, Content, Problem};
use crate::log::Note;
use crate::pack::id_in;
use crate::resources::{Key, Resource, named};
use crate::rewrite;

const DOCUMENTEN: &str = "enkelvoudiginformatieobjecten";

/// Creates a document. The answer has the lock with which its parts are sent; no other answer has.
pub(super) fn create(
    desk: &mut Desk,
    resource: &'static Resource,
    fields: Fields,
) -> Result<Answer, Problem> {
    let size = fields.get("bestandsomvang").and_then(Value::as_u64).unwrap_or_default();
    if size > desk.limits.document {
        return Err(Problem::too_large());
    }
    let inhoud = document::check(&fields, desk.pack)?;
    let (id, url) = desk.address(resource);
    let mut row = document::made(&url, fields, desk.pack);
    desk.pack.uploads.made(id, desk.lezer);
    match inhoud {
        Inhoud::Nothing => {}
        Inhoud::Whole(bytes) => {
            row.extend(document::complete(&url, bytes.len()));
            desk.pack.add_file(id, bytes);
        }
        Inhoud::InParts(size) => {
            let lock = desk.pack.uploads.begin(id, size, desk.limits.part);
            row.extend([
                ("bestandsomvang".to_owned(), json!(size)),
                ("locked".to_owned(), json!(true)),
                ("lock".to_owned(), json!(lock)),
                ("bestandsdelen".to_owned(), bestandsdelen(desk, id)),
            ]);
        }
    }
    let row = Value::from(row);
    let answer = desk.create(resource, id, row.clone());
    let note = Note { document: Some(id.to_string()), ..answer.note.clone() };
    // What the resident sees of a document has no lock, but they must get it once.
    let mut shown = row;
    rewrite::to_origin(&mut shown, desk.origin);
    Ok(Answer { content: Content::Json(shown), ..answer }.noted(note))
}

/// Takes a part of a document. The same part again replaces it.
pub(super) fn put(
    desk: &mut Desk,
    part: Uuid,
    lock: Option<&str>,
    bytes: Option<Vec<u8>>,
) -> Result<Answer, Problem> {
    let document = desk.pack.uploads.document_of(part).ok_or_else(Problem::not_found)?;
    own(desk, document)?;
    desk.pack.uploads.put(part, lock, bytes)?;
    let delen = bestandsdelen(desk, document);
    let ends = |deel: &&Value| {
        let url = deel.get("url").and_then(Value::as_str);
        url.is_some_and(|it| it.ends_with(&part.to_string()))
    };
    let shown = delen.as_array().into_iter().flatten().find(ends).cloned().unwrap_or_default();
    change(desk, document, [("bestandsdelen".to_owned(), delen)].into_iter().collect());
    let note = Note { document: Some(document.to_string()), ..Note::default() };
    Ok(Answer::json(shown).noted(note))
}

/// Ends the sending of a document, which then has its content.
pub(super) fn unlock(desk: &mut Desk, id: Uuid, fields: &Fields) -> Result<Answer, Problem> {
    let row = own(desk, id)?;
    let bytes = desk.pack.uploads.unlock(id, text(fields, "lock"))?;
    let url = row.get("url").and_then(Value::as_str).unwrap_or_default();
    change(desk, id, document::complete(url, bytes.len()));
    desk.pack.add_file(id, bytes);
    let note = Note { document: Some(id.to_string()), ..Note::default() };
    Ok(Answer::nothing().noted(note))
}

/// Removes a document that belongs to nothing.
pub(super) fn delete(desk: &mut Desk, id: Uuid) -> Result<Answer, Problem> {
    if is_locked(desk, id) {
        let reason = "Gelockte objecten mogen niet worden verwijderd";
        return Err(Problem::invalid("nonFieldErrors", "destroy-locked", reason));
    }
    let links = ["zaakinformatieobjecten", "besluitinformatieobjecten"];
    let mut links = links.into_iter().flat_map(|name| desk.pack.rows(name));
    if links.any(|it| id_in(it, "informatieobject") == Some(id)) {
        let reason = "Alle relaties met dit document moeten verbroken worden voor je het document \
                      zelf mag verwijderen.";
        return Err(Problem::invalid("nonFieldErrors", "pending-relations", reason));
    }
    desk.pack.remove_row((DOCUMENTEN, id));
    desk.pack.remove_file(id);
    desk.pack.uploads.forget(id);
    let note = Note { document: Some(id.to_string()), ..Note::default() };
    Ok(Answer::nothing().noted(note))
}

pub(super) fn is_locked(desk: &Desk, id: Uuid) -> bool {
    let row = desk.pack.row((DOCUMENTEN, id));
    row.and_then(|it| it.get("locked")) == Some(&Value::Bool(true))
}

/// A document of the resident.
fn own(desk: &Desk, id: Uuid) -> Result<Value, Problem> {
    let resource = named(DOCUMENTEN).ok_or_else(Problem::not_found)?;
    desk.view().row(resource, id).cloned().ok_or_else(Problem::not_found)
}

fn bestandsdelen(desk: &Desk, id: Uuid) -> Value {
    desk.pack.uploads.bestandsdelen(id, desk.origin).into()
}

fn change(desk: &mut Desk, id: Uuid, fields: Fields) {
    let key: Key = (DOCUMENTEN, id);
    if let Some(mut row) = desk.pack.row(key).and_then(Value::as_object).cloned() {
        row.extend(fields);
        desk.pack.replace_row(key, row.into());
    }
}
