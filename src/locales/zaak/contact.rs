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
    pub onderwerp: fn(&str) -> String,
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
    onderwerp: |zaaknummer| format!("Zaaknummer {zaaknummer}"),
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
    // In Dutch, because the municipality reads the e-mail.
    onderwerp: |zaaknummer| format!("Zaaknummer {zaaknummer}"),
    eerder: "Earlier contact",
    eerder_mislukt: "We cannot see right now whether you have been in contact with us before",
    eerder_onleesbaar: |n| match n {
        1 => "We cannot show 1 earlier contact right now".to_owned(),
        n => format!("We cannot show {n} earlier contacts right now"),
    },
    antwoord: "Our answer:",
    niet_bereikt: "You and we did not reach each other then.",
};
