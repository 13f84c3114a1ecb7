//! Messages to residents, from the Objects API and from Open VTB.
//!
//! The text is Markdown that may hold anything, so that it is kept as it was sent. What stands in
//! it is decided where it is shown.

use super::link::{links, own_id};
use super::taak::{dag_van_moment, need_identificatie};
use crate::domain::{
    Bericht, Berichtobject, BerichtobjectId, DocumentId, Vtbbericht, Zaakverwijzing,
};
use crate::json::{Fields, FromFields};

impl FromFields for Berichtobject {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let id: BerichtobjectId = own_id(fields)?;
        let bericht = fields.within("record", |record| {
            let bericht = record.within("data", |data| object(id, data));
            record.required("data", bericht)
        });
        fields.required("record", bericht).map(Self)
    }
}

fn object(id: BerichtobjectId, data: &Fields) -> Option<Bericht> {
    need_identificatie(data)?;
    Some(Bericht {
        id: id.to_string().parse().ok()?,
        onderwerp: data.need_text("onderwerp")?,
        tekst: data.opgemaakt("berichtTekst").unwrap_or_default(),
        gepubliceerd: data.moment("publicatiedatum"),
        is_gelezen: data.flag("geopend") == Some(true),
        uiterlijk: dag_van_moment(data, "einddatumHandelingstermijn"),
        zaak: referentie(data),
        bijlagen: links(data, "bijlages"),
    })
}

impl FromFields for Vtbbericht {
    fn from_fields(fields: &Fields) -> Option<Self> {
        // What is nobody's is not for this resident.
        fields.need_text("ontvanger")?;
        Some(Self(Bericht {
            id: own_id(fields)?,
            onderwerp: fields.need_text("onderwerp")?,
            tekst: fields.opgemaakt("berichtTekst").unwrap_or_default(),
            gepubliceerd: fields.moment("publicatiedatum"),
            is_gelezen: fields.moment("geopendOp").is_some(),
            uiterlijk: dag_van_moment(fields, "einddatumHandelingsTermijn"),
            zaak: gerelateerd(fields).or_else(|| referentie(fields)),
            bijlagen: fields.items("bijlagen").iter().filter_map(bijlage).collect(),
        }))
    }
}

/// The first zaak that it is related to.
fn gerelateerd(fields: &Fields) -> Option<Zaakverwijzing> {
    let urn = |it: &serde_json::Value| Zaakverwijzing::of_urn(it.get("urn")?.as_str()?);
    fields.items("isGerelateerdAan").iter().find_map(urn)
}

/// The reference, which may be the number of a zaak, or any other word.
fn referentie(fields: &Fields) -> Option<Zaakverwijzing> {
    fields.text("referentie").map(Zaakverwijzing::Nummer)
}

/// The document in a URN such as `urn:nld:gemeente:informatieobject:uuid:…`.
fn bijlage(value: &serde_json::Value) -> Option<DocumentId> {
    value.get("informatieObject")?.as_str()?.rsplit([':', '/']).next()?.parse().ok()
}

#[cfg(test)]
mod tests;
