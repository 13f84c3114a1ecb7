//! Looks and text. Nothing here knows what a zaak is or where it comes from: all comes in as
//! words, and what a visitor does goes out through callbacks.

mod aanzet;
mod feiten;
mod icoon;
mod kaart;
mod melding;
mod merk;
mod paginamenu;
mod stappen;
mod tekst;

pub use aanzet::{AanZet, Zet};
pub use feiten::{Feit, Feiten};
pub use icoon::Icoon;
pub use kaart::{Kaart, KaartInhoud};
pub use melding::{Laden, Melding, Soort};
pub use merk::{Merk, Merken, Nadruk};
pub use paginamenu::{Paginalink, Paginamenu};
pub use stappen::{Deelstap, Deelstappen, Stap, StapWoorden, Stappen, Toestand};
pub use tekst::Tekst;
