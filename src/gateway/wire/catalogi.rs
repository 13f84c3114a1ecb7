use super::duur::duur;
use super::link::need_link;
use crate::domain::{Catalogus, Resultaattype, Statustype, Zaaktype};
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
            intern: intern_of_extern.as_deref() == Some("intern"),
            concept: velden.flag("concept") == Some(true),
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
