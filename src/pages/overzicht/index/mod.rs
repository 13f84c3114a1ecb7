//! The zaken of an overview, prepared for searching. A key press only compares the words of each
//! zaak: nothing is read, folded or sorted again.

mod build;
mod entry;
mod found;
mod order;
mod search_text;

use std::sync::Arc;

use chrono::NaiveDate;

use crate::config::Config;
use crate::domain::{Beurt, Zaak, Zoekvraag};
use crate::gateway::{Overzicht, Types};
use crate::locales::Teksten;
use crate::routes::{Selectie, Sorteer};
use entry::{Domein, Entry};
pub(crate) use found::Found;
use search_text::SearchText;

/// The zaken of an overview, with what a search needs. It never changes.
pub(crate) struct Index {
    overzicht: Arc<Overzicht>,
    /// The entries in the order of the gateway. A "place" is a position in this list.
    entries: Vec<Entry>,
    domeinen: Vec<Domein>,
    text: SearchText,
    today: NaiveDate,
}

impl Index {
    /// Makes the index of an overview, with the labels of domeinen and the list of beurten that the
    /// municipality has.
    pub(crate) fn new(
        overzicht: Arc<Overzicht>,
        Config { domeinen: labels, beurt, .. }: &Config,
        today: NaiveDate,
        teksten: &'static Teksten,
    ) -> Self {
        let domeinen = build::domeinen(&overzicht, labels);
        let entries = build::entries(&overzicht, &domeinen, beurt);
        let text = SearchText::new(&overzicht, &entries, teksten);
        Self { overzicht, entries, domeinen, text, today }
    }

    /// The overview that the index was made from.
    pub(crate) fn overzicht(&self) -> Arc<Overzicht> {
        Arc::clone(&self.overzicht)
    }

    /// The domeinen that occur, in the order of their labels.
    pub(crate) fn domeinen(&self) -> &[Domein] {
        &self.domeinen
    }

    /// Whether any zaak is known to wait for the resident.
    pub(crate) fn waits_for_resident(&self) -> bool {
        self.entries.iter().any(|it| it.beurt == Some(Beurt::U))
    }

    /// Whether there are no zaken.
    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The types of the zaken, which have the names to show.
    pub(crate) fn types(&self) -> &Types {
        &self.overzicht.types
    }

    /// The zaak at this place, whose turn it is, and its deelzaken.
    pub(crate) fn get(&self, place: u32) -> Option<(&Zaak, Option<Beurt>, Vec<&Zaak>)> {
        let entry = self.entries.get(place as usize)?;
        let zaak = |place: &usize| self.overzicht.zaken.get(*place);
        let deelzaken = entry.deelzaken.iter().filter_map(zaak).collect();
        Some((zaak(&entry.zaak)?, entry.beurt, deelzaken))
    }

    /// All places, sorted.
    pub(crate) fn order(&self, sorteer: Sorteer) -> Vec<u32> {
        order::order(&self.overzicht, &self.entries, sorteer, self.today)
    }

    /// The zaken that `selectie` leaves, in the order of `order`.
    pub(crate) fn look(&self, order: &[u32], selectie: &Selectie) -> Found {
        let zoekvraag = Zoekvraag::parse(&selectie.zoek);
        let mut found = Found { per_domein: vec![0; self.domeinen.len()], ..Found::default() };
        let is_chosen: Vec<bool> =
            self.domeinen.iter().map(|it| selectie.domeinen.contains(&it.code)).collect();
        for place in order {
            let Some(entry) = self.entries.get(*place as usize) else { continue };
            if !self.text.matches(*place, &zoekvraag) {
                continue;
            }
            let of_domein = |it: usize| is_chosen.get(it).copied().unwrap_or_default();
            // Where no domein is known, the choice of one would leave no zaken.
            let in_domein = selectie.domeinen.is_empty()
                || is_chosen.is_empty()
                || entry.domein.is_some_and(of_domein);
            let in_beurt = selectie.beurten.is_empty()
                || entry.beurt.is_some_and(|it| selectie.beurten.contains(&it));
            if in_beurt
                && let Some(count) = entry.domein.and_then(|it| found.per_domein.get_mut(it))
            {
                *count += 1;
            }
            if in_domein {
                for (beurt, count) in Beurt::ALL.iter().zip(&mut found.per_beurt) {
                    *count += usize::from(Some(*beurt) == entry.beurt);
                }
            }
            if in_domein && in_beurt {
                let rows = if entry.is_afgerond { &mut found.afgerond } else { &mut found.lopend };
                rows.push(*place);
            }
        }
        found
    }
}
