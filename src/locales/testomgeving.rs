//! The texts of fixture mode, in both languages.

use super::{Taal, Teksten};

/// Texts of fixture mode.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "the texts in nl say what they are")]
pub struct Testomgeving {
    pub naam: &'static str,
    pub verzonnen: &'static str,
    pub scenario: &'static str,
    pub scenarios: &'static str,
    pub vandaag: &'static str,
    pub onbekend_titel: &'static str,
    pub onbekend: fn(&str) -> String,
    pub bestaan: &'static str,
    pub geen_lijst: &'static str,
    pub verborgen: fn(usize, &str) -> String,
    pub vertrouwelijkheid: &'static str,
    pub intern_zaaktype: &'static str,
    pub concept_zaaktype: &'static str,
    pub onbekende_tekst: fn(&str) -> String,
    pub onbekende_waarde: fn(&str, &str, &str) -> String,
    pub ongeldige_datum: fn(&str) -> String,
    pub onbekend_thema: fn(&str) -> String,
    pub scenario_onleesbaar: &'static str,
    pub hersteld: fn(usize) -> String,
}

impl Testomgeving {
    /// In the language of these texts.
    pub fn of(teksten: &Teksten) -> &'static Self {
        match teksten.taal {
            Taal::Nederlands => &NL,
            Taal::Engels => &EN,
        }
    }
}

static NL: Testomgeving = Testomgeving {
    naam: "Testomgeving",
    verzonnen: "Testomgeving, verzonnen gegevens",
    scenario: "Scenario",
    scenarios: "Alle scenario's",
    vandaag: "Vandaag",
    onbekend_titel: "Scenario niet gevonden",
    onbekend: |naam| format!("Het scenario ‘{naam}’ bestaat niet."),
    bestaan: "Deze scenario's bestaan:",
    geen_lijst: "Er is geen lijst van scenario's (fixtures/index.json).",
    verborgen: |n, regel| match n {
        1 => format!("1 aanvraag verborgen: {regel}."),
        n => format!("{n} aanvragen verborgen: {regel}."),
    },
    vertrouwelijkheid: "vertrouwelijkheid",
    intern_zaaktype: "intern zaaktype",
    concept_zaaktype: "zaaktype is een concept",
    onbekende_tekst: |naam| {
        format!("Er is geen tekst ‘{naam}’ om te vervangen, of er horen waarden in.")
    },
    onbekende_waarde: |naam, waarde, keuze| {
        format!("‘{naam}={waarde}’ bestaat niet. Kies uit: {keuze}.")
    },
    ongeldige_datum: |tekst| format!("‘nu={tekst}’ is geen datum. Schrijf hem als 2023-05-10."),
    onbekend_thema: |naam| format!("Het thema ‘{naam}’ bestaat niet."),
    scenario_onleesbaar: "Het scenario kan niet worden gelezen",
    hersteld: |n| match n {
        1 => "1 soort veld in de gegevens is hersteld of weggelaten.".to_owned(),
        n => format!("{n} soorten velden in de gegevens zijn hersteld of weggelaten."),
    },
};

static EN: Testomgeving = Testomgeving {
    naam: "Test environment",
    verzonnen: "Test environment, invented data",
    scenario: "Scenario",
    scenarios: "All scenarios",
    vandaag: "Today",
    onbekend_titel: "Scenario not found",
    onbekend: |naam| format!("There is no scenario ‘{naam}’."),
    bestaan: "These scenarios exist:",
    geen_lijst: "There is no list of scenarios (fixtures/index.json).",
    verborgen: |n, regel| match n {
        1 => format!("1 request hidden: {regel}."),
        n => format!("{n} requests hidden: {regel}."),
    },
    vertrouwelijkheid: "vertrouwelijkheid",
    intern_zaaktype: "internal zaaktype",
    concept_zaaktype: "zaaktype is a draft",
    onbekende_tekst: |naam| format!("There is no text ‘{naam}’ to replace, or it takes values."),
    onbekende_waarde: |naam, waarde, keuze| {
        format!("‘{naam}={waarde}’ does not exist. Choose from: {keuze}.")
    },
    ongeldige_datum: |tekst| format!("‘nu={tekst}’ is not a date. Write it as 2023-05-10."),
    onbekend_thema: |naam| format!("There is no theme ‘{naam}’."),
    scenario_onleesbaar: "The scenario cannot be read",
    hersteld: |n| match n {
        1 => "1 kind of field in the data was repaired or left out.".to_owned(),
        n => format!("{n} kinds of fields in the data were repaired or left out."),
    },
};
