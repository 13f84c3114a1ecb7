use serde_json::Value;

use super::link::{id_in, need_link};
use crate::domain::{Document, Documentstatus, Inhoud, Koppeling, Richting, Vertrouwelijkheid};
use crate::json::{Fields, FromFields};

/// A zaakinformatieobject or a besluitinformatieobject. Only the first has a date.
impl FromFields for Koppeling {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self {
            document: need_link(fields, "informatieobject")?,
            // A date that cannot be read is left out, so that the document is not lost.
            geregistreerd: fields.moment_if_any("registratiedatum"),
        })
    }
}

impl FromFields for Document {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let inhoud = match (fields.text("inhoud"), fields.text("link")) {
            (Some(_), _) => Inhoud::Bestand,
            (None, Some(_)) => Inhoud::Elders,
            (None, None) => Inhoud::Geen,
        };
        let ontvangstdatum = fields.day("ontvangstdatum");
        let verzenddatum = fields.day("verzenddatum");
        let vertrouwelijkheid = fields.text("vertrouwelijkheidaanduiding");
        Some(Self {
            id: need_link(fields, "url")?,
            titel: fields.need_text("titel")?,
            // Not cleaned here: unsafe characters are replaced when the file is saved.
            bestandsnaam: fields.str("bestandsnaam").map(str::to_owned),
            formaat: fields.text("formaat"),
            omvang: fields.value("bestandsomvang").and_then(Value::as_u64),
            inhoud,
            is_vervallen: fields.flag("inhoudIsVervallen") == Some(true),
            status: fields.text("status").as_deref().and_then(documentstatus),
            vertrouwelijkheid: vertrouwelijkheid.as_deref().and_then(Vertrouwelijkheid::parse),
            tonen_aan_initiator: fields.flag("tonenAanInitiator"),
            // Nothing can be asked about types of another register; the document is shown without.
            informatieobjecttype: fields.str("informatieobjecttype").and_then(id_in),
            richting: Richting::of_days(ontvangstdatum, verzenddatum),
            geregistreerd: fields.moment_if_any("beginRegistratie"),
            creatiedatum: fields.need_day("creatiedatum")?,
            ontvangstdatum,
            verzenddatum,
        })
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
