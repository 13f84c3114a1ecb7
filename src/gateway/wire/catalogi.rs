use super::duur::duur;
use super::link::{id_in, need_link};
use crate::domain::{
    Catalogus, Informatieobjecttype, Resultaattype, Soortverwijzing, Statustype, Typerichting,
    Zaaktype, ZaaktypeInformatieobjecttype,
};
use crate::json::{Fields, FromFields};

impl FromFields for Catalogus {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self {
            id: need_link(fields, "url")?,
            domein: fields.need_text("domein")?,
            naam: fields.text("naam"),
        })
    }
}

impl FromFields for Zaaktype {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let intern_of_extern = fields.text("indicatieInternOfExtern");
        Some(Self {
            id: need_link(fields, "url")?,
            omschrijving: fields.need_text("omschrijving")?,
            catalogus: need_link(fields, "catalogus")?,
            doorlooptijd: duur(fields, "doorlooptijd"),
            intern: intern_of_extern.is_some_and(|it| it.eq_ignore_ascii_case("intern")),
            // Anything but `false` hides zaken of this type.
            concept: fields.value("concept").is_some_and(|it| it.as_bool() != Some(false)),
        })
    }
}

impl FromFields for Statustype {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self {
            id: need_link(fields, "url")?,
            omschrijving: fields.need_text("omschrijving")?,
            statustekst: fields.text("statustekst"),
            volgnummer: fields.number("volgnummer"),
            is_eindstatus: fields.flag("isEindstatus") == Some(true),
            doorlooptijd: duur(fields, "doorlooptijd"),
        })
    }
}

impl FromFields for Resultaattype {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self {
            id: need_link(fields, "url")?,
            omschrijving: fields.need_text("omschrijving")?,
        })
    }
}

impl FromFields for Informatieobjecttype {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self { omschrijving: fields.need_text("omschrijving")? })
    }
}

impl FromFields for ZaaktypeInformatieobjecttype {
    fn from_fields(fields: &Fields) -> Option<Self> {
        // The standard has the omschrijving here, Open Zaak the URL.
        let soort = fields.need_text("informatieobjecttype")?;
        let richting = fields.text("richting").as_deref().and_then(typerichting);
        Some(Self {
            soort: id_in(&soort).map_or(Soortverwijzing::Omschrijving(soort), Soortverwijzing::Id),
            richting: fields.required("richting", richting)?,
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
