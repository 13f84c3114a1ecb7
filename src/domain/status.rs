use chrono::{DateTime, Utc};

use super::{Duur, StatusId, StatustypeId};

/// A status that was set on a zaak at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// The UUID of the status. `None` when the register gives it another kind of id.
    pub id: Option<StatusId>,
    /// The step that the zaak reached. `None` when it is in another register.
    pub statustype: Option<StatustypeId>,
    /// When the status was set. Some registers do not say it.
    pub gezet: Option<DateTime<Utc>>,
    /// The explanation that the municipality gave with it.
    pub toelichting: Option<String>,
    /// Whether the register marks it as the last status of the zaak.
    pub laatst_gezet: bool,
}

/// A step that zaken of one zaaktype can reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statustype {
    /// The UUID of the step.
    pub id: StatustypeId,
    /// The label, such as "In behandeling".
    pub omschrijving: String,
    /// The sentence that explains the label to a resident.
    pub statustekst: Option<String>,
    /// Its place among the steps. Some registers leave it out.
    pub volgnummer: Option<u64>,
    /// Whether this step closes the zaak.
    pub is_eindstatus: bool,
    /// How long the municipality aims to take from the previous step to this one.
    pub doorlooptijd: Option<Duur>,
}

/// An event within a status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Substatus {
    /// The status within which it happened, when the register says so.
    pub status: Option<StatusId>,
    /// What happened.
    pub omschrijving: String,
    /// When it happened. `None` when the register does not say it.
    pub tijdstip: Option<DateTime<Utc>>,
    /// Whether it is meant for the people whom the zaak is about, and not for staff.
    pub voor_betrokkenen: bool,
}
