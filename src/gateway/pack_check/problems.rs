//! Items that cannot be read, with every mistake in each.

use serde_json::{Map, Value, json};

use super::pack::{Found, defect};
use crate::gateway::Resource;
use crate::json::{FieldError, Read};

/// Whether the parser itself refuses an item without a URL of its own.
pub(super) fn needs_url(resource: Resource) -> bool {
    let nothing = Value::Object(Map::new());
    matches!(resource.check(&nothing), Err(error) if error.field == "url")
}

/// The mistakes in the items, and what was repaired in them.
pub(super) fn of(resource: Resource, list: &[Value]) -> Found {
    let mut found = Found::default();
    for (at, item) in list.iter().enumerate().filter(|(_, it)| is_own(resource, it)) {
        let told = |it: FieldError| defect(resource, at, &it.field, with_value(&it, item));
        let (mistakes, repaired) = all(item, resource);
        found.wrong.extend(mistakes.into_iter().map(told));
        found.repaired.extend(repaired.into_iter().map(told));
    }
    found
}

/// Whether an item is read as this resource. Messages are in the file with taken.
fn is_own(resource: Resource, item: &Value) -> bool {
    let is_bericht = item.pointer("/record/data/berichtTekst").is_some();
    match resource {
        Resource::Objecten => !is_bericht,
        Resource::Berichtobjecten => is_bericht,
        _ => true,
    }
}

/// Every mistake in an item, and what was repaired. The parser reports only the first for which it
/// refuses the item, so that each mistake is mended in a copy before the copy is read again.
fn all(item: &Value, resource: Resource) -> (Vec<FieldError>, Vec<FieldError>) {
    let mut copy = item.clone();
    let mut found: Vec<FieldError> = vec![];
    loop {
        let error = match resource.check(&copy) {
            Ok(Read { lost, left_out, repaired, .. }) => {
                found.extend(lost.into_iter().chain(left_out));
                return (found, repaired);
            }
            Err(error) => error,
        };
        let field = error.field.clone();
        let again = found.contains(&error);
        found.push(error);
        if again || !mend(&mut copy, &field, resource) {
            return (found, vec![]);
        }
    }
}

/// Puts something in a field that the parser takes there; `false` when there is no such thing.
fn mend(item: &mut Value, field: &str, resource: Resource) -> bool {
    let link = |it: Resource| json!(format!("/{}/{}", it.name(), uuid::Uuid::nil()));
    let values = [
        Value::Null,
        json!("2026-01-01"),
        json!("2026-01-01T00:00:00Z"),
        json!("inkomend"),
        json!("https://x.example/"),
        json!({ "zaaktypen": ["x"] }),
    ];
    let values = values.into_iter().chain(Resource::ALL.into_iter().map(link));
    values.into_iter().any(|value| {
        put(item, field, value);
        !matches!(resource.check(item), Err(error) if error.field == field)
    })
}

/// Puts a value in the field with this name, such as `opschorting.indicatie`.
fn put(item: &mut Value, field: &str, value: Value) {
    let (place, name) = field.rsplit_once('.').unwrap_or(("", field));
    let place =
        place.split('.').filter(|it| !it.is_empty()).fold(String::new(), |all, it| all + "/" + it);
    if let Some(Value::Object(fields)) = item.pointer_mut(&place) {
        fields.insert(name.to_owned(), value);
    }
}

/// The problem with the value that was found, which makers of packs need. Pages of residents never
/// show that value.
fn with_value(error: &FieldError, item: &Value) -> String {
    let pointer = error.field.split('.').fold(String::new(), |all, it| all + "/" + it);
    let value = if error.field.is_empty() { Some(item) } else { item.pointer(&pointer) };
    let (expected, _) = error.problem.split_once(", found ").unwrap_or((&error.problem, ""));
    match value {
        Some(value) if expected.starts_with("expected") => {
            format!("{expected}, found {}", short(value))
        }
        _ => error.problem.clone(),
    }
}

/// A value as it stands in the file, cut off when it is long.
fn short(value: &Value) -> String {
    let text = value.to_string();
    let end = text.char_indices().nth(80).map(|(at, _)| at);
    end.and_then(|it| text.get(..it)).map_or(text.clone(), |it| format!("{it}…"))
}
