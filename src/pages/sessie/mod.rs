//! Logging in and out, and what is said about it on every page.

mod inactief;
mod inloggen;
mod persoonsmenu;
mod presentation;
mod wacht;

pub use inactief::Inactief;
pub use inloggen::{InlogPagina, UitgelogdPagina, VertrekPagina};
pub use persoonsmenu::Persoonsmenu;
pub use wacht::Wacht;
