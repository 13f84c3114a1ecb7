woorden! {
/// The texts about contacting the municipality.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct Contact {
    pub titel: &'static str,
    pub uitleg: &'static str,
    pub zaaknummer: &'static str,
    pub kopieer: &'static str,
    pub gekopieerd: &'static str,
    pub is_gekopieerd: fn(&str) -> String,
    pub kopieer_zelf: &'static str,
    pub telefoon: &'static str,
    pub nu_open: &'static str,
    pub nu_gesloten: &'static str,
    pub vandaag: &'static str,
    pub morgen: &'static str,
    /// On a day, such as "maandag" or "4 januari".
    pub op: fn(&str) -> String,
    /// When the telephone is answered again: the day in words, the hour and the minute.
    pub weer_open: fn(&str, u16, u16) -> String,
    pub balie: &'static str,
    pub email: &'static str,
    pub onderwerp: fn(&str) -> String,
    pub website: &'static str,
    pub formulier: &'static str,
    pub eerder: &'static str,
    pub eerder_mislukt: &'static str,
    pub eerder_onleesbaar: fn(usize) -> String,
    /// Stands before what the municipality answered.
    pub antwoord: &'static str,
    pub niet_bereikt: &'static str,
}
}

pub(super) const NL: Contact = Contact {
    titel: "Contact",
    uitleg: "Hebt u een vraag over deze aanvraag? Noem dan het zaaknummer.",
    zaaknummer: "Zaaknummer",
    kopieer: "Kopieer zaaknummer",
    gekopieerd: "Gekopieerd",
    is_gekopieerd: |zaaknummer| format!("Zaaknummer {zaaknummer} is gekopieerd."),
    kopieer_zelf: "Kopiëren lukt hier niet. Wij hebben het zaaknummer voor u geselecteerd: kopieer \
        het zelf.",
    telefoon: "Telefoon",
    nu_open: "Nu open",
    nu_gesloten: "Nu gesloten",
    vandaag: "vandaag",
    morgen: "morgen",
    op: |dag| format!("op {dag}"),
    weer_open: |dag, uur, minuut| match minuut {
        0 => format!("Nu gesloten, {dag} om {uur} uur weer open"),
        _ => format!("Nu gesloten, {dag} om {uur}.{minuut:02} uur weer open"),
    },
    balie: "Balie",
    email: "E-mail",
    onderwerp: |zaaknummer| format!("Zaaknummer {zaaknummer}"),
    website: "Website",
    formulier: "Stel uw vraag met het contactformulier",
    eerder: "Eerder contact",
    eerder_mislukt: "Wij kunnen nu niet zien of u eerder contact met ons had",
    eerder_onleesbaar: |n| match n {
        1 => "Wij kunnen 1 eerder contact nu niet laten zien".to_owned(),
        n => format!("Wij kunnen {n} eerdere contacten nu niet laten zien"),
    },
    antwoord: "Ons antwoord:",
    niet_bereikt: "Het lukte toen niet om elkaar te spreken.",
};

pub(super) const EN: Contact = Contact {
    titel: "Contact",
    uitleg: "Do you have a question about this request? Mention the case number.",
    zaaknummer: "Case number",
    kopieer: "Copy case number",
    gekopieerd: "Copied",
    is_gekopieerd: |zaaknummer| format!("Case number {zaaknummer} has been copied."),
    kopieer_zelf: "Copying does not work here. We have selected the case number for you: copy it \
        yourself.",
    telefoon: "Telephone",
    nu_open: "Open now",
    nu_gesloten: "Closed now",
    vandaag: "today",
    morgen: "tomorrow",
    op: |dag| format!("on {dag}"),
    weer_open: |dag, uur, minuut| format!("Closed now, open again {dag} at {uur}:{minuut:02}"),
    balie: "Visit us",
    email: "E-mail",
    // In Dutch, because the municipality reads the e-mail.
    onderwerp: |zaaknummer| format!("Zaaknummer {zaaknummer}"),
    website: "Website",
    formulier: "Ask your question with the contact form",
    eerder: "Earlier contact",
    eerder_mislukt: "We cannot see right now whether you have been in contact with us before",
    eerder_onleesbaar: |n| match n {
        1 => "We cannot show 1 earlier contact right now".to_owned(),
        n => format!("We cannot show {n} earlier contacts right now"),
    },
    antwoord: "Our answer:",
    niet_bereikt: "You and we did not reach each other then.",
};
