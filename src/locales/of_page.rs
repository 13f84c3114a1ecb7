//! Which texts of a page go with the texts of any page. [`Teksten`] may hold others in the place of
//! the Dutch ones, so that this choice stands above both.

use super::Teksten;
use super::inlog::{self, InlogTeksten};
use super::overzicht::{self, OverzichtTeksten};

impl OverzichtTeksten {
    /// The texts that go with `app`.
    pub fn of(app: &Teksten) -> &'static Self {
        app.overzicht.unwrap_or(&overzicht::NL)
    }
}

impl InlogTeksten {
    /// The texts that go with `app`.
    pub fn of(app: &Teksten) -> &'static Self {
        app.inlog.unwrap_or(&inlog::NL)
    }
}
