use chrono::{DateTime, NaiveDate, Utc};

use super::{
    Duur, Kosten, ResultaattypeId, Status, StatusId, Vertrouwelijkheid, ZaakId, ZaaktypeId,
};

/// A request of a resident, as the Zaken API describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Zaak {
    /// The UUID of the zaak, which is also in the address of its page.
    pub id: ZaakId,
    /// The zaaknummer that residents and staff use.
    pub identificatie: String,
    /// What this zaak is about, in the words of the person who registered it.
    pub omschrijving: Option<String>,
    /// The zaaktype version under which it was opened. `None` when it is in another register.
    pub zaaktype: Option<ZaaktypeId>,
    /// The day on which it was registered.
    pub registratiedatum: Option<NaiveDate>,
    /// The day on which the work began, or else the day of registration. The app shows it as the day
    /// of receipt.
    pub startdatum: Option<NaiveDate>,
    /// Whether the zaak is open or closed.
    pub voortgang: Voortgang,
    /// The day on which the municipality plans to finish.
    pub einddatum_gepland: Option<NaiveDate>,
    /// The last day of the term, as registered.
    pub uiterlijke_einddatum: Option<NaiveDate>,
    /// Who may see it. `None` when the standard does not know the value.
    pub vertrouwelijkheid: Option<Vertrouwelijkheid>,
    /// The zaak of which this one is a part.
    pub hoofdzaak: Option<ZaakId>,
    /// The current status.
    pub status: HuidigeStatus,
    /// The result of a closed zaak.
    pub resultaat: Option<Resultaat>,
    /// Whether a resultaat is registered, even when the gateway did not include it.
    pub heeft_resultaat: bool,
    /// Set when the term is suspended.
    pub opschorting: Option<Opschorting>,
    /// Set when the term was extended.
    pub verlenging: Option<Verlenging>,
    /// The parts of this zaak. The resident may not be allowed to see them.
    pub deelzaken: Vec<ZaakId>,
    /// Other related zaken. The resident may not be allowed to see them.
    pub relevante_andere_zaken: Vec<ZaakId>,
    /// When the zaak last changed. Only some registers say this (`laatstGemuteerd` of Open Zaak).
    pub gewijzigd: Option<DateTime<Utc>>,
    /// Whether the resident has paid what it costs.
    pub kosten: Kosten,
}

/// Whether a zaak is open or closed. Only `einddatum` decides this, and only an end status sets
/// that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voortgang {
    /// The zaak is open.
    Lopend,
    /// The zaak was closed on this day.
    Afgerond(NaiveDate),
}

/// The status that the zaak refers to.
#[derive(Clone, Debug, PartialEq)]
pub enum HuidigeStatus {
    /// None: the zaak was received and nobody has started on it.
    Geen,
    /// This status, which the gateway included in the zaak.
    Bekend(Status),
    /// This status, which the gateway did not include.
    Elders(StatusId),
    /// One that the register refers to in a way that cannot be followed.
    Onleesbaar,
}

impl HuidigeStatus {
    /// The status, when the gateway included it.
    pub fn bekend(&self) -> Option<&Status> {
        match self {
            Self::Bekend(status) => Some(status),
            Self::Geen | Self::Elders(_) | Self::Onleesbaar => None,
        }
    }

    /// The id of the status.
    pub fn id(&self) -> Option<StatusId> {
        match self {
            Self::Bekend(status) => status.id,
            Self::Elders(id) => Some(*id),
            Self::Geen | Self::Onleesbaar => None,
        }
    }
}

/// The suspension of a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opschorting {
    /// The reason, in the words of the municipality.
    pub reden: Option<String>,
}

/// The extension of a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verlenging {
    /// The duration of the extension.
    pub duur: Duur,
    /// The reason, in the words of the municipality.
    pub reden: Option<String>,
}

impl Verlenging {
    /// Whether the term really became longer. Some registers write "none" as an extension of zero
    /// days.
    pub fn is_real(&self) -> bool {
        !self.duur.is_zero()
    }
}

/// The result of a zaak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resultaat {
    /// The kind of result, such as "Verleend". `None` when it is in another register.
    pub resultaattype: Option<ResultaattypeId>,
    /// The explanation that the municipality gave with it.
    pub toelichting: Option<String>,
    /// The name of the result, where the register has it here as well as in its type.
    pub naam: Option<String>,
}

impl Zaak {
    /// When the zaak last changed: the later of the change that the register reports and the
    /// current status. `None` when neither is known.
    pub fn laatste_wijziging(&self) -> Option<DateTime<Utc>> {
        self.gewijzigd.max(self.status.bekend().and_then(|it| it.gezet))
    }

    /// Whether the zaak is closed.
    pub fn is_afgerond(&self) -> bool {
        matches!(self.voortgang, Voortgang::Afgerond(_))
    }
}

#[cfg(test)]
impl Zaak {
    /// A minimal zaak. Each test sets the fields that it is about.
    pub(crate) fn example() -> Self {
        const ID: &str = "00000000-0000-4000-8000-000000000000";
        Self {
            id: ID.parse().unwrap(),
            identificatie: "ZAAK-1".to_owned(),
            omschrijving: None,
            zaaktype: ID.parse().ok(),
            registratiedatum: None,
            startdatum: Some(NaiveDate::default()),
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
            kosten: Kosten::default(),
        }
    }
}
