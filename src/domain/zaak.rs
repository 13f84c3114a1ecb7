use chrono::{DateTime, NaiveDate, Utc};

use super::{Duur, ResultaattypeId, Status, StatusId, Vertrouwelijkheid, ZaakId, ZaaktypeId};

/// A request of a resident, as the Zaken API tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct Zaak {
    /// What the address of its page is made of.
    pub id: ZaakId,
    /// The zaaknummer that residents and staff use.
    pub identificatie: String,
    /// What this zaak is about, in the words of who registered it.
    pub omschrijving: Option<String>,
    /// The version of the zaaktype it was opened under.
    pub zaaktype: ZaaktypeId,
    /// The day it was written down.
    pub registratiedatum: Option<NaiveDate>,
    /// The day the work began: what a resident reads as the day it was received.
    pub startdatum: NaiveDate,
    /// Whether it is still going on.
    pub voortgang: Voortgang,
    /// The day the municipality plans to be ready.
    pub einddatum_gepland: Option<NaiveDate>,
    /// The last day by law, as registered.
    pub uiterlijke_einddatum: Option<NaiveDate>,
    /// Who may see it; `None` when the value is unknown to the standard.
    pub vertrouwelijkheid: Option<Vertrouwelijkheid>,
    /// The zaak of which this is a part.
    pub hoofdzaak: Option<ZaakId>,
    /// Where it stands now.
    pub status: HuidigeStatus,
    /// How it ended.
    pub resultaat: Option<Resultaat>,
    /// Whether a resultaat is registered, also when it did not come along.
    pub heeft_resultaat: bool,
    /// Why its term stands still, when it does.
    pub opschorting: Option<Opschorting>,
    /// By how much its term was extended, when it was.
    pub verlenging: Option<Verlenging>,
    /// The zaken that are parts of it. The resident may not be allowed to see them.
    pub deelzaken: Vec<ZaakId>,
    /// Other zaken that have to do with it, likewise.
    pub relevante_andere_zaken: Vec<ZaakId>,
    /// When anything about it changed, in registers that tell (Open Zaak's `laatstGemuteerd`).
    pub gewijzigd: Option<DateTime<Utc>>,
}

/// Whether a zaak is going on. Decided by `einddatum` alone, which only an end status sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voortgang {
    /// Still going on.
    Lopend,
    /// Closed on this day.
    Afgerond(NaiveDate),
}

/// The status that the zaak points at.
#[derive(Clone, Debug, PartialEq)]
pub enum HuidigeStatus {
    /// None was set yet: the zaak was received and nobody has started.
    Geen,
    /// This one, as it came along with the zaak.
    Bekend(Status),
    /// This one, but the gateway did not send it along.
    Elders(StatusId),
}

/// The term stands still: for this reason, when one is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opschorting {
    /// In the words of who suspended it.
    pub reden: Option<String>,
}

/// The term was extended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verlenging {
    /// By so much.
    pub duur: Duur,
    /// In the words of who extended it.
    pub reden: Option<String>,
}

impl Verlenging {
    /// Whether it makes the term longer: some registers say "none" with no time at all.
    pub fn is_real(&self) -> bool {
        !self.duur.is_zero()
    }
}

/// How a zaak ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resultaat {
    /// The kind of ending, such as "Verleend".
    pub resultaattype: ResultaattypeId,
    /// What was said about it.
    pub toelichting: Option<String>,
}

impl Zaak {
    /// When anything about it changed last, as far as that is known: a register may say so, and
    /// otherwise its status does. `None` when there is neither.
    pub fn laatste_wijziging(&self) -> Option<DateTime<Utc>> {
        let status = match &self.status {
            HuidigeStatus::Bekend(status) => Some(status.gezet),
            HuidigeStatus::Geen | HuidigeStatus::Elders(_) => None,
        };
        self.gewijzigd.max(status)
    }

    /// Whether the zaak is closed.
    pub fn is_afgerond(&self) -> bool {
        matches!(self.voortgang, Voortgang::Afgerond(_))
    }
}

#[cfg(test)]
impl Zaak {
    /// A zaak with nothing said about it, for tests to say what they are about.
    pub(crate) fn example() -> Self {
        const ID: &str = "00000000-0000-4000-8000-000000000000";
        Self {
            id: ID.parse().unwrap(),
            identificatie: "ZAAK-1".to_owned(),
            omschrijving: None,
            zaaktype: ID.parse().unwrap(),
            registratiedatum: None,
            startdatum: NaiveDate::default(),
            voortgang: Voortgang::Lopend,
            einddatum_gepland: None,
            uiterlijke_einddatum: None,
            vertrouwelijkheid: None,
            hoofdzaak: None,
            status: HuidigeStatus::Geen,
            resultaat: None,
            heeft_resultaat: false,
            opschorting: None,
            verlenging: None,
            deelzaken: vec![],
            relevante_andere_zaken: vec![],
            gewijzigd: None,
        }
    }
}
