use super::link::{link, need_link};
use crate::domain::{Besluit, Besluittype, Vervalreden};
use crate::velden::{FromVelden, Velden};

impl FromVelden for Besluit {
    fn from_velden(velden: &Velden) -> Option<Self> {
        Some(Self {
            id: need_link(velden, "url")?,
            besluittype: link(velden, "besluittype"),
            datum: velden.need_day("datum")?,
            toelichting: velden.text("toelichting"),
            ingangsdatum: velden.day("ingangsdatum"),
            vervaldatum: velden.day("vervaldatum"),
            vervalreden: velden.str("vervalreden").and_then(vervalreden),
            verzenddatum: velden.day("verzenddatum"),
            uiterlijke_reactiedatum: velden.day("uiterlijkeReactiedatum"),
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

impl FromVelden for Besluittype {
    fn from_velden(velden: &Velden) -> Option<Self> {
        Some(Self {
            id: need_link(velden, "url")?,
            omschrijving: velden.need_text("omschrijving")?,
        })
    }
}
