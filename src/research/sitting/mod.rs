//! The session of one participant: the progress in the study, and the report. It is pure: the
//! caller passes the time.

use std::sync::Arc;

use super::studie::{Afloop, Gebeurtenis, Notitie, Onderzoek, Regel, Taak, Taakverslag, Verslag};

/// The progress of a participant.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Fase {
    /// The task with this index waits for the moderator to start it.
    Gereed(usize),
    /// The participant reads the task with this index.
    Opdracht(usize),
    /// The participant does a task.
    Bezig(Bezig),
    /// The participant answers questions about the task that ended last, which has this index.
    Navraag(usize),
    /// The participant answers the final questions.
    Afsluiting,
    /// The session is finished.
    Klaar,
}

/// A task in progress.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bezig {
    /// The index of the task in the study.
    pub(crate) taak: usize,
    /// When it began, in milliseconds on a monotonic clock.
    pub(crate) begin_ms: u64,
    /// The variant of the app.
    variant: String,
    regels: Vec<Regel>,
}

impl Bezig {
    /// The events until now.
    pub(crate) fn regels(&self) -> &[Regel] {
        &self.regels
    }
}

/// The session of one participant.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sitting {
    /// The study.
    pub(crate) onderzoek: Arc<Onderzoek>,
    /// The progress.
    pub(crate) fase: Fase,
    /// The report of the finished tasks and the answers.
    pub(crate) verslag: Verslag,
}

impl Sitting {
    /// A session in which nothing has happened yet.
    pub(crate) fn new(onderzoek: Arc<Onderzoek>, deelnemer: super::studie::Deelnemer) -> Self {
        let verslag = Verslag::new(&onderzoek.naam, deelnemer);
        Self { onderzoek, fase: Fase::Gereed(0), verslag }
    }

    /// The task with this index.
    pub(crate) fn taak(&self, place: usize) -> Option<&Taak> {
        self.onderzoek.taken.get(place)
    }

    /// The task that waits, is read, is in progress, or gets its questions.
    pub(crate) fn huidige(&self) -> Option<(usize, &Taak)> {
        let place = match &self.fase {
            Fase::Gereed(place) | Fase::Opdracht(place) | Fase::Navraag(place) => *place,
            Fase::Bezig(bezig) => bezig.taak,
            Fase::Afsluiting | Fase::Klaar => return None,
        };
        Some((place, self.taak(place)?))
    }

    /// Whether the session holds anything that should not be lost.
    pub(crate) fn has_something(&self) -> bool {
        let Verslag { taken, antwoorden, notities, .. } = &self.verslag;
        let is_quiet = taken.is_empty() && antwoorden.is_empty() && notities.is_empty();
        !is_quiet || matches!(self.fase, Fase::Bezig(_))
    }

    /// Shows a task to the participant. Tasks can be done in any order, and more than once.
    pub(crate) fn show(&mut self, place: usize) {
        if !matches!(self.fase, Fase::Bezig(_)) && self.taak(place).is_some() {
            self.fase = Fase::Opdracht(place);
        }
    }

    /// Starts the clock of the task that is shown.
    pub(crate) fn begin(&mut self, variant: String, nu_ms: u64) {
        if let Fase::Opdracht(taak) = self.fase {
            self.fase = Fase::Bezig(Bezig { taak, begin_ms: nu_ms, variant, regels: vec![] });
        }
    }

    /// Records an event. Outside a task only notes are recorded.
    pub(crate) fn keep(&mut self, wat: Gebeurtenis, nu_ms: u64) {
        match (&mut self.fase, wat) {
            (Fase::Bezig(bezig), wat) => {
                bezig.regels.extend(Regel::sinds(bezig.begin_ms, nu_ms, wat));
            }
            (_, Gebeurtenis::Notitie { tekst }) => {
                let na_taken = self.verslag.taken.len();
                self.verslag.notities.push(Notitie { na_taken, tekst });
            }
            _ => {}
        }
    }

    /// Ends the task. A task that was broken off has no questions and can be repeated.
    pub(crate) fn end(&mut self, afloop: Afloop, nu_ms: u64) {
        let Fase::Bezig(Bezig { taak, begin_ms, variant, regels }) = self.fase.clone() else {
            return;
        };
        let Some(it) = self.taak(taak) else { return };
        let verslag = Taakverslag {
            taak: it.id.clone(),
            scenario: it.scenario.clone(),
            variant,
            duur_ms: nu_ms.saturating_sub(begin_ms),
            afloop,
            regels,
            antwoorden: vec![],
        };
        self.verslag.taken.push(verslag);
        self.fase = match afloop {
            Afloop::Afgebroken => Fase::Gereed(taak),
            _ if self.onderzoek.na_taak.is_empty() => self.after(taak),
            _ => Fase::Navraag(taak),
        };
    }

    /// Records answers. The list is empty when the participant prefers not to answer.
    pub(crate) fn answer(&mut self, antwoorden: Vec<(String, u8)>) {
        match self.fase {
            Fase::Navraag(taak) => {
                if let Some(last) = self.verslag.taken.last_mut() {
                    last.antwoorden = antwoorden;
                }
                self.fase = self.after(taak);
            }
            Fase::Afsluiting => {
                self.verslag.antwoorden = antwoorden;
                self.fase = Fase::Klaar;
            }
            _ => {}
        }
    }

    /// Goes to the final questions, even when tasks are left, because the time may be up.
    pub(crate) fn conclude(&mut self) {
        if matches!(self.fase, Fase::Gereed(_)) {
            self.fase =
                if self.onderzoek.na_afloop.is_empty() { Fase::Klaar } else { Fase::Afsluiting };
        }
    }

    /// How many different tasks were done.
    pub(crate) fn gedaan(&self) -> usize {
        self.onderzoek.taken.iter().filter(|it| self.is_done(it)).count()
    }

    fn is_done(&self, taak: &Taak) -> bool {
        let ended = |it: &Taakverslag| it.taak == taak.id && it.afloop != Afloop::Afgebroken;
        self.verslag.taken.iter().any(ended)
    }

    /// The phase after a task and its questions.
    fn after(&self, taak: usize) -> Fase {
        let tasks = || self.onderzoek.taken.iter().enumerate();
        let later = tasks().skip(taak + 1).find(|(_, it)| !self.is_done(it));
        match later.or_else(|| tasks().find(|(_, it)| !self.is_done(it))) {
            Some((place, _)) => Fase::Gereed(place),
            None if self.onderzoek.na_afloop.is_empty() || !self.verslag.antwoorden.is_empty() => {
                Fase::Klaar
            }
            None => Fase::Afsluiting,
        }
    }
}

/// The addresses of the pages that the participant visited, to recognise a step back. They are
/// never part of the report.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wandeling(Vec<String>);

impl Wandeling {
    /// Begins at a page.
    pub(crate) fn at(path: &str) -> Self {
        Self(vec![path.to_owned()])
    }

    /// Goes to a page. Returns whether this is a step back to the previous page.
    pub(crate) fn go(&mut self, path: &str) -> bool {
        let Self(paths) = self;
        let is_back = paths.iter().rev().nth(1).is_some_and(|it| it == path);
        if is_back {
            paths.pop();
        } else {
            paths.push(path.to_owned());
        }
        is_back
    }
}

#[cfg(test)]
mod tests;
