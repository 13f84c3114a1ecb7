//! Logging in and out, and what is said about it on every page.

mod inactief;
mod inloggen;
mod persoonsmenu;
mod presentation;
mod vertrek;
mod wacht;

pub use inactief::Inactief;
pub(crate) use inloggen::{InlogPagina, UitgelogdPagina};
pub use persoonsmenu::Persoonsmenu;
pub use vertrek::VertrekPagina;
pub use wacht::Wacht;
