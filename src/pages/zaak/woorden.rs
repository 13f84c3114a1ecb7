//! The texts of the page of a zaak.

use crate::locales::Woordenboek;
use crate::pages::use_teksten;

/// The texts of the page, in the chosen language.
pub(super) fn use_woorden() -> Woordenboek {
    Woordenboek::of(use_teksten())
}
