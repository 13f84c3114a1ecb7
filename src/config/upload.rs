//! The key `upload`: which files residents may send, and at which zaken.

use crate::domain::Bestandssoort;
use crate::json::{Fields, FromFields};

/// What residents may send. A municipality that takes no files has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// The kinds of files that may be sent; at least one.
    pub types: Vec<Bestandssoort>,
    /// The size in bytes of the largest file that may be sent.
    pub max_bytes: u64,
    /// The kind of document that a file becomes, as pairs of the identificatie of a zaaktype and the
    /// omschrijving of an informatieobjecttype. Zaken of other zaaktypen take no files.
    pub informatieobjecttypen: Vec<(String, String)>,
    /// When a zaak takes files.
    pub when: Aanlevermoment,
}

/// When a zaak takes files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Aanlevermoment {
    /// While an action or the current status asks for something.
    #[default]
    Gevraagd,
    /// As long as the zaak is open.
    Altijd,
}

impl Upload {
    /// Whether zaken of the zaaktype with this identificatie take files.
    pub fn takes(&self, zaaktype: &str) -> bool {
        self.informatieobjecttypen.iter().any(|(it, _)| it == zaaktype)
    }
}

impl FromFields for Upload {
    fn from_fields(fields: &Fields) -> Option<Self> {
        fields.only(&["types", "maxBytes", "informatieobjecttypen", "when"]);
        let types = types(fields);
        let max_bytes = fields.required("maxBytes", fields.number("maxBytes")).unwrap_or_default();
        if max_bytes == 0 {
            fields.note("maxBytes", "allows no file at all".to_owned());
        }
        let named = fields.texts_within("informatieobjecttypen");
        let informatieobjecttypen =
            fields.required("informatieobjecttypen", named).unwrap_or_default();
        if informatieobjecttypen.is_empty() {
            let problem = "has no zaaktype, so that no zaak takes files; leave out upload";
            fields.note("informatieobjecttypen", problem.to_owned());
        }
        let moments = [("asked", Aanlevermoment::Gevraagd), ("always", Aanlevermoment::Altijd)];
        let when = fields.one_of("when", &moments).unwrap_or_default();
        Some(Self { types, max_bytes, informatieobjecttypen, when })
    }
}

fn types(fields: &Fields) -> Vec<Bestandssoort> {
    let types = fields.all_of("types", &Bestandssoort::ALL.map(|it| (it.naam(), it)));
    if types.is_empty() {
        fields.note("types", "is missing; without one nothing can be sent".to_owned());
    }
    types
}
