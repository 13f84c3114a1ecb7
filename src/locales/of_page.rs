//! Which texts of a page go with the texts of any page. [`Teksten`] may hold others in the place of
//! the Dutch ones, so that this choice stands above both.

use super::Teksten;
use super::aanleveren::{self, AanleverenTeksten};
use super::acties::{self, ActieTeksten};
use super::contactpagina::{self, ContactpaginaTeksten};
use super::home::{self, HomeTeksten};
use super::inlog::{self, InlogTeksten};
use super::meldingen::{self, MeldingTeksten};
use super::overzicht::{self, OverzichtTeksten};
use super::terugkoppeling::{self, TerugkoppelingTeksten};
use super::voor_u::{self, VoorUTeksten};
use super::voorkeuren::{self, VoorkeurTeksten};

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

impl MeldingTeksten {
    /// The texts that go with `app`.
    pub fn of(app: &Teksten) -> &'static Self {
        app.meldingen.unwrap_or(&meldingen::NL)
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

impl ContactpaginaTeksten {
    /// The texts that go with `app`.
    pub fn of(app: &Teksten) -> &'static Self {
        app.contact.unwrap_or(&contactpagina::NL)
    }
}

impl TerugkoppelingTeksten {
    /// The texts that go with `app`.
    pub fn of(app: &Teksten) -> &'static Self {
        app.terugkoppeling.unwrap_or(&terugkoppeling::NL)
    }
}

impl VoorUTeksten {
    /// The texts that go with `app`.
    pub fn of(app: &Teksten) -> &'static Self {
        app.voor_u.unwrap_or(&voor_u::NL)
    }
}

impl VoorkeurTeksten {
    /// The texts that go with `app`.
    pub fn of(app: &Teksten) -> &'static Self {
        app.voorkeuren.unwrap_or(&voorkeuren::NL)
    }
}
