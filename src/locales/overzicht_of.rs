//! Which texts of the overview go with the texts of any page. [`Teksten`] may hold others in their
//! place, so that this choice stands above both.

use super::overzicht::{EN, NL, OverzichtTeksten};
use super::{Taal, Teksten};

impl OverzichtTeksten {
    /// The texts in the language of `app`, or those that a scenario of fixture mode has put in their
    /// place.
    pub fn of(app: &Teksten) -> &'static Self {
        let own = match app.taal {
            Taal::Nederlands => &NL,
            Taal::Engels => &EN,
        };
        app.overzicht.unwrap_or(own)
    }
}
