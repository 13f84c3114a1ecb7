use chrono::NaiveDate;
use serde::Deserialize;

use super::veld::{Link, optional_text};
use crate::domain::{Besluit, BesluitId};

#[derive(Deserialize)]
pub(crate) struct BesluitJson {
    url: Link<BesluitId>,
    datum: NaiveDate,
    #[serde(default, deserialize_with = "optional_text")]
    toelichting: Option<String>,
}

impl From<BesluitJson> for Besluit {
    fn from(json: BesluitJson) -> Self {
        Self { id: json.url.0, datum: json.datum, toelichting: json.toelichting }
    }
}
