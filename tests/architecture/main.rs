//! The arrows between the parts of the app, as `src/lib.rs` draws them, and between its files. A
//! part that reaches for another one than these is a question to answer before it is an arrow to
//! add.
//!
//! An arrow runs from the file that names something to the file that defines it, past every module
//! that only passes the name on. What is compiled for tests only has no arrows. Methods are not
//! seen, since their calls do not say where they are defined.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot read the sources fails")]
#![allow(clippy::indexing_slicing, reason = "modules are numbered by the list that they stand in")]

mod attributes;
mod circles;
mod graph;
mod imports;
mod modules;
mod reader;
mod resolve;
mod rules;
mod sources;
mod table;
mod tokens;

#[cfg(test)]
mod tests;
