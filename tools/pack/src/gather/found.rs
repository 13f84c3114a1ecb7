use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use uuid::Uuid;

/// The content of a register: for each resource the raw items, in the order of the register.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub(crate) rows: BTreeMap<&'static str, Vec<Value>>,
    /// The bytes of documents, when they were asked for.
    pub(crate) bytes: BTreeMap<Uuid, Vec<u8>>,
    /// How many items of a resource were left out, each with the reason.
    pub(crate) left_out: BTreeMap<(&'static str, &'static str), usize>,
    /// The texts in what was left out.
    pub(crate) gone: BTreeSet<String>,
}

impl Gathered {
    pub(crate) fn of(&self, name: &str) -> &[Value] {
        self.rows.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// Every text except URLs, each once, also of what was left out.
    pub(crate) fn texts(&self) -> BTreeSet<String> {
        let mut texts = self.gone.clone();
        self.rows.values().flatten().for_each(|it| add_texts(it, &mut texts));
        texts
    }

    /// Leaves out the items for which `why` has a reason.
    pub(super) fn leave_out(
        &mut self,
        name: &'static str,
        why: impl Fn(&Value) -> Option<&'static str>,
    ) {
        let Self { left_out, gone, .. } = self;
        self.rows.entry(name).or_default().retain(|row| match why(row) {
            Some(why) => {
                *left_out.entry((name, why)).or_default() += 1;
                add_texts(row, gone);
                false
            }
            None => true,
        });
    }

    /// Keeps only the items that refer to an item of `list` that is there, each once. Some
    /// registers ignore the filter of a question.
    pub(super) fn keep_those_of(&mut self, name: &'static str, field: &str, list: &str) {
        let there: BTreeSet<Uuid> = self.ids(list, "url").into_iter().collect();
        let mut seen = BTreeSet::new();
        self.rows.entry(name).or_default().retain(|row| {
            id_at(row, field).is_some_and(|it| there.contains(&it))
                && id_at(row, "url").is_none_or(|it| seen.insert(it))
        });
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
        let number = rol.pointer("/betrokkeneIdentificatie/inpBsn").unwrap_or(&Value::Null);
        // Some registers write the number as a number.
        is_initiator(rol) && number.to_string().trim_matches('"') == bsn
    };
    let own: BTreeSet<Uuid> =
        found.of("rollen").iter().filter(is_own).filter_map(|it| id_at(it, "zaak")).collect();
    let is_of = |row: &Value, field| id_at(row, field).is_some_and(|it| own.contains(&it));
    found.rows.entry("zaken").or_default().retain(|it| is_of(it, "url"));
    found.rows.entry("rollen").or_default().retain(|it| is_of(it, "zaak"));
}

/// A URL. Some registers write the resource itself in its place.
pub(crate) fn url_of(value: &Value) -> Option<&str> {
    value.as_str().or_else(|| value.get("url")?.as_str())
}

/// The id at the end of the URL in a field.
pub(crate) fn id_at(row: &Value, field: &str) -> Option<Uuid> {
    let path = url_of(row.get(field)?)?.split(['?', '#']).next()?;
    path.trim_end_matches('/').rsplit('/').next()?.parse().ok()
}

/// Whether a rol is that of the person who asked for the zaak. Some registers write the word with a
/// capital.
pub(crate) fn is_initiator(rol: &Value) -> bool {
    let generic = rol.get("omschrijvingGeneriek").and_then(Value::as_str).unwrap_or_default();
    generic.trim().eq_ignore_ascii_case("initiator")
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
            json!({ "zaak": id(4), "omschrijvingGeneriek": "Initiator",
                "betrokkeneIdentificatie": { "inpBsn": 999_990_019 } }),
        ];
        let zaken = [1, 2, 3, 4].map(|it| json!({ "url": id(it) })).to_vec();
        let rows = BTreeMap::from([("zaken", zaken), ("rollen", rollen)]);
        let mut found = Gathered { rows, ..Gathered::default() };
        keep_own(&mut found, "999990019");
        assert_eq!(found.of("zaken"), [json!({ "url": id(1) }), json!({ "url": id(4) })]);
        assert_eq!(found.of("rollen").len(), 2);
    }
}
