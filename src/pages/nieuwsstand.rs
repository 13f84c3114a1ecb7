//! How many meldingen are new, for the menu. Pages that have them say so; nothing is asked for it.

use leptos::prelude::*;

use crate::domain::MeldingId;

/// What the pages know of new meldingen. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Nieuwsstand {
    // The numbers have the type of those of the session, so that the code for it is there once.
    aantal: RwSignal<Option<u32>>,
    /// How often news came since the start.
    keren: RwSignal<Option<u32>>,
    kennis: StoredValue<Kennis>,
}

#[derive(Default)]
struct Kennis {
    /// The meldingen that were shown or told of. `None` until a page has shown any.
    bekend: Option<Vec<MeldingId>>,
    /// Whether the app is looking for news by itself.
    kijkt: bool,
}

impl Nieuwsstand {
    pub(super) fn new() -> Self {
        Self {
            aantal: RwSignal::new(None),
            keren: RwSignal::new(None),
            kennis: StoredValue::new(Kennis::default()),
        }
    }

    /// How many meldingen are new; `None` while that is not known. Follows changes.
    pub(crate) fn aantal(self) -> Option<usize> {
        self.aantal.get().map(|it| it as usize)
    }

    /// Says how many meldingen are new, and which ones there are.
    pub(super) fn set(self, aantal: usize, bekend: Vec<MeldingId>) {
        self.kennis.update_value(|it| it.bekend = Some(bekend));
        self.aantal.set(Some(u32::try_from(aantal).unwrap_or(u32::MAX)));
    }

    /// Says that one of the new ones was read.
    pub(super) fn read_one(self) {
        self.aantal.update(|it| *it = it.map(|it| it.saturating_sub(1)));
    }

    /// The meldingen that were shown or told of.
    pub(super) fn bekend(self) -> Option<Vec<MeldingId>> {
        self.kennis.read_value().bekend.clone()
    }

    /// Says that news came.
    pub(super) fn announce(self) {
        self.keren.set(Some(self.keren_untracked().wrapping_add(1)));
    }

    /// How often news came. Follows changes.
    pub(super) fn keren(self) -> u32 {
        self.keren.get().unwrap_or_default()
    }

    /// The same without following changes.
    pub(super) fn keren_untracked(self) -> u32 {
        self.keren.get_untracked().unwrap_or_default()
    }

    /// Says whether the app is looking for news by itself.
    pub(super) fn set_kijkt(self, kijkt: bool) {
        _ = self.kennis.try_update_value(|it| it.kijkt = kijkt);
    }

    /// Whether the app is looking for news by itself, which nobody waits for.
    pub(super) fn kijkt(self) -> bool {
        self.kennis.read_value().kijkt
    }

    /// Nobody is logged in any more.
    pub(super) fn forget(self) {
        self.kennis.update_value(|it| it.bekend = None);
        self.aantal.set(None);
    }
}
