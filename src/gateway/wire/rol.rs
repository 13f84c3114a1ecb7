use crate::domain::{Naam, Rol};
use crate::json::{Fields, FromFields};

impl FromFields for Rol {
    fn from_fields(fields: &Fields) -> Option<Self> {
        if fields.text("omschrijvingGeneriek").as_deref() != Some("initiator") {
            return Some(Self::Ander);
        }
        let afwijkend = fields.text("afwijkendeNaamBetrokkene");
        let naam = fields.within("betrokkeneIdentificatie", naam);
        Some(Self::Initiator(afwijkend.or(naam)))
    }
}

/// The name of a person, an organisation or a branch. No number and no address is read.
fn naam(fields: &Fields) -> Naam {
    let voornaam = fields.text("voornamen").or(fields.text("voorletters"));
    let voorvoegsel = fields.text("voorvoegselGeslachtsnaam");
    let persoon = fields.text("geslachtsnaam").map(|geslachtsnaam| {
        let parts = [voornaam, voorvoegsel, Some(geslachtsnaam)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    let handelsnaam = fields.items("handelsnaam").iter().find_map(|it| it.as_str());
    persoon.or(fields.text("statutaireNaam")).or(handelsnaam.map(str::to_owned))
}
