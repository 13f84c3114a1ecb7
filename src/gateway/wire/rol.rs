use crate::domain::{Naam, Rol};
use crate::velden::{FromVelden, Velden};

impl FromVelden for Rol {
    fn from_velden(velden: &Velden) -> Option<Self> {
        if velden.text("omschrijvingGeneriek").as_deref() != Some("initiator") {
            return Some(Self::Ander);
        }
        let afwijkend = velden.text("afwijkendeNaamBetrokkene");
        let naam = velden.within("betrokkeneIdentificatie", naam);
        Some(Self::Initiator(afwijkend.or(naam)))
    }
}

/// The name of a person, an organisation or a branch. No number and no address is read.
fn naam(velden: &Velden) -> Naam {
    let voornaam = velden.text("voornamen").or(velden.text("voorletters"));
    let voorvoegsel = velden.text("voorvoegselGeslachtsnaam");
    let persoon = velden.text("geslachtsnaam").map(|geslachtsnaam| {
        let parts = [voornaam, voorvoegsel, Some(geslachtsnaam)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    let handelsnaam = velden.items("handelsnaam").iter().find_map(|it| it.as_str());
    persoon.or(velden.text("statutaireNaam")).or(handelsnaam.map(str::to_owned))
}
