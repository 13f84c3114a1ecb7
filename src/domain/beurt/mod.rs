#[cfg(test)]
mod tests;

use super::{Statustype, Zaak, fold};

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
        if zaak.is_afgerond() {
            return Some(Self::Niemand);
        }
        lijst.of(statustype?).filter(|it| it.can_be(zaak))
    }

    /// Whether the list can be right about an open zaak. While the term is suspended, the
    /// municipality waits for the resident or for others (Awb 4:15), so that it is not its turn.
    pub fn can_be(self, zaak: &Zaak) -> bool {
        self == Self::U || zaak.opschorting.is_none()
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
        let folded = |all: &[&str]| all.iter().map(|it| whole(it)).collect();
        Self { bij_u: folded(bij_u), bij_ons: folded(bij_ons) }
    }

    /// The omschrijvingen that are in both lists, folded.
    pub fn in_both(&self) -> Vec<&str> {
        let both = self.bij_u.iter().filter(|it| self.bij_ons.contains(it));
        both.map(String::as_str).collect()
    }

    /// Whose turn it is in an open zaak in this step.
    pub fn of(&self, statustype: &Statustype) -> Option<Beurt> {
        if self.bij_u.is_empty() && self.bij_ons.is_empty() {
            return None;
        }
        let omschrijving = whole(&statustype.omschrijving);
        if self.bij_u.contains(&omschrijving) {
            Some(Beurt::U)
        } else {
            self.bij_ons.contains(&omschrijving).then_some(Beurt::Gemeente)
        }
    }
}

/// An omschrijving without differences in capitals, accents and spaces.
fn whole(omschrijving: &str) -> String {
    fold(omschrijving).split_whitespace().collect::<Vec<_>>().join(" ")
}
