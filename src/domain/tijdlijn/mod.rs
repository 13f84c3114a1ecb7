use chrono::NaiveDate;

use super::{
    Duur, HuidigeStatus, Status, Statustype, StatustypeId, Substatus, Zaak, amsterdam_day, in_order,
};

/// Where a zaak has been, where it is, and where it may go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tijdlijn {
    /// What happened, oldest first. Steps that were skipped are not in it; a step that was taken
    /// twice is in it twice.
    pub gebeurd: Vec<Gebeurd>,
    /// Steps that may follow, in the order of their volgnummer. A plan, never a promise: a zaaktype
    /// may have several endings, and a zaak takes some steps more than once.
    pub mogelijk: Vec<Mogelijk>,
    /// Steps before the one that was reached which were never taken, in the order of their
    /// volgnummer. None while part of the history is not known.
    pub overgeslagen: Vec<Statustype>,
    /// What was told while no step was known.
    pub zonder_stap: Vec<Substatus>,
}

/// What registers tell of the steps of a zaak.
#[derive(Clone, Copy, Debug)]
pub struct Stappenplan<'a> {
    /// The steps of its own zaaktype version, in any order.
    pub own: &'a [Statustype],
    /// Those of other versions, which it took before it was moved to this one.
    pub elsewhere: &'a [Statustype],
    /// Whether all its statussen could be read.
    pub is_whole: bool,
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gebeurd {
    /// When it was taken, and what was said.
    pub status: Status,
    /// What it is called, when that could be loaded.
    pub statustype: Option<Statustype>,
    /// Whether the zaak is still there.
    pub stand: Stapstand,
    /// Whether this step opened a zaak that was closed.
    pub heropend: bool,
    /// What happened within it, oldest first.
    pub substatussen: Vec<Substatus>,
}

/// A step that may follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mogelijk {
    /// The step.
    pub statustype: Statustype,
    /// When the municipality means to take it, where it has said so.
    pub norm: Option<Norm>,
}

/// When a step is meant to be taken: what the municipality aims at, and no promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Norm {
    /// On this day.
    Dag(NaiveDate),
    /// So long after the step before it, of which no day is known.
    NaVorige(Duur),
}

/// Whether a step is behind us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stapstand {
    /// Behind us. The last step of a closed zaak too: nobody is working on it.
    Geweest,
    /// Where the zaak is.
    Huidig,
}

impl Tijdlijn {
    /// Lays out the `statussen` of `zaak`.
    pub fn new(zaak: &Zaak, statussen: Vec<Status>, plan: Stappenplan) -> Self {
        let name = |id: StatustypeId| plan.own.iter().chain(plan.elsewhere).find(|it| it.id == id);
        // Registers that keep no time of day set several statussen at midnight.
        let place = |it: &Status| (it.gezet, name(it.statustype).and_then(|it| it.volgnummer));
        let mut once: Vec<Status> = Vec::with_capacity(statussen.len());
        for status in statussen {
            // A list that grew between two of its pages has one twice.
            if once.iter().all(|it| it.id != status.id) {
                once.push(status);
            }
        }
        let statussen = in_order(once, place);

        // What the zaak itself points at, which the summary tells as well; else what the register
        // calls the last; else the last.
        let pointed = match &zaak.status {
            HuidigeStatus::Bekend(status) => Some(status.id),
            HuidigeStatus::Elders(id) => Some(*id),
            HuidigeStatus::Geen => None,
        };
        let reached = statussen
            .iter()
            .position(|it| Some(it.id) == pointed)
            .or_else(|| statussen.iter().rposition(|it| it.laatst_gezet))
            .or(statussen.len().checked_sub(1));
        let current = reached.filter(|_| !zaak.is_afgerond());
        let reached = reached.and_then(|it| statussen.get(it));
        let place = reached.and_then(|it| place_among(plan.own, name(it.statustype)));
        let mogelijk = match reached {
            _ if zaak.is_afgerond() => Vec::new(),
            // A status that did not come may be anywhere among the steps.
            None if zaak.status != HuidigeStatus::Geen => Vec::new(),
            // Without a place among the steps nothing can be said of what follows.
            Some(_) if place.is_none() => Vec::new(),
            reached => {
                let steps = steps(plan.own, |volgnummer| Some(volgnummer) > place);
                let begin = reached.map(|it| amsterdam_day(it.gezet));
                with_norm(steps, begin, zaak.opschorting.is_some())
            }
        };
        let taken: Option<Vec<_>> = statussen.iter().map(|it| name(it.statustype)).collect();
        let overgeslagen = match taken.filter(|_| plan.is_whole) {
            Some(taken) => skipped(plan.own, &taken, place),
            None => Vec::new(),
        };

        let mut was_closed = false;
        let mut gebeurd = Vec::with_capacity(statussen.len());
        for (index, status) in statussen.into_iter().enumerate() {
            let statustype = name(status.statustype).cloned();
            let closes = statustype.as_ref().map(|it| it.is_eindstatus);
            gebeurd.push(Gebeurd {
                status,
                statustype,
                stand: if current == Some(index) { Stapstand::Huidig } else { Stapstand::Geweest },
                heropend: was_closed && closes == Some(false),
                substatussen: Vec::new(),
            });
            was_closed = closes == Some(true);
        }
        Self { gebeurd, mogelijk, overgeslagen, zonder_stap: Vec::new() }
    }

    /// Puts those of `substatussen` that are for residents under their steps. One that names no
    /// status of this zaak goes under the step that was current at its moment.
    pub fn with_substatussen(mut self, substatussen: Vec<Substatus>) -> Self {
        for it in in_order(substatussen, |it| it.tijdstip) {
            if !it.voor_betrokkenen {
                continue;
            }
            let named = self.gebeurd.iter().position(|step| Some(step.status.id) == it.status);
            let at_its_time = || self.gebeurd.iter().rposition(|s| s.status.gezet <= it.tijdstip);
            let index = named.or_else(at_its_time).unwrap_or_default();
            match self.gebeurd.get_mut(index) {
                Some(step) => step.substatussen.push(it),
                None => self.zonder_stap.push(it),
            }
        }
        self
    }

    /// The step where the zaak is.
    pub fn huidig(&self) -> Option<&Gebeurd> {
        self.gebeurd.iter().find(|it| it.stand == Stapstand::Huidig)
    }
}

/// The volgnummer that `reached` has among its own zaaktype's steps. A step of another version
/// stands where the step of the same name stands in this one.
fn place_among(own: &[Statustype], reached: Option<&Statustype>) -> Option<u64> {
    let reached = reached?;
    own.iter()
        .find(|it| it.id == reached.id)
        .or_else(|| own.iter().find(|it| it.omschrijving == reached.omschrijving))
        .and_then(|it| it.volgnummer)
}

/// The steps with a volgnummer that is wanted, each once, in that order.
fn steps(own: &[Statustype], is_wanted: impl Fn(u64) -> bool) -> Vec<Statustype> {
    // A register that changes while its pages are read sends some twice.
    let is_first =
        |index, it: &Statustype| own.iter().position(|known| known.id == it.id) == Some(index);
    let steps = own.iter().enumerate().filter(|(index, it)| is_first(*index, it));
    let steps = steps.map(|(_, it)| it).filter(|it| it.volgnummer.is_some_and(&is_wanted));
    let steps = steps.cloned().collect();
    in_order(steps, |it| it.volgnummer)
}

/// The steps before `place` of which none was taken, nor one of the same name in another version.
/// An ending that was not taken is no step that was skipped.
fn skipped(own: &[Statustype], taken: &[&Statustype], place: Option<u64>) -> Vec<Statustype> {
    let was_taken = |it: &Statustype| {
        taken.iter().any(|took| took.id == it.id || took.omschrijving == it.omschrijving)
    };
    let mut skipped = steps(own, |volgnummer| Some(volgnummer) < place);
    skipped.retain(|it| !it.is_eindstatus && !was_taken(it));
    skipped
}

/// Gives each step its norm. Days add up from `begin`, the day that the current step was taken,
/// for as long as every step has a norm; an ending does not come after another ending.
fn with_norm(
    steps: Vec<Statustype>,
    begin: Option<NaiveDate>,
    stands_still: bool,
) -> Vec<Mogelijk> {
    // Before a first step there is none to count from, whether or not its day is known.
    let mut has_previous = begin.is_some();
    let mut previous = begin;
    let with_norm = |statustype: Statustype| {
        let norm = statustype.doorlooptijd.filter(|_| has_previous && !stands_still);
        let day = norm.and_then(|it| it.after(previous?));
        if !statustype.is_eindstatus {
            previous = day;
        }
        has_previous = true;
        Mogelijk { statustype, norm: day.map(Norm::Dag).or(norm.map(Norm::NaVorige)) }
    };
    steps.into_iter().map(with_norm).collect()
}

#[cfg(test)]
mod tests;
