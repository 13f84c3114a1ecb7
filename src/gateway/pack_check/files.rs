//! Which files a pack can have, and the bytes of its documents.

use serde_json::Value;

use super::pack::{Items, Pack, defect};
use crate::error::Defect;
use crate::gateway::{Resource, fixtures};

/// Resources that a pack may have and the app does not read; the test gateway serves them.
const UNREAD: [&str; 9] = [
    "roltypen",
    "eigenschappen",
    "zaakobjecten",
    "zaakcontactmomenten",
    "zaakverzoeken",
    "gebruiksrechten",
    "partij-identificatoren",
    "onderwerpobjecten",
    "betrokkenen",
];

/// The names of the resources of which a pack may have a file.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    // Messages of the Objects API are in the file with taken.
    let each = Resource::ALL.into_iter().filter(|it| *it != Resource::Berichtobjecten);
    each.map(Resource::file).chain(UNREAD)
}

/// What may lie in the folder of a pack: files, and the folder with the bytes of documents.
pub fn known() -> Vec<String> {
    let others = ["scenario.json", FOLDER].map(str::to_owned);
    names().map(|it| format!("{it}.json")).chain(others).collect()
}

/// The folder with the bytes of documents, each in a file with the uuid of the document as its name.
pub const FOLDER: &str = "bestanden";

/// Documents without their bytes, and documents with another number of bytes than they say.
pub(super) fn missing_bytes(pak: &Pack, items: &Items) -> Vec<Defect> {
    let resource = Resource::Enkelvoudiginformatieobjecten;
    let list = items.get(resource.file()).map(Vec::as_slice).unwrap_or_default();
    let with_file = list.iter().enumerate().filter(|(_, it)| has_file(it));
    let problem = |(at, item): (usize, &Value)| {
        let id = fixtures::id_at(item, "url", resource)?;
        let says = item.get("bestandsomvang").and_then(Value::as_u64);
        let Some(size) = (pak.size)(&format!("{FOLDER}/{id}")) else {
            let problem = format!("expected its bytes in {FOLDER}/{id}, found no such file");
            return Some(defect(resource, at, "inhoud", problem));
        };
        says.filter(|it| *it != size).map(|says| {
            let problem = format!("expected {size}, the bytes in {FOLDER}/{id}, found {says}");
            defect(resource, at, "bestandsomvang", problem)
        })
    };
    with_file.filter_map(problem).collect()
}

fn has_file(document: &Value) -> bool {
    document.get("inhoud").and_then(Value::as_str).is_some_and(|it| !it.trim().is_empty())
}
