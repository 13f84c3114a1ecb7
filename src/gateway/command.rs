use serde_json::{Map, Value};

use super::question::{Question, Which};
use super::resource::{Identifies, Resource};

/// A request to a gateway or a resource pack to change something. Unlike a [`Question`] it is not
/// safe to repeat, so that it is sent once and never shared or kept.
#[derive(Clone, Debug)]
pub(crate) struct Command {
    pub(crate) resource: Resource,
    pub(crate) action: Action,
    /// Whether the change is to something that no page shows.
    is_unseen: bool,
    /// The fields that refer to other items: name, resource and id.
    links: Vec<(&'static str, Resource, String)>,
}

/// The change. Fields have the names that the ZGW APIs give them.
#[derive(Clone, Debug)]
#[allow(dead_code, reason = "the first command is a change; pages to come have the others")]
pub(crate) enum Action {
    /// POST: makes an item with these fields.
    Create(Map<String, Value>),
    /// POST to this path: makes an item along with what belongs to it.
    CreateBy(&'static str, Map<String, Value>),
    /// PUT: gives the item with this id all its fields.
    Replace(String, Map<String, Value>),
    /// PATCH: gives the item with this id other values in these fields.
    Change(String, Map<String, Value>),
    /// DELETE: removes the item with this id.
    Delete(String),
    /// POST below the item with this id: has something done to it that has this name.
    Call(String, &'static str, Map<String, Value>),
}

#[allow(dead_code, reason = "the first command is a change; pages to come have the others")]
impl Command {
    /// Makes an item.
    pub(crate) fn create(resource: Resource, fields: Map<String, Value>) -> Self {
        Self::new(resource, Action::Create(fields))
    }

    /// Makes an item along with what belongs to it, by posting to another path of its API.
    pub(crate) fn create_by(
        path: &'static str,
        resource: Resource,
        fields: Map<String, Value>,
    ) -> Self {
        Self::new(resource, Action::CreateBy(path, fields))
    }

    /// Gives an item all its fields.
    pub(crate) fn replace<I: Identifies>(id: I, fields: Map<String, Value>) -> Self {
        Self::new(I::RESOURCE, Action::Replace(id.to_string(), fields))
    }

    /// Changes some fields of an item.
    pub(crate) fn change<I: Identifies>(id: I, fields: Map<String, Value>) -> Self {
        Self::new(I::RESOURCE, Action::Change(id.to_string(), fields))
    }

    /// Removes an item.
    pub(crate) fn delete<I: Identifies>(id: I) -> Self {
        Self::new(I::RESOURCE, Action::Delete(id.to_string()))
    }

    /// Has something done to an item.
    pub(crate) fn call<I: Identifies>(
        id: I,
        name: &'static str,
        fields: Map<String, Value>,
    ) -> Self {
        Self::new(I::RESOURCE, Action::Call(id.to_string(), name, fields))
    }

    fn new(resource: Resource, action: Action) -> Self {
        Self { resource, action, is_unseen: false, links: vec![] }
    }

    /// Has the field `name` refer to another item.
    pub(crate) fn linked<I: Identifies>(mut self, name: &'static str, id: I) -> Self {
        self.links.push((name, I::RESOURCE, id.to_string()));
        self
    }

    /// The same with addresses in the fields that refer to other items.
    pub(crate) fn resolved(&self, address: impl Fn(Resource, &str) -> String) -> Self {
        let mut command = self.clone();
        let links = std::mem::take(&mut command.links);
        if let Action::Create(fields) | Action::Replace(_, fields) | Action::Change(_, fields) =
            &mut command.action
        {
            let found = links
                .into_iter()
                .map(|(name, resource, id)| (name.to_owned(), Value::from(address(resource, &id))));
            fields.extend(found);
        }
        command
    }

    /// Says that no page shows what this changes, so that no kept answer is forgotten for it.
    pub(crate) fn unseen(self) -> Self {
        Self { is_unseen: true, ..self }
    }

    /// The id of the item that is changed; `None` when there is none yet.
    pub(crate) fn id(&self) -> Option<&str> {
        match &self.action {
            Action::Create(_) | Action::CreateBy(..) => None,
            Action::Replace(id, _)
            | Action::Change(id, _)
            | Action::Delete(id)
            | Action::Call(id, _, _) => Some(id),
        }
    }

    /// Whether this may change the answer to a question.
    pub(crate) fn may_change(&self, question: &Question) -> bool {
        let is_among = match &question.which {
            Which::One(asked) => self.id() == Some(asked),
            Which::All | Which::Of { .. } | Which::About(_) | Which::Marked(_) => true,
        };
        !self.is_unseen && question.resource == self.resource && is_among
    }

    /// Whether this may change the overview, which shows zaken with their status, resultaat and
    /// types.
    pub(crate) fn may_change_overzicht(&self) -> bool {
        use crate::config::Api;
        let shows =
            matches!(self.resource, Resource::Zaken | Resource::Statussen | Resource::Resultaten);
        !self.is_unseen && (shows || self.resource.api() == Api::Catalogi)
    }
}
