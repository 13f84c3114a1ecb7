//! Appointments of the resident with the municipality.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Weblink, amsterdam_day};

/// An appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Afspraak {
    /// Its name in the source, by which a calendar knows it again.
    pub id: String,
    /// What it is for.
    pub titel: String,
    /// When it begins.
    pub moment: DateTime<Utc>,
    /// When it ends.
    pub eind: Option<DateTime<Utc>>,
    /// Where it is.
    pub plek: Option<String>,
    /// Where the resident can change or cancel it.
    pub wijzigen: Option<Weblink>,
}

/// The appointments in the order in which they are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Afspraken {
    /// Those of today and later, the first one first.
    pub komend: Vec<Afspraak>,
    /// Those of days before today, the last one first. They are not hidden: the clock of a device
    /// can be wrong.
    pub geweest: Vec<Afspraak>,
}

impl Afspraken {
    /// Divides appointments by the day that counts as today. Each is there once.
    pub fn of(mut afspraken: Vec<Afspraak>, today: NaiveDate) -> Self {
        afspraken.sort_by(|one, other| (one.moment, &one.id).cmp(&(other.moment, &other.id)));
        afspraken.dedup_by(|one, other| one.id == other.id);
        let is_past = |it: &Afspraak| amsterdam_day(it.moment) < today;
        let (mut geweest, komend): (Vec<_>, Vec<_>) = afspraken.into_iter().partition(is_past);
        geweest.reverse();
        Self { komend, geweest }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.komend.is_empty() && self.geweest.is_empty()
    }
}

#[cfg(test)]
mod tests;
