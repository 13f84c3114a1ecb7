//! What tests of all pages need of this page.

pub(in crate::pages) mod shown;
