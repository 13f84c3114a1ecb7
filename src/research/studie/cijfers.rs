use std::slice;

use super::meting::meet_any;
use super::telling::mediaan;
use super::uitvoer::lawful;
use super::{Aandeel, Afloop, Meting, Onderzoek, SEQ, Spreiding, Taak, Taakverslag, Vraagstuk};

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

impl Cijfers {
    /// The median of the Single Ease Question.
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

/// A time that someone tried a task, by the place of their report.
pub(super) type Poging<'a> = (usize, &'a Taakverslag);

/// Those that count: of those of the same person in the same variant only the last one.
fn tellend<'a>(pogingen: &[Poging<'a>]) -> Vec<Poging<'a>> {
    let mut last: Vec<Poging> = vec![];
    for (wie, poging) in pogingen.iter().copied().filter(|(_, it)| it.afloop != Afloop::Afgebroken)
    {
        last.retain(|(other, it)| (*other, &it.variant) != (wie, &poging.variant));
        last.push((wie, poging));
    }
    last
}
