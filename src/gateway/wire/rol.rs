use serde_json::Value;

use crate::domain::{Naam, Rol};
use crate::json::{Fields, FromFields};

impl FromFields for Rol {
    fn from_fields(fields: &Fields) -> Option<Self> {
        if fields.word("omschrijvingGeneriek").as_deref() != Some("initiator") {
            return Some(Self::Ander);
        }
        let afwijkend = fields.text("afwijkendeNaamBetrokkene");
        let naam = fields.within("betrokkeneIdentificatie", naam);
        let contactpersoon = || fields.within("contactpersoonRol", |it| it.text("naam"));
        Some(Self::Initiator(afwijkend.or(naam).or_else(contactpersoon)))
    }
}

/// The name of a person, an organisation or a branch. No number and no address is read.
fn naam(fields: &Fields) -> Naam {
    let voornaam = fields.text("voornamen").or(fields.text("voorletters"));
    let voorvoegsel = fields.text("voorvoegselGeslachtsnaam");
    let achternaam = fields.text("geslachtsnaam").or(fields.text("achternaam"));
    let persoon = achternaam.map(|geslachtsnaam| {
        let parts = [voornaam, voorvoegsel, Some(geslachtsnaam)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    persoon.or_else(|| fields.text("statutaireNaam")).or_else(|| handelsnaam(fields))
}

/// The standard has a list of names; some registers write one name.
fn handelsnaam(fields: &Fields) -> Naam {
    match fields.value("handelsnaam")? {
        Value::Array(namen) => namen.iter().find_map(Value::as_str).map(str::to_owned),
        _ => {
            fields.repair("handelsnaam", "expected a list");
            fields.text("handelsnaam")
        }
    }
}
