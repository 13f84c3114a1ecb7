use super::{Aandeel, Onderzoek, SEQ, Spreiding, Verslag};

/// What several participants tell together.
#[derive(Clone, Debug, PartialEq)]
pub struct Samenvatting {
    /// How many reports were counted.
    pub deelnemers: usize,
    /// Numbers under which more than one report came, each once. All of them were counted, unless
    /// they are the same in all: then it is one file that was given twice.
    pub dubbel: Vec<String>,
    /// How many reports were left out because they are of another study.
    pub andere: usize,
    /// In the order of the study.
    pub taken: Vec<Taaksamenvatting>,
    /// The UMUX-Lite; `None` when nobody answered both questions.
    pub eindcijfer: Option<Eindcijfer>,
}

/// What they tell about one task.
#[derive(Clone, Debug, PartialEq)]
pub struct Taaksamenvatting {
    /// The [`Taak::id`](super::Taak).
    pub taak: String,
    /// The [`Taak::titel`](super::Taak).
    pub titel: String,
    /// In all variants.
    pub geheel: Cijfers,
    /// In each variant, by its name; empty unless it was done in several.
    pub per_variant: Vec<(String, Cijfers)>,
}

/// The numbers of a task. What was broken off is in [`Cijfers::afgebroken`] and nowhere else. Of a task
/// that someone did again in the same variant, only the last time counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cijfers {
    /// How many participants did it.
    pub deelnemers: usize,
    /// How often it was broken off.
    pub afgebroken: usize,
    /// How often it was done, of all times it was tried.
    pub geslaagd: Option<Aandeel>,
    /// How long that took when it was done.
    pub tijd: Option<Spreiding>,
    /// The median of each question after a task, by its name, in the order of the study.
    pub antwoorden: Vec<(String, f64)>,
    /// How often the first click was right, of all times it was judged.
    pub eerste_klik_goed: Option<Aandeel>,
    /// The median of how often someone went back.
    pub terugstappen: Option<f64>,
    /// How many searches found nothing, of all together.
    pub lege_zoekopdrachten: usize,
}

/// A score over participants.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Eindcijfer {
    /// How many answered.
    pub deelnemers: usize,
    /// The mean, as is usual for the UMUX-Lite, 0 to 100.
    pub gemiddelde: f64,
    /// The lowest.
    pub min: f64,
    /// The highest.
    pub max: f64,
}

impl Cijfers {
    /// The median of the Single Ease Question.
    pub fn seq(&self) -> Option<f64> {
        self.antwoorden.iter().find(|(id, _)| id == SEQ).map(|(_, it)| *it)
    }
}

/// Adds participants up.
pub fn samenvatten(_onderzoek: &Onderzoek, _verslagen: &[Verslag]) -> Samenvatting {
    Samenvatting { deelnemers: 0, dubbel: vec![], andere: 0, taken: vec![], eindcijfer: None }
}
