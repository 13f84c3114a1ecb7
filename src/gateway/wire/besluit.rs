use super::link::{link, own_id};
use super::name::need_name;
use crate::domain::{Besluit, Besluittype, Vervalreden};
use crate::json::{Fields, FromFields};

impl FromFields for Besluit {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self {
            id: own_id(fields)?,
            zaak: link(fields, "zaak"),
            besluittype: link(fields, "besluittype"),
            datum: fields.day("datum"),
            toelichting: fields.text("toelichting"),
            ingangsdatum: fields.day("ingangsdatum"),
            vervaldatum: fields.day("vervaldatum"),
            vervalreden: fields.word_of("vervalreden", vervalreden),
            verzenddatum: fields.day("verzenddatum"),
            uiterlijke_reactiedatum: fields.day("uiterlijkeReactiedatum"),
        })
    }
}

fn vervalreden(text: &str) -> Option<Vervalreden> {
    Some(match text {
        "tijdelijk" => Vervalreden::Tijdelijk,
        "ingetrokken_overheid" => Vervalreden::IngetrokkenOverheid,
        "ingetrokken_belanghebbende" => Vervalreden::IngetrokkenBelanghebbende,
        _ => return None,
    })
}

impl FromFields for Besluittype {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self { id: own_id(fields)?, omschrijving: need_name(fields)? })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::json::read;

    /// What a real Open Zaak sent, with other fields put over it.
    fn besluit(over: &[(&str, Value)]) -> Besluit {
        let exchange = include_str!("../../../tests/exchanges/besluit-detail.json");
        let exchange: Value = serde_json::from_str(exchange).unwrap();
        let mut body = exchange["response"]["body"].clone();
        for (name, value) in over {
            body[*name] = value.clone();
        }
        read(&body).unwrap()
    }

    #[test]
    fn a_decision_of_open_zaak_is_read() {
        let besluit = besluit(&[]);
        assert!(besluit.besluittype.is_some() && besluit.ingangsdatum.is_some());
        assert_eq!(besluit.vervalreden, Some(Vervalreden::Tijdelijk));
    }

    #[test]
    fn why_it_ends_is_read_and_what_is_not_known_is_none() {
        let reden = |text: &str| besluit(&[("vervalreden", json!(text))]).vervalreden;
        assert_eq!(reden("tijdelijk"), Some(Vervalreden::Tijdelijk));
        assert_eq!(reden("ingetrokken_overheid"), Some(Vervalreden::IngetrokkenOverheid));
        let op_verzoek = Some(Vervalreden::IngetrokkenBelanghebbende);
        assert_eq!(reden("ingetrokken_belanghebbende"), op_verzoek);
        assert_eq!(reden("iets anders"), None);
        assert_eq!(reden(""), None);
    }

    #[test]
    fn a_last_day_to_object_is_as_registered() {
        let last = |value| besluit(&[("uiterlijkeReactiedatum", value)]).uiterlijke_reactiedatum;
        assert_eq!(last(json!("2026-07-03")), chrono::NaiveDate::from_ymd_opt(2026, 7, 3));
        assert_eq!(last(Value::Null), None);
    }
}
