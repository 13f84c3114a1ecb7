//! What pages know of the scenario that is shown in fixture mode.

use crate::locales::{Teksten, Vervanging, replaced};
use crate::routes::Anker;

/// A resource pack that is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scenario {
    /// As it stands in the address.
    pub naam: String,
    /// Its name for people.
    pub titel: String,
    /// What is wrong with the address or with `scenario.json`.
    pub waarschuwingen: Vec<String>,
    /// Names and addresses of the scenarios that exist, when this one does not.
    pub bestaande: Option<Vec<(String, String)>>,
    /// Parts of the page of a zaak that come first, in this order.
    pub volgorde: Vec<Anker>,
    /// Texts that differ from the app's own.
    pub vervangingen: Vec<Vervanging>,
    /// How the session ends by itself.
    pub sessie: Option<Sessieloop>,
}

/// How the session of a scenario ends by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sessieloop {
    /// In two minutes, of which one is warned.
    LooptAf,
    /// It has already.
    Verlopen,
}

impl Scenario {
    /// The texts with those that the scenario replaces.
    pub fn teksten(&self, teksten: &'static Teksten) -> &'static Teksten {
        replaced(teksten, &self.vervangingen).0
    }

    /// The parts of a page with those that the scenario names first.
    #[must_use]
    pub fn order<const N: usize>(&self, mut parts: [Anker; N]) -> [Anker; N] {
        let place = |part: &Anker| self.volgorde.iter().position(|it| it == part);
        parts.sort_by_key(|part| place(part).unwrap_or(usize::MAX));
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_that_a_scenario_does_not_name_follow_in_their_own_order() {
        let volgorde = vec![Anker::Contact, Anker::Status];
        let scenario = Scenario { volgorde, ..Scenario::default() };
        let own = [Anker::Aanvraag, Anker::Status, Anker::Contact, Anker::Documenten];
        let expected = [Anker::Contact, Anker::Status, Anker::Aanvraag, Anker::Documenten];
        assert_eq!(scenario.order(own), expected);
    }
}
