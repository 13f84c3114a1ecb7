//! Logging in and out, and what is said about it on every page.

mod bent_u_er_nog;
mod inloggen;
mod persoonsmenu;
mod presentation;
mod vertrek;
mod wachtmelding;

pub use bent_u_er_nog::BentUErNog;
pub(crate) use inloggen::{InlogPagina, UitgelogdPagina};
pub use persoonsmenu::Persoonsmenu;
pub use vertrek::VertrekPagina;
pub use wachtmelding::Wachtmelding;
