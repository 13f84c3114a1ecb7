use chrono::NaiveDate;

use super::{BesluitId, BesluittypeId, ZaakId};

/// A decision (besluit) that the municipality took in a zaak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Besluit {
    /// The UUID of the decision.
    pub id: BesluitId,
    /// The zaak in which it was taken. `None` when it is in another register.
    pub zaak: Option<ZaakId>,
    /// The kind of decision.
    pub besluittype: Option<BesluittypeId>,
    /// The day on which it was taken. `None` when the register does not say it.
    pub datum: Option<NaiveDate>,
    /// The explanation that the municipality registered with it.
    pub toelichting: Option<String>,
    /// The first day on which it is in force.
    pub ingangsdatum: Option<NaiveDate>,
    /// The last day on which it is in force.
    pub vervaldatum: Option<NaiveDate>,
    /// Why it stops being in force.
    pub vervalreden: Option<Vervalreden>,
    /// The day on which it was sent to the resident.
    pub verzenddatum: Option<NaiveDate>,
    /// The last day on which the resident can object, as registered. The app never computes it: the
    /// law counts from the day of receipt, and weekends and holidays can move the end.
    pub uiterlijke_reactiedatum: Option<NaiveDate>,
}

impl Besluit {
    /// Whether the resident has been told about it by the day `today`: it was sent, or else taken.
    pub fn is_sent(&self, today: NaiveDate) -> bool {
        self.verzenddatum.or(self.datum).is_none_or(|it| it <= today)
    }
}

/// Why a decision stops being in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vervalreden {
    /// It was granted for a limited time.
    Tijdelijk,
    /// The municipality withdrew it.
    IngetrokkenOverheid,
    /// It was withdrawn at the request of a person whom it concerns.
    IngetrokkenBelanghebbende,
}

/// A kind of decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Besluittype {
    /// The UUID of the kind of decision.
    pub id: BesluittypeId,
    /// The name of the kind, such as "Besluit op vergunningaanvraag".
    pub omschrijving: String,
}
