use chrono::{DateTime, Days, NaiveDate, Utc};

use super::{Melding, MeldingId};
use crate::domain::amsterdam_day;

/// Which events the resident has seen. The browser keeps this on the device. It holds digests from
/// which neither a zaak nor an event can be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gezien(Vec<MeldingId>);

/// The largest number of events that is kept. History is kept as well: when a later event is over,
/// such as a term that ends soon, an older one is among the last two again.
const MOST: usize = 10_000;

/// How many days ago an event may be that is news at a first visit.
const EERSTE_BEZOEK: Days = Days::new(56);

impl Gezien {
    /// Whether an event is news for the resident, whose previous visit ended at `vorig`.
    ///
    /// What is history is never news. Until the resident has looked at the list for the first time,
    /// what happened before their previous visit is no news either, and at a first visit what
    /// happened weeks ago.
    pub fn is_nieuw(
        &self,
        melding: &Melding,
        vorig: Option<DateTime<Utc>>,
        today: NaiveDate,
    ) -> bool {
        // With a register whose clock is ahead, the event would stay new.
        let is_to_come = melding.dag.is_some_and(|it| Some(it) > today.succ_opt());
        if melding.is_geschiedenis || is_to_come || self.0.contains(&melding.id) {
            return false;
        }
        if !self.0.is_empty() {
            return true;
        }
        let since = match vorig {
            Some(vorig) => Some(amsterdam_day(vorig)),
            None => Self::first_day(today),
        };
        melding.dag.is_none_or(|it| Some(it) >= since)
    }

    /// The first day of which events are news at a first visit.
    pub fn first_day(today: NaiveDate) -> Option<NaiveDate> {
        today.checked_sub_days(EERSTE_BEZOEK)
    }

    /// Records that the resident saw these events.
    pub fn add(&mut self, meldingen: &[Melding]) {
        let seen = meldingen.iter().map(|it| it.id);
        let new: Vec<_> = seen.filter(|it| !self.0.contains(it)).collect();
        self.0.extend(new);
        let too_many = self.0.len().saturating_sub(MOST);
        self.0.drain(..too_many);
    }

    /// Writes it as it is kept on the device.
    pub fn write(&self) -> String {
        self.0.iter().map(|it| it.write()).collect::<Vec<_>>().join(" ")
    }

    /// Reads what [`Gezien::write`] wrote. What cannot be read counts as not seen.
    pub fn read(text: &str) -> Self {
        Self(text.split(' ').filter_map(MeldingId::read).collect())
    }
}
