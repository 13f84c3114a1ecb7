use std::cmp::Reverse;

use chrono::NaiveDate;

use super::{Actie, Staat};
use crate::domain::in_order;

/// The actions of a resident, in the order in which they are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Acties {
    /// What must still be done: what is too late first, then by last day, what has no last day at
    /// the end.
    pub te_doen: Vec<Actie>,
    /// What was done or need not be done any more, newest first.
    pub afgehandeld: Vec<Actie>,
}

impl Acties {
    /// Puts actions in order.
    pub fn of(acties: &[Actie], today: NaiveDate) -> Self {
        let (open, done): (Vec<_>, Vec<_>) = acties.iter().partition(|it| it.is_te_doen(today));
        // References are put in order: a list may have thousands of actions, which take long to
        // move.
        let open = in_order(open, |it| (it.uiterlijk.is_none(), it.uiterlijk));
        let done = in_order(done, |it| Reverse(it.dag_van_einde()));
        let owned = |all: Vec<&Actie>| all.into_iter().cloned().collect();
        Self { te_doen: owned(open), afgehandeld: owned(done) }
    }
}

impl Actie {
    /// The day on which it was done, or else its last day.
    fn dag_van_einde(&self) -> Option<NaiveDate> {
        match self.staat {
            Staat::Gedaan(day) => day.or(self.uiterlijk),
            _ => self.uiterlijk,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{actie, day};
    use super::*;

    fn days(acties: &[Actie]) -> Vec<Option<String>> {
        acties.iter().map(|it| it.uiterlijk.map(|it| it.to_string())).collect()
    }

    fn some(days: &[&str]) -> Vec<Option<String>> {
        days.iter().map(|it| Some((*it).to_owned())).collect()
    }

    #[test]
    fn what_is_too_late_is_first_and_what_has_no_last_day_is_last() {
        let last_days =
            [None, Some("2026-12-20"), Some("2026-11-29"), Some("2026-11-08"), Some("2026-12-04")];
        let acties = last_days.map(|it| actie(it, Staat::Open));
        let Acties { te_doen, afgehandeld } = Acties::of(&acties, day("2026-11-29"));
        let mut expected = some(&["2026-11-08", "2026-11-29", "2026-12-04", "2026-12-20"]);
        expected.push(None);
        assert_eq!((days(&te_doen), afgehandeld), (expected, vec![]));
    }

    #[test]
    fn what_is_done_is_apart_and_newest_first() {
        let done = |last, day_of_doing| {
            actie(Some(last), Staat::Gedaan(Option::<&str>::map(day_of_doing, day)))
        };
        let acties = [
            done("2026-12-31", Some("2026-10-01")),
            actie(Some("2026-11-10"), Staat::Vervallen),
            done("2026-01-01", Some("2026-11-20")),
            done("2026-11-15", None),
            actie(Some("2026-11-28"), Staat::NietGedaan),
            actie(Some("2026-11-29"), Staat::NietGedaan),
        ];
        let Acties { te_doen, afgehandeld } = Acties::of(&acties, day("2026-11-29"));
        assert_eq!(days(&te_doen), some(&["2026-11-29"]));
        let expected = ["2026-11-28", "2026-01-01", "2026-11-15", "2026-11-10", "2026-12-31"];
        assert_eq!(days(&afgehandeld), some(&expected));
    }
}
