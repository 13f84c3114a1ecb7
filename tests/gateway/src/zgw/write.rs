//! Carries out requests that change something: they create, replace, change or remove an item of
//! the pack in memory.

use axum::http::{Method, StatusCode};
use serde_json::Value;
use uuid::Uuid;

use super::desk::{Desk, Fields, is_own, with};
use super::{adressen, contact, documenten, koppeling, taken};
use crate::answer::{Answer, Problem};
use crate::asked::Asked;
use crate::resources::{Owner, Resource};
use crate::upload::parse_multipart;

/// A change.
pub(crate) enum Write {
    /// An item of a resource.
    Item(&'static Resource, Action),
    /// The bytes of a part of a document, and the lock that allows sending them.
    Part { id: Uuid, lock: Option<String>, bytes: Option<Vec<u8>> },
    /// The end of sending a document in parts.
    Unlock(Uuid, Fields),
    /// A contact with all that belongs to it.
    Contact(Fields),
}

/// A change to an item.
pub(crate) enum Action {
    Create(Fields),
    Replace(Uuid, Fields),
    Change(Uuid, Fields),
    Delete(Uuid),
}

/// The fields of a zaak that a resident may change.
const OF_ZAAK: [&str; 1] = ["laatstGeopend"];

impl Action {
    /// The id of the item that is changed. `None` for a new item.
    fn id(&self) -> Option<Uuid> {
        match self {
            Self::Create(_) => None,
            Self::Replace(id, _) | Self::Change(id, _) | Self::Delete(id) => Some(*id),
        }
    }

    /// Whether residents may do this. They cannot change types, and of zaken only the fields in
    /// [`OF_ZAAK`]. What they may change of a task is in [`taken`].
    fn is_allowed(&self, resource: &Resource) -> bool {
        match (resource.name, self) {
            _ if resource.owner == Owner::Everyone => false,
            ("zaken", Self::Change(_, fields)) => {
                fields.keys().all(|it| OF_ZAAK.contains(&it.as_str()))
            }
            ("objects" | "externetaken" | "berichten" | "partijen", Self::Change(..)) => true,
            ("enkelvoudiginformatieobjecten", Self::Create(_) | Self::Delete(_)) => true,
            ("zaakinformatieobjecten", Self::Create(_)) => true,
            ("zaken" | "objects" | "externetaken" | "berichten" | "partijen", _) => false,
            ("enkelvoudiginformatieobjecten" | "zaakinformatieobjecten", _) => false,
            ("klantcontacten" | "betrokkenen" | "onderwerpobjecten", _) => false,
            ("partij-identificatoren", _) => false,
            _ => true,
        }
    }
}

impl Write {
    /// Reads the change to the item with this id, or without an id the new item. The caller has
    /// checked that the method is allowed.
    pub(super) fn of(
        resource: &'static Resource,
        id: Option<Uuid>,
        asked: &Asked,
    ) -> Result<Self, Problem> {
        let action = match id {
            Some(id) if asked.method == Method::DELETE => Action::Delete(id),
            Some(id) if asked.method == Method::PUT => Action::Replace(id, asked.fields()?),
            Some(id) => Action::Change(id, asked.fields()?),
            None => Action::Create(asked.fields()?),
        };
        Ok(Self::Item(resource, action))
    }

    /// Reads a part of a document, which is sent as a form.
    pub(super) fn part(id: Uuid, asked: &Asked) -> Result<Self, Problem> {
        if !asked.media_type().eq_ignore_ascii_case("multipart/form-data") {
            return Err(Problem::unsupported_media_type(asked.media_type()));
        }
        let fields = parse_multipart(asked.content_type(), &asked.body);
        let mut fields = fields.ok_or_else(Problem::malformed)?;
        let lock = fields.remove("lock").and_then(|it| String::from_utf8(it).ok());
        Ok(Self::Part { id, lock, bytes: fields.remove("inhoud") })
    }

    /// Carries out the change for one resident. An item that the resident may not see is not found.
    pub(crate) fn carry_out(self, desk: &mut Desk) -> Result<Answer, Problem> {
        match self {
            Self::Item(resource, action) => carry_out(resource, action, desk),
            Self::Part { id, lock, bytes } => documenten::put(desk, id, lock.as_deref(), bytes),
            Self::Unlock(id, fields) => documenten::unlock(desk, id, &fields),
            Self::Contact(fields) => contact::create(desk, fields),
        }
    }
}

fn carry_out(
    resource: &'static Resource,
    action: Action,
    desk: &mut Desk,
) -> Result<Answer, Problem> {
    if let Some(id) = action.id() {
        old(desk, resource, id)?;
    }
    if !action.is_allowed(resource) {
        return Err(Problem::denied(StatusCode::FORBIDDEN, "permission_denied"));
    }
    match (resource.name, action) {
        ("enkelvoudiginformatieobjecten", Action::Create(fields)) => {
            documenten::create(desk, resource, fields)
        }
        ("enkelvoudiginformatieobjecten", Action::Delete(id)) => documenten::delete(desk, id),
        ("zaakinformatieobjecten", Action::Create(fields)) => {
            koppeling::create(desk, resource, fields)
        }
        ("digitaleadressen", Action::Create(fields)) => adressen::create(desk, resource, fields),
        (_, Action::Create(fields)) => {
            let (id, url) = desk.address(resource);
            let own = [("url", url), ("uuid", id.to_string())];
            let own = own.map(|(name, value)| (name.to_owned(), Value::from(value)));
            let row = Value::from(fields.into_iter().chain(own).collect::<Fields>());
            check(desk, resource, &row)?;
            Ok(desk.create(resource, id, row))
        }
        (_, Action::Delete(id)) => {
            desk.pack.remove_row((resource.name, id));
            Ok(Answer::nothing())
        }
        (_, Action::Replace(id, fields)) => {
            let mut row = old(desk, resource, id)?;
            // Open Klant keeps what is not sent.
            if resource.name != "digitaleadressen" {
                row.retain(|name, _| is_own(name));
            }
            replace(desk, resource, id, row, fields)
        }
        (_, Action::Change(id, fields)) => {
            let row = old(desk, resource, id)?;
            replace(desk, resource, id, row, fields)
        }
    }
}

/// Puts these fields into an item, as far as the rules of its register allow.
fn replace(
    desk: &mut Desk,
    resource: &'static Resource,
    id: Uuid,
    row: Fields,
    fields: Fields,
) -> Result<Answer, Problem> {
    let key = (resource.name, id);
    let row = Value::from(match resource.name {
        "objects" => taken::changed_object(row, &fields)?,
        "externetaken" => taken::changed_taak(row, &fields)?,
        "berichten" => taken::changed_bericht(row, &fields)?,
        "digitaleadressen" => adressen::changed(desk, id, row, fields)?,
        "partijen" => adressen::changed_partij(desk, id, row, &fields)?,
        _ => with(row, fields),
    });
    check(desk, resource, &row)?;
    if resource.name == "objects" {
        // Open Object lists first what was written last.
        desk.pack.put_first(key, row.clone());
    } else {
        desk.pack.replace_row(key, row.clone());
    }
    Ok(Answer::json(desk.show(resource, &row)))
}

/// The fields of the item that is changed.
fn old(desk: &Desk, resource: &'static Resource, id: Uuid) -> Result<Fields, Problem> {
    let row = desk.view().row(resource, id).and_then(Value::as_object).cloned();
    row.ok_or_else(Problem::not_found)
}

/// Refuses an item that would be another's.
fn check(desk: &Desk, resource: &'static Resource, row: &Value) -> Result<(), Problem> {
    if resource.owner == Owner::Itself || desk.view().sees(resource, row) {
        return Ok(());
    }
    Err(Problem::invalid("zaak", "does_not_exist", "Het object bestaat niet."))
}
