use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value;

use super::status::StatusJson;
use super::veld::{Link, optional_day, optional_link, optional_text};
use crate::domain::{
    HuidigeStatus, Opschorting, Resultaat, ResultaattypeId, StatusId, Vertrouwelijkheid, Voortgang,
    Zaak, ZaakId, ZaaktypeId,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ZaakJson {
    url: Link<ZaakId>,
    #[serde(default, deserialize_with = "optional_text")]
    identificatie: Option<String>,
    #[serde(default, deserialize_with = "optional_text")]
    omschrijving: Option<String>,
    zaaktype: Link<ZaaktypeId>,
    #[serde(default, deserialize_with = "optional_day")]
    registratiedatum: Option<NaiveDate>,
    startdatum: NaiveDate,
    #[serde(default, deserialize_with = "optional_day")]
    einddatum: Option<NaiveDate>,
    #[serde(default, deserialize_with = "optional_day")]
    einddatum_gepland: Option<NaiveDate>,
    #[serde(default, deserialize_with = "optional_day")]
    uiterlijke_einddatum_afdoening: Option<NaiveDate>,
    #[serde(default, deserialize_with = "optional_text")]
    vertrouwelijkheidaanduiding: Option<String>,
    #[serde(default, deserialize_with = "optional_link")]
    hoofdzaak: Option<ZaakId>,
    #[serde(default, deserialize_with = "optional_link")]
    status: Option<StatusId>,
    #[serde(default)]
    opschorting: Option<OpschortingJson>,
    #[serde(default, rename = "_expand")]
    expand: Option<ExpandJson>,
}

#[derive(Deserialize)]
struct OpschortingJson {
    #[serde(default)]
    indicatie: Option<bool>,
    #[serde(default, deserialize_with = "optional_text")]
    reden: Option<String>,
}

/// What came along. Each may be absent, null, `{}`, or unreadable by itself: it is then read from
/// its own address, or left out, and the zaak stays.
#[derive(Deserialize, Default)]
struct ExpandJson {
    #[serde(default)]
    status: Option<Value>,
    #[serde(default)]
    resultaat: Option<Value>,
}

#[derive(Deserialize)]
struct ResultaatJson {
    resultaattype: Link<ResultaattypeId>,
    #[serde(default, deserialize_with = "optional_text")]
    toelichting: Option<String>,
}

impl From<ZaakJson> for Zaak {
    fn from(json: ZaakJson) -> Self {
        let ExpandJson { status: sent_along, resultaat } = json.expand.unwrap_or_default();
        let id = json.url.0;
        Self {
            id,
            identificatie: json.identificatie.unwrap_or_else(|| id.to_string()),
            omschrijving: json.omschrijving,
            zaaktype: json.zaaktype.0,
            registratiedatum: json.registratiedatum,
            startdatum: json.startdatum,
            voortgang: json.einddatum.map_or(Voortgang::Lopend, Voortgang::Afgerond),
            einddatum_gepland: json.einddatum_gepland,
            uiterlijke_einddatum: json.uiterlijke_einddatum_afdoening,
            vertrouwelijkheid: json
                .vertrouwelijkheidaanduiding
                .as_deref()
                .and_then(Vertrouwelijkheid::parse),
            hoofdzaak: json.hoofdzaak,
            status: huidige_status(json.status, sent_along),
            resultaat: resultaat.and_then(read).map(|it: ResultaatJson| Resultaat {
                resultaattype: it.resultaattype.0,
                toelichting: it.toelichting,
            }),
            opschorting: json
                .opschorting
                .filter(|it| it.indicatie == Some(true))
                .map(|it| Opschorting { reden: it.reden }),
        }
    }
}

fn huidige_status(id: Option<StatusId>, sent_along: Option<Value>) -> HuidigeStatus {
    match (id, sent_along.and_then(read::<StatusJson>)) {
        (None, _) => HuidigeStatus::Geen,
        (Some(_), Some(status)) => HuidigeStatus::Bekend(status.into()),
        (Some(id), None) => HuidigeStatus::Elders(id),
    }
}

fn read<J: for<'de> Deserialize<'de>>(value: Value) -> Option<J> {
    J::deserialize(value).ok()
}
