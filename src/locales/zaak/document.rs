woorden! {
/// The texts about documents.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct Document {
    pub mislukt: &'static str,
    pub download: &'static str,
    pub bezig: fn(&str) -> String,
    pub klaar: fn(&str) -> String,
    pub niet_gedownload: fn(&str) -> String,
    pub opnieuw: &'static str,
    pub geen: &'static str,
    pub geen_overige: &'static str,
    pub verborgen: fn(usize) -> String,
    pub laden: &'static str,
    pub zonder_bestand: &'static str,
    pub elders: &'static str,
    pub vervallen: &'static str,
    pub te_groot: &'static str,
    pub anders: fn(&str) -> String,
    pub stil: fn(&str) -> String,
    pub vraag_het: &'static str,
    pub onleesbaar: fn(usize) -> String,
    pub van_u: &'static str,
    pub van_gemeente: &'static str,
    pub overige: &'static str,
    pub komma: char,
    pub procent: fn(&str, u64) -> String,
    pub voortgang: fn(&str) -> String,
    pub annuleer: &'static str,
    pub gestopt: fn(&str) -> String,
    pub alles: &'static str,
    pub alle_documenten: &'static str,
    pub alles_bezig: &'static str,
    pub alles_stand: fn(u64, u64) -> String,
    pub alles_klaar: fn(u64) -> String,
    pub alles_deels: fn(u64, u64) -> String,
    pub alles_mislukt: &'static str,
    pub alles_gestopt: &'static str,
    pub alles_te_groot: &'static str,
}
}

pub(super) const NL: Document = Document {
    mislukt: "Wij kunnen de documenten nu niet laten zien",
    download: "Download",
    bezig: |naam| format!("Het downloaden van {naam} is begonnen."),
    klaar: |naam| format!("{naam} is gedownload."),
    niet_gedownload: |naam| format!("{naam} downloaden lukt nu niet. Probeer het opnieuw."),
    opnieuw: "Probeer opnieuw",
    geen: "Er zijn geen documenten bij deze aanvraag.",
    geen_overige: "Er zijn geen andere documenten bij deze aanvraag.",
    verborgen: |n| match n {
        1 => "Er is 1 document bij deze aanvraag dat u hier niet kunt bekijken.".to_owned(),
        n => format!("Er zijn {n} documenten bij deze aanvraag die u hier niet kunt bekijken."),
    },
    laden: "Een ogenblik, de documenten komen eraan.",
    zonder_bestand: "Bij dit document staat hier geen bestand. Kijk later nog eens.",
    elders: "Dit document staat in een ander systeem van ons. U kunt het hier niet downloaden.",
    vervallen: "Dit document geldt niet meer. U kunt het niet downloaden.",
    te_groot: "Dit bestand is te groot om hier te downloaden.",
    anders: |naam| {
        format!(
            "Wij kregen een ander bestand dan {naam}. Daarom hebben wij niets opgeslagen. \
             Probeer het opnieuw, of vraag ons om het document."
        )
    },
    stil: |naam| {
        format!(
            "Er komt niets meer binnen van {naam}. Daarom zijn wij gestopt. Probeer het opnieuw."
        )
    },
    vraag_het: "Vraag ons om het document",
    onleesbaar: |n| match n {
        1 => "Wij kunnen 1 document nu niet laten zien.".to_owned(),
        n => format!("Wij kunnen {n} documenten nu niet laten zien."),
    },
    van_u: "Van u",
    van_gemeente: "Van de gemeente",
    overige: "Overige documenten",
    komma: ',',
    procent: |naam, procent| format!("{naam}: {procent} procent is gedownload."),
    voortgang: |naam| format!("Voortgang van {naam}"),
    annuleer: "Annuleer",
    gestopt: |naam| format!("U bent gestopt met het downloaden van {naam}."),
    alles: "Download alles",
    alle_documenten: "alle documenten",
    alles_bezig: "Het downloaden van de documenten is begonnen.",
    alles_stand: |gedaan, alle| format!("{gedaan} van {alle} documenten"),
    alles_klaar: |n| format!("{n} documenten zijn gedownload in één zip-bestand."),
    alles_deels: |n, alle| {
        format!("{n} van {alle} documenten zijn gedownload. In het zip-bestand ontbreken:")
    },
    alles_mislukt: "De documenten downloaden lukt nu niet. Probeer het opnieuw.",
    alles_gestopt: "U bent gestopt met het downloaden van de documenten.",
    alles_te_groot: "Alle documenten samen zijn te groot voor één bestand. U kunt ze wel een voor \
        een downloaden.",
};

pub(super) const EN: Document = Document {
    mislukt: "We cannot show the documents right now",
    download: "Download",
    bezig: |naam| format!("The download of {naam} has started."),
    klaar: |naam| format!("{naam} has been downloaded."),
    niet_gedownload: |naam| format!("Downloading {naam} does not work now. Try again."),
    opnieuw: "Try again",
    geen: "There are no documents with this request.",
    geen_overige: "There are no other documents with this request.",
    verborgen: |n| match n {
        1 => "There is 1 document with this request that you cannot view here.".to_owned(),
        n => format!("There are {n} documents with this request that you cannot view here."),
    },
    laden: "One moment, the documents are on their way.",
    zonder_bestand: "There is no file with this document here. Check again later.",
    elders: "This document is in another system of ours. You cannot download it here.",
    vervallen: "This document is no longer valid. You cannot download it.",
    te_groot: "This file is too large to download here.",
    anders: |naam| {
        format!(
            "We received a file other than {naam}. That is why we saved nothing. Try again, or \
             ask us for the document."
        )
    },
    stil: |naam| {
        format!("We are not receiving any more of {naam}. That is why we stopped. Try again.")
    },
    vraag_het: "Ask us for the document",
    onleesbaar: |n| match n {
        1 => "We cannot show 1 document right now.".to_owned(),
        n => format!("We cannot show {n} documents right now."),
    },
    van_u: "From you",
    van_gemeente: "From the municipality",
    overige: "Other documents",
    komma: '.',
    procent: |naam, procent| format!("{naam}: {procent} percent has been downloaded."),
    voortgang: |naam| format!("Progress of {naam}"),
    annuleer: "Cancel",
    gestopt: |naam| format!("You stopped the download of {naam}."),
    alles: "Download all",
    alle_documenten: "all documents",
    alles_bezig: "The download of the documents has started.",
    alles_stand: |gedaan, alle| format!("{gedaan} of {alle} documents"),
    alles_klaar: |n| format!("{n} documents have been downloaded in one zip file."),
    alles_deels: |n, alle| {
        format!("{n} of {alle} documents have been downloaded. Missing in the zip file:")
    },
    alles_mislukt: "Downloading the documents does not work now. Try again.",
    alles_gestopt: "You stopped the download of the documents.",
    alles_te_groot: "All documents together are too large for one file. You can download them one \
        by one.",
};
