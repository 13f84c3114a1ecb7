//! The test gateway: what a municipality's gateway must do, over any resource pack.
//!
//! The app expects a gateway that exposes the standard ZGW resources, wants a bearer token, and
//! shows a resident only what is theirs. This is one, on loopback: for browser tests, and for
//! whoever wants to see the production app at work. It is no gateway for real residents.
//!
//! A request goes through these, in this order:
//!
//! ```text
//!   gateway   who is let in (token, bff), what goes wrong on purpose (fault, damage), log, cors
//!   zgw       what a path means, which headers it wants, and what is written
//!   scope     what is whose (partij): the rule that a gateway is for
//!   query     which rows; paging; expand
//!   rewrite   URLs become the gateway's own
//! ```
//!
//! `resources` is the table of what there is; `pack` reads it. `provider` starts a real OpenID
//! provider next to it.

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
