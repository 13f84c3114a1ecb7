use chrono::NaiveDate;
use serde::Deserialize;

use super::veld::{Link, optional_day, optional_text};
use crate::domain::{Document, DocumentId, Documentstatus, Inhoud, Vertrouwelijkheid};

/// The tie between a zaak or a besluit and a document (zaakinformatieobject and
/// besluitinformatieobject), of which only the document counts.
#[derive(Deserialize)]
pub(crate) struct DocumentkoppelingJson {
    informatieobject: Link<DocumentId>,
}

impl From<DocumentkoppelingJson> for DocumentId {
    fn from(json: DocumentkoppelingJson) -> Self {
        json.informatieobject.0
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DocumentJson {
    url: Link<DocumentId>,
    titel: String,
    #[serde(default, deserialize_with = "optional_text")]
    bestandsnaam: Option<String>,
    #[serde(default, deserialize_with = "optional_text")]
    formaat: Option<String>,
    #[serde(default)]
    bestandsomvang: Option<u64>,
    #[serde(default, deserialize_with = "optional_text")]
    inhoud: Option<String>,
    #[serde(default, deserialize_with = "optional_text")]
    status: Option<String>,
    #[serde(default, deserialize_with = "optional_text")]
    vertrouwelijkheidaanduiding: Option<String>,
    #[serde(default)]
    tonen_aan_initiator: Option<bool>,
    creatiedatum: NaiveDate,
    #[serde(default, deserialize_with = "optional_day")]
    ontvangstdatum: Option<NaiveDate>,
    #[serde(default, deserialize_with = "optional_day")]
    verzenddatum: Option<NaiveDate>,
}

impl From<DocumentJson> for Document {
    fn from(json: DocumentJson) -> Self {
        Self {
            id: json.url.0,
            titel: json.titel,
            bestandsnaam: json.bestandsnaam,
            formaat: json.formaat,
            omvang: json.bestandsomvang,
            inhoud: if json.inhoud.is_some() { Inhoud::Bestand } else { Inhoud::Geen },
            status: json.status.as_deref().and_then(documentstatus),
            vertrouwelijkheid: json
                .vertrouwelijkheidaanduiding
                .as_deref()
                .and_then(Vertrouwelijkheid::parse),
            tonen_aan_initiator: json.tonen_aan_initiator,
            creatiedatum: json.creatiedatum,
            ontvangstdatum: json.ontvangstdatum,
            verzenddatum: json.verzenddatum,
        }
    }
}

fn documentstatus(text: &str) -> Option<Documentstatus> {
    Some(match text {
        "in_bewerking" => Documentstatus::InBewerking,
        "ter_vaststelling" => Documentstatus::TerVaststelling,
        "definitief" => Documentstatus::Definitief,
        "gearchiveerd" => Documentstatus::Gearchiveerd,
        _ => return None,
    })
}
