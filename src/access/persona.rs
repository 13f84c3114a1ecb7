//! The invented person of a scenario, in fixture mode. No server knows the person: logging in and
//! out happens on the page itself, so that a study goes on, whose notes are in memory only.

use super::persoon::{Namens, Persoon};

/// Access of an invented person.
pub struct Persona(Persoon);

impl Persona {
    /// A person of this name, who acts for `namens`. Without a name the pages show none.
    pub fn new(naam: Option<String>, namens: Option<Namens>) -> Self {
        Self(Persoon { naam, namens, ..Persoon::default() })
    }

    /// The person that everyone who logs in is.
    pub(super) fn persoon(&self) -> Persoon {
        self.0.clone()
    }
}
