//! Everything that the app uses of the browser, with one file for each subject. The browser may
//! refuse any of it; no refusal is a panic.

pub mod address;
pub mod boot;
pub(crate) mod bureaumelding;
pub(crate) mod bytes;
pub(crate) mod chosen;
pub(crate) mod clipboard;
pub mod clock;
pub(crate) mod crypto;
pub(crate) mod fetch;
mod here;
pub mod place;
pub mod save;
mod spawn;
pub mod storage;
pub(crate) mod style;
pub(crate) mod unicode;
pub(crate) mod unsaved;
pub(crate) mod width;

pub(crate) use spawn::spawn;
