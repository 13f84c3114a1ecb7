//! The texts of the page of a zaak: a file per part of the page, with both languages side by side.

mod agenda;
mod besluit;
mod contact;
mod document;
mod pagina;
mod termijn;
mod tijdlijn;
mod verwant;

pub use agenda::Agenda;
pub use besluit::Besluit;
pub use contact::Contact;
pub use document::Document;
pub use pagina::Zaak;
pub use termijn::Termijn;
pub use tijdlijn::Tijdlijn;
pub use verwant::Verwant;

use chrono::{Datelike, NaiveDate};

use super::{Taal, Teksten};

/// The texts of one language that only the page of a zaak has.
#[derive(Clone, Debug)]
pub struct ZaakTeksten {
    /// The page, its summary and facts.
    pub zaak: Zaak,
    /// By when.
    pub termijn: Termijn,
    /// Putting a day in one's calendar.
    pub agenda: Agenda,
    /// The steps.
    pub tijdlijn: Tijdlijn,
    /// What was decided.
    pub besluit: Besluit,
    /// Documents, wherever they are listed.
    pub document: Document,
    /// How to reach someone.
    pub contact: Contact,
    /// Other zaken that belong to it.
    pub verwant: Verwant,
}

static NL: ZaakTeksten = ZaakTeksten {
    zaak: pagina::NL,
    termijn: termijn::NL,
    agenda: agenda::NL,
    tijdlijn: tijdlijn::NL,
    besluit: besluit::NL,
    document: document::NL,
    contact: contact::NL,
    verwant: verwant::NL,
};

static EN: ZaakTeksten = ZaakTeksten {
    zaak: pagina::EN,
    termijn: termijn::EN,
    agenda: agenda::EN,
    tijdlijn: tijdlijn::EN,
    besluit: besluit::EN,
    document: document::EN,
    contact: contact::EN,
    verwant: verwant::EN,
};

/// All texts that the page of a zaak may need, in one language.
#[derive(Clone, Copy, Debug)]
pub struct Woordenboek {
    /// Those of any page.
    pub app: &'static Teksten,
    /// Its own.
    pub pagina: &'static ZaakTeksten,
}

impl Woordenboek {
    /// In the language of `app`.
    pub fn of(app: &'static Teksten) -> Self {
        let pagina = match app.taal {
            Taal::Nederlands => &NL,
            Taal::Engels => &EN,
        };
        let pagina = app.pagina.unwrap_or(pagina);
        Self { app, pagina }
    }

    /// The name of the day of the week, such as "maandag".
    pub fn weekdag(self, day: NaiveDate) -> &'static str {
        let index = day.weekday().num_days_from_monday() as usize;
        self.pagina.zaak.weekdagen.get(index).copied().unwrap_or_default()
    }
}
