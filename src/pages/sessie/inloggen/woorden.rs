use crate::locales::InlogTeksten;
use crate::pages::use_teksten;

/// The texts of the pages for logging in and out.
pub(super) fn use_woorden() -> &'static InlogTeksten {
    InlogTeksten::of(use_teksten())
}
