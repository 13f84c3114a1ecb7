//! The texts of the app that residents read. The texts that are shown when the app cannot run are
//! in index.html.
//!
//! Each language is one value of [`Teksten`], and one of the texts of each page, such as
//! [`ZaakTeksten`]. A text that is missing, or that takes a different number of values, does not
//! compile. The Dutch texts of a page are in the wasm part of that page, and all English texts are
//! in one part. Texts written by the municipality come from the gateway and are not translated.

#[macro_use]
mod woorden;

mod aanleveren;
mod acties;
mod contactpagina;
mod datum;
mod duur;
mod en;
mod home;
mod inlog;
mod kanalen;
mod meldingen;
mod nl;
mod of_page;
mod overzicht;
mod teksten;
mod terugkoppeling;
#[cfg(feature = "fixtures")]
pub mod testomgeving;
#[cfg(feature = "fixtures")]
pub mod vervangen;
mod voor_u;
mod voorkeuren;
mod woordenboek;
mod zaak;

pub use aanleveren::AanleverenTeksten;
pub use acties::ActieTeksten;
pub use contactpagina::ContactpaginaTeksten;
pub use datum::{cijfers, dag_en_maand, voluit};
pub use en::EN;
pub use home::HomeTeksten;
pub use inlog::InlogTeksten;
pub use kanalen::Kanaalwoorden;
pub use meldingen::MeldingTeksten;
pub use nl::NL;
pub use overzicht::OverzichtTeksten;
pub use teksten::{Algemeen, Fout, Labels, Sessie, Teksten, Termijnkort, Zaakkort};
pub use terugkoppeling::TerugkoppelingTeksten;
pub use voor_u::VoorUTeksten;
pub use voorkeuren::VoorkeurTeksten;
pub use woordenboek::Woordenboek;
pub use zaak::{
    Agenda, Besluit, Contact, Document, Termijn, Tijdlijn, Verwant, Vraag, Zaak, ZaakTeksten,
};

/// A language that the app speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Taal {
    /// Dutch, the language in which municipalities write.
    #[default]
    Nederlands,
    /// English.
    Engels,
}

impl Taal {
    /// Every language, in the order in which the language switch shows them.
    pub const ALL: [Self; 2] = [Self::Nederlands, Self::Engels];

    /// The code in the address, on the device and in the `lang` attribute (BCP 47).
    pub fn code(self) -> &'static str {
        match self {
            Self::Nederlands => "nl",
            Self::Engels => "en",
        }
    }

    /// The name in the language itself, so that its readers can find it.
    pub fn naam(self) -> &'static str {
        match self {
            Self::Nederlands => "Nederlands",
            Self::Engels => "English",
        }
    }

    /// Reads a code that [`Taal::code`] returned.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }
}

/// The `lang` attribute for a text of the municipality on a page in `taal`. `None` when both are
/// Dutch.
pub fn lang_of_gemeente(taal: Taal) -> Option<&'static str> {
    (taal != Taal::Nederlands).then(|| Taal::Nederlands.code())
}
