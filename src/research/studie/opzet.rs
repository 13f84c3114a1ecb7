/// A study: the tasks for participants, and the questions about them.
#[derive(Clone, Debug, PartialEq)]
pub struct Onderzoek {
    /// The name in files: letters, digits, `-` and `_`.
    pub naam: String,
    /// The title for people.
    pub titel: String,
    /// The introduction for participants.
    pub inleiding: Option<String>,
    /// The tasks, in order; at least one.
    pub taken: Vec<Taak>,
    /// The questions after each task.
    pub na_taak: Vec<Vraagstuk>,
    /// The questions at the end.
    pub na_afloop: Vec<Vraagstuk>,
}

/// A task for participants.
#[derive(Clone, Debug, PartialEq)]
pub struct Taak {
    /// The name in files, unique within the study.
    pub id: String,
    /// The title for the researcher.
    pub titel: String,
    /// The text that the participant reads or hears.
    pub opdracht: String,
    /// The name of the resource pack.
    pub scenario: String,
    /// The variant of the app. `None` for the variant of the scenario.
    pub variant: Option<String>,
    /// The language, as in addresses (`nl`, `en`).
    pub taal: Option<String>,
    /// The path of the first page. `None` for the overview.
    pub start: Option<String>,
    /// The names of the elements that are right to click first. When empty, the first click is not
    /// judged.
    pub eerste_klik: Vec<String>,
}

/// A question with a scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Vraagstuk {
    /// The name in files.
    pub id: String,
    /// The text of the question.
    pub tekst: String,
    /// The meaning of 1.
    pub laag: String,
    /// The meaning of the highest number.
    pub hoog: String,
    /// The highest number, from 2 to 11.
    pub schaal: u8,
    /// The source of the question, and whether its translation was validated.
    pub bron: Option<String>,
}

impl Onderzoek {
    /// The task with this id.
    pub fn taak(&self, id: &str) -> Option<&Taak> {
        self.taken.iter().find(|it| it.id == id)
    }

    /// The scenarios that the study uses, each once.
    pub fn scenarios(&self) -> Vec<&str> {
        let mut scenarios: Vec<_> = self.taken.iter().map(|it| it.scenario.as_str()).collect();
        scenarios.sort_unstable();
        scenarios.dedup();
        scenarios
    }
}

impl Taak {
    /// Whether `element` is right to click first. `None` when the task does not judge it.
    pub fn is_goed(&self, element: &str) -> Option<bool> {
        let judged = !self.eerste_klik.is_empty();
        judged.then(|| self.eerste_klik.iter().any(|it| it == element))
    }
}

impl Vraagstuk {
    /// The answer with the id of the question. `None` when `waarde` is not on the scale.
    pub fn antwoord(&self, waarde: u8) -> Option<(String, u8)> {
        (1..=self.schaal).contains(&waarde).then(|| (self.id.clone(), waarde))
    }
}
