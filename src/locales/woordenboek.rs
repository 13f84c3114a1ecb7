//! The texts of the page of a zaak together with those of any page.

use chrono::NaiveDate;

use super::Teksten;
use super::zaak::{self, ZaakTeksten};

/// All texts that the page of a zaak may need, in one language.
#[derive(Clone, Copy, Debug)]
pub struct Woordenboek {
    /// The texts of any page.
    pub app: &'static Teksten,
    /// The texts of this page.
    pub pagina: &'static ZaakTeksten,
}

impl Woordenboek {
    /// The texts that go with `app`.
    pub fn of(app: &'static Teksten) -> Self {
        Self { app, pagina: app.pagina.unwrap_or(&zaak::NL) }
    }

    /// The name of the day of the week, such as "maandag".
    pub fn weekdag(self, day: NaiveDate) -> &'static str {
        self.pagina.kanalen.weekdag(day)
    }
}
