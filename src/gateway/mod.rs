//! The questions that the app asks, and how they are answered: from a ZGW gateway or from a
//! resource pack, read by one parser.
//!
//! Reading guide, from below: `resource` names what there is to ask for, `question` says which of
//! it; `unread` is an answer as it was sent; `transport` fetches one, from `http` or `fixtures`;
//! `wire` reads it into the domain; `ask` asks, and keeps what stays the same; the other files ask
//! in the terms of the app.

mod ask;
mod asked;
mod bekend;
mod command;
mod contacten;
mod documenten;
mod dossier;
#[cfg(feature = "fixtures")]
mod faults;
#[cfg(feature = "fixtures")]
mod fixture_mode;
#[cfg_attr(not(feature = "fixtures"), path = "no_fixtures.rs")]
mod fixtures;
mod geopend;
mod http;
mod lijst;
mod outcome;
mod overzicht;
#[cfg(feature = "fixtures")]
pub mod pack_check;
mod paging;
mod question;
mod resource;
mod send;
mod sending;
mod transport;
mod unread;
mod verwanten;
mod wire;

pub use ask::{Answer, Gateway};
pub use documenten::Documenten;
pub use dossier::{Dossier, Tussenstappen, Verloop};
pub use lijst::{Overzicht, Tussenstand, Types};
pub use outcome::{InvalidField, Outcome, Problem, Reason, Refused};
pub use sending::Sending;
pub use verwanten::Verwanten;
pub use wire::Gelezen;

pub use crate::config::Api;
#[cfg(feature = "fixtures")]
pub use fixture_mode::*;

use question::Question;
use resource::Resource;

#[cfg(test)]
mod tests;
