use super::duur::duur;
use super::link::{id_in, need_link};
use crate::domain::{
    Catalogus, Informatieobjecttype, Resultaattype, Soortverwijzing, Statustype, Typerichting,
    Zaaktype, ZaaktypeInformatieobjecttype,
};
use crate::velden::{FromVelden, Velden};

impl FromVelden for Catalogus {
    fn from_velden(velden: &Velden) -> Option<Self> {
        Some(Self {
            id: need_link(velden, "url")?,
            domein: velden.need_text("domein")?,
            naam: velden.text("naam"),
        })
    }
}

impl FromVelden for Zaaktype {
    fn from_velden(velden: &Velden) -> Option<Self> {
        let intern_of_extern = velden.text("indicatieInternOfExtern");
        Some(Self {
            id: need_link(velden, "url")?,
            omschrijving: velden.need_text("omschrijving")?,
            catalogus: need_link(velden, "catalogus")?,
            doorlooptijd: duur(velden, "doorlooptijd"),
            intern: intern_of_extern.is_some_and(|it| it.eq_ignore_ascii_case("intern")),
            // What is no answer is no reason to show it.
            concept: velden.value("concept").is_some_and(|it| it.as_bool() != Some(false)),
        })
    }
}

impl FromVelden for Statustype {
    fn from_velden(velden: &Velden) -> Option<Self> {
        Some(Self {
            id: need_link(velden, "url")?,
            omschrijving: velden.need_text("omschrijving")?,
            statustekst: velden.text("statustekst"),
            volgnummer: velden.number("volgnummer"),
            is_eindstatus: velden.flag("isEindstatus") == Some(true),
            doorlooptijd: duur(velden, "doorlooptijd"),
        })
    }
}

impl FromVelden for Resultaattype {
    fn from_velden(velden: &Velden) -> Option<Self> {
        Some(Self {
            id: need_link(velden, "url")?,
            omschrijving: velden.need_text("omschrijving")?,
        })
    }
}

impl FromVelden for Informatieobjecttype {
    fn from_velden(velden: &Velden) -> Option<Self> {
        Some(Self { omschrijving: velden.need_text("omschrijving")? })
    }
}

impl FromVelden for ZaaktypeInformatieobjecttype {
    fn from_velden(velden: &Velden) -> Option<Self> {
        // The standard has the omschrijving here, Open Zaak the URL.
        let soort = velden.need_text("informatieobjecttype")?;
        let richting = velden.text("richting").as_deref().and_then(typerichting);
        Some(Self {
            soort: id_in(&soort).map_or(Soortverwijzing::Omschrijving(soort), Soortverwijzing::Id),
            richting: velden.required("richting", richting)?,
        })
    }
}

fn typerichting(text: &str) -> Option<Typerichting> {
    Some(match text {
        "inkomend" => Typerichting::Inkomend,
        "intern" => Typerichting::Intern,
        "uitgaand" => Typerichting::Uitgaand,
        _ => return None,
    })
}
