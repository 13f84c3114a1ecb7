use chrono::{NaiveDate, TimeDelta};

use super::{
    Duur, HuidigeStatus, Status, Statustype, Substatus, Zaak, amsterdam_day, fold, in_order,
};

/// The history of a zaak, its current step, and the steps that may follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tijdlijn {
    /// The steps that were taken, oldest first. A step that was taken twice occurs twice; a skipped
    /// step does not occur.
    pub gebeurd: Vec<Gebeurd>,
    /// Steps that may follow, ordered by volgnummer. They are a plan and not a promise: a zaaktype
    /// may have several endings, and a zaak can repeat steps.
    pub mogelijk: Vec<Mogelijk>,
    /// Steps before the current one that were never taken, ordered by volgnummer. Empty while part
    /// of the history is unknown.
    pub overgeslagen: Vec<Statustype>,
    /// Substatussen that belong to no known step.
    pub zonder_stap: Vec<Substatus>,
}

/// What registers say about the steps of a zaak.
#[derive(Clone, Copy, Debug)]
pub struct Stappenplan<'a> {
    /// The steps of the zaaktype version of this zaak, in any order.
    pub own: &'a [Statustype],
    /// Steps of other zaaktype versions, which the zaak took before it was moved to this version.
    pub elsewhere: &'a [Statustype],
    /// Whether every status of the zaak could be read.
    pub is_whole: bool,
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gebeurd {
    /// The status: when the step was taken, and the explanation.
    pub status: Status,
    /// The step itself. `None` when it could not be loaded.
    pub statustype: Option<Statustype>,
    /// Whether the zaak is still in this step.
    pub stand: Stapstand,
    /// Whether this step reopened a closed zaak.
    pub heropend: bool,
    /// Substatussen within this step, oldest first.
    pub substatussen: Vec<Substatus>,
}

/// A step that may follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mogelijk {
    /// The step.
    pub statustype: Statustype,
    /// When the municipality aims to reach it. `None` when the catalogus does not say.
    pub norm: Option<Norm>,
}

/// When the municipality aims to reach a step. It is no promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Norm {
    /// On this day.
    Dag(NaiveDate),
    /// This long after the previous step, when the day of that step is unknown.
    NaVorige(Duur),
}

/// Whether a step is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stapstand {
    /// The step is over. This includes the last step of a closed zaak, since nobody works on it.
    Geweest,
    /// The zaak is in this step.
    Huidig,
}

impl Tijdlijn {
    /// Builds the timeline of `zaak` from its `statussen`.
    pub fn new(zaak: &Zaak, statussen: Vec<Status>, plan: Stappenplan) -> Self {
        let name = |it: &Status| {
            let id = it.statustype?;
            plan.own.iter().chain(plan.elsewhere).find(|it| it.id == id)
        };
        let statussen = history(zaak, statussen, name);

        // The current status is the one that the zaak refers to, so that the timeline agrees with
        // the summary. Otherwise it is the one that the register marks as last, or else the latest.
        let pointed = zaak.status.id();
        let reached = statussen
            .iter()
            .position(|it| it.id.is_some() && it.id == pointed)
            .or_else(|| statussen.iter().rposition(|it| it.laatst_gezet))
            .or(statussen.len().checked_sub(1));
        let current = reached.filter(|_| !zaak.is_afgerond());
        let reached = reached.and_then(|it| statussen.get(it));
        let place = reached.and_then(|it| place_among(plan.own, name(it)));
        let mogelijk = match reached {
            _ if zaak.is_afgerond() => Vec::new(),
            // The current status could not be read, so its place among the steps is unknown.
            None if zaak.status != HuidigeStatus::Geen => Vec::new(),
            // Without a place among the steps, nothing can be said about what follows.
            Some(_) if place.is_none() => Vec::new(),
            reached => {
                let steps = steps(plan.own, |volgnummer| Some(volgnummer) > place);
                let begin = reached.and_then(|it| it.gezet).map(amsterdam_day);
                with_norm(steps, begin, zaak.opschorting.is_some())
            }
        };
        let taken: Option<Vec<_>> = statussen.iter().map(name).collect();
        let overgeslagen = match taken.filter(|_| plan.is_whole) {
            Some(taken) => skipped(plan.own, &taken, place),
            None => Vec::new(),
        };

        let mut was_closed = false;
        let mut gebeurd = Vec::with_capacity(statussen.len());
        for (index, status) in statussen.into_iter().enumerate() {
            let statustype = name(&status).cloned();
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

    /// Puts the `substatussen` that are meant for residents under their steps. A substatus that
    /// refers to no status of this zaak goes under the step that was current at that moment.
    pub fn with_substatussen(mut self, substatussen: Vec<Substatus>) -> Self {
        for it in in_order(substatussen, |it| it.tijdstip) {
            if !it.voor_betrokkenen {
                continue;
            }
            let is_named = |step: &Gebeurd| it.status.is_some() && step.status.id == it.status;
            let named = self.gebeurd.iter().position(is_named);
            let is_begun = |step: &Gebeurd| {
                step.status.gezet.zip(it.tijdstip).is_some_and(|(begin, at)| begin <= at)
            };
            let at_its_time = || self.gebeurd.iter().rposition(is_begun);
            let index = named.or_else(at_its_time).unwrap_or_default();
            match self.gebeurd.get_mut(index) {
                Some(step) => step.substatussen.push(it),
                None => self.zonder_stap.push(it),
            }
        }
        self
    }

    /// The step in which the zaak is now.
    pub fn huidig(&self) -> Option<&Gebeurd> {
        self.gebeurd.iter().find(|it| it.stand == Stapstand::Huidig)
    }
}

/// The statussen of a zaak in the order in which they were set, each once.
fn history<'a>(
    zaak: &Zaak,
    statussen: Vec<Status>,
    name: impl Fn(&Status) -> Option<&'a Statustype>,
) -> Vec<Status> {
    let is_same = |it: &Status, other: &Status| it.id.is_some() && it.id == other.id;
    let mut once: Vec<Status> = Vec::with_capacity(statussen.len());
    // Some registers leave the current status out of the history.
    for status in statussen.into_iter().chain(zaak.status.bekend().cloned()) {
        // A list that grew while its pages were read can contain an item twice.
        if !once.iter().any(|it| is_same(it, &status)) {
            once.push(status);
        }
    }
    // Without all moments, the order of the register is the best that there is.
    if once.iter().any(|it| it.gezet.is_none()) {
        return once;
    }
    // Registers that store no time of day set several statussen at midnight; the volgnummer orders
    // those.
    let place = |it: &Status| (it.gezet, name(it).and_then(|it| it.volgnummer));
    let mut ordered = in_order(once, place);
    // Some registers set the end on an earlier day than the status before it.
    let is_end = |it: &Status| name(it).is_some_and(|it| it.is_eindstatus);
    if zaak.is_afgerond()
        && let Some(end) = ordered.iter().rposition(is_end)
    {
        let end = ordered.remove(end);
        ordered.push(end);
    }
    ordered.dedup_by(|later, earlier| is_repeated(earlier, later));
    ordered
}

/// How close together the same status can be set twice by mistake. A form and a process that both
/// set the first status do so within seconds.
const AT_ONCE: TimeDelta = TimeDelta::minutes(1);

/// Whether `later` only repeats `earlier`.
fn is_repeated(earlier: &Status, later: &Status) -> bool {
    let between = later.gezet.zip(earlier.gezet).map(|(later, earlier)| later - earlier);
    earlier.statustype.is_some()
        && earlier.statustype == later.statustype
        && between.is_some_and(|it| it.abs() <= AT_ONCE)
        && (later.toelichting.is_none() || later.toelichting == earlier.toelichting)
}

/// The volgnummer of `reached` in this zaaktype version. A step of another version takes the place
/// of the step with the same name in this version.
fn place_among(own: &[Statustype], reached: Option<&Statustype>) -> Option<u64> {
    let reached = reached?;
    own.iter()
        .find(|it| it.id == reached.id)
        .or_else(|| own.iter().find(|it| it.omschrijving == reached.omschrijving))
        .and_then(|it| it.volgnummer)
}

/// The steps with a wanted volgnummer, each once, ordered by volgnummer.
fn steps(own: &[Statustype], is_wanted: impl Fn(u64) -> bool) -> Vec<Statustype> {
    // A register that changes while its pages are read can send a step twice.
    let is_first =
        |index, it: &Statustype| own.iter().position(|known| known.id == it.id) == Some(index);
    let steps = own.iter().enumerate().filter(|(index, it)| is_first(*index, it));
    let steps = steps.map(|(_, it)| it).filter(|it| it.volgnummer.is_some_and(&is_wanted));
    let steps = steps.cloned().collect();
    in_order(steps, |it| it.volgnummer)
}

/// The steps before `place` that were not taken in this version or, by name, in another. An ending
/// that was not taken does not count as skipped.
fn skipped(own: &[Statustype], taken: &[&Statustype], place: Option<u64>) -> Vec<Statustype> {
    let was_taken = |it: &Statustype| {
        taken.iter().any(|took| took.id == it.id || took.omschrijving == it.omschrijving)
    };
    let mut skipped = steps(own, |volgnummer| Some(volgnummer) < place);
    skipped.retain(|it| !it.is_eindstatus && !is_named_as_end(it) && !was_taken(it));
    skipped
}

/// Whether a step is called as endings are. Some registers do not mark their endings, and put them
/// before other steps. To say that such a step was skipped would be wrong.
fn is_named_as_end(statustype: &Statustype) -> bool {
    const ENDS: [&str; 8] = [
        "afgehandeld",
        "afgerond",
        "afgesloten",
        "beeindigd",
        "afgebroken",
        "ingetrokken",
        "geweigerd",
        "verleend",
    ];
    let naam = fold(&statustype.omschrijving);
    naam.split_whitespace().any(|it| ENDS.contains(&it))
}

/// Gives each step its norm. Days add up from `begin`, the day on which the current step was taken,
/// as long as each step has a norm. An ending does not count from another ending.
fn with_norm(
    steps: Vec<Statustype>,
    begin: Option<NaiveDate>,
    stands_still: bool,
) -> Vec<Mogelijk> {
    // The first step has no previous step to count from.
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
