use super::link::need_link;
use crate::domain::{Document, DocumentId, Documentstatus, Inhoud, Vertrouwelijkheid};
use crate::velden::{FromVelden, Velden};

/// The tie between a zaak or a besluit and a document (zaakinformatieobject and
/// besluitinformatieobject), of which only the document counts.
impl FromVelden for DocumentId {
    fn from_velden(velden: &Velden) -> Option<Self> {
        need_link(velden, "informatieobject")
    }
}

impl FromVelden for Document {
    fn from_velden(velden: &Velden) -> Option<Self> {
        let has_content = velden.text("inhoud").is_some();
        let vertrouwelijkheid = velden.text("vertrouwelijkheidaanduiding");
        Some(Self {
            id: need_link(velden, "url")?,
            titel: velden.need_text("titel")?,
            bestandsnaam: velden.text("bestandsnaam"),
            formaat: velden.text("formaat"),
            omvang: velden.number("bestandsomvang"),
            inhoud: if has_content { Inhoud::Bestand } else { Inhoud::Geen },
            status: velden.text("status").as_deref().and_then(documentstatus),
            vertrouwelijkheid: vertrouwelijkheid.as_deref().and_then(Vertrouwelijkheid::parse),
            tonen_aan_initiator: velden.flag("tonenAanInitiator"),
            creatiedatum: velden.need_day("creatiedatum")?,
            ontvangstdatum: velden.day("ontvangstdatum"),
            verzenddatum: velden.day("verzenddatum"),
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
