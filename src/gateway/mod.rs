//! The questions that the app asks and the commands that it sends, to a ZGW gateway or to a
//! resource pack. The same parser reads both.
//!
//! Reading guide, from below: `resource` is the table of resources; `question` says which items are
//! wanted, and `command` what must change; `unread` is an answer as it was sent; `transport`
//! fetches answers, from `http` or `fixtures`; `wire` reads an answer into the domain; `ask` asks
//! questions and keeps answers; `send` sends commands, and `outcome` says how they ended. The other
//! files ask in the terms of the app, such as `overzicht` and `dossier`.

mod aanleveren;
mod acties;
mod ask;
mod asked;
mod bekend;
mod berichten;
mod bestand;
mod command;
mod contacten;
mod deelzending;
mod documenten;
mod dossier;
mod eigenschappen;
#[cfg(feature = "fixtures")]
mod faults;
#[cfg(feature = "fixtures")]
mod fixture_mode;
#[cfg_attr(not(feature = "fixtures"), path = "no_fixtures.rs")]
mod fixtures;
mod geopend;
mod http;
mod lijst;
mod nieuw;
mod outcome;
mod overzicht;
#[cfg(feature = "fixtures")]
pub mod pack_check;
mod paging;
mod question;
mod resource;
mod send;
mod sending;
mod terugkoppeling;
mod transport;
mod unread;
mod verwanten;
mod voor_u;
mod voorkeuren;
mod vragen;
mod wire;

pub(crate) use aanleveren::{Aanleversoort, Opdracht, Stop};
pub use ask::{Answer, Gateway};
pub(crate) use bestand::NoFile;
pub use documenten::Documenten;
pub use dossier::{Dossier, Tussenstappen, Verloop};
pub use lijst::{Overzicht, Tussenstand, Types};
pub use outcome::{InvalidField, Outcome, Problem, Reason, Refused};
pub use sending::Sending;
pub use terugkoppeling::Terugkoppeling;
pub use verwanten::Verwanten;
pub use voorkeuren::{Bereikbaar, Bewaard, Uitslag};
pub use vragen::{Vraag, Vraagnummer};
pub use wire::Gelezen;

pub use crate::config::Api;
#[cfg(feature = "fixtures")]
pub use fixture_mode::*;

use question::Question;
use resource::Resource;

#[cfg(test)]
mod tests;
