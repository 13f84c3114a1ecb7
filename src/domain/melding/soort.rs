use chrono::NaiveDate;

use super::MeldingId;
use crate::domain::{
    ActieId, BesluitId, Beurt, DocumentId, Statustype, Uiterlijk, Zaak, ZaakId, Zaaktype,
};

/// Something that happened, or that will happen soon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Melding {
    /// Which event it is. It stays the same for as long as the event does.
    pub id: MeldingId,
    /// The day on which it happened. `None` when the register does not say it.
    pub dag: Option<NaiveDate>,
    /// The zaak that it is about, when that is one of the resident's.
    pub zaak: Option<ZaakId>,
    /// What happened.
    pub wat: Gebeurtenis,
    /// Whether at least two later events in the same zaak are told, so that this one is no news.
    /// Documents are not counted among those.
    pub is_geschiedenis: bool,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gebeurtenis {
    /// The municipality received the zaak. With the last day of its term, while that is to come.
    Ontvangen(Option<Uiterlijk>),
    /// The zaak came in another step.
    Status,
    /// The zaak came in a step in which the resident has to do something.
    BijU,
    /// Two weeks went by without another step.
    NogBezig,
    /// The term was extended.
    Verlengd,
    /// The term stands still.
    StaatStil,
    /// The term ends on this day, which is at most a week away.
    TermijnNadert(NaiveDate),
    /// The term ended on this day, without an answer.
    TermijnVoorbij(NaiveDate),
    /// A decision was sent.
    Besluit(BesluitId),
    /// A document was added.
    Document(DocumentId),
    /// The resident can object until this day, which is at most two weeks away.
    Bezwaar(BesluitId, NaiveDate),
    /// The zaak was closed.
    Afgerond,
    /// The municipality asks something.
    Actie(ActieId),
    /// What the municipality asks must be done by this day, which is at most a week away.
    ActieNadert(ActieId, NaiveDate),
    /// What the municipality asks should have been done by this day.
    ActieTeLaat(ActieId, NaiveDate),
}

/// A zaak with what is known around it.
#[derive(Clone, Copy, Debug)]
pub struct Zaakstand<'a> {
    /// The zaak.
    pub zaak: &'a Zaak,
    /// Its kind.
    pub zaaktype: Option<&'a Zaaktype>,
    /// The kind of its current status.
    pub statustype: Option<&'a Statustype>,
    /// Whose turn it is, where that is known.
    pub beurt: Option<Beurt>,
}

/// A document that was added to a zaak, and that may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NieuwDocument {
    /// The zaak.
    pub zaak: ZaakId,
    /// The document.
    pub id: DocumentId,
    /// Its title.
    pub titel: String,
    /// The day on which it was added. `None` when the register does not say it.
    pub dag: Option<NaiveDate>,
}

impl Gebeurtenis {
    /// The place among events of one day: what comes later in a zaak has a higher one.
    pub(super) fn rang(self) -> u8 {
        match self {
            Self::Ontvangen(_) => 0,
            Self::Status => 1,
            Self::NogBezig => 2,
            Self::Verlengd => 3,
            Self::StaatStil => 4,
            Self::TermijnNadert(_) => 5,
            Self::TermijnVoorbij(_) => 6,
            Self::Besluit(_) => 7,
            Self::Document(_) => 8,
            Self::Afgerond => 9,
            Self::Bezwaar(..) => 10,
            Self::BijU => 11,
            Self::Actie(_) => 12,
            Self::ActieNadert(..) => 13,
            Self::ActieTeLaat(..) => 14,
        }
    }

    /// Whether it is about a document.
    pub(super) fn is_document(self) -> bool {
        matches!(self, Self::Document(_))
    }

    /// The action that it is about.
    pub fn actie(self) -> Option<ActieId> {
        match self {
            Self::Actie(id) | Self::ActieNadert(id, _) | Self::ActieTeLaat(id, _) => Some(id),
            _ => None,
        }
    }
}
