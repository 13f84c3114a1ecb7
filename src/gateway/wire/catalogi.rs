use serde::Deserialize;

use super::veld::{Link, optional_text};
use crate::domain::{
    Catalogus, CatalogusId, Resultaattype, ResultaattypeId, Statustype, StatustypeId, Zaaktype,
    ZaaktypeId,
};

#[derive(Deserialize)]
pub(crate) struct CatalogusJson {
    url: Link<CatalogusId>,
    domein: String,
    #[serde(default, deserialize_with = "optional_text")]
    naam: Option<String>,
}

impl From<CatalogusJson> for Catalogus {
    fn from(json: CatalogusJson) -> Self {
        Self { id: json.url.0, domein: json.domein, naam: json.naam }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ZaaktypeJson {
    url: Link<ZaaktypeId>,
    omschrijving: String,
    catalogus: Link<CatalogusId>,
    #[serde(default, deserialize_with = "optional_text")]
    indicatie_intern_of_extern: Option<String>,
    #[serde(default)]
    concept: Option<bool>,
}

impl From<ZaaktypeJson> for Zaaktype {
    fn from(json: ZaaktypeJson) -> Self {
        Self {
            id: json.url.0,
            omschrijving: json.omschrijving,
            catalogus: json.catalogus.0,
            intern: json.indicatie_intern_of_extern.as_deref() == Some("intern"),
            concept: json.concept == Some(true),
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StatustypeJson {
    url: Link<StatustypeId>,
    omschrijving: String,
    #[serde(default, deserialize_with = "optional_text")]
    statustekst: Option<String>,
    #[serde(default)]
    volgnummer: Option<u32>,
    #[serde(default)]
    is_eindstatus: Option<bool>,
}

impl From<StatustypeJson> for Statustype {
    fn from(json: StatustypeJson) -> Self {
        Self {
            id: json.url.0,
            omschrijving: json.omschrijving,
            statustekst: json.statustekst,
            volgnummer: json.volgnummer,
            is_eindstatus: json.is_eindstatus == Some(true),
        }
    }
}

#[derive(Deserialize)]
pub(crate) struct ResultaattypeJson {
    url: Link<ResultaattypeId>,
    omschrijving: String,
}

impl From<ResultaattypeJson> for Resultaattype {
    fn from(json: ResultaattypeJson) -> Self {
        Self { id: json.url.0, omschrijving: json.omschrijving }
    }
}
