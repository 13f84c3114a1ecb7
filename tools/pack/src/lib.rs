//! Resource packs: exported from a real Zaak register with invented people in them, and checked.
//!
//! ```text
//!   options   what is asked
//!   check     a pack against the parsers of the app
//!   export    register ─→ gather ─→ people, scrub ─→ rewrite ─→ documents ─→ write
//! ```
//!
//! `register` asks one question; `gather` knows which questions; `people` and `scrub` know who and
//! what is real and what stands for it; `rewrite` copies what `fields` allows and nothing else.

mod check;
mod documents;
mod export;
mod fields;
mod gather;
mod invent;
mod options;
mod people;
mod register;
mod rewrite;
mod scrub;
mod write;

pub use check::{Checked, check, check_studies, packs};
pub use export::{Export, export};
pub use gather::Choice;
pub use options::{HELP, Options};
pub use register::{Bases, Register};
