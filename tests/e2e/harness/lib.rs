//! What the browser tests stand on: a server for the built app, a browser, and what a visitor does.
//!
//! `cargo xtask test` builds the app and says in the environment where it and axe-core are.

mod engine;
mod gemeente;
mod held;
mod site;
mod visit;

pub use engine::{Driver, Engine, Look};
pub use gemeente::Gemeente;
pub use held::Held;
pub use site::{Build, Site};
pub use visit::{Visit, eventually};
