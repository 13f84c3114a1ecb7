//! Remembers when the visitor was here before, so that the pages can mark what is new since then.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::browser::clock::now;
use crate::browser::storage::{self, Item};
use crate::domain::{Bezoeken, ZaakId};

/// What is known of earlier visits, and where it is kept. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Bezoekboek {
    bezoeken: StoredValue<Bezoeken>,
    /// The mark that tells visitors apart on this device. With `None`, visits stay in memory only.
    merk: Option<u16>,
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
        Self { bezoeken: StoredValue::new(bezoeken), merk }
    }

    /// The visits of a made-up visitor whose last visit was at `vorig`.
    pub fn in_memory(vorig: Option<DateTime<Utc>>) -> Self {
        let bezoeken = vorig.map_or_else(Bezoeken::default, Bezoeken::since);
        Self { bezoeken: StoredValue::new(bezoeken), merk: None }
    }

    /// Records that the visitor opens a zaak.
    pub(crate) fn open(self, zaak: ZaakId) {
        self.bezoeken.update_value(|it| it.open(zaak, now()));
        if let Some(merk) = self.merk {
            _ = storage::set(Item::Bezoek(merk), &self.bezoeken.read_value().write());
        }
    }

    /// When the visitor was here before, and which zaken they opened since.
    pub(crate) fn get(self) -> Bezoeken {
        self.bezoeken.get_value()
    }
}
