use crate::locales::VoorkeurTeksten;
use crate::pages::use_teksten;

/// The texts of this page.
pub(super) fn use_woorden() -> &'static VoorkeurTeksten {
    VoorkeurTeksten::of(use_teksten())
}
