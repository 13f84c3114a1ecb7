use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::veld::{Link, optional_text};
use crate::domain::{Status, StatusId, StatustypeId};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StatusJson {
    url: Link<StatusId>,
    statustype: Link<StatustypeId>,
    datum_status_gezet: DateTime<Utc>,
    #[serde(default, deserialize_with = "optional_text")]
    statustoelichting: Option<String>,
    #[serde(default)]
    indicatie_laatst_gezette_status: Option<bool>,
}

impl From<StatusJson> for Status {
    fn from(json: StatusJson) -> Self {
        Self {
            id: json.url.0,
            statustype: json.statustype.0,
            gezet: json.datum_status_gezet,
            toelichting: json.statustoelichting,
            laatst_gezet: json.indicatie_laatst_gezette_status == Some(true),
        }
    }
}
