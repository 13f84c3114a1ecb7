//! How a resident wants to be reached. Klantinteracties has no field for each of these choices:
//! `adresboek` says how they are read from what it does have.

mod adresboek;
mod contactadres;
mod kanaal;
mod vergelijk;

pub use adresboek::{Adresboek, DigitaalAdres, Inwoner, PORTAALVOORKEUR};
pub use contactadres::{Adresfout, Contactadres, MOST_ADDRESS};
pub use kanaal::{Besluitkanaal, Kanaal, Meldingen, Onderwerp};
pub use vergelijk::{Keuze, Verschil, vergelijk};

/// How a resident wants to be reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voorkeuren {
    /// Their e-mail address.
    pub email: Option<Contactadres>,
    /// Their telephone number.
    pub telefoon: Option<Contactadres>,
    /// How they want to get decisions.
    pub besluiten: Besluitkanaal,
    /// Which meldingen go by which channel.
    pub meldingen: Meldingen,
}

impl Voorkeuren {
    /// Their address for a channel.
    pub fn adres(&self, kanaal: Kanaal) -> Option<&Contactadres> {
        match kanaal {
            Kanaal::Email => self.email.as_ref(),
            Kanaal::Sms => self.telefoon.as_ref(),
        }
    }

    /// Gives them another address for a channel, or none.
    pub fn set_adres(&mut self, kanaal: Kanaal, adres: Option<Contactadres>) {
        match kanaal {
            Kanaal::Email => self.email = adres,
            Kanaal::Sms => self.telefoon = adres,
        }
    }
}
