//! Every text of the app that a resident reads, except those in index.html that are shown when the
//! app itself cannot run.
//!
//! A language is one value of [`Teksten`] and one of [`ZaakTeksten`]: a text that is missing, or that
//! takes another number of values, does not compile. The second is apart because the page of a zaak
//! is a file of its own, which a first visit to the overview does not load. Texts of the municipality
//! come from the gateway and stay as they are.

#[macro_use]
mod woorden;

mod datum;
mod duur;
mod en;
mod inlog;
mod nl;
mod overzicht;
mod overzicht_of;
mod teksten;
#[cfg(feature = "fixtures")]
pub mod testomgeving;
#[cfg(feature = "fixtures")]
pub mod vervangen;
mod woordenboek;
mod zaak;

pub use datum::{cijfers, dag_en_maand, voluit};
pub use en::EN;
pub use inlog::InlogTeksten;
pub use nl::NL;
pub use overzicht::OverzichtTeksten;
pub use teksten::{Algemeen, Fout, Labels, Sessie, Teksten, Termijnkort, Zaakkort};
pub use woordenboek::Woordenboek;
pub use zaak::{Agenda, Besluit, Contact, Document, Termijn, Tijdlijn, Verwant, Zaak, ZaakTeksten};

/// A language that the app speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Taal {
    /// Dutch, which is what municipalities write in.
    #[default]
    Nederlands,
    /// English.
    Engels,
}

impl Taal {
    /// All, in the order of the switch.
    pub const ALL: [Self; 2] = [Self::Nederlands, Self::Engels];

    /// As it stands in the address, on the device and in `lang` (BCP 47).
    pub fn code(self) -> &'static str {
        match self {
            Self::Nederlands => "nl",
            Self::Engels => "en",
        }
    }

    /// Its name in the language itself: who cannot read the other one must find it.
    pub fn naam(self) -> &'static str {
        match self {
            Self::Nederlands => "Nederlands",
            Self::Engels => "English",
        }
    }

    /// Reads what [`Taal::code`] wrote.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }
}

/// The `lang` of a text of the municipality on a page in this language; none where both are Dutch.
pub fn lang_of_gemeente(taal: Taal) -> Option<&'static str> {
    (taal != Taal::Nederlands).then(|| Taal::Nederlands.code())
}
