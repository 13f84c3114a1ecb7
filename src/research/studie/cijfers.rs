use std::slice;

use super::meting::meet_any;
use super::telling::mediaan;
use super::uitvoer::lawful;
use super::{Aandeel, Afloop, Meting, Onderzoek, SEQ, Spreiding, Taak, Taakverslag, Vraagstuk};

/// The results of one task. An attempt that was broken off counts only in [`Cijfers::afgebroken`].
/// When a participant repeats a task in the same variant, only the last attempt counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cijfers {
    /// The number of participants who did the task.
    pub deelnemers: usize,
    /// The number of attempts that were broken off.
    pub afgebroken: usize,
    /// The proportion of attempts that succeeded.
    pub geslaagd: Option<Aandeel>,
    /// The duration of successful attempts.
    pub tijd: Option<Spreiding>,
    /// The median answer to each question after the task, by the id of the question, in the order
    /// of the study.
    pub antwoorden: Vec<(String, f64)>,
    /// The proportion of judged first clicks that were right.
    pub eerste_klik_goed: Option<Aandeel>,
    /// The median number of steps back.
    pub terugstappen: Option<f64>,
    /// The number of searches without a result, over all attempts.
    pub lege_zoekopdrachten: usize,
}

impl Cijfers {
    /// The median answer to the Single Ease Question.
    pub fn seq(&self) -> Option<f64> {
        self.antwoorden.iter().find(|(id, _)| id == SEQ).map(|(_, it)| *it)
    }

    pub(super) fn new(taak: &Taak, onderzoek: &Onderzoek, pogingen: &[Poging]) -> Self {
        let tellend = tellend(pogingen);
        let mut wie: Vec<_> = tellend.iter().map(|(wie, _)| *wie).collect();
        wie.dedup();
        let metingen: Vec<_> = tellend.iter().map(|(_, it)| meet_any(Some(taak), it)).collect();
        let count = |is: fn(&Meting) -> bool| metingen.iter().filter(|it| is(it)).count();
        let klaar = metingen.iter().filter(|it| it.afloop == Afloop::Klaar);
        let tijden: Vec<_> = klaar.map(|it| it.duur_ms as f64).collect();
        let terug: Vec<_> = metingen.iter().map(|it| it.terugstappen as f64).collect();
        let median_answer = |vraag: &Vraagstuk| {
            let given =
                metingen.iter().flat_map(|it| lawful(&it.antwoorden, slice::from_ref(vraag)));
            let given: Vec<_> = given.map(|(_, waarde)| f64::from(waarde)).collect();
            mediaan(&given).map(|it| (vraag.id.clone(), it))
        };
        Self {
            deelnemers: wie.len(),
            afgebroken: pogingen.iter().filter(|(_, it)| it.afloop == Afloop::Afgebroken).count(),
            geslaagd: Aandeel::new(count(|it| it.afloop == Afloop::Klaar), metingen.len()),
            tijd: Spreiding::new(&tijden),
            antwoorden: onderzoek.na_taak.iter().filter_map(median_answer).collect(),
            eerste_klik_goed: Aandeel::new(
                count(|it| it.eerste_klik_goed == Some(true)),
                count(|it| it.eerste_klik_goed.is_some()),
            ),
            terugstappen: mediaan(&terug),
            lege_zoekopdrachten: metingen.iter().map(|it| it.lege_zoekopdrachten).sum(),
        }
    }
}

/// An attempt at a task, with the index of the report that contains it.
pub(super) type Poging<'a> = (usize, &'a Taakverslag);

/// The attempts that count: the last one of each participant in each variant.
fn tellend<'a>(pogingen: &[Poging<'a>]) -> Vec<Poging<'a>> {
    let mut last: Vec<Poging> = vec![];
    for (wie, poging) in pogingen.iter().copied().filter(|(_, it)| it.afloop != Afloop::Afgebroken)
    {
        last.retain(|(other, it)| (*other, &it.variant) != (wie, &poging.variant));
        last.push((wie, poging));
    }
    last
}
