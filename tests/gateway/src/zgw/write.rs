//! Carries out requests that change something: they create, replace, change or remove an item of
//! the pack in memory.

use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::http::{Method, StatusCode};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{CONTENT_CRS, CRS};
use crate::answer::{Answer, Content, Problem};
use crate::asked::Asked;
use crate::pack::Pack;
use crate::partij::Lezer;
use crate::resources::{Owner, Resource};
use crate::rewrite;
use crate::scope::View;

/// A change to an item of a resource.
pub(crate) struct Write {
    resource: &'static Resource,
    action: Action,
}

enum Action {
    Create(Map<String, Value>),
    Replace(Uuid, Map<String, Value>),
    Change(Uuid, Map<String, Value>),
    Delete(Uuid),
}

/// The fields that the register sets itself.
const OWN_FIELDS: [&str; 2] = ["url", "uuid"];

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
    /// [`OF_ZAAK`].
    fn is_allowed(&self, owner: Owner) -> bool {
        match (owner, self) {
            (Owner::Everyone, _) => false,
            (Owner::Itself, Self::Change(_, fields)) => {
                fields.keys().all(|it| OF_ZAAK.contains(&it.as_str()))
            }
            (Owner::Itself, _) => false,
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
        has_crs: bool,
    ) -> Result<Self, Problem> {
        let action = match id {
            Some(id) if asked.method == Method::DELETE => Action::Delete(id),
            Some(id) if asked.method == Method::PUT => Action::Replace(id, fields(asked, has_crs)?),
            Some(id) => Action::Change(id, fields(asked, has_crs)?),
            None => Action::Create(fields(asked, has_crs)?),
        };
        Ok(Self { resource, action })
    }

    /// Carries out the change for one resident. An item that the resident may not see is not found.
    pub(crate) fn carry_out(
        self,
        pack: &mut Pack,
        lezer: &Lezer,
        origin: &str,
    ) -> Result<Answer, Problem> {
        let Self { resource, action } = self;
        let is_creating = matches!(action, Action::Create(_));
        let old = |id: Uuid| {
            let view = View { pack, lezer };
            view.row(resource, id).and_then(Value::as_object).cloned()
        };
        if let Some(id) = action.id() {
            old(id).ok_or_else(Problem::not_found)?;
        }
        if !action.is_allowed(resource.owner) {
            return Err(Problem::denied(StatusCode::FORBIDDEN, "permission_denied"));
        }
        let (id, row) = match action {
            Action::Create(fields) => {
                let id = Uuid::new_v4();
                let url = format!("{origin}/{}/api/v1/{}/{id}", resource.api.name(), resource.name);
                let own = OWN_FIELDS.map(str::to_owned).into_iter().zip([url, id.to_string()]);
                let own = own.map(|(name, value)| (name, Value::from(value)));
                (id, fields.into_iter().chain(own).collect())
            }
            Action::Replace(id, fields) => {
                let mut row = old(id).ok_or_else(Problem::not_found)?;
                row.retain(|name, _| is_own(name));
                (id, with(row, fields))
            }
            Action::Change(id, fields) => {
                (id, with(old(id).ok_or_else(Problem::not_found)?, fields))
            }
            Action::Delete(id) => {
                pack.remove_row((resource.name, id));
                return Ok(Answer::new(StatusCode::NO_CONTENT, Content::Nothing));
            }
        };
        let row = Value::from(row);
        let view = View { pack, lezer };
        if resource.owner != Owner::Itself && !view.sees(resource, &row) {
            return Err(Problem::invalid("zaak", "does_not_exist", "Het object bestaat niet."));
        }
        let mut shown = view.shown(resource, &row);
        rewrite::to_origin(&mut shown, origin);
        let answer = Answer::json(shown.clone());
        if !is_creating {
            pack.replace_row((resource.name, id), row);
            return Ok(answer);
        }
        pack.add_row((resource.name, id), row);
        let url = shown.get("url").and_then(Value::as_str).unwrap_or_default().to_owned();
        Ok(Answer { status: StatusCode::CREATED, ..answer }.with(LOCATION, url))
    }
}

fn is_own(name: &str) -> bool {
    OWN_FIELDS.contains(&name)
}

fn with(mut row: Map<String, Value>, fields: Map<String, Value>) -> Map<String, Value> {
    row.extend(fields.into_iter().filter(|(name, _)| !is_own(name)));
    row
}

/// The fields in the body of the request.
fn fields(asked: &Asked, has_crs: bool) -> Result<Map<String, Value>, Problem> {
    if has_crs && asked.headers.get(CONTENT_CRS).is_none_or(|it| it != CRS) {
        return Err(Problem::precondition_failed().detail("'Content-Crs' header ontbreekt"));
    }
    let content_type = asked.headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok());
    let media_type = content_type.and_then(|it| it.split(';').next()).unwrap_or_default();
    if !media_type.trim().eq_ignore_ascii_case("application/json") {
        return Err(Problem::unsupported_media_type());
    }
    match serde_json::from_slice(&asked.body) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(Problem::malformed()),
    }
}
