//! Production has no pages for designers and researchers: the counterpart of `tools.rs`.

/// A page for designers or researchers, of which there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {}

/// The parameters of an address that stay in every link in fixture mode, which this is not.
pub(super) const KEPT: &[&str] = &[];

impl Tool {
    /// All of them: none.
    pub const ALL: &[Self] = &[];

    /// Its path.
    pub fn template(self) -> &'static str {
        match self {}
    }
}
