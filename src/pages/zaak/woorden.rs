//! The texts of the page of a zaak, for all of its parts.

use crate::locales::Woordenboek;
use crate::pages::use_teksten;

/// The texts of the page, in the language that is chosen.
pub(super) fn use_woorden() -> Woordenboek {
    Woordenboek::of(use_teksten())
}
