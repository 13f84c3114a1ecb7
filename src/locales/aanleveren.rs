woorden! {
/// The texts about sending documents for a zaak. They are in the wasm file of that part of the page.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct AanleverenTeksten {
    pub titel: &'static str,
    pub gevraagd: fn(&str) -> String,
    pub mogelijk: fn(&str) -> String,
    /// The kinds of files, and the size of the largest.
    pub regels: fn(&str, &str) -> String,
    /// Between the last two of a list.
    pub en: &'static str,
    pub kies: &'static str,
    pub foto: &'static str,
    pub sleep: &'static str,
    pub bestanden: &'static str,
    pub verstuur: fn(usize) -> String,
    pub verwijder: &'static str,
    pub annuleer: &'static str,
    pub opnieuw: &'static str,
    pub voortgang: fn(&str) -> String,
    pub bekijken: &'static str,
    pub gekozen: &'static str,
    pub wacht: &'static str,
    pub begonnen: &'static str,
    pub procent: fn(u64) -> String,
    pub afronden: &'static str,
    pub ontvangen: &'static str,
    pub onbekend: &'static str,
    pub leeg: &'static str,
    pub te_groot: fn(&str) -> String,
    pub soort: fn(&str) -> String,
    pub inhoud: &'static str,
    pub dubbel: &'static str,
    pub onleesbaar: &'static str,
    pub gesloten: &'static str,
    pub verbinding: &'static str,
    pub druk: &'static str,
    pub uitgelogd: &'static str,
    pub te_groot_onderweg: &'static str,
    pub veranderd: &'static str,
    pub gestopt: &'static str,
    pub geweigerd: &'static str,
    pub zaak_gesloten: &'static str,
    pub mislukt: &'static str,
    pub sessie_stopte: &'static str,
}
}

pub(super) static NL: AanleverenTeksten = AanleverenTeksten {
    titel: "Document toevoegen",
    gevraagd: |wat| format!("Wij hebben van u nodig: {wat}."),
    mogelijk: |wat| format!("U kunt hier zelf iets toevoegen aan uw aanvraag: {wat}."),
    regels: |soorten, grootte| {
        format!("Wij nemen {soorten} aan. Een bestand mag {grootte} groot zijn, niet groter.")
    },
    en: "en",
    kies: "Kies bestanden",
    foto: "Maak een foto",
    sleep: "U kunt bestanden ook hierheen slepen.",
    bestanden: "Uw bestanden",
    verstuur: |n| match n {
        1 => "Verstuur 1 bestand".to_owned(),
        n => format!("Verstuur {n} bestanden"),
    },
    verwijder: "Verwijder",
    annuleer: "Annuleer",
    opnieuw: "Probeer opnieuw",
    voortgang: |naam| format!("Voortgang van {naam}"),
    bekijken: "Wij bekijken het bestand.",
    gekozen: "Nog niet verstuurd.",
    wacht: "Wacht op het bestand ervoor.",
    begonnen: "Het versturen is begonnen.",
    procent: |procent| format!("{procent} procent is verstuurd."),
    afronden: "Verstuurd. Wij voegen het nu toe aan uw aanvraag.",
    ontvangen: "Ontvangen. Het staat nu bij de documenten van uw aanvraag.",
    onbekend: "Wij weten niet of wij dit hebben ontvangen. Kijk straks bij de documenten van uw \
        aanvraag. Staat het er niet? Probeer het dan opnieuw.",
    leeg: "Niet ontvangen, omdat er niets in dit bestand staat.",
    te_groot: |grootte| {
        format!("Niet ontvangen, omdat dit bestand te groot is. Wij nemen {grootte} aan.")
    },
    soort: |soorten| format!("Niet ontvangen, omdat wij deze soort niet aannemen. Kies {soorten}."),
    inhoud: "Niet ontvangen, omdat de inhoud niet past bij de naam van het bestand.",
    dubbel: "Niet ontvangen, omdat u dit bestand al hebt gekozen.",
    onleesbaar: "Niet ontvangen, omdat uw apparaat dit bestand niet kan openen.",
    gesloten: "Niet ontvangen, omdat deze aanvraag al klaar is.",
    verbinding: "Niet ontvangen, omdat de verbinding wegviel. Probeer het opnieuw.",
    druk: "Niet ontvangen, omdat het bij ons te druk is. Probeer het later opnieuw.",
    uitgelogd: "Niet ontvangen, omdat u niet meer was ingelogd. Probeer het opnieuw.",
    te_groot_onderweg: "Niet ontvangen, omdat dit bestand te groot is om te versturen. Maak het \
        kleiner, of neem contact met ons op.",
    veranderd: "Niet ontvangen, omdat het bestand intussen is veranderd of weg is. Kies het opnieuw.",
    gestopt: "Niet ontvangen, omdat u bent gestopt.",
    geweigerd: "Niet ontvangen, omdat ons systeem dit bestand niet aanneemt. Neem contact met ons \
        op.",
    zaak_gesloten: "Deze aanvraag is klaar. U kunt er geen documenten meer aan toevoegen.",
    mislukt: "Wij kunnen nu niet zien of u hier documenten kunt toevoegen",
    sessie_stopte: "U was niet meer ingelogd toen u bestanden verstuurde. Hieronder staat wat wij \
        hebben ontvangen, en wat niet.",
};

pub(super) static EN: AanleverenTeksten = AanleverenTeksten {
    titel: "Add a document",
    gevraagd: |wat| format!("We need this from you: {wat}."),
    mogelijk: |wat| format!("You can add something to your request here yourself: {wat}."),
    regels: |soorten, grootte| {
        format!("We accept {soorten}. A file can be up to {grootte} in size.")
    },
    en: "and",
    kies: "Choose files",
    foto: "Take a photo",
    sleep: "You can also drag files to this place.",
    bestanden: "Your files",
    verstuur: |n| match n {
        1 => "Send 1 file".to_owned(),
        n => format!("Send {n} files"),
    },
    verwijder: "Remove",
    annuleer: "Cancel",
    opnieuw: "Try again",
    voortgang: |naam| format!("Progress of {naam}"),
    bekijken: "We are looking at the file.",
    gekozen: "Not sent yet.",
    wacht: "Waits for the file before it.",
    begonnen: "Sending has started.",
    procent: |procent| format!("{procent} percent has been sent."),
    afronden: "Sent. We are adding it to your request now.",
    ontvangen: "Received. It is with the documents of your request now.",
    onbekend: "We do not know whether we received this. Look at the documents of your request in a \
        while. Is it not there? Then try again.",
    leeg: "Not received, because there is nothing in this file.",
    te_groot: |grootte| {
        format!("Not received, because this file is too large. We accept {grootte}.")
    },
    soort: |soorten| {
        format!("Not received, because we do not accept this kind of file. Choose {soorten}.")
    },
    inhoud: "Not received, because the content does not match the name of the file.",
    dubbel: "Not received, because you chose this file already.",
    onleesbaar: "Not received, because your device cannot open this file.",
    gesloten: "Not received, because this request is finished already.",
    verbinding: "Not received, because the connection was lost. Try again.",
    druk: "Not received, because we are too busy. Try again later.",
    uitgelogd: "Not received, because you were no longer logged in. Try again.",
    te_groot_onderweg: "Not received, because this file is too large to send. Make it smaller, or \
        contact us.",
    veranderd: "Not received, because the file has changed or is gone. Choose it again.",
    gestopt: "Not received, because you stopped.",
    geweigerd: "Not received, because our system does not accept this file. Contact us.",
    zaak_gesloten: "This request is finished. You cannot add documents to it any more.",
    mislukt: "We cannot see now whether you can add documents here",
    sessie_stopte: "You were no longer logged in when you sent files. Below is what we received, and \
        what we did not.",
};
