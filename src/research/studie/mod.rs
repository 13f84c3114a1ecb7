//! Studies with participants: what participants are asked, what is recorded of what they did, and
//! what is counted. The module is pure: it uses no browser and no clock, so that its promises about
//! privacy can be tested on the host.
//!
//! Reading guide: `opzet` defines a study and `lezen` reads it from `onderzoek.json`; `vragen` has
//! the questions for a study without its own; `namen` defines which names may be recorded, and
//! `verslag` is the report of one participant; `meting` measures one attempt, `cijfers` one task
//! and `samenvatting` a study over its participants; `uitvoer` and `invoer` write and read JSON;
//! `tabel` writes CSV.

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
