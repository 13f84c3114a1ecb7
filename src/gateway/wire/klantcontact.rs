//! Klantinteracties, as Open Klant 2 sends it.

use crate::domain::Klantcontact;
use crate::json::{Fields, FromFields};

impl FromFields for Klantcontact {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let (onderwerp, inhoud) = (fields.text("onderwerp"), fields.text("inhoud"));
        let moment = fields.moment("plaatsgevondenOp");
        if onderwerp.is_none() && inhoud.is_none() {
            // Then only the day tells which contact it was.
            fields.required("plaatsgevondenOp", moment)?;
        }
        Some(Self {
            kanaal: fields.text("kanaal"),
            onderwerp,
            inhoud,
            reactie: fields.text("reactie"),
            moment,
            gelukt: fields.flag("indicatieContactGelukt"),
            vertrouwelijk: fields.flag("vertrouwelijk"),
        })
    }
}
