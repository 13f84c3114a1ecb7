use chrono::NaiveDate;

use super::{BesluitId, BesluittypeId};

/// A decision that was taken in a zaak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Besluit {
    /// Names it.
    pub id: BesluitId,
    /// Its kind.
    pub besluittype: Option<BesluittypeId>,
    /// The day it was taken.
    pub datum: NaiveDate,
    /// What was said about it.
    pub toelichting: Option<String>,
    /// The first day that it holds.
    pub ingangsdatum: Option<NaiveDate>,
    /// The last day that it holds.
    pub vervaldatum: Option<NaiveDate>,
    /// Why it ends.
    pub vervalreden: Option<Vervalreden>,
    /// The day it was sent.
    pub verzenddatum: Option<NaiveDate>,
    /// The last day to object, as registered. Never worked out here: weekends, holidays and the day
    /// on which it was received count.
    pub uiterlijke_reactiedatum: Option<NaiveDate>,
}

/// Why a decision ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vervalreden {
    /// It was for a time.
    Tijdelijk,
    /// The municipality withdrew it.
    IngetrokkenOverheid,
    /// It was withdrawn because someone whom it concerns asked for that.
    IngetrokkenBelanghebbende,
}

/// A kind of decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Besluittype {
    /// Names it.
    pub id: BesluittypeId,
    /// Such as "Besluit op vergunningaanvraag".
    pub omschrijving: String,
}
