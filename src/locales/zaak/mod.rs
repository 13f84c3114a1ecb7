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

/// The Dutch texts.
pub(super) static NL: ZaakTeksten = ZaakTeksten {
    zaak: pagina::NL,
    termijn: termijn::NL,
    agenda: agenda::NL,
    tijdlijn: tijdlijn::NL,
    besluit: besluit::NL,
    document: document::NL,
    contact: contact::NL,
    verwant: verwant::NL,
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
    verwant: verwant::EN,
};
