//! Which partijen, addresses and contacts of Open Klant are a resident's, and what of them a
//! resident may see. Open Klant shows everything to any token, also what staff write for each
//! other.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::pack::Pack;
use crate::partij::Nummer;
use crate::resources::{key, onderwerpen};
use crate::scope::View;

/// The fields of a klantcontact that are about staff.
const OF_STAFF: [&str; 2] = ["hadBetrokkenActoren", "leiddeTotInterneTaken"];

/// The id in a field that holds `{uuid, url}`.
pub(crate) fn uuid_in(row: &Value, field: &str) -> Option<Uuid> {
    row.get(field)?.get("uuid")?.as_str()?.parse().ok()
}

impl View<'_> {
    /// Whether a partij is this resident. A pack without identificatoren is about invented people,
    /// and everyone's.
    pub(crate) fn is_partij(self, partij: Uuid) -> bool {
        let own = self.pack.rows("partij-identificatoren").iter();
        let nested = self.pack.rows("partijen").iter();
        let nested = nested.filter_map(|it| it.get("partijIdentificatoren")?.as_array()).flatten();
        let mut known = own.chain(nested).peekable();
        known.peek().is_none()
            || known.any(|it| {
                let nummer = it.get("partijIdentificator").and_then(Nummer::in_identificator);
                uuid_in(it, "identificeerdePartij") == Some(partij)
                    && nummer.is_some_and(|nummer| self.lezer.is(&nummer))
            })
    }

    /// Whether the partij in a field is this resident, or took part as the betrokkene that the
    /// item belongs to.
    pub(crate) fn is_of_partij(self, row: &Value, field: &str) -> bool {
        let betrokkene = uuid_in(row, "verstrektDoorBetrokkene")
            .and_then(|id| self.pack.row(("betrokkenen", id)))
            .and_then(|it| uuid_in(it, "wasPartij"));
        uuid_in(row, field).or(betrokkene).is_some_and(|it| self.is_partij(it))
    }

    /// Whether a klantcontact is this resident's: they took part, or nobody is named and it is
    /// about a zaak of theirs. What is confidential is no resident's.
    pub(crate) fn is_own_contact(self, contact: &Value) -> bool {
        if contact.get("vertrouwelijk") == Some(&Value::Bool(true)) {
            return false;
        }
        let mut partijen =
            betrokkenen(contact).filter_map(|it| uuid_in(it, "wasPartij")).peekable();
        if self.lezer.sees_all {
            return true;
        }
        if partijen.peek().is_some() {
            return partijen.any(|it| self.is_partij(it));
        }
        onderwerpen(contact)
            .filter_map(|it| it.get("objectId")?.as_str()?.parse().ok())
            .any(|it| self.sees_zaak(it))
    }

    /// Removes what residents may not see of a klantcontact: staff, notes of staff, and the other
    /// people who took part.
    pub(crate) fn strip_contact(self, contact: &mut Map<String, Value>) {
        for field in OF_STAFF {
            if contact.contains_key(field) {
                contact.insert(field.to_owned(), json!([]));
            }
        }
        if let Some(Value::Object(expanded)) = contact.get_mut("_expand") {
            expanded.retain(|field, _| !OF_STAFF.contains(&field.as_str()));
            if let Some(Value::Array(betrokkenen)) = expanded.get_mut("hadBetrokkenen") {
                betrokkenen.retain(|it| self.is_of_partij(it, "wasPartij"));
            }
        }
    }

    /// Removes the note of staff from a partij, and names the addresses that it has by now.
    pub(crate) fn complete_partij(self, id: Uuid, partij: &mut Map<String, Value>) {
        if partij.contains_key("interneNotitie") {
            partij.insert("interneNotitie".to_owned(), json!(""));
        }
        let adressen = self.pack.rows("digitaleadressen").iter();
        let own = adressen.filter(|it| uuid_in(it, "verstrektDoorPartij") == Some(id));
        let own: Vec<Value> = own.filter_map(link).collect();
        let preferred = partij.get("voorkeursDigitaalAdres").and_then(|it| it.get("uuid"));
        if !own.iter().any(|it| it.get("uuid") == preferred) {
            partij.insert("voorkeursDigitaalAdres".to_owned(), Value::Null);
        }
        partij.insert("digitaleAdressen".to_owned(), own.into());
    }
}

/// Puts what each klantcontact is about, and who took part, under its `_expand`. Everything else
/// looks for them there.
pub(crate) fn complete_contacten(pack: &mut Pack) {
    for (name, field, of) in [
        ("onderwerpobjecten", "gingOverOnderwerpobjecten", "klantcontact"),
        ("betrokkenen", "hadBetrokkenen", "hadKlantcontact"),
    ] {
        let related = pack.rows(name).to_vec();
        for contact in pack.rows_mut("klantcontacten") {
            let id = contact.get("url").and_then(Value::as_str).and_then(key).map(|(_, id)| id);
            let own = related.iter().filter(|it| id.is_some() && uuid_in(it, of) == id);
            let own: Vec<Value> = own.cloned().collect();
            let Some(contact) = contact.as_object_mut().filter(|_| !own.is_empty()) else {
                continue;
            };
            let expanded = contact.entry("_expand").or_insert_with(|| json!({}));
            if let Some(expanded) = expanded.as_object_mut() {
                expanded.entry(field).or_insert_with(|| own.into());
            }
        }
    }
}

/// The `{uuid, url}` with which other items name this one.
pub(crate) fn link(row: &Value) -> Option<Value> {
    let url = row.get("url")?;
    let (_, id) = key(url.as_str()?)?;
    Some(json!({ "uuid": id.to_string(), "url": url }))
}

fn betrokkenen(contact: &Value) -> impl Iterator<Item = &Value> {
    contact.pointer("/_expand/hadBetrokkenen").and_then(Value::as_array).into_iter().flatten()
}
