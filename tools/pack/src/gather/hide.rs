//! Leaves out what residents may not see, by the rules of the app.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};
use mijnzaken::domain::Zichtbaarheid;
use mijnzaken::pack_check::{Kinds, why_document_hidden, why_substatus_hidden, why_zaak_hidden};
use serde_json::Value;
use uuid::Uuid;

use super::Asker;
use super::found::{Gathered, id_at};

/// The links to documents, each with the field for what the document belongs to.
const LINKS: [(&str, &str); 2] =
    [("zaakinformatieobjecten", "zaak"), ("besluitinformatieobjecten", "besluit")];

impl Asker<'_> {
    /// Leaves out zaken, and the zaaktypen that only they had.
    pub(super) fn hide_zaken(&mut self, visible: &Zichtbaarheid) -> Result<()> {
        let zaaktypen = by_id(self.found.of("zaaktypen"));
        self.found.leave_out("zaken", |zaak| {
            let zaaktype = id_at(zaak, "zaaktype").and_then(|it| zaaktypen.get(&it));
            why_zaak_hidden(zaak, zaaktype, visible)
        });
        let used: BTreeSet<Uuid> = self.found.ids("zaken", "zaaktype").into_iter().collect();
        let rows = self.found.rows.entry("zaaktypen").or_default();
        rows.retain(|it| id_at(it, "url").is_some_and(|it| used.contains(&it)));
        if self.found.rows.contains_key("rollen") {
            self.found.keep_those_of("rollen", "zaak", "zaken");
        }
        let left_out: usize = self.found.left_out.values().sum();
        ensure!(
            !self.found.of("zaken").is_empty(),
            "residents may see none of the {left_out} zaken: {}. --also-hidden exports them all \
             the same, and --config FILE has other rules",
            reasons(&self.found).join("; ")
        );
        Ok(())
    }

    pub(super) fn hide_substatussen(&mut self) {
        self.found.leave_out("substatussen", why_substatus_hidden);
    }

    /// Leaves out documents with their links. A document that is hidden in one zaak may be shown in
    /// another; then only the link is left out.
    pub(super) fn hide_documents(&mut self, visible: &Zichtbaarheid) {
        let zaaktype_of = zaaktypen_of_links(&self.found);
        let kinds = self.found.of("informatieobjecttypen").to_vec();
        let mut of_zaaktype: BTreeMap<Uuid, Vec<Value>> = BTreeMap::new();
        for row in self.found.of("zaaktype-informatieobjecttypen") {
            if let Some(id) = id_at(row, "zaaktype") {
                of_zaaktype.entry(id).or_default().push(row.clone());
            }
        }
        let documents = by_id(self.found.of("enkelvoudiginformatieobjecten"));
        let why = |document: &Value, zaaktype: Option<&Uuid>| {
            let of_zaaktype = zaaktype.and_then(|it| of_zaaktype.get(it)).map(Vec::as_slice);
            let of_zaaktype = of_zaaktype.unwrap_or_default();
            let kinds = Kinds { of_zaaktype, informatieobjecttypen: &kinds };
            why_document_hidden(document, kinds, visible)
        };
        let mut whys: BTreeMap<Uuid, Option<&'static str>> = BTreeMap::new();
        for (links, _) in LINKS {
            self.found.rows.entry(links).or_default().retain(|link| {
                let Some(id) = id_at(link, "informatieobject") else { return false };
                let Some(document) = documents.get(&id) else { return false };
                let zaaktype = id_at(link, "url").and_then(|it| zaaktype_of.get(&it));
                let why = why(document, zaaktype);
                let known = whys.entry(id).or_insert(why);
                *known = known.and(why);
                why.is_none()
            });
        }
        self.found.leave_out("enkelvoudiginformatieobjecten", |it| {
            id_at(it, "url").and_then(|it| whys.get(&it).copied().flatten())
        });
    }
}

/// The zaaktype of the zaak that each link to a document belongs to.
fn zaaktypen_of_links(found: &Gathered) -> BTreeMap<Uuid, Uuid> {
    let pairs = |name: &str, field: &str| -> BTreeMap<Uuid, Uuid> {
        let rows = found.of(name).iter();
        rows.filter_map(|it| Some((id_at(it, "url")?, id_at(it, field)?))).collect()
    };
    let (zaaktypen, besluiten) = (pairs("zaken", "zaaktype"), pairs("besluiten", "zaak"));
    let links = LINKS.into_iter().flat_map(|(links, field)| pairs(links, field));
    let zaak = |of: Uuid| besluiten.get(&of).copied().unwrap_or(of);
    links.filter_map(|(link, of)| Some((link, *zaaktypen.get(&zaak(of))?))).collect()
}

/// How many items of each resource were left out, and why.
pub(crate) fn reasons(found: &Gathered) -> Vec<String> {
    let line = |((name, why), count): (&(&str, &str), &usize)| format!("{name}: {count}, {why}");
    found.left_out.iter().map(line).collect()
}

fn by_id(rows: &[Value]) -> BTreeMap<Uuid, Value> {
    rows.iter().filter_map(|it| Some((id_at(it, "url")?, it.clone()))).collect()
}
