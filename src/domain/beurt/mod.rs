#[cfg(test)]
mod tests;

use super::{Statustype, Zaak, fold_whole};

/// Whose turn it is to act, where that is known.
///
/// ZGW has no field for this, and the words of a status do not tell it: of the statuses of real
/// registers, words alone got one in four wrong. So it is known only when the zaak is closed, or when
/// the municipality itself says it of the current status, in `config.json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beurt {
    /// The municipality has to act.
    Gemeente,
    /// The resident has to act.
    U,
    /// Nobody: the zaak is closed.
    Niemand,
}

impl Beurt {
    /// Every value, in the order in which residents can filter on them.
    pub const ALL: [Self; 3] = [Self::U, Self::Gemeente, Self::Niemand];

    /// Whose turn it is in `zaak`; `None` when that is not known. `statustype` is the type of its
    /// current status.
    pub fn of(zaak: &Zaak, statustype: Option<&Statustype>, lijst: &Beurtlijst) -> Option<Self> {
        Self::in_step(zaak, statustype.and_then(|it| lijst.of(it)))
    }

    /// The same, where `listed` is what the list says of the current status.
    ///
    /// While the term is suspended, the municipality waits for the resident or for others (Awb
    /// 4:15), so that it is not its turn.
    pub fn in_step(zaak: &Zaak, listed: Option<Self>) -> Option<Self> {
        if zaak.is_afgerond() {
            return Some(Self::Niemand);
        }
        listed.filter(|it| *it == Self::U || zaak.opschorting.is_none())
    }
}

/// The statustypen of which the municipality says whose turn it is, by their omschrijving.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beurtlijst {
    bij_u: Vec<String>,
    bij_ons: Vec<String>,
}

impl Beurtlijst {
    /// The list with the omschrijvingen of the statustypen in which the resident has to act, and of
    /// those in which the municipality has to act.
    pub fn new(bij_u: &[&str], bij_ons: &[&str]) -> Self {
        let owned = |all: &[&str]| all.iter().map(|it| (*it).to_owned()).collect();
        Self { bij_u: owned(bij_u), bij_ons: owned(bij_ons) }
    }

    /// Whose turn it is in an open zaak in this step.
    pub fn of(&self, statustype: &Statustype) -> Option<Beurt> {
        let has = |all: &[String]| {
            let omschrijving = fold_whole(&statustype.omschrijving);
            all.iter().any(|it| fold_whole(it) == omschrijving)
        };
        match (has(&self.bij_u), has(&self.bij_ons)) {
            (true, false) => Some(Beurt::U),
            (false, true) => Some(Beurt::Gemeente),
            // What is in both lists is not known.
            (true, true) | (false, false) => None,
        }
    }
}
