//! Klantinteracties has parties with addresses, and no field for what a melding is about. The app
//! reads the choices from what it has:
//!
//! - the address of a kind is the one that is standard, or else the one that portals are to use, or
//!   else the first;
//! - decisions go to the party digitally when it has a `voorkeursDigitaalAdres`, and by post
//!   otherwise;
//! - meldingen about something go by a channel when the party has an address of that kind with the
//!   `referentie` of that subject. It is a copy of their address, which the app keeps the same.

use super::{Besluitkanaal, Contactadres, Kanaal, Meldingen, Onderwerp, Voorkeuren};
use crate::domain::{DigitaalAdresId, PartijId};

/// The `referentie` of the address that portals are to use, as other portals write it.
pub const PORTAALVOORKEUR: &str = "portaalvoorkeur";

/// The resident, as Klantinteracties knows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inwoner {
    /// The UUID of the partij.
    pub id: PartijId,
    /// Their name.
    pub naam: Option<String>,
    /// Where their post goes: the lines of an envelope below the name.
    pub postadres: Vec<String>,
    /// The address at which they would rather be reached.
    pub voorkeur: Option<DigitaalAdresId>,
}

/// A digitaal adres.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DigitaalAdres {
    /// Its UUID.
    pub id: DigitaalAdresId,
    /// Whose it is. `None` when it was given for one contact only.
    pub van: Option<PartijId>,
    /// How it is used; `None` for kinds that the app does not know.
    pub kanaal: Option<Kanaal>,
    /// The address.
    pub adres: Contactadres,
    /// Whether it is the standard address of its kind.
    pub is_standaard: bool,
    /// The tag that a program gave it.
    pub referentie: Option<String>,
}

/// The resident and their addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adresboek {
    /// The resident.
    pub inwoner: Inwoner,
    /// Their addresses.
    pub adressen: Vec<DigitaalAdres>,
}

impl DigitaalAdres {
    fn has(&self, referentie: &str) -> bool {
        self.referentie.as_deref() == Some(referentie)
    }

    /// What meldingen go to it, if it is there for meldingen only.
    pub fn onderwerp(&self) -> Option<Onderwerp> {
        Onderwerp::ALL.into_iter().find(|it| self.has(it.referentie()))
    }
}

impl Adresboek {
    /// The addresses for a channel.
    fn van(&self, kanaal: Kanaal) -> impl Iterator<Item = &DigitaalAdres> {
        self.adressen.iter().filter(move |it| it.kanaal == Some(kanaal))
    }

    /// The address for a channel.
    pub fn adres(&self, kanaal: Kanaal) -> Option<&DigitaalAdres> {
        let own = || self.van(kanaal).filter(|it| it.onderwerp().is_none());
        let standaard = own().find(|it| it.is_standaard);
        standaard.or_else(|| own().find(|it| it.has(PORTAALVOORKEUR))).or_else(|| own().next())
    }

    /// The copies of the address for a channel, to which meldingen go.
    pub fn kopieen(&self, kanaal: Kanaal) -> impl Iterator<Item = &DigitaalAdres> {
        self.van(kanaal).filter(|it| it.onderwerp().is_some())
    }

    /// How the resident wants to be reached.
    pub fn voorkeuren(&self) -> Voorkeuren {
        let of = |kanaal| self.adres(kanaal).map(|it| it.adres.clone());
        let mut meldingen = Meldingen::default();
        for kanaal in Kanaal::ALL {
            for onderwerp in self.kopieen(kanaal).filter_map(DigitaalAdres::onderwerp) {
                meldingen.set(kanaal, onderwerp, true);
            }
        }
        let is_there = |id| self.adressen.iter().any(|it| it.id == id);
        let besluiten = match self.inwoner.voorkeur.filter(|it| is_there(*it)) {
            Some(_) => Besluitkanaal::Digitaal,
            None => Besluitkanaal::Post,
        };
        Voorkeuren { email: of(Kanaal::Email), telefoon: of(Kanaal::Sms), besluiten, meldingen }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: u8) -> DigitaalAdresId {
        format!("00000000-0000-4000-8000-{number:012}").parse().unwrap()
    }

    fn adres(number: u8, kanaal: Option<Kanaal>, referentie: &str) -> DigitaalAdres {
        DigitaalAdres {
            id: id(number),
            van: None,
            kanaal,
            adres: Contactadres::registered(format!("adres {number}")),
            is_standaard: false,
            referentie: Some(referentie.to_owned()).filter(|it| !it.is_empty()),
        }
    }

    fn boek(adressen: Vec<DigitaalAdres>) -> Adresboek {
        let partij = "00000000-0000-4000-8000-000000000000".parse().unwrap();
        let inwoner = Inwoner { id: partij, naam: None, postadres: vec![], voorkeur: None };
        Adresboek { inwoner, adressen }
    }

    fn email(boek: &Adresboek) -> Option<String> {
        boek.voorkeuren().email.map(|it| it.to_string())
    }

    #[test]
    fn the_standard_address_comes_before_that_of_portals_and_before_the_first() {
        let kind = Some(Kanaal::Email);
        let mut boek = boek(vec![
            adres(1, Some(Kanaal::Sms), ""),
            adres(2, kind, "mijnzaken-status"),
            adres(3, kind, ""),
            adres(4, kind, "portaalvoorkeur"),
            adres(5, kind, ""),
        ]);
        assert_eq!(email(&boek).as_deref(), Some("adres 4"));
        boek.adressen[4].is_standaard = true;
        assert_eq!(email(&boek).as_deref(), Some("adres 5"));
        boek.adressen.truncate(3);
        assert_eq!(email(&boek).as_deref(), Some("adres 3"));
        boek.adressen.truncate(2);
        assert_eq!(email(&boek), None, "a copy is nobody's address");
    }

    #[test]
    fn meldingen_go_by_a_channel_that_has_an_address_for_them() {
        let boek = boek(vec![
            adres(1, Some(Kanaal::Email), "mijnzaken-acties"),
            adres(2, Some(Kanaal::Sms), "mijnzaken-berichten"),
            adres(3, Some(Kanaal::Sms), "van-een-ander-portaal"),
            adres(4, None, "mijnzaken-status"),
        ]);
        let meldingen = boek.voorkeuren().meldingen;
        let on: Vec<_> = Kanaal::ALL
            .into_iter()
            .flat_map(|kanaal| Onderwerp::ALL.map(|it| (kanaal, it)))
            .filter(|(kanaal, it)| meldingen.has(*kanaal, *it))
            .collect();
        assert_eq!(on, [(Kanaal::Email, Onderwerp::Acties), (Kanaal::Sms, Onderwerp::Berichten)]);
        assert_eq!(boek.adres(Kanaal::Sms).map(|it| it.id), Some(id(3)));
    }

    #[test]
    fn decisions_come_by_post_unless_there_is_a_preferred_address() {
        let mut boek = boek(vec![adres(1, Some(Kanaal::Email), "")]);
        assert_eq!(boek.voorkeuren().besluiten, Besluitkanaal::Post);
        boek.inwoner.voorkeur = Some(id(1));
        assert_eq!(boek.voorkeuren().besluiten, Besluitkanaal::Digitaal);
        // An address that is gone is no preference.
        boek.inwoner.voorkeur = Some(id(9));
        assert_eq!(boek.voorkeuren().besluiten, Besluitkanaal::Post);
    }
}
