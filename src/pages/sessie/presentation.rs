//! What the pages say about logging in, decided without a browser.

use crate::components::Soort;
use crate::locales::{InlogTeksten, Sessie};
use crate::session::{Namens, Reden};

const DIGID: &str = "DigiD";

/// What a visitor who is not logged in is told. `None` for a visitor who has just arrived.
pub(super) fn melding(reden: &Reden, teksten: &InlogTeksten) -> Option<(Soort, String)> {
    let (soort, tekst) = match reden {
        Reden::Nieuw => return None,
        Reden::Zelf => (Soort::Informatie, teksten.uitgelogd),
        Reden::AlleenHier => (Soort::Waarschuwing, teksten.alleen_hier),
        Reden::Inactief => (Soort::Informatie, teksten.inactief),
        Reden::Elders => (Soort::Informatie, teksten.elders),
        Reden::Verlopen => (Soort::Waarschuwing, teksten.verlopen),
        Reden::Geannuleerd => (Soort::Informatie, teksten.geannuleerd),
        Reden::GeenOpslag => (Soort::Fout, teksten.geen_opslag),
        Reden::Onbekend => (Soort::Fout, teksten.onbekend),
        Reden::Traag => (Soort::Fout, teksten.traag),
        Reden::Mislukt(label) => {
            return Some((Soort::Fout, mislukt(label.as_deref(), teksten)));
        }
    };
    Some((soort, tekst.to_owned()))
}

/// The message that logging in failed. DigiD prescribes its own text to the letter (Logius,
/// checklist testen, T6).
fn mislukt(label: Option<&str>, teksten: &InlogTeksten) -> String {
    match label {
        Some(label) if label.contains(DIGID) => teksten.digid_mislukt.to_owned(),
        Some(label) if !label.is_empty() => (teksten.mislukt_met)(label),
        _ => teksten.mislukt.to_owned(),
    }
}

/// What the page says of a way to log in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Middel {
    /// For whom it is.
    pub(super) voor: &'static str,
    /// What one needs for it.
    pub(super) nodig: &'static str,
    /// Whether it is DigiD, which every resident can apply for.
    pub(super) is_digid: bool,
}

/// What the page says of the way to log in with this name. `None` of a way that is not one of the
/// national ones: what it needs is not known.
pub(super) fn middel(label: &str, teksten: &InlogTeksten) -> Option<Middel> {
    let known = [
        (DIGID, teksten.digid_voor, teksten.digid_nodig),
        ("eHerkenning", teksten.eherkenning_voor, teksten.eherkenning_nodig),
        ("eIDAS", teksten.eidas_voor, teksten.eidas_nodig),
    ];
    let (naam, voor, nodig) = known.into_iter().find(|(naam, ..)| label.contains(naam))?;
    Some(Middel { voor, nodig, is_digid: naam == DIGID })
}

/// The address of the contact form. `None` when it is no address on the web, or has a place for the
/// number of a zaak, which nobody knows before logging in.
pub(super) fn formulier(adres: &str) -> Option<&str> {
    let is_web = adres.starts_with("https://") || adres.starts_with("http://");
    Some(adres).filter(|it| is_web && !it.contains('{'))
}

/// For whom the logged-in person acts, in words.
pub(super) fn namens(namens: &Namens, teksten: &Sessie) -> String {
    match namens {
        Namens::Naam(naam) => (teksten.namens)(naam),
        Namens::Kvk(nummer) => (teksten.namens_kvk)(nummer),
        Namens::Rsin(nummer) => (teksten.namens_rsin)(nummer),
        Namens::Ander => teksten.namens_ander.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locales::NL;

    fn said(reden: &Reden) -> Option<String> {
        melding(reden, InlogTeksten::of(&NL)).map(|(_, tekst)| tekst)
    }

    #[test]
    fn who_has_just_come_is_told_nothing_and_everybody_else_is() {
        assert_eq!(said(&Reden::Nieuw), None);
        for reden in [
            Reden::Zelf,
            Reden::AlleenHier,
            Reden::Inactief,
            Reden::Elders,
            Reden::Verlopen,
            Reden::Geannuleerd,
            Reden::GeenOpslag,
            Reden::Onbekend,
            Reden::Traag,
            Reden::Mislukt(None),
        ] {
            assert!(said(&reden).is_some_and(|it| !it.is_empty()), "{reden:?}");
        }
    }

    #[test]
    fn a_failure_of_digid_is_told_in_the_words_that_digid_prescribes() {
        let words = "Er is een fout opgetreden in de communicatie met DigiD. Probeert u het later \
            nogmaals. Indien deze fout blijft aanhouden, kijk dan op de website \
            https://www.digid.nl voor de laatste informatie.";
        assert_eq!(said(&Reden::Mislukt(Some("DigiD".to_owned()))).as_deref(), Some(words));
        assert_eq!(said(&Reden::Mislukt(Some("DigiD app".to_owned()))).as_deref(), Some(words));
    }

    #[test]
    fn a_failure_of_another_way_names_that_way() {
        let tekst = said(&Reden::Mislukt(Some("eHerkenning".to_owned()))).unwrap();
        assert!(tekst.contains("eHerkenning") && !tekst.contains("DigiD"), "{tekst}");
        let tekst = said(&Reden::Mislukt(Some(String::new()))).unwrap();
        assert!(!tekst.contains("  "), "{tekst}");
    }

    #[test]
    fn what_one_needs_is_said_of_the_national_ways_to_log_in_only() {
        let of = |label| middel(label, InlogTeksten::of(&NL));
        assert!(of("DigiD").is_some_and(|it| it.is_digid && it.voor == "Voor uzelf"));
        assert!(of("DigiD app").is_some_and(|it| it.is_digid));
        for label in ["eHerkenning", "eIDAS"] {
            assert!(of(label).is_some_and(|it| !it.is_digid && it.nodig.contains(label)));
        }
        assert_eq!((of(""), of("Mijn bank")), (None, None));
    }

    #[test]
    fn a_form_that_asks_for_a_number_is_not_offered_before_logging_in() {
        assert_eq!(formulier("https://x.example/contact"), Some("https://x.example/contact"));
        for adres in ["https://x.example/{zaaknummer}", "javascript:alert(1)", ""] {
            assert_eq!(formulier(adres), None, "{adres}");
        }
    }

    #[test]
    fn it_is_said_for_whom_one_acts() {
        let said = |it: Namens| namens(&it, &NL.sessie);
        assert_eq!(said(Namens::Naam("Bakkerij De Vries".to_owned())), "Namens Bakkerij De Vries");
        assert!(said(Namens::Kvk("12345678".to_owned())).contains("12345678"));
        assert!(said(Namens::Rsin("123456782".to_owned())).contains("123456782"));
        assert!(!said(Namens::Ander).is_empty());
    }
}
