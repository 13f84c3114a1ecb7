//! Tests of what a gateway does and a register does not: showing residents only their own data,
//! checking tokens and origins, faults, and sessions without a token in the browser.
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
mod sources;
mod tokens;
mod uploads;
mod urls;
mod vragen;
mod writes;
