mod bestand;
mod bestandsnaam;
mod richting;

use chrono::{DateTime, NaiveDate, Utc};

use super::{DocumentId, InformatieobjecttypeId, Vertrouwelijkheid, ZaakId, amsterdam_day};
pub use bestand::LARGEST_FILE;
pub use bestandsnaam::{safe_file_name, unique_file_names};
pub use richting::{
    Informatieobjecttype, Richting, Soortverwijzing, Typerichting, ZaaktypeInformatieobjecttype,
    typerichting,
};

/// A document of a zaak (enkelvoudig informatieobject), in its newest version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The UUID of the document.
    pub id: DocumentId,
    /// The title of the document.
    pub titel: String,
    /// The file name that the author gave it. It is not safe to save a file under this name.
    pub bestandsnaam: Option<String>,
    /// The media type that the register gives, such as `application/pdf`. Nobody checked it.
    pub formaat: Option<String>,
    /// The size in bytes.
    pub omvang: Option<u64>,
    /// Where the content is.
    pub inhoud: Inhoud,
    /// Whether the content no longer applies (Documenten API 1.5).
    pub is_vervallen: bool,
    /// How complete the document is. `None` when the register does not say.
    pub status: Option<Documentstatus>,
    /// Who may see it. `None` when the register does not say, or when the standard does not know
    /// the value.
    pub vertrouwelijkheid: Option<Vertrouwelijkheid>,
    /// Whether the initiator may see it (Documenten API 1.6). `None` with older versions.
    pub tonen_aan_initiator: Option<bool>,
    /// The kind of document.
    pub informatieobjecttype: Option<InformatieobjecttypeId>,
    /// Who it came from. Derived from the dates of the document, until the catalogus is known.
    pub richting: Richting,
    /// When it was added to the zaak, or else to the register.
    pub geregistreerd: Option<DateTime<Utc>>,
    /// The day on which it was made. Registers leave it out.
    pub creatiedatum: Option<NaiveDate>,
    /// The day on which the municipality received it.
    pub ontvangstdatum: Option<NaiveDate>,
    /// The day on which the municipality sent it.
    pub verzenddatum: Option<NaiveDate>,
}

/// Where the content of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inhoud {
    /// The gateway serves it.
    Bestand,
    /// Another system holds it. The app does not fetch it, because the token is meant for the
    /// gateway alone.
    Elders,
    /// There is none, because an upload was not completed.
    Geen,
}

/// The link between a document and a zaak or besluit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Koppeling {
    /// The UUID of the document.
    pub document: DocumentId,
    /// The zaak, when it is a link with one.
    pub zaak: Option<ZaakId>,
    /// When the link was made. `None` when the register does not say.
    pub geregistreerd: Option<DateTime<Utc>>,
}

/// How complete a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Documentstatus {
    /// It is being written.
    InBewerking,
    /// It waits for approval.
    TerVaststelling,
    /// It is final.
    Definitief,
    /// It is final and archived.
    Gearchiveerd,
}

impl Document {
    /// The day to show: when it was sent or received, or else when it was made or registered.
    pub fn datum(&self) -> Option<NaiveDate> {
        let own = self.verzenddatum.or(self.ontvangstdatum).or(self.creatiedatum);
        own.or_else(|| self.geregistreerd.map(amsterdam_day))
    }

    /// Whether a resident can download it from this app.
    pub fn can_be_downloaded(&self) -> bool {
        self.inhoud == Inhoud::Bestand && !self.is_vervallen && !self.is_too_large()
    }

    /// Whether it was registered after the last visit. On a first visit nothing is new.
    pub fn is_nieuw(&self, vorig_bezoek: Option<DateTime<Utc>>) -> bool {
        vorig_bezoek.zip(self.geregistreerd).is_some_and(|(bezoek, moment)| moment > bezoek)
    }

    /// The name to save the file under. It is safe and never empty.
    pub fn save_as(&self) -> String {
        if let Some(name) = self.bestandsnaam.as_deref().and_then(safe_file_name) {
            return name;
        }
        let name = safe_file_name(&self.titel).unwrap_or_else(|| self.id.to_string());
        safe_file_name(&format!("{name}{}", self.ending())).unwrap_or(name)
    }

    /// The file extension for a name that the app made, so that a device knows what to open it
    /// with.
    fn ending(&self) -> &'static str {
        match self.formaat.as_deref() {
            Some("application/pdf") => ".pdf",
            Some("image/png") => ".png",
            Some("image/jpeg") => ".jpg",
            _ => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn document(bestandsnaam: Option<&str>) -> Document {
        let day = NaiveDate::default();
        Document {
            id: "c3c54c34-be90-49fd-8764-2bc05669da8b".parse().unwrap(),
            titel: "Aanvraag".to_owned(),
            bestandsnaam: bestandsnaam.map(str::to_owned),
            formaat: None,
            omvang: None,
            inhoud: Inhoud::Bestand,
            is_vervallen: false,
            status: None,
            vertrouwelijkheid: None,
            tonen_aan_initiator: None,
            informatieobjecttype: None,
            richting: Richting::Onbekend,
            geregistreerd: None,
            creatiedatum: Some(day),
            ontvangstdatum: None,
            verzenddatum: None,
        }
    }

    #[test]
    fn a_document_is_saved_under_its_real_name() {
        let name = "aanvraag bijzondere bijstand.pdf";
        assert_eq!(document(Some(name)).save_as(), name);
    }

    #[test]
    fn a_document_without_a_usable_name_gets_its_titel_or_else_its_id() {
        assert_eq!(document(None).save_as(), "Aanvraag");
        assert_eq!(document(Some(" .. ")).save_as(), "Aanvraag");
        let mut nameless = document(Some("..."));
        nameless.titel = ".".to_owned();
        assert_eq!(nameless.save_as(), "c3c54c34-be90-49fd-8764-2bc05669da8b");
    }

    #[test]
    fn a_name_that_is_made_up_ends_as_its_type_does() {
        let mut it = document(None);
        it.formaat = Some("application/pdf".to_owned());
        assert_eq!(it.save_as(), "Aanvraag.pdf");
        it.bestandsnaam = Some("brief".to_owned());
        assert_eq!(it.save_as(), "brief");
    }

    #[test]
    fn what_was_registered_after_the_last_visit_is_new() {
        let moment = |text: &str| Some(text.parse().unwrap());
        let mut it = document(None);
        assert!(!it.is_nieuw(moment("2026-06-01T09:00:00Z")));
        it.geregistreerd = moment("2026-06-01T09:00:01Z");
        assert!(it.is_nieuw(moment("2026-06-01T09:00:00Z")));
        assert!(!it.is_nieuw(moment("2026-06-01T09:00:01Z")));
        assert!(!it.is_nieuw(None));
    }

    #[test]
    fn only_a_file_that_still_holds_can_be_downloaded() {
        let mut it = document(None);
        assert!(it.can_be_downloaded());
        it.is_vervallen = true;
        assert!(!it.can_be_downloaded());
        for inhoud in [Inhoud::Elders, Inhoud::Geen] {
            assert!(!Document { inhoud, ..document(None) }.can_be_downloaded());
        }
    }

    #[test]
    fn the_day_shown_is_the_day_it_changed_hands() {
        let mut it = document(None);
        assert_eq!(it.datum(), it.creatiedatum);
        it.ontvangstdatum = NaiveDate::from_ymd_opt(2026, 11, 2);
        assert_eq!(it.datum(), it.ontvangstdatum);
    }
}
