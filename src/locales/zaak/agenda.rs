woorden! {
/// The texts for adding a day to a calendar.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct Agenda {
    pub knop: &'static str,
    pub opgeslagen: &'static str,
    pub mislukt: &'static str,
    pub omschrijving: fn(&str, &str) -> String,
}
}

pub(super) const NL: Agenda = Agenda {
    knop: "Zet in uw agenda",
    opgeslagen: "Het bestand is opgeslagen. Open het om de datum in uw agenda te zetten.",
    mislukt: "Het bestand kon niet worden opgeslagen. Probeer het opnieuw.",
    omschrijving: |gemeente, zaaknummer| format!("{gemeente}, zaaknummer {zaaknummer}"),
};

pub(super) const EN: Agenda = Agenda {
    knop: "Add to your calendar",
    opgeslagen: "The file has been saved. Open it to put the date in your calendar.",
    mislukt: "The file could not be saved. Please try again.",
    omschrijving: |gemeente, zaaknummer| format!("{gemeente}, case number {zaaknummer}"),
};
