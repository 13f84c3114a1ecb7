//! What the app hides, as defence in depth. The gateway decides what a resident may see; this
//! keeps staff material off the screen when a gateway lets it through.

use super::{
    Document, Documentstatus, Klantcontact, Typerichting, Vertrouwelijkheid, Zaak, Zaaktype,
};

/// The rule by which a zaak is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verborgen {
    /// Its vertrouwelijkheid is not on the municipality's list.
    Vertrouwelijkheid,
    /// Its zaaktype is for staff.
    InternZaaktype,
    /// Its zaaktype is not published.
    ConceptZaaktype,
}

/// Why `zaak` must not be shown, or `None` when it may be.
///
/// A zaaktype that could not be loaded hides nothing: a failing catalogus must not make a
/// resident's cases disappear.
pub fn why_hidden(
    zaak: &Zaak,
    zaaktype: Option<&Zaaktype>,
    allowed: &[Vertrouwelijkheid],
) -> Option<Verborgen> {
    if !is_allowed(zaak.vertrouwelijkheid, allowed) {
        return Some(Verborgen::Vertrouwelijkheid);
    }
    match zaaktype {
        Some(zaaktype) if zaaktype.intern => Some(Verborgen::InternZaaktype),
        Some(zaaktype) if zaaktype.concept => Some(Verborgen::ConceptZaaktype),
        _ => None,
    }
}

/// Whether a resident may see `document`: final, allowed, not kept from the initiator, and not of a
/// kind that stays among staff. A catalogus that does not say of which kind it is hides nothing.
pub fn document_is_visible(
    document: &Document,
    richting: Option<Typerichting>,
    allowed: &[Vertrouwelijkheid],
) -> bool {
    matches!(document.status, Some(Documentstatus::Definitief | Documentstatus::Gearchiveerd))
        && is_allowed(document.vertrouwelijkheid, allowed)
        && document.tonen_aan_initiator != Some(false)
        && richting != Some(Typerichting::Intern)
}

/// Whether a resident may see `contact`. One that does not say whether it is confidential may be so.
pub fn contact_is_visible(contact: &Klantcontact) -> bool {
    contact.vertrouwelijk == Some(false)
}

fn is_allowed(level: Option<Vertrouwelijkheid>, allowed: &[Vertrouwelijkheid]) -> bool {
    level.is_some_and(|level| allowed.contains(&level))
}
