//! What a gateway must do that no register does: whose data, which token, which origin, what goes
//! wrong when it is asked to, and a session without tokens in the browser.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "an answer that is not as expected fails the test"
)]

#[path = "../common/mod.rs"]
mod common;

mod bff;
mod contacten;
mod cors;
mod faults;
mod packs;
mod scoping;
mod tokens;
mod urls;
mod writes;
