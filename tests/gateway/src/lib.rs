//! The test gateway. It does what the gateway of a municipality must do, over any resource pack.
//!
//! The app expects a gateway that serves the standard ZGW resources, asks for a bearer token, and
//! shows residents only their own data. This gateway does that on loopback, for browser tests and
//! for trying the production app. It is not meant for real residents.
//!
//! A request passes these modules, in this order:
//!
//! ```text
//!   gateway   access (token, bff), faults (fault, damage), log, cors
//!   zgw       the meaning of paths, the headers they need, and changes
//!   scope     which data a resident may see (partij)
//!   query     filters and order of lists; paging; expand
//!   rewrite   replaces URLs by those of the gateway
//! ```
//!
//! `resources` is the table of resources, and `pack` reads them from files. `provider` starts a
//! real OpenID provider beside the gateway.

mod account;
mod answer;
mod asked;
mod bff;
mod cors;
mod damage;
mod expand;
mod fault;
mod gateway;
mod log;
mod pack;
mod paging;
mod partij;
mod people;
mod provider;
mod query;
mod resources;
mod rewrite;
mod scope;
mod token;
mod zgw;

pub use account::{Account, Represents};
pub use fault::{Fault, FaultKind, KINDS};
pub use gateway::{Gateway, serve};
pub use log::Entry;
pub use pack::Pack;
pub use provider::{Client, Provider, Registered};
pub use token::Issuer;
