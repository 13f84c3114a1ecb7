use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::domain::{Opschorting, Voortgang};

fn zaak(voortgang: Voortgang, reden: Option<&str>) -> Zaak {
    let opschorting = reden.map(|it| Opschorting { reden: Some(it.to_owned()) });
    Zaak { voortgang, opschorting, ..Zaak::example() }
}

fn statustype(omschrijving: &str, statustekst: &str) -> Statustype {
    Statustype {
        id: "00000000-0000-4000-8000-000000000003".parse().unwrap(),
        omschrijving: omschrijving.to_owned(),
        statustekst: (!statustekst.is_empty()).then(|| statustekst.to_owned()),
        volgnummer: None,
        is_eindstatus: false,
        doorlooptijd: None,
    }
}

#[test]
fn it_is_yours_when_the_words_say_that_you_are_waited_for() {
    for text in [
        // Texts from the registers in public/fixtures.
        "Wachten op aanvulling",
        "Wacht op aanvullende informatie",
        "Wij hebben nog informatie van u nodig.",
        "Wij wachten op uw aanvullende gegevens",
        "Wij wachten op uw bewijs van inschrijving",
        // Other phrases that municipalities use.
        "Wacht op u",
        "WACHT OP REACTIE AANVRAGER",
        "Wacht op reactie van de aanvrager",
        "Wachten op klant",
        "Wacht op cliënt",
        "In afwachting van uw reactie",
        "Aanvulling gevraagd",
        "Aanvullende gegevens opgevraagd",
        "Aanvullende informatie nodig",
        "Aanvullende informatie is gevraagd aan de aanvrager",
        "Actie nodig van u",
        "Uw reactie is nodig",
        "Wij hebben uw aanvraag ontvangen, maar hebben nog gegevens van u nodig.",
        "Wij hebben u om aanvullende stukken gevraagd.",
        "Wacht op aanvulling van uw aanvraag",
        "U bent aan zet",
    ] {
        assert!(Beurt::asks(text), "{text}");
    }
}

#[test]
fn it_is_the_municipalitys_when_it_works_or_waits_for_others() {
    for text in [
        // Texts from the registers in public/fixtures.
        "Ontvangen",
        "Intake",
        "Heropend",
        "In behandeling",
        "Besluit genomen",
        "Wachten op horecavergunning",
        "Wacht op collegiale toets",
        "Advies gevraagd",
        "Wij hebben een deskundige om advies gevraagd.",
        "Controle op volledigheid",
        "Wij kijken of wij alle gegevens hebben.",
        "Wij zijn met uw aanvraag bezig.",
        "U hebt uw aanvraag ingetrokken.",
        "De constructieberekening moet nog worden beoordeeld",
        "De welstandscommissie heeft haar advies nog niet gegeven",
        // Texts that resemble a request to the resident.
        "",
        "Wacht op advies",
        "Wacht op uitspraak",
        "Wacht op aanvullend advies",
        "Wacht op aanvullende informatie van de welstandscommissie",
        "Aanvulling ontvangen",
        "Aanvulling gevraagd en ontvangen",
        "Wij hebben geen informatie van u nodig.",
        "Wij hebben geen aanvullende gegevens van u nodig.",
        "Er is niets van u nodig.",
        "Uw reactie is ontvangen",
        "Wij beoordelen uw reactie",
        "U leest hier welke vergunning u nodig hebt.",
        "Als wij nog informatie van u nodig hebben, hoort u dat van ons.",
        "Hebben wij aanvullende gegevens nodig? Dan vragen wij u daarom.",
        "Wij wachten op uw huisarts.",
        "U hoeft ons niets te sturen. Wij wachten op uw buurman.",
        "Wij hebben u om aanvullende stukken gevraagd en die ontvangen.",
        "Er is nu niks van u nodig.",
        "Wacht op aanvulling dossier door welstandscommissie",
    ] {
        assert!(!Beurt::asks(text), "{text}");
    }
}

#[test]
fn the_label_of_a_step_can_ask_and_so_can_its_sentence() {
    let lopend = zaak(Voortgang::Lopend, None);
    let of = |omschrijving, statustekst| {
        Beurt::of(&lopend, Some(&statustype(omschrijving, statustekst)))
    };
    assert_eq!(of("Wachten op aanvulling", ""), Beurt::U);
    assert_eq!(of("In behandeling", "Wij hebben nog informatie van u nodig."), Beurt::U);
    assert_eq!(of("In behandeling", "Wij zijn met uw aanvraag bezig."), Beurt::Gemeente);
    assert_eq!(Beurt::of(&lopend, None), Beurt::Gemeente);
}

#[test]
fn a_term_that_stands_still_is_yours_only_when_its_reason_says_so() {
    let of = |reden| Beurt::of(&zaak(Voortgang::Lopend, Some(reden)), None);
    assert_eq!(of("Wij wachten op uw aanvullende gegevens"), Beurt::U);
    assert_eq!(of("Wachten op horecavergunning"), Beurt::Gemeente);
}

#[test]
fn nobody_has_a_turn_in_a_closed_zaak() {
    let closed = zaak(Voortgang::Afgerond(NaiveDate::default()), Some("Wij wachten op u"));
    let asking = statustype("Wachten op aanvulling", "");
    assert_eq!(Beurt::of(&closed, Some(&asking)), Beurt::Niemand);
}

proptest! {
    #[test]
    fn any_words_are_judged_and_never_a_panic(text in "\\PC*") {
        Beurt::asks(&text);
    }
}
