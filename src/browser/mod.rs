//! What the app asks of the browser, one file for each thing.

pub mod address;
pub(crate) mod clipboard;
pub mod clock;
pub(crate) mod crypto;
pub(crate) mod fetch;
pub mod save;
mod spawn;
pub mod storage;
pub(crate) mod style;
pub(crate) mod unicode;

pub(crate) use spawn::spawn;
