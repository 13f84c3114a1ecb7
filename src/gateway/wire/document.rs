use std::borrow::Cow;

use chrono::NaiveDate;

use super::link::{link, need_link, own_id};
use crate::domain::{
    Document, DocumentId, Documentstatus, Inhoud, Koppeling, Richting, Vertrouwelijkheid,
};
use crate::json::{Fields, FromFields};

/// A zaakinformatieobject or a besluitinformatieobject. Only the first has a date.
impl FromFields for Koppeling {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self {
            document: need_link(fields, "informatieobject")?,
            zaak: link(fields, "zaak"),
            geregistreerd: fields.moment("registratiedatum"),
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
        let id: DocumentId = own_id(fields)?;
        let names = ["titel", "bestandsnaam", "identificatie"];
        let titel = names.iter().find_map(|it| fields.text(it));
        fields.repair_absent("titel");
        Some(Self {
            id,
            titel: titel.unwrap_or_else(|| id.to_string()),
            // Not cleaned here: unsafe characters are replaced when the file is saved.
            bestandsnaam: fields.written("bestandsnaam").map(Cow::into_owned),
            formaat: fields.text("formaat"),
            omvang: fields.number("bestandsomvang"),
            inhoud,
            is_vervallen: fields.flag("inhoudIsVervallen") == Some(true),
            status: status(fields, ontvangstdatum),
            vertrouwelijkheid: fields
                .word_of("vertrouwelijkheidaanduiding", Vertrouwelijkheid::parse),
            tonen_aan_initiator: fields.flag("tonenAanInitiator"),
            informatieobjecttype: link(fields, "informatieobjecttype"),
            richting: Richting::of_days(ontvangstdatum, verzenddatum),
            geregistreerd: fields.moment("beginRegistratie"),
            creatiedatum: fields.day("creatiedatum"),
            ontvangstdatum,
            verzenddatum,
        })
    }
}

/// A document that was received has no status by the standard (drc-005), because it is final.
fn status(fields: &Fields, ontvangstdatum: Option<NaiveDate>) -> Option<Documentstatus> {
    match fields.value("status") {
        Some(_) => fields.word_of("status", documentstatus),
        None => ontvangstdatum.map(|_| Documentstatus::Definitief),
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
