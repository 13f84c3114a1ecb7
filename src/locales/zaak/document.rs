/// Texts about documents.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct Document {
    pub mislukt: &'static str,
    pub download: &'static str,
    pub bezig: fn(&str) -> String,
    pub klaar: fn(&str) -> String,
    pub niet_opgehaald: fn(&str) -> String,
    pub opnieuw: &'static str,
    pub geen: &'static str,
    pub geen_overige: &'static str,
    pub laden: &'static str,
    pub zonder_bestand: &'static str,
    pub onleesbaar: fn(usize) -> String,
}

pub(super) const NL: Document = Document {
    mislukt: "Wij kunnen de documenten nu niet laten zien",
    download: "Download",
    bezig: |naam| format!("{naam} wordt opgehaald."),
    klaar: |naam| format!("{naam} is gedownload."),
    niet_opgehaald: |naam| format!("{naam} kon niet worden opgehaald. Probeer het opnieuw."),
    opnieuw: "Probeer opnieuw",
    geen: "Er zijn geen documenten bij deze aanvraag.",
    geen_overige: "Er zijn geen andere documenten bij deze aanvraag.",
    laden: "Een ogenblik, wij halen de documenten op.",
    zonder_bestand: "Dit document kunt u hier niet downloaden. Vraag het op bij de gemeente.",
    onleesbaar: |n| match n {
        1 => "1 document kunnen wij nu niet laten zien.".to_owned(),
        n => format!("{n} documenten kunnen wij nu niet laten zien."),
    },
};

pub(super) const EN: Document = Document {
    mislukt: "We cannot show the documents right now",
    download: "Download",
    bezig: |naam| format!("Getting {naam}."),
    klaar: |naam| format!("{naam} has been downloaded."),
    niet_opgehaald: |naam| format!("We could not get {naam}. Please try again."),
    opnieuw: "Try again",
    geen: "There are no documents with this request.",
    geen_overige: "There are no other documents with this request.",
    laden: "One moment, we are getting the documents.",
    zonder_bestand: "You cannot download this document here. Ask the municipality for it.",
    onleesbaar: |n| match n {
        1 => "We cannot show 1 document right now.".to_owned(),
        n => format!("We cannot show {n} documents right now."),
    },
};
