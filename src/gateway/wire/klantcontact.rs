//! Klantinteracties, as Open Klant 2 sends it.

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
