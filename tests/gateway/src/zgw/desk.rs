//! What a change works with.

use axum::http::header::LOCATION;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::answer::Answer;
use crate::log::Note;
use crate::pack::Pack;
use crate::partij::Lezer;
use crate::resources::Resource;
use crate::rewrite;
use crate::scope::View;
use crate::upload::Limits;

pub(crate) type Fields = Map<String, Value>;

/// What a change works with: the pack, and who asks for the change.
pub(crate) struct Desk<'a> {
    pub(crate) pack: &'a mut Pack,
    pub(crate) lezer: &'a Lezer,
    pub(crate) origin: &'a str,
    pub(crate) limits: Limits,
}

impl Desk<'_> {
    pub(super) fn view(&self) -> View<'_> {
        View { pack: self.pack, lezer: self.lezer }
    }

    /// An id and a URL for a new item.
    pub(super) fn address(&self, resource: &Resource) -> (Uuid, String) {
        let id = Uuid::new_v4();
        (id, format!("{}{}", self.origin, resource.path(id)))
    }

    /// An item as the resident sees it in the answer to a change.
    pub(super) fn show(&self, resource: &Resource, row: &Value) -> Value {
        let mut shown = self.view().shown(resource, row);
        if let Some(fields) = shown.as_object_mut() {
            fields.remove("_expand");
        }
        rewrite::to_origin(&mut shown, self.origin);
        shown
    }

    /// Adds a new item to the pack, and answers with it.
    pub(super) fn create(&mut self, resource: &'static Resource, id: Uuid, row: Value) -> Answer {
        self.pack.add_row((resource.name, id), row.clone());
        let shown = self.show(resource, &row);
        let url = shown.get("url").and_then(Value::as_str).unwrap_or_default().to_owned();
        Answer::created(shown)
            .with(LOCATION, url)
            .noted(Note { made: Some(id.to_string()), ..Note::default() })
    }
}

/// An item with other fields in it. It keeps its own URL and id.
pub(super) fn with(mut row: Fields, fields: Fields) -> Fields {
    row.extend(fields.into_iter().filter(|(name, _)| !is_own(name)));
    row
}

/// Whether the register sets this field itself.
pub(super) fn is_own(name: &str) -> bool {
    ["url", "uuid"].contains(&name)
}

/// The text in a field; empty if it has none.
pub(super) fn text<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The fields of a JSON object. Other values have none.
pub(super) fn object(value: Value) -> Fields {
    match value {
        Value::Object(fields) => fields,
        _ => Fields::new(),
    }
}

/// `{uuid, url}`, as Open Klant names another item.
pub(super) fn reference(origin: &str, resource: &Resource, id: Uuid) -> Value {
    json!({ "uuid": id.to_string(), "url": format!("{origin}{}", resource.path(id)) })
}
