use crate::domain::{InformatieobjecttypeId, ZaakId};

/// What is to be sent, and for which zaak.
#[derive(Clone, Debug)]
pub(crate) struct Opdracht {
    /// The zaak.
    pub(crate) zaak: ZaakId,
    /// The kind of document that it becomes.
    pub(crate) soort: InformatieobjecttypeId,
    /// The name of the file.
    pub(crate) naam: String,
    /// The title of the document.
    pub(crate) titel: String,
    /// The media type.
    pub(crate) formaat: &'static str,
    /// The name of who sends it.
    pub(crate) auteur: String,
    /// The day on which it is sent.
    pub(crate) dag: chrono::NaiveDate,
    /// How the mark begins by which the document is found when an answer was lost.
    pub(crate) kenmerk: String,
}
