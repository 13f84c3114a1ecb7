use chrono::{DateTime, Utc};

use super::{Duur, StatusId, StatustypeId};

/// A status that was set on a zaak at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// Names it.
    pub id: StatusId,
    /// What it says.
    pub statustype: StatustypeId,
    /// When it was set.
    pub gezet: DateTime<Utc>,
    /// What was said to the resident at that moment.
    pub toelichting: Option<String>,
    /// Whether the register calls this the zaak's last status.
    pub laatst_gezet: bool,
}

/// A step that zaken of one zaaktype can take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statustype {
    /// Names it.
    pub id: StatustypeId,
    /// The label, such as "In behandeling".
    pub omschrijving: String,
    /// The sentence that explains the label to a resident.
    pub statustekst: Option<String>,
    /// Its place among the steps; some registers leave it out.
    pub volgnummer: Option<u64>,
    /// Whether it closes the zaak.
    pub is_eindstatus: bool,
    /// The municipality's own norm for reaching it from the step before.
    pub doorlooptijd: Option<Duur>,
}

/// Something that happened within a status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Substatus {
    /// The status within which it happened, when that is said.
    pub status: Option<StatusId>,
    /// What happened.
    pub omschrijving: String,
    /// When it happened.
    pub tijdstip: DateTime<Utc>,
    /// Whether it is meant for those whom the zaak is about, and not for staff.
    pub voor_betrokkenen: bool,
}
