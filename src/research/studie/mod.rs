//! Studies with participants: what is asked, what is kept of what they did, and what is counted. Pure:
//! it knows no browser and no clock, so that what is said about privacy can be tried on the host.
//!
//! Reading guide: `opzet` is a study, `lezen` reads it from `onderzoek.json`, `vragen` has the questions
//! when a study has none of its own; `namen` says what may be kept, `verslag` is what was kept of one
//! participant; `meting` counts one task, `samenvatting` many participants, with `cijfers` of each task; `uitvoer`
//! and `invoer` are JSON, `tabel` is CSV.

mod cijfers;
mod invoer;
mod lezen;
mod meting;
mod namen;
mod opzet;
mod samenvatting;
mod tabel;
mod telling;
mod uitvoer;
mod verslag;
mod vragen;

pub use cijfers::Cijfers;
pub use invoer::van_json;
pub use lezen::parse;
pub use meting::{Meting, meet};
pub use namen::{Deelnemer, Naam, Sjabloon};
pub use opzet::{Onderzoek, Taak, Vraagstuk};
pub use samenvatting::{Eindcijfer, Samenvatting, Taaksamenvatting, samenvatten};
pub use tabel::{gebeurtenissen_csv, naar_csv};
pub use telling::{Aandeel, METHODE, Spreiding};
pub use uitvoer::naar_json;
pub use verslag::{Afloop, Gebeurtenis, Notitie, Regel, Taakverslag, Verslag};
pub use vragen::{SEQ, UMUX_LITE, umux_lite};

#[cfg(test)]
mod tests;
