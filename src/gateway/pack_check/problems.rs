//! Items that cannot be read, with every mistake in each.

use serde_json::{Map, Value, json};

use super::defect;
use crate::domain::{
    Besluit, Besluittype, Catalogus, Document, Informatieobjecttype, Klantcontact, Koppeling,
    Resultaat, Resultaattype, Rol, Status, Statustype, Substatus, Zaak, Zaaktype,
    ZaaktypeInformatieobjecttype,
};
use crate::error::Defect;
use crate::gateway::Resource;
use crate::json::{FieldError, FromFields, read_with_loss};

/// Reads an item as the app does. Gives the fields that were left out of it, or the mistake for
/// which it is refused.
type Read = fn(&Value) -> Result<Vec<FieldError>, FieldError>;

fn read<T: FromFields>(item: &Value) -> Result<Vec<FieldError>, FieldError> {
    read_with_loss::<T>(item).map(|(_, lost)| lost)
}

fn reader(resource: Resource) -> Read {
    match resource {
        Resource::Zaken => read::<Zaak>,
        Resource::Statussen => read::<Status>,
        Resource::Substatussen => read::<Substatus>,
        Resource::Resultaten => read::<Resultaat>,
        Resource::Rollen => read::<Rol>,
        Resource::Zaakinformatieobjecten | Resource::Besluitinformatieobjecten => read::<Koppeling>,
        Resource::Enkelvoudiginformatieobjecten => read::<Document>,
        Resource::Besluiten => read::<Besluit>,
        Resource::Besluittypen => read::<Besluittype>,
        Resource::Klantcontacten => read::<Klantcontact>,
        Resource::Catalogussen => read::<Catalogus>,
        Resource::Zaaktypen => read::<Zaaktype>,
        Resource::Statustypen => read::<Statustype>,
        Resource::Resultaattypen => read::<Resultaattype>,
        Resource::Informatieobjecttypen => read::<Informatieobjecttype>,
        Resource::ZaaktypeInformatieobjecttypen => read::<ZaaktypeInformatieobjecttype>,
    }
}

/// Whether the parser itself refuses an item without a URL of its own.
pub(super) fn needs_url(resource: Resource) -> bool {
    let nothing = Value::Object(Map::new());
    matches!(reader(resource)(&nothing), Err(error) if error.field == "url")
}

pub(super) fn of(resource: Resource, list: &[Value]) -> Vec<Defect> {
    let read = reader(resource);
    let of_item = |(at, item): (usize, &Value)| -> Vec<Defect> {
        let told = |it: FieldError| defect(resource, at, &it.field, with_value(&it, item));
        all(item, read).into_iter().map(told).collect()
    };
    list.iter().enumerate().flat_map(of_item).collect()
}

/// Every mistake in an item. The parser reports only the first, so that each mistake is mended in a
/// copy before the copy is read again.
fn all(item: &Value, read: Read) -> Vec<FieldError> {
    let mut copy = item.clone();
    let mut found: Vec<FieldError> = vec![];
    loop {
        let error = match read(&copy) {
            Ok(lost) => {
                found.extend(lost);
                return found;
            }
            Err(error) => error,
        };
        let field = error.field.clone();
        let again = found.contains(&error);
        found.push(error);
        if again || !mend(&mut copy, &field, read) {
            return found;
        }
    }
}

/// Puts something in a field that the parser takes there; `false` when there is no such thing.
fn mend(item: &mut Value, field: &str, read: Read) -> bool {
    let link = |it: Resource| json!(format!("/{}/{}", it.name(), uuid::Uuid::nil()));
    let values =
        [Value::Null, json!("2026-01-01"), json!("2026-01-01T00:00:00Z"), json!("inkomend")];
    let values = values.into_iter().chain(super::files::ALL.into_iter().map(link));
    values.into_iter().any(|value| {
        put(item, field, value);
        !matches!(read(item), Err(error) if error.field == field)
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
