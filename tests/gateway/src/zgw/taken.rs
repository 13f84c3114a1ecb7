//! What a portal may change of tasks and messages: that they are done or read, and what was
//! answered. The sources themselves let any token change any field, also the amount and the person.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::desk::{Fields, text};
use crate::answer::Problem;
use crate::moment;

/// The fields of an object's data that a portal may write.
const OF_OBJECT: [&str; 4] = ["status", "portaalformulier", "verzonden_data", "geopend"];
const OF_DETAILS: [&str; 2] = ["ontvangenGegevens", "ontvangenBijlagen"];
const STATUSSEN: [&str; 5] = ["open", "uitgevoerd", "niet_uitgevoerd", "afgebroken", "verwerkt"];

/// An object with a new record: what is sent is merged into the data.
pub(super) fn changed_object(mut row: Fields, fields: &Fields) -> Result<Fields, Problem> {
    only(fields, &["record"])?;
    let Some(Value::Object(sent)) = fields.get("record") else { return Err(denied()) };
    only(sent, &["data"])?;
    let Some(Value::Object(data)) = sent.get("data") else { return Err(denied()) };
    only(data, &OF_OBJECT)?;
    if let Some(Value::Object(formulier)) = data.get("portaalformulier") {
        only(formulier, &["verzonden_data"])?;
    }
    let Some(Value::Object(record)) = row.get_mut("record") else { return Err(denied()) };
    let version = record.get("typeVersion").and_then(Value::as_u64);
    fits_schema(data, version)?;
    if let Some(old) = record.get_mut("data") {
        merge(old, &Value::Object(data.clone()));
    }
    let index = record.get("index").and_then(Value::as_u64).unwrap_or_default();
    record.insert("index".to_owned(), json!(index + 1));
    record.insert("registrationAt".to_owned(), json!(moment::today()));
    Ok(row)
}

/// An externe taak with another status or other answers. Answers replace the old ones whole.
pub(super) fn changed_taak(mut row: Fields, fields: &Fields) -> Result<Fields, Problem> {
    only(fields, &["status", "details"])?;
    if let Some(status) = fields.get("status") {
        let known = status.as_str().is_some_and(|it| STATUSSEN.contains(&it));
        known.then_some(()).ok_or_else(|| {
            let reason = format!("{status} is een ongeldige keuze.");
            Problem::invalid("status", "invalid_choice", reason)
        })?;
        row.insert("status".to_owned(), status.clone());
    }
    if let Some(details) = fields.get("details") {
        let Value::Object(details) = details else { return Err(denied()) };
        only(details, &OF_DETAILS)?;
        if let Some(Value::Object(old)) = row.get_mut("details") {
            old.extend(details.clone());
        }
    }
    Ok(row)
}

/// A bericht that was read at another moment, or not yet. All other fields are ignored.
pub(super) fn changed_bericht(mut row: Fields, fields: &Fields) -> Result<Fields, Problem> {
    let field = "geopendOp";
    match fields.get(field) {
        None => {}
        Some(Value::Null) => {
            row.insert(field.to_owned(), Value::Null);
        }
        Some(_) => {
            let moment = moment::in_utc(text(fields, field)).ok_or_else(|| {
                let reason = "Datetime heeft een ongeldig formaat.";
                Problem::invalid(field, "invalid", reason)
            })?;
            row.insert(field.to_owned(), moment.into());
        }
    }
    Ok(row)
}

/// Refuses what the JSON schemas of tasks and messages refuse of these fields.
fn fits_schema(data: &Fields, version: Option<u64>) -> Result<(), Problem> {
    let refused = |reason| Err(Problem::invalid("nonFieldErrors", "invalid-json-schema", reason));
    if data.values().any(Value::is_null) {
        return refused("None is not of type 'string'".to_owned());
    }
    let Some(status) = data.get("status") else { return Ok(()) };
    let done = if version == Some(1) { "ingediend" } else { "afgerond" };
    let known = ["open", done, "verwerkt", "gesloten"];
    let status = status.as_str().unwrap_or_default();
    if known.contains(&status) {
        return Ok(());
    }
    let known = known.map(|it| format!("'{it}'")).join(", ");
    refused(format!("'{status}' is not one of [{known}]"))
}

/// Merges objects field by field. Every other value replaces the old one.
fn merge(old: &mut Value, new: &Value) {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            for (name, value) in new {
                merge(old.entry(name).or_insert(Value::Null), value);
            }
        }
        (old, new) => *old = new.clone(),
    }
}

/// Refuses fields that a portal may not write.
fn only(fields: &Fields, allowed: &[&str]) -> Result<(), Problem> {
    let is_allowed = fields.keys().all(|it| allowed.contains(&it.as_str()));
    is_allowed.then_some(()).ok_or_else(denied)
}

fn denied() -> Problem {
    Problem::denied(StatusCode::FORBIDDEN, "permission_denied")
}
