//! Remembers when the visitor was here before, so that the pages can mark what is new since then.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::browser::clock::now;
use crate::browser::storage::{self, Item};
use crate::domain::{Bezoeken, Weggedaan, ZaakId};

/// What is known of earlier visits, and where it is kept. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Bezoekboek {
    boek: StoredValue<Boek>,
    /// The mark that tells visitors apart on this device. With `None`, visits stay in memory only.
    merk: Option<u16>,
}

#[derive(Default)]
struct Boek {
    bezoeken: Bezoeken,
    /// Which meldingen the visitor has seen, as `domain::Gezien` writes them.
    gezien: String,
}

impl Bezoekboek {
    /// The visits of the visitor with this mark, as kept on this device. Without a mark nothing is
    /// kept.
    pub fn on_device(merk: Option<u16>) -> Self {
        let kept = merk.and_then(|it| storage::get(Item::Bezoek(it))).unwrap_or_default();
        let bezoeken = Bezoeken::read(&kept, now()).resume(now());
        if let Some(merk) = merk {
            _ = storage::set(Item::Bezoek(merk), &bezoeken.write());
        }
        let gezien = merk.and_then(|it| storage::get(Item::Meldingen(it))).unwrap_or_default();
        Self { boek: StoredValue::new(Boek { bezoeken, gezien }), merk }
    }

    /// The visits of a made-up visitor whose last visit was at `vorig`.
    pub fn in_memory(vorig: Option<DateTime<Utc>>) -> Self {
        let bezoeken = vorig.map_or_else(Bezoeken::default, Bezoeken::since);
        Self { boek: StoredValue::new(Boek { bezoeken, ..Boek::default() }), merk: None }
    }

    /// Records that the visitor opens a zaak.
    pub(crate) fn open(self, zaak: ZaakId) {
        self.boek.update_value(|it| it.bezoeken.open(zaak, now()));
        if let Some(merk) = self.merk {
            _ = storage::set(Item::Bezoek(merk), &self.boek.read_value().bezoeken.write());
        }
    }

    /// Which meldingen the visitor has seen, as `domain::Gezien` writes them.
    pub(crate) fn gezien(self) -> String {
        self.boek.read_value().gezien.clone()
    }

    /// Keeps which meldingen the visitor has seen.
    pub(crate) fn keep_gezien(self, gezien: String) {
        if let Some(merk) = self.merk {
            _ = storage::set(Item::Meldingen(merk), &gezien);
        }
        self.boek.update_value(|it| it.gezien = gezien);
    }

    /// What the visitor dismissed, on this device or, where nothing is kept, since the page was
    /// loaded.
    pub(crate) fn weggedaan(self) -> Weggedaan {
        let kept = self.merk.and_then(|it| storage::get(Item::Weggedaan(it))).unwrap_or_default();
        let mut weggedaan = Weggedaan::read(&kept);
        weggedaan.add(self.boek.read_value().bezoeken.weggedaan.clone());
        weggedaan
    }

    /// Records that the visitor dismissed what has these marks.
    pub(crate) fn doe_weg(self, merken: &[u32]) {
        self.boek.update_value(|it| it.bezoeken.weggedaan.extend(merken));
        if let Some(merk) = self.merk {
            _ = storage::set(Item::Weggedaan(merk), &self.weggedaan().write());
        }
    }

    /// When the visitor was here before, and which zaken they opened since.
    pub(crate) fn get(self) -> Bezoeken {
        self.boek.read_value().bezoeken.clone()
    }
}
