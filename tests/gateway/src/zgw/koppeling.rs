//! Links a document to a zaak.

use serde_json::{Value, json};
use uuid::Uuid;

use super::desk::{Desk, Fields, text};
use super::documenten::is_locked;
use crate::answer::{Answer, Param, Problem};
use crate::log::Note;
use crate::moment;
use crate::pack::{Pack, id_in};
use crate::resources::{Resource, key, named};

/// Links a document of the resident to a zaak of theirs. Open Zaak also links a document that is
/// locked, and so does the gateway; the log says it.
pub(super) fn create(
    desk: &mut Desk,
    resource: &'static Resource,
    fields: Fields,
) -> Result<Answer, Problem> {
    let (zaak, document) = ends(desk, &fields)?;
    let is_same = |it: &Value| {
        id_in(it, "zaak") == Some(zaak) && id_in(it, "informatieobject") == Some(document)
    };
    if desk.pack.rows(resource.name).iter().any(is_same) {
        let reason = "De velden zaak, informatieobject moeten een unieke set zijn.";
        return Err(Problem::invalid("nonFieldErrors", "unique", reason));
    }
    if !fits(desk.pack, zaak, document) {
        let code = "missing-zaaktype-informatieobjecttype-relation";
        let reason = "Het informatieobjecttype hoort niet bij het zaaktype van de zaak.";
        return Err(Problem::invalid("nonFieldErrors", code, reason));
    }
    let row = desk.pack.row(("zaken", zaak));
    if row.and_then(|it| it.get("einddatum")).is_some_and(Value::is_string) {
        return Err(Problem::zaak_closed());
    }
    let (id, url) = desk.address(resource);
    let row = json!({
        "url": url, "uuid": id.to_string(),
        "informatieobject": fields.get("informatieobject"), "zaak": fields.get("zaak"),
        "aardRelatieWeergave": "Hoort bij, omgekeerd: kent",
        "titel": text(&fields, "titel"), "beschrijving": text(&fields, "beschrijving"),
        "registratiedatum": moment::now(), "vernietigingsdatum": null, "status": null,
    });
    let while_locked = is_locked(desk, document);
    let answer = desk.create(resource, id, row);
    let note = Note { document: Some(document.to_string()), while_locked, ..answer.note.clone() };
    Ok(answer.noted(note))
}

/// The zaak and the document, which must both be the resident's.
fn ends(desk: &Desk, fields: &Fields) -> Result<(Uuid, Uuid), Problem> {
    let mut wrong: Vec<Param> = vec![];
    let mut end = |field: &str, name: &'static str| {
        let url = text(fields, field);
        if url.is_empty() {
            wrong.push((field.to_owned(), "required", "Dit veld is verplicht.".to_owned()));
            return None;
        }
        let found = key(url).filter(|(it, _)| *it == name).map(|(_, id)| id);
        let resource = named(name)?;
        let own = found.filter(|id| desk.view().row(resource, *id).is_some());
        if own.is_none() {
            let reason = "De opgegeven hyperlink bestaat niet.".to_owned();
            wrong.push((field.to_owned(), "does_not_exist", reason));
        }
        own
    };
    let found = (end("zaak", "zaken"), end("informatieobject", "enkelvoudiginformatieobjecten"));
    match found {
        (Some(zaak), Some(document)) => Ok((zaak, document)),
        _ => Err(Problem::all_invalid(wrong)),
    }
}

/// Whether documents of this type belong to the zaaktype. A pack that does not say which types do
/// allows any.
fn fits(pack: &Pack, zaak: Uuid, document: Uuid) -> bool {
    let named_in = |name, id, field| pack.row((name, id)).and_then(|it| id_in(it, field));
    let Some(zaaktype) = named_in("zaken", zaak, "zaaktype") else { return true };
    let type_ = named_in("enkelvoudiginformatieobjecten", document, "informatieobjecttype");
    let row = pack.row(("zaaktypen", zaaktype));
    let urls = row.and_then(|it| it.get("informatieobjecttypen")?.as_array());
    let listed = urls.into_iter().flatten().filter_map(|it| key(it.as_str()?));
    let links = pack.rows("zaaktype-informatieobjecttypen").iter();
    let links = links.filter(|it| id_in(it, "zaaktype") == Some(zaaktype));
    let linked = links.filter_map(|it| key(it.get("informatieobjecttype")?.as_str()?));
    let mut allowed = listed.chain(linked).map(|(_, id)| id).peekable();
    allowed.peek().is_none() || allowed.any(|it| Some(it) == type_)
}
