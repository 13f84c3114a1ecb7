//! The counterpart of `tools.rs` in production, which has no pages for designers and researchers.

/// A page for designers or researchers. Production has none, so that this type has no values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {}

/// The names of the further parameters that stay in every link. Production has none.
pub(super) const KEPT: &[&str] = &[];

impl Tool {
    /// All pages: none.
    pub const ALL: &[Self] = &[];

    /// The path of this page.
    pub fn template(self) -> &'static str {
        match self {}
    }
}
