use chrono::NaiveDate;

use super::{DocumentId, Vertrouwelijkheid};

/// A document of a zaak (enkelvoudig informatieobject), in its newest version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Names it.
    pub id: DocumentId,
    /// What it is called.
    pub titel: String,
    /// The name it was saved under, as its maker wrote it. Not safe as a file name.
    pub bestandsnaam: Option<String>,
    /// The media type, such as `application/pdf`. Claimed, not checked.
    pub formaat: Option<String>,
    /// In bytes.
    pub omvang: Option<u64>,
    /// Whether its content can be fetched.
    pub inhoud: Inhoud,
    /// How far it is; `None` when not said.
    pub status: Option<Documentstatus>,
    /// Who may see it; `None` when not said or unknown to the standard.
    pub vertrouwelijkheid: Option<Vertrouwelijkheid>,
    /// Whether the municipality lets the initiator see it (Documenten API 1.6); `None` before.
    pub tonen_aan_initiator: Option<bool>,
    /// The day it was made.
    pub creatiedatum: NaiveDate,
    /// The day the municipality received it.
    pub ontvangstdatum: Option<NaiveDate>,
    /// The day the municipality sent it.
    pub verzenddatum: Option<NaiveDate>,
}

/// Where the content of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inhoud {
    /// To be fetched from the gateway.
    Bestand,
    /// Nowhere that the app may go: a link to another system, or an upload that never ended.
    Geen,
}

/// How far a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Documentstatus {
    /// Being written.
    InBewerking,
    /// Waiting for approval.
    TerVaststelling,
    /// Final.
    Definitief,
    /// Final, and kept in the archive.
    Gearchiveerd,
}

impl Document {
    /// The day to show: when it changed hands, or else when it was made.
    pub fn datum(&self) -> NaiveDate {
        self.verzenddatum.or(self.ontvangstdatum).unwrap_or(self.creatiedatum)
    }

    /// The name to save it under: without what a file system gives a meaning to, and never empty.
    pub fn save_as(&self) -> String {
        let wanted = self.bestandsnaam.as_deref().unwrap_or(&self.titel);
        let safe: String =
            wanted.chars().map(|c| if is_unsafe_in_file_names(c) { '-' } else { c }).collect();
        let safe = safe.trim_matches(|c: char| c == '.' || c.is_whitespace());
        if safe.is_empty() { self.id.to_string() } else { safe.to_owned() }
    }
}

/// Separators, what Windows refuses, control characters, and the invisible characters that can
/// make `exe.pdf` out of `fdp.exe`.
fn is_unsafe_in_file_names(c: char) -> bool {
    matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
        || c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(bestandsnaam: Option<&str>) -> Document {
        let day = NaiveDate::default();
        Document {
            id: "c3c54c34-be90-49fd-8764-2bc05669da8b".parse().unwrap(),
            titel: "Aanvraag".to_owned(),
            bestandsnaam: bestandsnaam.map(str::to_owned),
            formaat: None,
            omvang: None,
            inhoud: Inhoud::Bestand,
            status: None,
            vertrouwelijkheid: None,
            tonen_aan_initiator: None,
            creatiedatum: day,
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
    fn what_a_file_system_gives_a_meaning_to_is_taken_out_of_the_name() {
        let saved = |name| document(Some(name)).save_as();
        assert_eq!(
            saved("Ontvangst \"bevestiging\" – café & co.pdf"),
            "Ontvangst -bevestiging- – café & co.pdf"
        );
        assert_eq!(saved("../../.bashrc"), "-..-.bashrc");
        assert_eq!(saved("rekening\u{202e}fdp.exe"), "rekening-fdp.exe");
        assert_eq!(saved("a\nb\0c"), "a-b-c");
    }

    #[test]
    fn a_document_without_a_usable_name_gets_its_titel_or_else_its_id() {
        assert_eq!(document(None).save_as(), "Aanvraag");
        assert_eq!(document(Some(" .. ")).save_as(), "c3c54c34-be90-49fd-8764-2bc05669da8b");
    }

    #[test]
    fn the_day_shown_is_the_day_it_changed_hands() {
        let mut it = document(None);
        assert_eq!(it.datum(), it.creatiedatum);
        it.ontvangstdatum = NaiveDate::from_ymd_opt(2026, 11, 2);
        assert_eq!(Some(it.datum()), it.ontvangstdatum);
    }
}
