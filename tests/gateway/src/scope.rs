//! Decides which items a resident may see. This is the main task of a gateway, because Open Zaak
//! itself knows no residents.

use serde_json::Value;
use uuid::Uuid;

use crate::pack::{Pack, id_in};
use crate::partij::Lezer;
use crate::resources::{Owner, Resource, key, onderwerpen};

/// The items of a pack that one resident may see.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) pack: &'a Pack,
    pub(crate) lezer: &'a Lezer,
}

impl<'a> View<'a> {
    /// The items of a resource that the resident may see.
    pub(crate) fn rows(self, resource: &'static Resource) -> impl Iterator<Item = &'a Value> {
        let rows = self.pack.rows(resource.name).iter();
        rows.filter(move |row| self.sees(resource, row))
    }

    /// The item with this id, if the resident may see it.
    pub(crate) fn row(self, resource: &'static Resource, id: Uuid) -> Option<&'a Value> {
        self.pack.row((resource.name, id)).filter(|row| self.sees(resource, row))
    }

    /// An item with only the fields that the resident may see.
    pub(crate) fn shown(self, resource: &Resource, row: &Value) -> Value {
        let mut shown = row.clone();
        // `_expand` may be left over from an export. It is added again for requests that ask for
        // it.
        if let Some(fields) = shown.as_object_mut().filter(|_| resource.owner != Owner::Onderwerp) {
            fields.remove("_expand");
        }
        if resource.name == "rollen" {
            self.lezer.strip(&mut shown);
        }
        shown
    }

    pub(crate) fn sees_zaak(self, zaak: Uuid) -> bool {
        self.pack.row(("zaken", zaak)).is_some() && self.lezer.owns(self.pack.partijen(zaak))
    }

    pub(crate) fn sees(self, resource: &Resource, row: &Value) -> bool {
        let zaak = |row: &Value| id_in(row, "zaak").is_some_and(|zaak| self.sees_zaak(zaak));
        let document = |id| self.pack.zaken_of_document(id).iter().any(|it| self.sees_zaak(*it));
        let own = || key(row.get("url")?.as_str()?).map(|(_, id)| id);
        match resource.owner {
            Owner::Everyone => true,
            Owner::Itself => own().is_some_and(|id| self.sees_zaak(id)),
            Owner::Zaak => zaak(row),
            Owner::Besluit => id_in(row, "besluit")
                .and_then(|id| self.pack.row(("besluiten", id)))
                .is_some_and(zaak),
            Owner::Onderwerp => onderwerpen(row)
                .filter_map(|it| it.get("objectId")?.as_str()?.parse().ok())
                .any(|it| self.sees_zaak(it)),
            Owner::Document => own().is_some_and(document),
            Owner::Informatieobject => id_in(row, "informatieobject").is_some_and(document),
        }
    }
}
