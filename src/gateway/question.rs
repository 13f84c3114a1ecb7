use super::resource::{Identifies, Resource};
use crate::domain::ZaakId;
use crate::error::Defect;

/// What is asked of a gateway or a resource pack. Asking is safe to repeat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) resource: Resource,
    pub(crate) which: Which,
}

/// Which resources are wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// All, from all pages.
    All,
    /// The one with this id.
    One(String),
    /// Those whose field `name` points at the `target` with this id, from all pages.
    Of { name: &'static str, target: Resource, id: String },
    /// Klantcontacten about the zaak with this id, from all pages.
    About(String),
}

impl Question {
    /// The defect for when something refers to what does not exist.
    pub(crate) fn unanswered(&self) -> Defect {
        let id = match &self.which {
            Which::One(id) => id.as_str(),
            Which::All | Which::Of { .. } | Which::About(_) => "",
        };
        Defect::whole(self.resource.name(), format!("{id} does not exist"))
    }

    pub(crate) fn all(resource: Resource) -> Self {
        Self { resource, which: Which::All }
    }

    pub(crate) fn one<I: Identifies>(id: I) -> Self {
        Self { resource: I::RESOURCE, which: Which::One(id.to_string()) }
    }

    pub(crate) fn klantcontacten(zaak: ZaakId) -> Self {
        Self { resource: Resource::Klantcontacten, which: Which::About(zaak.to_string()) }
    }

    pub(crate) fn of<I: Identifies>(resource: Resource, name: &'static str, id: I) -> Self {
        let which = Which::Of { name, target: I::RESOURCE, id: id.to_string() };
        Self { resource, which }
    }
}
