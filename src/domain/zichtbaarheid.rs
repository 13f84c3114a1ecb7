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
    /// Whether zaken of a zaaktype that is called "intern" are shown. Some municipalities call nearly
    /// all their zaaktypen that.
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

/// Whether a resident may see `document`. It must be final, of an allowed vertrouwelijkheid, not
/// withheld from the initiator, and not of a kind that stays within the municipality. A document of
/// an unknown kind is not hidden for that.
pub fn document_is_visible(
    document: &Document,
    richting: Option<Typerichting>,
    allowed: &Zichtbaarheid,
) -> bool {
    matches!(document.status, Some(Documentstatus::Definitief | Documentstatus::Gearchiveerd))
        && is_allowed(document.vertrouwelijkheid, allowed)
        && document.tonen_aan_initiator != Some(false)
        && richting != Some(Typerichting::Intern)
}

/// Whether a resident may see `contact`. When the register does not say whether it is confidential,
/// the contact is hidden.
pub fn contact_is_visible(contact: &Klantcontact) -> bool {
    contact.vertrouwelijk == Some(false)
}

fn is_allowed(level: Option<Vertrouwelijkheid>, allowed: &Zichtbaarheid) -> bool {
    level.is_some_and(|level| allowed.vertrouwelijkheid.contains(&level))
}
