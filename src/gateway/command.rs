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
}

/// The change. Fields have the names that the ZGW APIs give them.
#[derive(Clone, Debug)]
#[allow(dead_code, reason = "the first command is a change; pages to come have the others")]
pub(crate) enum Action {
    /// POST: makes an item with these fields.
    Create(Map<String, Value>),
    /// PUT: gives the item with this id all its fields.
    Replace(String, Map<String, Value>),
    /// PATCH: gives the item with this id other values in these fields.
    Change(String, Map<String, Value>),
    /// DELETE: removes the item with this id.
    Delete(String),
}

#[allow(dead_code, reason = "the first command is a change; pages to come have the others")]
impl Command {
    /// Makes an item.
    pub(crate) fn create(resource: Resource, fields: Map<String, Value>) -> Self {
        Self::new(resource, Action::Create(fields))
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

    fn new(resource: Resource, action: Action) -> Self {
        Self { resource, action, is_unseen: false }
    }

    /// Says that no page shows what this changes, so that no kept answer is forgotten for it.
    pub(crate) fn unseen(self) -> Self {
        Self { is_unseen: true, ..self }
    }

    /// The id of the item that is changed; `None` when there is none yet.
    pub(crate) fn id(&self) -> Option<&str> {
        match &self.action {
            Action::Create(_) => None,
            Action::Replace(id, _) | Action::Change(id, _) | Action::Delete(id) => Some(id),
        }
    }

    /// Whether this may change the answer to a question.
    pub(crate) fn may_change(&self, question: &Question) -> bool {
        let is_among = match &question.which {
            Which::One(asked) => self.id() == Some(asked),
            Which::All | Which::Of { .. } | Which::About(_) => true,
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
