//! Keeps when the visitor was here before, so that what is new since can be marked.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::browser::clock::now;
use crate::browser::storage::{self, Item};
use crate::domain::{Bezoeken, ZaakId};

/// What is known of earlier visits, and where it is kept; cheap to copy.
#[derive(Clone, Copy)]
pub struct Bezoekboek {
    bezoeken: StoredValue<Bezoeken>,
    /// Whose it is on this device; `None` keeps it in memory only.
    merk: Option<u16>,
}

impl Bezoekboek {
    /// That of the visitor with this mark, on this device. Of nobody nothing is kept.
    pub fn on_device(merk: Option<u16>) -> Self {
        let kept = merk.and_then(|it| storage::get(Item::Bezoek(it))).unwrap_or_default();
        let bezoeken = Bezoeken::read(&kept, now()).resume(now());
        if let Some(merk) = merk {
            _ = storage::set(Item::Bezoek(merk), &bezoeken.write());
        }
        Self { bezoeken: StoredValue::new(bezoeken), merk }
    }

    /// That of an invented visitor, who was here last at this moment.
    pub fn in_memory(vorig: Option<DateTime<Utc>>) -> Self {
        let bezoeken = vorig.map_or_else(Bezoeken::default, Bezoeken::since);
        Self { bezoeken: StoredValue::new(bezoeken), merk: None }
    }

    /// A zaak is looked at.
    pub(crate) fn open(self, zaak: ZaakId) {
        self.bezoeken.update_value(|it| it.open(zaak, now()));
        if let Some(merk) = self.merk {
            _ = storage::set(Item::Bezoek(merk), &self.bezoeken.read_value().write());
        }
    }

    /// When the visitor was here before, and what they opened since.
    pub(crate) fn get(self) -> Bezoeken {
        self.bezoeken.get_value()
    }
}
