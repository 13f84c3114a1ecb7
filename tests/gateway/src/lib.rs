//! The test gateway. It does what the gateway of a municipality must do, over any resource pack.
//!
//! The app expects a gateway that serves the standard ZGW resources, asks for a bearer token, and
//! shows residents only their own data. This gateway does that on loopback, for browser tests and
//! for trying the production app. It is not meant for real residents.
//!
//! A request passes these modules, in this order:
//!
//! ```text
//!   gateway   access (token, bff), faults (fault, damage, repeat), log, cors
//!   zgw       the meaning of paths, the headers they need, and changes (upload)
//!   scope     which data a resident may see (partij, klant)
//!   query     filters and order of lists; paging; expand
//!   rewrite   replaces URLs by those of the gateway
//! ```
//!
//! `resources` is the table of resources, and `pack` reads them from files. `provider` starts a
//! real OpenID provider beside the gateway.
//!
//! Besides the ZGW APIs it serves what packs have of other sources: tasks and messages of an
//! Objects API (`/objecten/api/v2`) or of Open VTB (`/taken/api/v1`, `/berichten/api/v1`), and
//! Klantinteracties. Residents can finish a task, send documents and link them to their zaken, and
//! ask a question. A test makes that fail with [`Gateway::fault`], and sees in [`Gateway::log`]
//! what was asked and in [`Gateway::rows`] what came of it:
//!
//! ```no_run
//! # fn example(gateway: &gateway::Gateway) -> anyhow::Result<()> {
//! // The second part that is sent is kept, but its sender gets status 500.
//! gateway.fault("PUT /bestandsdelen/=lost:500+1*1".parse()?);
//! gateway.part_size(100_000);
//! gateway.limit(1_000_000);
//! gateway.edit("externetaken", |rows| rows.truncate(1))?;
//! assert!(!gateway.log().iter().any(|it| it.while_locked), "none is linked while locked");
//! assert_eq!(gateway.rows("zaakinformatieobjecten").len(), 1, "no document twice");
//! # Ok(())
//! # }
//! ```

mod account;
mod answer;
mod asked;
mod bff;
mod cors;
mod damage;
mod expand;
mod fault;
mod gateway;
mod klant;
mod log;
mod moment;
mod pack;
mod paging;
mod partij;
mod people;
mod provider;
mod query;
mod repeat;
mod resources;
mod rewrite;
mod scope;
mod sources;
mod token;
mod upload;
mod words;
mod zgw;

pub use account::{Account, Represents};
pub use fault::{Fault, FaultKind, KINDS};
pub use gateway::{Gateway, serve};
pub use log::Entry;
pub use pack::Pack;
pub use provider::{Client, Provider, Registered};
pub use token::Issuer;
