use crate::domain::Zaakeigenschap;
use crate::json::{Fields, FromFields};

impl FromFields for Zaakeigenschap {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self { naam: fields.text("naam"), waarde: fields.text("waarde") })
    }
}
