//! Decides which items a resident may see. This is the main task of a gateway, because Open Zaak
//! itself knows no residents.

use serde_json::Value;
use uuid::Uuid;

use crate::klant::uuid_in;
use crate::pack::{Pack, id_in};
use crate::partij::{Lezer, Nummer};
use crate::resources::{Api, Owner, Resource, key};
use crate::upload::strip_lock;

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
        if resource.name == "rollen" {
            self.lezer.strip(&mut shown);
        }
        if let Some(fields) = shown.as_object_mut() {
            match (resource.name, own_id(row)) {
                ("enkelvoudiginformatieobjecten", _) => strip_lock(fields),
                ("klantcontacten", _) => self.strip_contact(fields),
                ("partijen", Some(id)) => self.complete_partij(id, fields),
                _ => {}
            }
            // `_expand` may be left over from an export. It is added again for requests that ask
            // for it. What a klantcontact is about is nowhere else.
            if resource.api != Api::Klantinteracties {
                fields.remove("_expand");
            }
        }
        shown
    }

    pub(crate) fn sees_zaak(self, zaak: Uuid) -> bool {
        let owns = || self.lezer.sees_all || self.lezer.owns(self.pack.partijen(zaak));
        self.pack.row(("zaken", zaak)).is_some() && owns()
    }

    pub(crate) fn sees(self, resource: &Resource, row: &Value) -> bool {
        let zaak = |row: &Value| id_in(row, "zaak").is_some_and(|zaak| self.sees_zaak(zaak));
        let document = |id| {
            let mut zaken = self.pack.zaken_of_document(id).iter();
            zaken.any(|it| self.sees_zaak(*it)) || self.pack.uploads.is_by(id, self.lezer)
        };
        let is = |nummer: Option<Nummer>| nummer.is_some_and(|it| self.lezer.is(&it));
        match resource.owner {
            Owner::Klantcontact => self.is_own_contact(row),
            _ if self.lezer.sees_all => true,
            Owner::Everyone => true,
            Owner::Itself => own_id(row).is_some_and(|id| self.sees_zaak(id)),
            Owner::Zaak => zaak(row),
            Owner::Besluit => id_in(row, "besluit")
                .and_then(|id| self.pack.row(("besluiten", id)))
                .is_some_and(zaak),
            Owner::Document => own_id(row).is_some_and(document),
            Owner::Informatieobject => id_in(row, "informatieobject").is_some_and(document),
            Owner::Identificatie => {
                is(row.pointer("/record/data/identificatie").and_then(Nummer::in_identificatie))
            }
            Owner::Urn(field) => {
                is(row.get(field).and_then(Value::as_str).and_then(Nummer::in_urn))
            }
            Owner::Partij => own_id(row).is_some_and(|id| self.is_partij(id)),
            Owner::VanPartij(field) => self.is_of_partij(row, field),
            Owner::VanContact => uuid_in(row, "klantcontact")
                .and_then(|id| self.pack.row(("klantcontacten", id)))
                .is_some_and(|it| self.is_own_contact(it)),
        }
    }
}

/// The id at the end of an item's own URL.
fn own_id(row: &Value) -> Option<Uuid> {
    key(row.get("url")?.as_str()?).map(|(_, id)| id)
}
