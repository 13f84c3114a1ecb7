//! What happened in the zaken of a resident and with what they have to do, told as news. It follows
//! from what the overview has, and no more is said than that tells.

mod acties;
mod alle;
mod gezien;
mod id;
mod soort;
mod zaken;

pub use alle::meldingen;
pub use gezien::Gezien;
pub use id::MeldingId;
pub use soort::{Gebeurtenis, Melding, NieuwDocument, Zaakstand};

#[cfg(test)]
mod tests;
