/// A study: what participants are asked to do, and what they are asked about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Onderzoek {
    /// Its name in files: letters, digits, `-` and `_`.
    pub naam: String,
    /// Its name for people.
    pub titel: String,
    /// What participants are told first.
    pub inleiding: Option<String>,
    /// In the order in which they are done; at least one.
    pub taken: Vec<Taak>,
    /// Asked after each task.
    pub na_taak: Vec<Vraagstuk>,
    /// Asked when all tasks are done.
    pub na_afloop: Vec<Vraagstuk>,
}

/// Something that a participant is asked to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Taak {
    /// Its name in files, which no other task of the study has.
    pub id: String,
    /// Its name for the researcher.
    pub titel: String,
    /// What is read out to the participant, or shown.
    pub opdracht: String,
    /// The resource pack.
    pub scenario: String,
    /// The variant of the app; that of the scenario when there is none.
    pub variant: Option<String>,
    /// The language, as it stands in the address (`nl`, `en`).
    pub taal: Option<String>,
    /// The path where it begins; the overview when there is none.
    pub start: Option<String>,
    /// The elements that are right to click first; when there are none, it is not judged.
    pub eerste_klik: Vec<String>,
}

/// A question that is answered on a scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Vraagstuk {
    /// Its name in files.
    pub id: String,
    /// The question.
    pub tekst: String,
    /// What 1 means.
    pub laag: String,
    /// What the highest number means.
    pub hoog: String,
    /// The highest number, 2 to 11.
    pub schaal: u8,
    /// Where the question comes from, and whether its translation was validated.
    pub bron: Option<String>,
}

impl Onderzoek {
    /// The task with this name.
    pub fn taak(&self, id: &str) -> Option<&Taak> {
        self.taken.iter().find(|it| it.id == id)
    }

    /// The scenarios that it needs, each once.
    pub fn scenarios(&self) -> Vec<&str> {
        let mut scenarios: Vec<_> = self.taken.iter().map(|it| it.scenario.as_str()).collect();
        scenarios.sort_unstable();
        scenarios.dedup();
        scenarios
    }
}

impl Taak {
    /// Whether this is a right first click; `None` when it is not judged.
    pub fn is_goed(&self, element: &str) -> Option<bool> {
        let judged = !self.eerste_klik.is_empty();
        judged.then(|| self.eerste_klik.iter().any(|it| it == element))
    }
}

impl Vraagstuk {
    /// An answer, ready to keep; `None` when it is not on the scale.
    pub fn antwoord(&self, waarde: u8) -> Option<(String, u8)> {
        (1..=self.schaal).contains(&waarde).then(|| (self.id.clone(), waarde))
    }
}
