//! Which texts of a page go with the texts of any page. [`Teksten`] may hold others in the place of
//! the Dutch ones, so that this choice stands above both.

use super::Teksten;
use super::aanleveren::{self, AanleverenTeksten};
use super::acties::{self, ActieTeksten};
use super::home::{self, HomeTeksten};
use super::inlog::{self, InlogTeksten};
use super::overzicht::{self, OverzichtTeksten};

impl HomeTeksten {
    /// The texts that go with `app`.
    pub fn of(app: &Teksten) -> &'static Self {
        app.home.unwrap_or(&home::NL)
    }
}

impl ActieTeksten {
    /// The texts that go with `app`.
    pub fn of(app: &Teksten) -> &'static Self {
        app.acties.unwrap_or(&acties::NL)
    }
}

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

impl AanleverenTeksten {
    /// The texts that go with `app`.
    pub fn of(app: &Teksten) -> &'static Self {
        app.aanleveren.unwrap_or(&aanleveren::NL)
    }
}
