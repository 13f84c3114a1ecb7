//! Runs the unit tests of a part of the build, which has no tests by itself.

#[path = "../build/source_docs/mod.rs"]
mod source_docs;
