//! The commands with which a document is made, added to a zaak, or removed.

use base64ct::{Base64, Encoding};
use serde_json::{Map, Value};

use super::opdracht::Opdracht;
use crate::browser::chosen::Chosen;
use crate::domain::{Antwoord, DocumentId, KLEIN};
use crate::gateway::command::Command;
use crate::gateway::resource::Resource;

/// The content of a small file as it is sent with the document; `null` for a large one, which is
/// sent in parts.
pub(super) async fn inhoud(bestand: &Chosen) -> Result<Value, Antwoord> {
    let omvang = bestand.size();
    // The last byte of a large file says whether it is still there.
    let from = if omvang > KLEIN { omvang.saturating_sub(1) } else { 0 };
    let bytes = bestand.read(from, omvang).await.ok_or(Antwoord::Onleesbaar)?;
    Ok(if omvang > KLEIN { Value::Null } else { Base64::encode_string(&bytes).into() })
}

/// Makes the document. A register sets its vertrouwelijkheidaanduiding by the kind of document. The
/// day of receipt tells that the resident sent it, and with it a document may not be in the making.
pub(super) fn maak(
    opdracht: &Opdracht,
    kenmerk: &str,
    bron: &str,
    omvang: u64,
    inhoud: Value,
) -> Command {
    let dag = opdracht.dag.to_string();
    let fields = fields([
        ("identificatie", kenmerk.into()),
        ("bronorganisatie", bron.into()),
        ("creatiedatum", dag.as_str().into()),
        ("ontvangstdatum", dag.as_str().into()),
        ("titel", opdracht.titel.as_str().into()),
        ("auteur", opdracht.auteur.as_str().into()),
        ("status", "definitief".into()),
        ("formaat", opdracht.formaat.into()),
        ("taal", "nld".into()),
        ("bestandsnaam", opdracht.naam.as_str().into()),
        ("bestandsomvang", omvang.into()),
        ("inhoud", inhoud),
        // A zaak with a document that says nothing here cannot be closed.
        ("indicatieGebruiksrecht", false.into()),
    ]);
    Command::create(Resource::Enkelvoudiginformatieobjecten, fields)
        .linked("informatieobjecttype", opdracht.soort)
}

/// Says that all parts were sent.
pub(super) fn ontgrendel(document: DocumentId, lock: &str) -> Command {
    Command::call(document, "unlock", fields([("lock", lock.into())]))
}

/// Adds the document to the zaak.
pub(super) fn koppel(opdracht: &Opdracht, document: DocumentId) -> Command {
    let fields = fields([("titel", opdracht.titel.as_str().into())]);
    Command::create(Resource::Zaakinformatieobjecten, fields)
        .linked("zaak", opdracht.zaak)
        .linked("informatieobject", document)
}

/// Removes the document.
pub(super) fn ruim(document: DocumentId) -> Command {
    Command::delete(document)
}

fn fields<const N: usize>(fields: [(&str, Value); N]) -> Map<String, Value> {
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
