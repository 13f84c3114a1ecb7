//! Items that point at what is not in the pack.

use serde_json::Value;

use super::pack::{Items, defect, id_of, ids};
use crate::error::Defect;
use crate::gateway::Resource;
use crate::gateway::unread::is_about;

use Resource::{
    Besluiten, Besluitinformatieobjecten, Besluittypen, Catalogussen,
    Enkelvoudiginformatieobjecten, Informatieobjecttypen, Klantcontacten, Resultaattypen,
    Resultaten, Rollen, Statussen, Statustypen, Substatussen, Zaakeigenschappen,
    Zaakinformatieobjecten, ZaaktypeInformatieobjecttypen, Zaaktypen, Zaken,
};

/// The fields that point at another resource: the resource that has the field, the field, and the
/// resource that it points at.
const FIELDS: &[(Resource, &str, Resource)] = &[
    (Zaken, "zaaktype", Zaaktypen),
    (Zaken, "status", Statussen),
    (Zaken, "resultaat", Resultaten),
    (Zaken, "hoofdzaak", Zaken),
    (Zaken, "deelzaken", Zaken),
    (Zaken, "relevanteAndereZaken", Zaken),
    (Statussen, "zaak", Zaken),
    (Statussen, "statustype", Statustypen),
    (Substatussen, "zaak", Zaken),
    (Substatussen, "status", Statussen),
    (Resultaten, "zaak", Zaken),
    (Resultaten, "resultaattype", Resultaattypen),
    (Rollen, "zaak", Zaken),
    (Zaakeigenschappen, "zaak", Zaken),
    (Zaakinformatieobjecten, "zaak", Zaken),
    (Zaakinformatieobjecten, "informatieobject", Enkelvoudiginformatieobjecten),
    (Enkelvoudiginformatieobjecten, "informatieobjecttype", Informatieobjecttypen),
    (Besluiten, "zaak", Zaken),
    (Besluiten, "besluittype", Besluittypen),
    (Besluitinformatieobjecten, "besluit", Besluiten),
    (Besluitinformatieobjecten, "informatieobject", Enkelvoudiginformatieobjecten),
    (Zaaktypen, "catalogus", Catalogussen),
    (Statustypen, "zaaktype", Zaaktypen),
    (Resultaattypen, "zaaktype", Zaaktypen),
    (ZaaktypeInformatieobjecttypen, "zaaktype", Zaaktypen),
    (ZaaktypeInformatieobjecttypen, "informatieobjecttype", Informatieobjecttypen),
];

/// Items of `resource` that point at an item that is not there. Files that could not be read are
/// reported themselves, so that what points at them is not.
pub(super) fn of(
    resource: Resource,
    list: &[Value],
    items: &Items,
    unreadable: &[String],
) -> Vec<Defect> {
    let is_read = |it: Resource| !unreadable.contains(&format!("{}.json", it.file()));
    if resource == Klantcontacten {
        return if is_read(Zaken) { contacten(list, items) } else { vec![] };
    }
    let fields = FIELDS.iter().filter(|(of, _, target)| *of == resource && is_read(*target));
    let mut found: Vec<(usize, Defect)> = vec![];
    for (_, field, target) in fields {
        let known = ids(*target, items);
        for (at, item) in list.iter().enumerate() {
            // Another path belongs to another register, or has been reported by the parser.
            let pointed = urls(item, field).into_iter().filter_map(|it| id_of(it, *target));
            let dangling = pointed.filter(|it| !known.contains(it));
            let told = |id: String| (at, defect(resource, at, field, nowhere(*target, &id, items)));
            found.extend(dangling.map(told));
        }
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, it)| it).collect()
}

fn nowhere(target: Resource, id: &str, items: &Items) -> String {
    let name = target.file();
    let why = if items.contains_key(name) { "is not in" } else { "would be in a missing" };
    format!("points at {name}/{id}, which {why} {name}.json")
}

/// The URLs in a field: one, a list of them, or a list of objects that each have one.
fn urls<'a>(item: &'a Value, field: &str) -> Vec<&'a str> {
    match item.get(field) {
        Some(Value::String(url)) => vec![url],
        Some(Value::Array(list)) => {
            list.iter().filter_map(|it| it.as_str().or_else(|| it.get("url")?.as_str())).collect()
        }
        _ => vec![],
    }
}

/// Klantcontacten say under `_expand` which zaken they are about.
fn contacten(list: &[Value], items: &Items) -> Vec<Defect> {
    let zaken = ids(Zaken, items);
    let problem = |(at, item): (usize, &Value)| {
        let about = zaken.iter().map(|zaak| is_about(item, zaak));
        let problem = match about.max_by_key(|it| *it == Some(true)) {
            Some(Some(true)) | None => return None,
            Some(Some(false)) => "points at no zaak in zaken.json",
            Some(None) => "is missing; it says which zaken the contact was about",
        };
        Some(defect(Klantcontacten, at, "_expand.gingOverOnderwerpobjecten", problem))
    };
    list.iter().enumerate().filter_map(problem).collect()
}
