//! Resource packs: exports them from a real Zaak register with invented people in them, and checks
//! them.
//!
//! ```text
//!   options   reads the arguments
//!   check     checks a pack with the parsers of the app
//!   export    register ─→ gather ─→ people, scrub ─→ rewrite ─→ documents ─→ write, kept
//! ```
//!
//! `register` asks one question; `gather` decides which questions to ask; `people` and `scrub`
//! collect the real values and their replacements; `rewrite` copies only what `fields` allows;
//! `kept` says where in the pack there are texts that people wrote; `token` signs a token.

mod check;
mod documents;
mod export;
mod fields;
mod gather;
mod invent;
mod kept;
mod options;
mod people;
mod register;
mod rewrite;
mod scrub;
mod token;
mod write;

pub use check::{Checked, check, check_studies, packs};
pub use export::{Export, export};
pub use gather::Choice;
pub use options::{HELP, Options};
pub use register::{Bases, Register};
