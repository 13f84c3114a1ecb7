use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use uuid::Uuid;

/// The content of a register: for each resource the raw items, in the order of the register.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub(crate) rows: BTreeMap<&'static str, Vec<Value>>,
    /// The bytes of documents, when they were asked for.
    pub(crate) bytes: BTreeMap<Uuid, Vec<u8>>,
}

impl Gathered {
    pub(crate) fn of(&self, name: &str) -> &[Value] {
        self.rows.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// Every text except URLs, each once.
    pub(crate) fn texts(&self) -> BTreeSet<String> {
        let mut texts = BTreeSet::new();
        self.rows.values().flatten().for_each(|it| add_texts(it, &mut texts));
        texts
    }

    /// The ids that a field refers to, each once, in order of appearance.
    pub(super) fn ids(&self, name: &str, field: &str) -> Vec<Uuid> {
        let mut seen = BTreeSet::new();
        self.of(name)
            .iter()
            .filter_map(|it| id_at(it, field))
            .filter(|it| seen.insert(*it))
            .collect()
    }
}

fn add_texts(value: &Value, texts: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if !text.starts_with("http") => _ = texts.insert(text.clone()),
        Value::Array(items) => items.iter().for_each(|it| add_texts(it, texts)),
        Value::Object(fields) => fields.values().for_each(|it| add_texts(it, texts)),
        _ => {}
    }
}

/// Keeps only the zaken whose initiator has this BSN.
pub(super) fn keep_own(found: &mut Gathered, bsn: &str) {
    let is_own = |rol: &&Value| {
        rol.get("omschrijvingGeneriek").and_then(Value::as_str) == Some("initiator")
            && rol.pointer("/betrokkeneIdentificatie/inpBsn").and_then(Value::as_str) == Some(bsn)
    };
    let own: BTreeSet<Uuid> =
        found.of("rollen").iter().filter(is_own).filter_map(|it| id_at(it, "zaak")).collect();
    let is_of = |row: &Value, field| id_at(row, field).is_some_and(|it| own.contains(&it));
    found.rows.entry("zaken").or_default().retain(|it| is_of(it, "url"));
    found.rows.entry("rollen").or_default().retain(|it| is_of(it, "zaak"));
}

/// The id at the end of the URL in a field.
pub(crate) fn id_at(row: &Value, field: &str) -> Option<Uuid> {
    let path = row.get(field)?.as_str()?.split(['?', '#']).next()?;
    path.trim_end_matches('/').rsplit('/').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_register_that_gives_the_zaken_of_everyone_is_not_believed() {
        let id = |it: u128| Uuid::from_u128(it).to_string();
        let rol = |zaak: u128, bsn: &str, kind: &str| {
            json!({ "zaak": id(zaak), "omschrijvingGeneriek": kind,
                "betrokkeneIdentificatie": { "inpBsn": bsn } })
        };
        let rollen = vec![
            rol(1, "999990019", "initiator"),
            rol(2, "999993653", "initiator"),
            rol(3, "999990019", "belanghebbende"),
        ];
        let zaken = [1, 2, 3].map(|it| json!({ "url": id(it) })).to_vec();
        let rows = BTreeMap::from([("zaken", zaken), ("rollen", rollen)]);
        let mut found = Gathered { rows, bytes: BTreeMap::new() };
        keep_own(&mut found, "999990019");
        assert_eq!(found.of("zaken"), [json!({ "url": id(1) })]);
        assert_eq!(found.of("rollen").len(), 1);
    }
}
