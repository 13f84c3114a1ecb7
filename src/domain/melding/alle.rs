use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

use chrono::NaiveDate;

use super::{Melding, NieuwDocument, Zaakstand, acties, zaken};
use crate::domain::{Actie, Besluit};

/// How many events of a zaak are news. Older ones are history.
const NIEUWS: usize = 2;

/// All events, newest first, each once. Events without a day are last.
///
/// `besluiten` and `documenten` are those of any of the zaken; those of others are left out. Of a
/// zaak that is there twice the last one counts.
pub fn meldingen(
    standen: &[Zaakstand],
    besluiten: &[Besluit],
    documenten: &[NieuwDocument],
    acties: &[Actie],
    today: NaiveDate,
) -> Vec<Melding> {
    let mut seen = BTreeSet::new();
    let mut all = vec![];
    for stand in standen.iter().rev().filter(|it| seen.insert(it.zaak.id)) {
        let own = besluiten.iter().filter(|it| it.zaak == Some(stand.zaak.id));
        let added = documenten.iter().filter(|it| it.zaak == stand.zaak.id);
        let mut later = 0;
        for it in newest_first(zaken::of(stand, own, added, today), Onbekend::Eerst) {
            // A resident sends many documents with a zaak: they do not make its receipt history.
            let counts = !it.wat.is_document();
            all.push(Melding { is_geschiedenis: later >= NIEUWS, ..it });
            later += usize::from(counts);
        }
    }
    all.extend(acties.iter().flat_map(|it| acties::of(it, standen, today)));
    newest_first(all, Onbekend::Laatst)
}

/// Where events without a day are put.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Onbekend {
    Eerst,
    Laatst,
}

/// The order in which events are told: by day, then the later one of those that can follow each
/// other, and then by id, so that the order never depends on that of the input.
///
/// A heap puts them in order, which takes less code than a sort.
fn newest_first(events: Vec<Melding>, onbekend: Onbekend) -> Vec<Melding> {
    let key = |it: &Melding| {
        let is_first = it.dag.is_none() == (onbekend == Onbekend::Eerst);
        (Reverse(is_first), Reverse(it.dag), Reverse(it.wat.rang()), it.id)
    };
    let keys = events.iter().enumerate().map(|(place, it)| (key(it), place));
    let mut keys = keys.collect::<BinaryHeap<_>>().into_sorted_vec();
    keys.dedup_by_key(|((_, _, _, id), _)| *id);
    keys.into_iter().filter_map(|(_, place)| events.get(place).cloned()).collect()
}
