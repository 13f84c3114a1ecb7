/// Texts about how to reach someone.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct Contact {
    pub titel: &'static str,
    pub uitleg: fn(&str) -> String,
    pub telefoon: &'static str,
    pub balie: &'static str,
    pub formulier: &'static str,
}

pub(super) const NL: Contact = Contact {
    titel: "Contact",
    uitleg: |zaaknummer| {
        format!("Hebt u een vraag over deze aanvraag? Noem dan zaaknummer {zaaknummer}.")
    },
    telefoon: "Telefoon",
    balie: "Balie",
    formulier: "Stel uw vraag met het contactformulier",
};

pub(super) const EN: Contact = Contact {
    titel: "Contact",
    uitleg: |zaaknummer| {
        format!("Do you have a question about this request? Mention case number {zaaknummer}.")
    },
    telefoon: "Telephone",
    balie: "Desk",
    formulier: "Ask your question with the contact form",
};
