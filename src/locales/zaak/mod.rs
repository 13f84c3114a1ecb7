//! The texts of the page of a zaak. Each file has the texts of one part of the page in both
//! languages.

mod agenda;
mod besluit;
mod contact;
mod document;
mod pagina;
mod termijn;
mod tijdlijn;
mod verwant;
mod vraag;

use super::kanalen::{self, Kanaalwoorden};

pub use agenda::Agenda;
pub use besluit::Besluit;
pub use contact::Contact;
pub use document::Document;
pub use pagina::Zaak;
pub use termijn::Termijn;
pub use tijdlijn::Tijdlijn;
pub use verwant::Verwant;
pub use vraag::Vraag;

/// The texts in one language that only the page of a zaak uses.
#[derive(Clone, Debug)]
pub struct ZaakTeksten {
    /// The page, its summary and its facts.
    pub zaak: Zaak,
    /// The term.
    pub termijn: Termijn,
    /// Adding a day to a calendar.
    pub agenda: Agenda,
    /// The timeline.
    pub tijdlijn: Tijdlijn,
    /// Decisions.
    pub besluit: Besluit,
    /// Documents, in every list of them.
    pub document: Document,
    /// Contacting the municipality.
    pub contact: Contact,
    /// The ways to reach it.
    pub kanalen: Kanaalwoorden,
    /// Related zaken.
    pub verwant: Verwant,
    /// Asking a question.
    pub vraag: Vraag,
}

/// The Dutch texts.
pub(super) static NL: ZaakTeksten = ZaakTeksten {
    zaak: pagina::NL,
    termijn: termijn::NL,
    agenda: agenda::NL,
    tijdlijn: tijdlijn::NL,
    besluit: besluit::NL,
    document: document::NL,
    contact: contact::NL,
    kanalen: kanalen::NL,
    verwant: verwant::NL,
    vraag: vraag::NL,
};

/// The English texts.
pub(super) static EN: ZaakTeksten = ZaakTeksten {
    zaak: pagina::EN,
    termijn: termijn::EN,
    agenda: agenda::EN,
    tijdlijn: tijdlijn::EN,
    besluit: besluit::EN,
    document: document::EN,
    contact: contact::EN,
    kanalen: kanalen::EN,
    verwant: verwant::EN,
    vraag: vraag::EN,
};
