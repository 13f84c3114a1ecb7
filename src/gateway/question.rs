use super::resource::{FoundAbout, FoundBy, Identifies, Listed, Resource};
use serde_json::Value;

use super::unread::{is_about, is_same_id, referred};
use crate::config::Api;
use crate::domain::ZaakId;
use crate::error::Defect;

/// What is asked of a gateway or a resource pack. Asking is safe to repeat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) resource: Resource,
    pub(crate) which: Which,
}

/// Which items of a resource are wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// All items, from all pages.
    All,
    /// The item with this id.
    One(String),
    /// The items whose field `name` points at the `target` with this id, from all pages.
    Of { name: &'static str, target: Resource, id: String },
    /// The klantcontacten about the zaak with this id, from all pages.
    About(String),
    /// The items that the app gave this identificatie.
    Marked(String),
}

impl Question {
    /// All items that are read as `T`.
    pub(crate) fn all<T: Listed>() -> Self {
        Self { resource: T::RESOURCE, which: Which::All }
    }

    /// The item with this id.
    pub(crate) fn one<I: Identifies>(id: I) -> Self {
        Self { resource: I::RESOURCE, which: Which::One(id.to_string()) }
    }

    /// The items that are read as `T` and belong to the resource with this id.
    pub(crate) fn of<T: FoundBy<I>, I: Identifies>(id: I) -> Self {
        let which = Which::Of { name: T::PARAMETER, target: I::RESOURCE, id: id.to_string() };
        Self { resource: T::RESOURCE, which }
    }

    /// The items that are read as `T` and are about this zaak.
    pub(crate) fn about<T: FoundAbout>(zaak: ZaakId) -> Self {
        Self { resource: T::RESOURCE, which: Which::About(zaak.to_string()) }
    }

    /// The items of a resource that the app gave this identificatie.
    pub(crate) fn marked(resource: Resource, identificatie: &str) -> Self {
        Self { resource, which: Which::Marked(identificatie.to_owned()) }
    }

    /// Whether an item may be in the answer. Each item says what it belongs to; some registers
    /// ignore the question and send the items of others as well.
    pub(crate) fn may_have(&self, item: &Value) -> bool {
        match &self.which {
            Which::All | Which::One(_) => true,
            Which::Of { name, target, id } => match item.get(name) {
                None | Some(Value::Null) => true,
                Some(owner) => referred(owner, *target).is_some_and(|it| is_same_id(it, id)),
            },
            Which::About(zaak) => is_about(item, zaak) != Some(false),
            Which::Marked(mark) => has_mark(item, mark),
        }
    }

    /// Whether this asks for a list that a gateway always has. No item of it could be missing, or
    /// be of somebody else. Not every gateway has substatussen, the documents of all zaken in
    /// one list, or the other APIs.
    pub(crate) fn must_exist(&self) -> bool {
        let is_item = matches!(self.which, Which::One(_));
        let is_everywhere =
            matches!(self.resource.api(), Api::Zaken | Api::Catalogi | Api::Taken | Api::Berichten);
        let is_extra = match self.resource {
            Resource::Substatussen => true,
            Resource::Zaakinformatieobjecten => self.which == Which::All,
            _ => false,
        };
        is_everywhere && !is_item && !is_extra
    }

    /// The defect for when something refers to what does not exist.
    pub(crate) fn unanswered(&self) -> Defect {
        let id = match &self.which {
            Which::One(id) => id.as_str(),
            Which::All | Which::Of { .. } | Which::About(_) | Which::Marked(_) => "",
        };
        Defect::whole(self.resource.name(), format!("{id} does not exist"))
    }
}

/// Whether an item has this identificatie.
pub(crate) fn has_mark(item: &Value, mark: &str) -> bool {
    item.get("identificatie").and_then(Value::as_str) == Some(mark)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Besluit, Koppeling, Rol, Substatus, Zaak};

    #[test]
    fn a_list_that_every_gateway_has_is_refused_rather_than_not_found() {
        let zaak: ZaakId = "c0789d38-6f48-417d-99b8-354c82767722".parse().unwrap();
        assert!(Question::all::<Zaak>().must_exist());
        assert!(Question::of::<Rol, _>(zaak).must_exist());
        assert!(!Question::one(zaak).must_exist());
        assert!(Question::of::<Koppeling, _>(zaak).must_exist());
        assert!(!Question::all::<Koppeling>().must_exist());
        assert!(!Question::of::<Substatus, _>(zaak).must_exist());
        assert!(!Question::of::<Besluit, _>(zaak).must_exist());
    }
}
