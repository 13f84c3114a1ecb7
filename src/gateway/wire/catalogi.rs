use super::duur::duur;
use super::link::{id_in, link, own_id};
use super::name::need_name;
use crate::domain::{
    Catalogus, Informatieobjecttype, Resultaattype, Soortverwijzing, Statustype, Typerichting,
    Zaaktype, ZaaktypeInformatieobjecttype,
};
use crate::json::{Fields, FromFields};

impl FromFields for Catalogus {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self {
            id: own_id(fields)?,
            domein: fields.need_text("domein")?,
            naam: fields.text("naam"),
        })
    }
}

impl FromFields for Zaaktype {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self {
            id: own_id(fields)?,
            identificatie: fields.text("identificatie"),
            omschrijving: need_name(fields)?,
            catalogus: link(fields, "catalogus"),
            doorlooptijd: duur(fields, "doorlooptijd"),
            intern: fields.word("indicatieInternOfExtern").as_deref() == Some("intern"),
            // Anything but `false` hides zaken of this type.
            concept: fields.value("concept").is_some() && fields.flag("concept") != Some(false),
        })
    }
}

impl FromFields for Statustype {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self {
            id: own_id(fields)?,
            omschrijving: need_name(fields)?,
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
            id: own_id(fields)?,
            omschrijving: need_name(fields)?,
            generiek: fields.text("omschrijvingGeneriek"),
        })
    }
}

impl FromFields for Informatieobjecttype {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self { omschrijving: need_name(fields)? })
    }
}

impl FromFields for ZaaktypeInformatieobjecttype {
    fn from_fields(fields: &Fields) -> Option<Self> {
        // The standard has the omschrijving here, Open Zaak the URL.
        let id = fields.str("informatieobjecttype").and_then(id_in);
        let soort = match id {
            Some(id) => Soortverwijzing::Id(id),
            None => Soortverwijzing::Omschrijving(fields.need_text("informatieobjecttype")?),
        };
        let richting = fields.word("richting").as_deref().and_then(typerichting);
        Some(Self { soort, richting: fields.required("richting", richting)? })
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
