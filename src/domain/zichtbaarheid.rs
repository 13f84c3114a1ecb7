//! What the app hides, as a second line of defence. The gateway decides what a resident may see.
//! These rules keep material for staff off the screen when a gateway sends it anyway.

use super::{
    Document, Documentstatus, Klantcontact, Typerichting, Vertrouwelijkheid, Zaak, Zaaktype,
};

/// What a resident may see at most. The gateway decides; this is a second check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zichtbaarheid {
    /// Zaken and documents with one of these levels are shown.
    pub vertrouwelijkheid: Vec<Vertrouwelijkheid>,
    /// Whether zaken of a zaaktype that is called "intern" are shown. Some municipalities call
    /// nearly all their zaaktypen that.
    pub intern_zaaktype: bool,
}

impl Default for Zichtbaarheid {
    fn default() -> Self {
        use Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};
        vec![Openbaar, BeperktOpenbaar, Zaakvertrouwelijk].into()
    }
}

impl From<Vec<Vertrouwelijkheid>> for Zichtbaarheid {
    fn from(vertrouwelijkheid: Vec<Vertrouwelijkheid>) -> Self {
        Self { vertrouwelijkheid, intern_zaaktype: false }
    }
}

/// Why a zaak is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verborgen {
    /// The vertrouwelijkheid of the zaak is not on the list of the municipality.
    Vertrouwelijkheid,
    /// The zaaktype is for staff.
    InternZaaktype,
    /// The zaaktype is not published.
    ConceptZaaktype,
}

/// Why `zaak` must be hidden, or `None` when it may be shown.
///
/// A zaaktype that could not be loaded hides nothing: the cases of a resident must not disappear
/// because a catalogus fails.
pub fn why_hidden(
    zaak: &Zaak,
    zaaktype: Option<&Zaaktype>,
    allowed: &Zichtbaarheid,
) -> Option<Verborgen> {
    if !is_allowed(zaak.vertrouwelijkheid, allowed) {
        return Some(Verborgen::Vertrouwelijkheid);
    }
    match zaaktype {
        Some(zaaktype) if zaaktype.intern && !allowed.intern_zaaktype => {
            Some(Verborgen::InternZaaktype)
        }
        Some(zaaktype) if zaaktype.concept => Some(Verborgen::ConceptZaaktype),
        _ => None,
    }
}

/// Why a document is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VerborgenDocument {
    /// The document is not final.
    NietDefinitief,
    /// The vertrouwelijkheid of the document is not on the list of the municipality.
    Vertrouwelijkheid,
    /// The document is withheld from the initiator.
    NietVoorInitiator,
    /// Documents of this kind stay within the municipality.
    Intern,
}

/// Whether a resident may see `document`.
pub fn document_is_visible(
    document: &Document,
    richting: Option<Typerichting>,
    allowed: &Zichtbaarheid,
) -> bool {
    why_document_hidden(document, richting, allowed).is_none()
}

/// Why `document` must be hidden, or `None` when it may be shown. It must be final, of an allowed
/// vertrouwelijkheid, not withheld from the initiator, and not of a kind that stays within the
/// municipality. A document of an unknown kind is not hidden for that.
pub fn why_document_hidden(
    document: &Document,
    richting: Option<Typerichting>,
    allowed: &Zichtbaarheid,
) -> Option<VerborgenDocument> {
    use Documentstatus::{Definitief, Gearchiveerd};
    if !matches!(document.status, Some(Definitief | Gearchiveerd)) {
        Some(VerborgenDocument::NietDefinitief)
    } else if !is_allowed(document.vertrouwelijkheid, allowed) {
        Some(VerborgenDocument::Vertrouwelijkheid)
    } else if document.tonen_aan_initiator == Some(false) {
        Some(VerborgenDocument::NietVoorInitiator)
    } else if richting == Some(Typerichting::Intern) {
        Some(VerborgenDocument::Intern)
    } else {
        None
    }
}

/// Whether a resident may see `contact`. When the register does not say whether it is confidential,
/// the contact is hidden.
pub fn contact_is_visible(contact: &Klantcontact) -> bool {
    contact.vertrouwelijk == Some(false)
}

fn is_allowed(level: Option<Vertrouwelijkheid>, allowed: &Zichtbaarheid) -> bool {
    level.is_some_and(|level| allowed.vertrouwelijkheid.contains(&level))
}
