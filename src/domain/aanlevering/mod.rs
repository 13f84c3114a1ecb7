//! Sending a document for a zaak: which files may be sent, and what to do next after each answer of
//! a register.

mod keuring;
mod soort;
mod stand;
mod verloop;

pub use keuring::{Aangeboden, Afkeuring, Goedgekeurd, keur};
pub use soort::Bestandssoort;
pub use stand::{NietOntvangen, Stand};
pub use verloop::{Afloop, Antwoord, Bestandsdeel, Geregistreerd, KLEIN, Stap, Verloop, Weigering};
