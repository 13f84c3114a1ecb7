use super::cijfers::Poging;
use super::{Cijfers, Onderzoek, Spreiding, Taak, Verslag, umux_lite};

/// The combined results of several participants.
#[derive(Clone, Debug, PartialEq)]
pub struct Samenvatting {
    /// The number of reports that were counted. Identical reports count once.
    pub deelnemers: usize,
    /// The numbers of participants with more than one report, each once. All those reports are
    /// counted.
    pub dubbel: Vec<String>,
    /// The number of reports of other studies, which are left out.
    pub andere: usize,
    /// The results of each task, in the order of the study.
    pub taken: Vec<Taaksamenvatting>,
    /// The UMUX-Lite score. `None` when nobody answered both questions.
    pub eindcijfer: Option<Eindcijfer>,
}

/// The combined results of one task.
#[derive(Clone, Debug, PartialEq)]
pub struct Taaksamenvatting {
    /// The [`Taak::id`](super::Taak) of the task.
    pub taak: String,
    /// The [`Taak::titel`](super::Taak) of the task.
    pub titel: String,
    /// The results over all variants.
    pub geheel: Cijfers,
    /// The results of each variant, by its name. Empty unless there were several.
    pub per_variant: Vec<(String, Cijfers)>,
}

/// A score over several participants.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Eindcijfer {
    /// The number of participants with a score.
    pub deelnemers: usize,
    /// The mean, from 0 to 100. The mean is customary for the UMUX-Lite.
    pub gemiddelde: f64,
    /// The lowest score.
    pub min: f64,
    /// The highest score.
    pub max: f64,
}

/// Combines the results of participants.
pub fn samenvatten(onderzoek: &Onderzoek, verslagen: &[Verslag]) -> Samenvatting {
    let mut eigen: Vec<&Verslag> = vec![];
    for verslag in verslagen.iter().filter(|it| it.onderzoek == onderzoek.naam) {
        if !eigen.contains(&verslag) {
            eigen.push(verslag);
        }
    }
    let cijfers: Vec<_> = eigen.iter().filter_map(|it| umux_lite(&it.antwoorden)).collect();
    Samenvatting {
        deelnemers: eigen.len(),
        dubbel: dubbel(&eigen),
        andere: verslagen.iter().filter(|it| it.onderzoek != onderzoek.naam).count(),
        taken: onderzoek.taken.iter().map(|it| van_taak(it, onderzoek, &eigen)).collect(),
        eindcijfer: Eindcijfer::new(&cijfers),
    }
}

fn dubbel(verslagen: &[&Verslag]) -> Vec<String> {
    let (mut eerder, mut dubbel) = (vec![], vec![]);
    for nummer in verslagen.iter().map(|it| it.deelnemer.to_string()) {
        if eerder.contains(&nummer) && !dubbel.contains(&nummer) {
            dubbel.push(nummer.clone());
        }
        eerder.push(nummer);
    }
    dubbel
}

fn van_taak(taak: &Taak, onderzoek: &Onderzoek, verslagen: &[&Verslag]) -> Taaksamenvatting {
    let pogingen: Vec<Poging> = verslagen
        .iter()
        .enumerate()
        .flat_map(|(wie, verslag)| verslag.taken.iter().map(move |it| (wie, it)))
        .filter(|(_, it)| it.taak == taak.id)
        .collect();
    let mut varianten: Vec<&str> = pogingen.iter().map(|(_, it)| it.variant.as_str()).collect();
    varianten.sort_unstable();
    varianten.dedup();
    let in_variant = |variant: &str| {
        let these: Vec<_> =
            pogingen.iter().copied().filter(|(_, it)| it.variant == variant).collect();
        (variant.to_owned(), Cijfers::new(taak, onderzoek, &these))
    };
    let in_several = varianten.len() > 1;
    Taaksamenvatting {
        taak: taak.id.clone(),
        titel: taak.titel.clone(),
        geheel: Cijfers::new(taak, onderzoek, &pogingen),
        per_variant: varianten.into_iter().filter(|_| in_several).map(in_variant).collect(),
    }
}

impl Eindcijfer {
    fn new(cijfers: &[f64]) -> Option<Self> {
        let Spreiding { min, max, .. } = Spreiding::new(cijfers)?;
        let gemiddelde = cijfers.iter().sum::<f64>() / cijfers.len() as f64;
        Some(Self { deelnemers: cijfers.len(), gemiddelde, min, max })
    }
}

#[cfg(test)]
mod tests;
