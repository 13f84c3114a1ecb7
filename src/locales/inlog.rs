/// The texts of the login pages. They are in a separate wasm file, which only visitors who are not
/// logged in load.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct InlogTeksten {
    pub opnieuw_inloggen: &'static str,
    pub met: fn(&str, &str) -> String,
    pub inloggen_uitleg: fn(&str) -> String,
    pub onderweg: fn(&str) -> String,
    pub geen_digid: &'static str,
    pub digid_aanvragen: &'static str,
    pub nodig: &'static str,
    pub digid_voor: &'static str,
    pub digid_nodig: &'static str,
    pub eherkenning_voor: &'static str,
    pub eherkenning_nodig: &'static str,
    pub eidas_voor: &'static str,
    pub eidas_nodig: &'static str,
    pub liever_niet: &'static str,
    pub bel: fn(&str) -> String,
    pub schrijf: fn(&str) -> String,
    pub formulier: &'static str,
    pub kom_langs: fn(&str) -> String,
    pub uitgelogd: &'static str,
    pub uitgelogd_uitleg: &'static str,
    pub alleen_hier: &'static str,
    pub inactief: &'static str,
    pub elders: &'static str,
    pub verlopen: &'static str,
    pub geannuleerd: &'static str,
    pub geen_opslag: &'static str,
    pub onbekend: &'static str,
    pub traag: &'static str,
    pub digid_mislukt: &'static str,
    pub mislukt_met: fn(&str) -> String,
    pub mislukt: &'static str,
    /// How many files were received, and how many were not.
    pub onderbroken: fn(usize, usize) -> String,
    pub onopgeslagen: &'static str,
}

pub(super) static NL: InlogTeksten = InlogTeksten {
    opnieuw_inloggen: "Opnieuw inloggen",
    met: |inloggen, naam| match naam {
        "" => inloggen.to_owned(),
        naam => format!("{inloggen} met {naam}"),
    },
    inloggen_uitleg: |gemeente| format!("Log in om uw aanvragen bij {gemeente} te bekijken."),
    onderweg: |naar| match naar {
        "" => "Een ogenblik, u gaat naar de inlogpagina.".to_owned(),
        naar => format!("Een ogenblik, u gaat naar {naar}."),
    },
    geen_digid: "Hebt u nog geen DigiD?",
    digid_aanvragen: "Vraag uw DigiD aan",
    nodig: "Wat u nodig hebt",
    digid_voor: "Voor uzelf",
    digid_nodig: "DigiD: de DigiD-app, of uw gebruikersnaam en wachtwoord met sms-controle.",
    eherkenning_voor: "Voor uw bedrijf of organisatie",
    eherkenning_nodig: "eHerkenning: het inlogmiddel van uw bedrijf of organisatie.",
    eidas_voor: "Met een inlogmiddel uit een ander Europees land",
    eidas_nodig: "eIDAS: een inlogmiddel dat uw land heeft erkend.",
    liever_niet: "Logt u liever niet in?",
    bel: |nummer| format!("Bel {nummer}"),
    schrijf: |adres| format!("Mail naar {adres}"),
    formulier: "Stel uw vraag met het contactformulier",
    kom_langs: |adres| format!("Kom langs: {adres}"),
    uitgelogd: "U bent uitgelogd",
    uitgelogd_uitleg: "Gebruiken anderen dit apparaat ook? Sluit dan uw browser.",
    alleen_hier: "U bent hier uitgelogd, maar misschien nog niet bij de dienst waarmee u inlogde. \
        Sluit alle vensters van uw browser, zodat niemand anders uw gegevens kan bekijken.",
    inactief: "Wij hebben u uitgelogd, omdat u 15 minuten niets hebt gedaan. Zo kan niemand anders \
        uw gegevens bekijken.",
    elders: "U bent uitgelogd in een ander venster.",
    verlopen: "U bent niet meer ingelogd. Log opnieuw in om verder te gaan waar u was.",
    geannuleerd: "U hebt het inloggen geannuleerd.",
    geen_opslag: "Uw browser staat niet toe dat deze website iets bewaart. Daardoor kunt u niet \
        inloggen. Sta cookies en websitegegevens toe, en probeer het opnieuw.",
    onbekend: "Wij kunnen nu niet zien of u bent ingelogd. Probeer het over een paar minuten \
        opnieuw.",
    traag: "De inlogdienst is nu traag of geeft geen antwoord. Probeer het over een paar minuten \
        opnieuw.",
    digid_mislukt: "Er is een fout opgetreden in de communicatie met DigiD. Probeert u het \
        later nogmaals. Indien deze fout blijft aanhouden, kijk dan op de website \
        https://www.digid.nl voor de laatste informatie.",
    mislukt_met: |naam| format!("Inloggen met {naam} is niet gelukt. Probeer het later opnieuw."),
    mislukt: "Inloggen is niet gelukt. Probeer het later opnieuw.",
    onderbroken: |wel, niet| {
        let bestanden = |n| match n {
            1 => "1 bestand".to_owned(),
            n => format!("{n} bestanden"),
        };
        let (wel, niet) = (bestanden(wel), bestanden(niet));
        format!(
            "Uw sessie stopte tijdens het versturen. Ontvangen: {wel}. Niet ontvangen: {niet}. Log \
             in en probeer het opnieuw."
        )
    },
    onopgeslagen: "Niet alles wat u invulde, is opgeslagen. Log in en kijk het na.",
};

pub(super) static EN: InlogTeksten = InlogTeksten {
    opnieuw_inloggen: "Log in again",
    met: |inloggen, naam| match naam {
        "" => inloggen.to_owned(),
        naam => format!("{inloggen} with {naam}"),
    },
    inloggen_uitleg: |gemeente| format!("Log in to see your requests with {gemeente}."),
    onderweg: |naar| match naar {
        "" => "One moment, you are being taken to the login page.".to_owned(),
        naar => format!("One moment, you are being taken to {naar}."),
    },
    geen_digid: "Do you not have a DigiD yet?",
    digid_aanvragen: "Apply for a DigiD",
    nodig: "What you need",
    digid_voor: "For yourself",
    digid_nodig: "DigiD: the DigiD app, or your user name and password with a text message.",
    eherkenning_voor: "For your company or organisation",
    eherkenning_nodig: "eHerkenning: the means to log in of your company or organisation.",
    eidas_voor: "With a means to log in from another European country",
    eidas_nodig: "eIDAS: a means to log in that your country has recognised.",
    liever_niet: "Would you rather not log in?",
    bel: |nummer| format!("Call {nummer}"),
    schrijf: |adres| format!("Send an e-mail to {adres}"),
    formulier: "Ask your question with the contact form",
    kom_langs: |adres| format!("Visit us: {adres}"),
    uitgelogd: "You are logged out",
    uitgelogd_uitleg: "Do others use this device too? Then close your browser.",
    alleen_hier: "You are logged out here, but perhaps not yet where you logged in. Close all windows of your browser, so that nobody else can see your data.",
    inactief: "We logged you out because you did nothing for 15 minutes. This way nobody else \
        can see your data.",
    elders: "You were logged out in another window.",
    verlopen: "You are no longer logged in. Log in again to go on where you were.",
    geannuleerd: "You cancelled logging in.",
    geen_opslag: "Your browser does not let this website keep anything. That is why you cannot \
        log in. Allow cookies and website data, and try again.",
    onbekend: "We cannot see right now whether you are logged in. Try again in a few minutes.",
    traag: "The login service is slow right now, or does not answer. Try again in a few minutes.",
    digid_mislukt: "An error has occurred in the communication with DigiD. Please try again \
        later. If the error persists, please check the website https://www.digid.nl for the latest \
        information.",
    mislukt_met: |naam| format!("Logging in with {naam} did not work. Try again later."),
    mislukt: "Logging in did not work. Try again later.",
    onderbroken: |wel, niet| {
        let bestanden = |n| match n {
            1 => "1 file".to_owned(),
            n => format!("{n} files"),
        };
        let (wel, niet) = (bestanden(wel), bestanden(niet));
        format!(
            "Your session ended while you were sending. Received: {wel}. Not received: {niet}. Log \
             in and try again."
        )
    },
    onopgeslagen: "Not all that you filled in was saved. Log in and check it.",
};
