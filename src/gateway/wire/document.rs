use serde_json::Value;

use super::link::{id_in, need_link};
use crate::domain::{Document, Documentstatus, Inhoud, Koppeling, Richting, Vertrouwelijkheid};
use crate::velden::{FromVelden, Velden};

/// A zaakinformatieobject or a besluitinformatieobject, of which only the first says when.
impl FromVelden for Koppeling {
    fn from_velden(velden: &Velden) -> Option<Self> {
        Some(Self {
            document: need_link(velden, "informatieobject")?,
            // No reason to lose a document over.
            geregistreerd: velden.moment_if_any("registratiedatum"),
        })
    }
}

impl FromVelden for Document {
    fn from_velden(velden: &Velden) -> Option<Self> {
        let inhoud = match (velden.text("inhoud"), velden.text("link")) {
            (Some(_), _) => Inhoud::Bestand,
            (None, Some(_)) => Inhoud::Elders,
            (None, None) => Inhoud::Geen,
        };
        let ontvangstdatum = velden.day("ontvangstdatum");
        let verzenddatum = velden.day("verzenddatum");
        let vertrouwelijkheid = velden.text("vertrouwelijkheidaanduiding");
        Some(Self {
            id: need_link(velden, "url")?,
            titel: velden.need_text("titel")?,
            // As it was: what is unsafe in it is replaced, and not taken out, when it is saved.
            bestandsnaam: velden.str("bestandsnaam").map(str::to_owned),
            formaat: velden.text("formaat"),
            omvang: velden.value("bestandsomvang").and_then(Value::as_u64),
            inhoud,
            is_vervallen: velden.flag("inhoudIsVervallen") == Some(true),
            status: velden.text("status").as_deref().and_then(documentstatus),
            vertrouwelijkheid: vertrouwelijkheid.as_deref().and_then(Vertrouwelijkheid::parse),
            tonen_aan_initiator: velden.flag("tonenAanInitiator"),
            // Another register's kinds cannot be asked about; the document is there all the same.
            informatieobjecttype: velden.str("informatieobjecttype").and_then(id_in),
            richting: Richting::of_days(ontvangstdatum, verzenddatum),
            geregistreerd: velden.moment_if_any("beginRegistratie"),
            creatiedatum: velden.need_day("creatiedatum")?,
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
