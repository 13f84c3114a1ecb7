//! The resident and their addresses in Klantinteracties.

use super::link::{own_id, reference};
use crate::domain::{Contactadres, DigitaalAdres, Inwoner, Kanaal};
use crate::json::{Fields, FromFields};

impl FromFields for Inwoner {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let naam = fields.within("partijIdentificatie", |it| {
            it.text("volledigeNaam").or_else(|| it.within("contactnaam", contactnaam))
        });
        let post = |name| fields.within(name, |it| Some(adresregels(it))).unwrap_or_default();
        let postadres = [post("correspondentieadres"), post("bezoekadres")];
        Some(Self {
            id: own_id(fields)?,
            naam,
            postadres: postadres.into_iter().find(|it| !it.is_empty()).unwrap_or_default(),
            voorkeur: reference(fields, "voorkeursDigitaalAdres"),
        })
    }
}

impl FromFields for DigitaalAdres {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let soort = fields.word("soortDigitaalAdres");
        let is_it = |it: &Kanaal| soort.as_deref() == Some(it.soort());
        Some(Self {
            id: own_id(fields)?,
            van: reference(fields, "verstrektDoorPartij"),
            kanaal: Kanaal::ALL.into_iter().find(is_it),
            adres: Contactadres::registered(fields.need_text("adres")?),
            is_standaard: fields.flag("isStandaardAdres") == Some(true),
            referentie: fields.text("referentie"),
        })
    }
}

fn contactnaam(fields: &Fields) -> Option<String> {
    let first = fields.text("voornaam").or_else(|| fields.text("voorletters"));
    joined([first, fields.text("voorvoegselAchternaam"), fields.text("achternaam")])
}

/// The lines of an address, of which any part may be missing.
fn adresregels(fields: &Fields) -> Vec<String> {
    let huisnummer = fields.number("huisnummer").map(|it| it.to_string());
    let street = fields
        .text("straatnaam")
        .and_then(|straat| joined([Some(straat), huisnummer, fields.text("huisnummertoevoeging")]));
    let town = joined([fields.text("postcode"), fields.text("stad")]);
    let free = ["adresregel1", "adresregel2", "adresregel3"].map(|it| fields.text(it));
    [street, town].into_iter().chain(free).flatten().collect()
}

fn joined<const N: usize>(parts: [Option<String>; N]) -> Option<String> {
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    Some(parts.join(" ")).filter(|it| !it.is_empty())
}
