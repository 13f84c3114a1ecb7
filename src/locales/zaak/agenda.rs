woorden! {
/// The texts for adding a day to a calendar.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct Agenda {
    pub knop: &'static str,
    /// The title of the last day by which the municipality must answer.
    pub laatste_dag: &'static str,
    /// The title of a day on which an answer is expected.
    pub verwacht: &'static str,
    pub opgeslagen: &'static str,
    pub mislukt: &'static str,
    pub omschrijving: fn(&str, &str) -> String,
}
}

pub(super) const NL: Agenda = Agenda {
    knop: "Zet in uw agenda",
    laatste_dag: "Laatste dag voor antwoord",
    verwacht: "Antwoord verwacht",
    opgeslagen: "Het bestand is opgeslagen. Open het om de datum in uw agenda te zetten.",
    mislukt: "Het bestand opslaan is niet gelukt. Probeer het opnieuw.",
    omschrijving: |gemeente, zaaknummer| format!("{gemeente}, zaaknummer {zaaknummer}"),
};

pub(super) const EN: Agenda = Agenda {
    knop: "Add to your calendar",
    laatste_dag: "Last day for an answer",
    verwacht: "Answer expected",
    opgeslagen: "The file has been saved. Open it to put the date in your calendar.",
    mislukt: "Saving the file did not work. Try again.",
    omschrijving: |gemeente, zaaknummer| format!("{gemeente}, case number {zaaknummer}"),
};
