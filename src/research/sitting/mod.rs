//! The session of one participant: how far they are in the study, and what was kept of them. Pure: the
//! clock is told.

use std::sync::Arc;

use super::studie::{Afloop, Gebeurtenis, Notitie, Onderzoek, Regel, Taak, Taakverslag, Verslag};

/// How far a participant is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Fase {
    /// Waits for the moderator to start the task with this place in the study.
    Gereed(usize),
    /// Reads what to do.
    Opdracht(usize),
    /// Does it.
    Bezig(Bezig),
    /// Is asked about the task that ended last, which has this place.
    Navraag(usize),
    /// Is asked about all of it.
    Afsluiting,
    /// Has done everything.
    Klaar,
}

/// A task that is being done.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bezig {
    /// Its place in the study.
    pub(crate) taak: usize,
    /// When it began, in milliseconds on a clock that only goes on.
    pub(crate) begin_ms: u64,
    /// The variant in which it is done.
    variant: String,
    regels: Vec<Regel>,
}

impl Bezig {
    /// What has happened until now.
    pub(crate) fn regels(&self) -> &[Regel] {
        &self.regels
    }
}

/// The session of one participant.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sitting {
    /// The study.
    pub(crate) onderzoek: Arc<Onderzoek>,
    /// How far they are.
    pub(crate) fase: Fase,
    /// What was kept of the tasks that have ended, and of what was asked.
    pub(crate) verslag: Verslag,
}

impl Sitting {
    /// That of someone who has done nothing yet.
    pub(crate) fn new(onderzoek: Arc<Onderzoek>, deelnemer: super::studie::Deelnemer) -> Self {
        let verslag = Verslag::new(&onderzoek.naam, deelnemer);
        Self { onderzoek, fase: Fase::Gereed(0), verslag }
    }

    /// The task with this place.
    pub(crate) fn taak(&self, place: usize) -> Option<&Taak> {
        self.onderzoek.taken.get(place)
    }

    /// The task that waits, is read or is done.
    pub(crate) fn huidige(&self) -> Option<(usize, &Taak)> {
        let place = match &self.fase {
            Fase::Gereed(place) | Fase::Opdracht(place) | Fase::Navraag(place) => *place,
            Fase::Bezig(bezig) => bezig.taak,
            Fase::Afsluiting | Fase::Klaar => return None,
        };
        Some((place, self.taak(place)?))
    }

    /// Whether anything would be lost.
    pub(crate) fn has_something(&self) -> bool {
        let Verslag { taken, antwoorden, notities, .. } = &self.verslag;
        let is_quiet = taken.is_empty() && antwoorden.is_empty() && notities.is_empty();
        !is_quiet || matches!(self.fase, Fase::Bezig(_))
    }

    /// Shows what to do. Any task may be next, also one that was done before.
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

    /// Keeps what happened. What a participant does outside a task is nobody's business.
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

    /// The task has ended. Of one that was broken off nothing is asked, and it may be done again.
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

    /// Keeps what was answered; nothing when they would rather not say.
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

    /// Goes to the questions about all of it, whatever tasks are left: time may be up.
    pub(crate) fn conclude(&mut self) {
        if matches!(self.fase, Fase::Gereed(_)) {
            self.fase =
                if self.onderzoek.na_afloop.is_empty() { Fase::Klaar } else { Fase::Afsluiting };
        }
    }

    /// How many tasks have been done, each once.
    pub(crate) fn gedaan(&self) -> usize {
        self.onderzoek.taken.iter().filter(|it| self.is_done(it)).count()
    }

    fn is_done(&self, taak: &Taak) -> bool {
        let ended = |it: &Taakverslag| it.taak == taak.id && it.afloop != Afloop::Afgebroken;
        self.verslag.taken.iter().any(ended)
    }

    /// What follows when a task and its questions are done.
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

/// The pages that a participant walked along, to tell going back from going on. Holds addresses, and
/// is never kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wandeling(Vec<String>);

impl Wandeling {
    /// Begins at a page.
    pub(crate) fn at(path: &str) -> Self {
        Self(vec![path.to_owned()])
    }

    /// Goes to a page. Tells whether that is going back: to where one came from.
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
