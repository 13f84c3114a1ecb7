//! The base of the browser tests: a server for the built app, a browser, and the actions of a
//! visitor.
//!
//! `cargo xtask test` builds the app, and sets environment variables with the paths of the builds
//! and of axe-core.

mod engine;
mod gemeente;
mod held;
mod silence;
mod site;
mod visit;

pub use engine::{Accessible, Driver, Engine, Look, Medium};
pub use gemeente::Gemeente;
pub use held::Held;
pub use silence::SilentServer;
pub use site::{Build, Sent, Site};
pub use visit::{Visit, eventually};
