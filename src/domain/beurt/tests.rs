use chrono::NaiveDate;

use super::*;
use crate::domain::{Opschorting, Voortgang};

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

fn lijst() -> Beurtlijst {
    Beurtlijst::new(&["Informatie nodig", "Wacht op cliënt"], &["In behandeling"])
}

fn of(omschrijving: &str, statustekst: &str) -> Option<Beurt> {
    Beurt::of(&Zaak::example(), Some(&statustype(omschrijving, statustekst)), &lijst())
}

#[test]
fn it_is_as_the_municipality_says_in_its_list() {
    for omschrijving in ["Informatie nodig", "INFORMATIE  nodig ", "wacht op client"] {
        assert_eq!(of(omschrijving, ""), Some(Beurt::U), "{omschrijving}");
    }
    assert_eq!(of("in behandeling", ""), Some(Beurt::Gemeente));
}

#[test]
fn words_that_are_not_in_the_list_are_not_guessed_at() {
    for (omschrijving, statustekst) in [
        ("Meer informatie nodig", ""),
        ("Informatie", ""),
        ("U moet iets doen", "Wij hebben nog informatie van u nodig."),
        ("Hersteltermijn", "Informatie nodig"),
        ("", ""),
    ] {
        assert_eq!(of(omschrijving, statustekst), None, "{omschrijving}");
    }
}

#[test]
fn without_a_list_only_the_end_is_known() {
    let known = statustype("Informatie nodig", "");
    let nothing = Beurtlijst::default();
    assert_eq!(Beurt::of(&Zaak::example(), Some(&known), &nothing), None);
    assert_eq!(Beurt::of(&Zaak::example(), None, &lijst()), None);
    let closed = Zaak { voortgang: Voortgang::Afgerond(NaiveDate::default()), ..Zaak::example() };
    assert_eq!(Beurt::of(&closed, Some(&known), &lijst()), Some(Beurt::Niemand));
    assert_eq!(Beurt::of(&closed, None, &nothing), Some(Beurt::Niemand));
}

#[test]
fn a_suspension_tells_nobodys_turn() {
    let reden = Some("Wij wachten op uw aanvullende gegevens".to_owned());
    let suspended = Zaak { opschorting: Some(Opschorting { reden }), ..Zaak::example() };
    let of = |omschrijving| Beurt::of(&suspended, Some(&statustype(omschrijving, "")), &lijst());
    assert_eq!((of("Onbekend"), of("In behandeling")), (None, None));
    assert_eq!(of("Informatie nodig"), Some(Beurt::U));
}

#[test]
fn what_is_in_both_lists_is_not_known() {
    let both = Beurtlijst::new(&["Intake"], &["intake"]);
    assert_eq!(both.of(&statustype("Intake", "")), None);
}
