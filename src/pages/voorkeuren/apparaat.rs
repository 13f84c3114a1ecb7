//! The choices of this device.

use super::presentation::{Apparaat, Wat};
use crate::browser::bureaumelding;
use crate::config::Variant;
use crate::gateway::{Reason, Uitslag};
use crate::locales::Taal;

/// The choices as they are.
pub(super) fn now(variant: Variant, taal: Taal) -> Apparaat {
    Apparaat { taal, variant, bureaumelding: bureaumelding::is_on() }
}

/// Switches notifications of this browser on or off, if that is wanted. Comes first when saving: a
/// browser only asks its visitor soon after a click.
pub(super) async fn set_bureaumelding(was: Apparaat, wil: Apparaat) -> Vec<(Wat, Uitslag)> {
    if was.bureaumelding == wil.bureaumelding {
        return vec![];
    }
    let is_set = bureaumelding::set(wil.bureaumelding).await;
    let uitslag = if is_set { Uitslag::Bewaard } else { Uitslag::Niet(Reason::Forbidden) };
    vec![(Wat::Bureaumelding, uitslag)]
}

/// The results for what is switched at once, without anything that can fail.
pub(super) fn switched(was: Apparaat, wil: Apparaat) -> Vec<(Wat, Uitslag)> {
    let changed = [(Wat::Weergave, was.variant != wil.variant), (Wat::Taal, was.taal != wil.taal)];
    let changed = changed.into_iter().filter(|(_, is_changed)| *is_changed);
    changed.map(|(wat, _)| (wat, Uitslag::Bewaard)).collect()
}
