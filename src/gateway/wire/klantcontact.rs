//! Klantinteracties, as Open Klant 2 sends it.

use serde_json::Value;

use crate::domain::Klantcontact;
use crate::json::{Fields, FromFields};

impl FromFields for Klantcontact {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self {
            kanaal: fields.need_text("kanaal")?,
            onderwerp: fields.need_text("onderwerp")?,
            inhoud: fields.text("inhoud"),
            moment: fields.moment("plaatsgevondenOp"),
            gelukt: fields.flag("indicatieContactGelukt"),
            vertrouwelijk: fields.flag("vertrouwelijk"),
        })
    }
}

/// Whether a klantcontact is about the zaak with this id; `None` when what it is about did not come
/// along.
pub(crate) fn is_about(item: &Value, zaak: &str) -> Option<bool> {
    let objecten = item.get("_expand")?.get("gingOverOnderwerpobjecten")?.as_array()?;
    let id = |it: &Value| {
        it.get("onderwerpobjectidentificator")?.get("objectId")?.as_str().map(str::to_owned)
    };
    Some(objecten.iter().filter_map(id).any(|it| it.eq_ignore_ascii_case(zaak)))
}
