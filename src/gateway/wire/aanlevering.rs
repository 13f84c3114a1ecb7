//! What the app reads to send a document: of the zaak, of its zaaktype, and of a document that is
//! being made.

use super::link::{links, own_id};
use crate::domain::{Bestandsdeel, BestandsdeelId, Geregistreerd, InformatieobjecttypeId};
use crate::json::{Fields, FromFields};

/// What a document for a zaak needs to know of it.
pub(crate) struct Aanleverzaak {
    /// The organisation whose document it becomes.
    pub(crate) bronorganisatie: Option<String>,
    /// Whether the zaak is closed.
    pub(crate) is_afgerond: bool,
}

/// The kinds of documents of a zaaktype.
pub(crate) struct Aanleverzaaktype {
    /// What the municipality calls it in its config.
    pub(crate) identificatie: Option<String>,
    /// The kinds.
    pub(crate) informatieobjecttypen: Vec<InformatieobjecttypeId>,
}

/// Whether a part was sent. Registers answer 200 to a part without any bytes.
pub(crate) struct Deelstand {
    pub(crate) is_voltooid: bool,
}

impl FromFields for Aanleverzaak {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let bronorganisatie = fields.written("bronorganisatie").map(|it| it.into_owned());
        Some(Self { bronorganisatie, is_afgerond: fields.value("einddatum").is_some() })
    }
}

impl FromFields for Aanleverzaaktype {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self {
            identificatie: fields.text("identificatie"),
            informatieobjecttypen: links(fields, "informatieobjecttypen"),
        })
    }
}

impl FromFields for Deelstand {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self { is_voltooid: fields.flag("voltooid") != Some(false) })
    }
}

impl FromFields for Geregistreerd {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let mut delen = fields.objects("bestandsdelen", deel);
        delen.sort_by_key(|(volgnummer, _)| *volgnummer);
        let lock = fields.str("lock").map(str::to_owned);
        let of_part = || fields.objects("bestandsdelen", |it| it.str("lock").map(str::to_owned));
        Some(Self {
            id: own_id(fields)?,
            is_locked: fields.flag("locked") == Some(true) || !delen.is_empty(),
            lock: lock.or_else(|| of_part().into_iter().next()),
            delen: delen.into_iter().map(|(_, deel)| deel).collect(),
        })
    }
}

fn deel(fields: &Fields) -> Option<(u64, Bestandsdeel)> {
    let id = fields.str("url").and_then(|it| it.trim_end_matches('/').rsplit('/').next());
    let id: BestandsdeelId = fields.required("url", id.and_then(|it| it.parse().ok()))?;
    let omvang = fields.required("omvang", fields.number("omvang"))?;
    let is_voltooid = fields.flag("voltooid") == Some(true);
    Some((fields.number("volgnummer").unwrap_or(0), Bestandsdeel { id, omvang, is_voltooid }))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::json::read_tolerant;

    const ID: &str = "1ec10eec-ead3-490c-ab67-bbe7cdcaaa1b";

    #[test]
    fn a_document_in_parts_is_read_with_its_lock_and_its_parts_in_order() {
        let part = |number: u64, is_done: bool| {
            json!({
                "url": format!("http://x/documenten/api/v1/bestandsdelen/{ID}"),
                "volgnummer": number, "omvang": number, "voltooid": is_done, "lock": "l",
            })
        };
        let document = json!({
            "url": format!("http://x/documenten/api/v1/enkelvoudiginformatieobjecten/{ID}"),
            "inhoud": null, "locked": true, "lock": "slot",
            "bestandsdelen": [part(2, false), part(1, true)],
        });
        let read = read_tolerant::<Geregistreerd>(&document).unwrap().value;
        assert_eq!((read.id.to_string().as_str(), read.is_locked), (ID, true));
        assert_eq!(read.lock.as_deref(), Some("slot"));
        let delen: Vec<_> = read.delen.iter().map(|it| (it.omvang, it.is_voltooid)).collect();
        assert_eq!(delen, [(1, true), (2, false)]);
    }

    #[test]
    fn a_document_whose_lock_a_gateway_keeps_is_read_all_the_same() {
        let document = json!({
            "url": format!("http://x/enkelvoudiginformatieobjecten/{ID}"), "locked": true,
        });
        let read = read_tolerant::<Geregistreerd>(&document).unwrap().value;
        assert_eq!((read.is_locked, read.lock, read.delen), (true, None, vec![]));
    }
}
