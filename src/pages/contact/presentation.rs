//! What the contact page shows, decided without a browser.

use crate::config::Contact;
use crate::domain::{Weblink, Zaak};
use crate::gateway::Overzicht;
use crate::locales::Teksten;
use crate::pages::zaaktekst;

/// A zaak on the list to take along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Regel {
    /// What residents call it.
    pub(crate) naam: String,
    /// Its number.
    pub(crate) zaaknummer: String,
    /// How it stands.
    pub(crate) status: String,
}

/// The zaken that go on, in the order of the gateway. Deelzaken have a number of their own, and are
/// on the list as well.
pub(super) fn regels(overzicht: &Overzicht, teksten: &'static Teksten) -> Vec<Regel> {
    let types = &overzicht.types;
    let regel = |zaak: &Zaak| {
        let naam = zaaktekst::naam(zaak, types.zaaktype_of(zaak));
        let statustype = zaak.status.bekend().and_then(|it| types.statustype(it.statustype?));
        Regel {
            naam: naam.unwrap_or(teksten.zaak.zonder_zaaktype).to_owned(),
            zaaknummer: zaak.identificatie.clone(),
            status: zaaktekst::status(zaak, statustype, teksten).to_owned(),
        }
    };
    overzicht.zaken.iter().filter(|it| !it.is_afgerond()).map(regel).collect()
}

/// Whether some zaken may be missing from the list.
pub(super) fn may_be_more(overzicht: &Overzicht) -> bool {
    !overzicht.onleesbaar.is_empty() || overzicht.afgebroken.is_some()
}

/// The address of the contact form. `None` when it is no address on the web, or has a place for the
/// number of a zaak: this page is about none.
pub(super) fn formulier(adres: &str) -> Option<String> {
    Weblink::parse(adres)?.with_zaaknummer(None)
}

/// Whether the municipality gave any way to reach it.
pub(super) fn has_any(contact: &Contact) -> bool {
    let Contact { telephone, desk, form, email, .. } = contact;
    [telephone, desk, form, email].iter().any(|it| it.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{HuidigeStatus, Voortgang};
    use crate::error::LoadError;
    use crate::locales::NL;

    fn zaak(identificatie: &str) -> Zaak {
        Zaak {
            identificatie: identificatie.to_owned(),
            omschrijving: Some("Bijzondere bijstand".to_owned()),
            status: HuidigeStatus::Geen,
            ..Zaak::example()
        }
    }

    #[test]
    fn the_list_has_the_zaken_that_go_on_with_their_number_and_status() {
        let closed = Voortgang::Afgerond("2026-01-01".parse().unwrap());
        let zaken = vec![zaak("Z1"), Zaak { voortgang: closed, ..zaak("Z2") }, zaak("Z3")];
        let overzicht = Overzicht { zaken, ..Overzicht::default() };
        let regels = regels(&overzicht, &NL);
        let numbers: Vec<_> = regels.iter().map(|it| it.zaaknummer.as_str()).collect();
        assert_eq!(numbers, ["Z1", "Z3"]);
        assert_eq!(regels[0].naam, "Bijzondere bijstand");
        assert_eq!(regels[0].status, NL.zaak.geen_status);
    }

    #[test]
    fn a_list_that_may_not_be_whole_says_so() {
        let whole = Overzicht::default();
        assert!(!may_be_more(&whole));
        assert!(may_be_more(&Overzicht { afgebroken: Some(LoadError::Busy), ..whole }));
    }

    #[test]
    fn a_form_for_one_zaak_is_no_form_for_any() {
        let form = "https://gemeente.example/contact";
        assert_eq!(formulier(form).as_deref(), Some(form));
        assert_eq!(formulier("https://gemeente.example/?zaak={zaaknummer}"), None);
        assert_eq!(formulier("javascript:alert(1)"), None);
    }

    #[test]
    fn hours_alone_are_no_way_to_reach_anybody() {
        let hours = Contact { hours: Some("van 9 tot 5".to_owned()), ..Contact::default() };
        assert!(!has_any(&hours));
        assert!(has_any(&Contact { desk: Some("Markt 1".to_owned()), ..hours }));
    }
}
