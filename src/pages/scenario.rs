//! What the pages know of the scenario that fixture mode shows.

use std::collections::BTreeMap;

use leptos::prelude::window;
use web_sys::Event;

use crate::domain::Verborgen;
use crate::locales::Teksten;
use crate::locales::testomgeving::Testomgeving;
use crate::locales::vervangen::{Vervanging, replaced};
use crate::routes::Anker;
use crate::session::Session;

/// The name of a window event: a search found nothing.
pub(crate) const NIETS_GEVONDEN: &str = "mijnzaken-niets-gevonden";
/// The name of a window event: a search found something, or the search box is empty.
pub(crate) const GEVONDEN: &str = "mijnzaken-gevonden";

/// A resource pack that is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scenario {
    /// The name in the address.
    pub naam: String,
    /// The name that people read.
    pub titel: String,
    /// What is wrong with the address or with `scenario.json`.
    pub waarschuwingen: Vec<String>,
    /// The names and the addresses of the scenarios that exist, when the scenario that was asked
    /// for does not.
    pub bestaande: Option<Vec<(String, String)>>,
    /// The parts of the page of a zaak that come first, in this order.
    pub volgorde: Vec<Anker>,
    /// The texts that replace the app's own.
    pub vervangingen: Vec<Vervanging>,
    /// How the session ends by itself; `None` when it does not.
    pub sessie: Option<Sessieloop>,
}

/// How the session of a scenario ends by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sessieloop {
    /// The session ends in two minutes, and the visitor is warned.
    LooptAf,
    /// The session has ended already.
    Verlopen,
}

impl Scenario {
    /// The texts, with the replacements of the scenario.
    pub fn teksten(&self, teksten: &'static Teksten) -> &'static Teksten {
        replaced(teksten, &self.vervangingen).0
    }

    /// Puts the parts that the scenario names before the other parts of a page.
    #[must_use]
    pub fn order<const N: usize>(&self, mut parts: [Anker; N]) -> [Anker; N] {
        let place = |part: &Anker| self.volgorde.iter().position(|it| it == part);
        parts.sort_by_key(|part| place(part).unwrap_or(usize::MAX));
        parts
    }

    /// Makes the session end as the scenario says.
    pub(super) fn begin_session(&self, session: Session) {
        match self.sessie {
            Some(Sessieloop::LooptAf) => session.let_end_soon(),
            Some(Sessieloop::Verlopen) => session.let_expire(),
            None => {}
        }
    }

    /// Sends an event that tells a study whether a search found something. The event does not
    /// contain the words of the search.
    pub(crate) fn tell_search(&self, words: &str, found: usize) {
        let is_empty = found == 0 && !words.trim().is_empty();
        if let Ok(event) = Event::new(if is_empty { NIETS_GEVONDEN } else { GEVONDEN }) {
            _ = window().dispatch_event(&event);
        }
    }

    /// Sentences for the maker of the pack: how many of its zaken each rule hides.
    pub(crate) fn verborgen(&self, rules: &[Verborgen], teksten: &Teksten) -> Vec<String> {
        let woorden = Testomgeving::of(teksten);
        let mut counts = BTreeMap::<Verborgen, usize>::new();
        for rule in rules {
            *counts.entry(*rule).or_default() += 1;
        }
        let told = counts.into_iter().map(|(rule, aantal)| {
            let regel = match rule {
                Verborgen::Vertrouwelijkheid => woorden.vertrouwelijkheid,
                Verborgen::InternZaaktype => woorden.intern_zaaktype,
                Verborgen::ConceptZaaktype => woorden.concept_zaaktype,
            };
            (woorden.verborgen)(aantal, regel)
        });
        told.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locales::NL;

    #[test]
    fn parts_that_a_scenario_does_not_name_follow_in_their_own_order() {
        let volgorde = vec![Anker::Contact, Anker::Status];
        let scenario = Scenario { volgorde, ..Scenario::default() };
        let own = [Anker::Aanvraag, Anker::Status, Anker::Contact, Anker::Documenten];
        let expected = [Anker::Contact, Anker::Status, Anker::Aanvraag, Anker::Documenten];
        assert_eq!(scenario.order(own), expected);
    }

    #[test]
    fn hidden_zaken_are_counted_by_rule() {
        use Verborgen::{InternZaaktype, Vertrouwelijkheid};
        let texts = Scenario::default()
            .verborgen(&[InternZaaktype, Vertrouwelijkheid, InternZaaktype], &NL);
        assert_eq!(
            texts,
            ["1 aanvraag verborgen: vertrouwelijkheid.", "2 aanvragen verborgen: intern zaaktype."]
        );
    }
}
