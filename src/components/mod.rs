//! Components for looks and text. They know nothing about zaken or where data comes from. They
//! receive words as props, and report the actions of a visitor through callbacks.

mod aanzet;
mod actie;
mod afbreekbaar;
mod changing;
mod feiten;
mod icoon;
mod kaart;
mod kaarten;
mod logo;
mod melding;
mod merk;
mod nieuwsregel;
mod paginamenu;
mod replaced;
mod skelet;
mod stappen;
mod tekst;
mod uitklap;
mod voorlezer;

pub use aanzet::{AanZet, Zet};
pub use actie::{Actie, ActieInhoud, Doe, Verwijzing};
pub use afbreekbaar::{afbreekbaar, breekbaar_nummer, hele_datums};
pub use changing::{changing, whenever};
pub use feiten::{Feit, Feiten};
pub use icoon::Icoon;
pub use kaart::{Etiket, Kaart, KaartInhoud};
pub use kaarten::Kaarten;
pub use logo::Logo;
pub use melding::{Laden, Melding, Soort};
pub use merk::{Merk, Merken, Nadruk};
pub use nieuwsregel::{Nieuwsregel, NieuwsregelInhoud};
pub use paginamenu::{Paginalink, Paginamenu};
pub use replaced::replaced;
pub use skelet::Skelet;
pub use stappen::{Deelstap, Deelstappen, Stap, StapWoorden, Stappen, Toestand};
pub use tekst::Tekst;
pub use uitklap::Uitklap;
pub use voorlezer::{lees_voor, voorlezer};
