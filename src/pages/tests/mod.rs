//! What pages show of whole packs.

mod field;
