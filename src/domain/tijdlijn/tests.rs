use chrono::{DateTime, NaiveDate, Utc};
use proptest::prelude::*;

use super::*;
use crate::domain::{HuidigeStatus, StatusId, Voortgang, Zaak};

fn uuid(n: u32) -> String {
    format!("00000000-0000-4000-8000-{n:012}")
}

fn zaak(voortgang: Voortgang) -> Zaak {
    Zaak {
        id: uuid(0).parse().unwrap(),
        identificatie: "ZAAK-1".to_owned(),
        omschrijving: None,
        zaaktype: uuid(0).parse().unwrap(),
        registratiedatum: None,
        startdatum: NaiveDate::default(),
        voortgang,
        einddatum_gepland: None,
        uiterlijke_einddatum: None,
        vertrouwelijkheid: None,
        hoofdzaak: None,
        status: HuidigeStatus::Geen,
        resultaat: None,
        opschorting: None,
        verlenging: None,
        deelzaken: vec![],
        relevante_andere_zaken: vec![],
        gewijzigd: None,
    }
}

/// The step with this number, whose volgnummer is the same.
fn step(n: u32) -> Statustype {
    Statustype {
        id: uuid(n).parse().unwrap(),
        omschrijving: format!("Stap {n}"),
        statustekst: None,
        volgnummer: Some(n.into()),
        is_eindstatus: n == 4,
        doorlooptijd: None,
    }
}

/// The step with number `n` was taken on `day`.
fn taken(n: u32, day: i64) -> Status {
    let id: StatusId = uuid(n).parse().unwrap();
    let gezet = DateTime::<Utc>::from_timestamp(day * 86_400, 0).unwrap();
    let statustype = uuid(n).parse().unwrap();
    Status { id, statustype, gezet, toelichting: None, laatst_gezet: false }
}

fn steps() -> Vec<Statustype> {
    // As Open Zaak sends them: the last one first.
    vec![step(4), step(3), step(2), step(1)]
}

fn line(voortgang: Voortgang, statussen: Vec<Status>) -> (Vec<(String, Stand)>, Vec<String>) {
    let tijdlijn = Tijdlijn::new(&zaak(voortgang), statussen, &steps(), &[]);
    let gebeurd = tijdlijn.gebeurd.into_iter();
    let gebeurd = gebeurd.map(|it| (it.statustype.unwrap().omschrijving, it.stand)).collect();
    (gebeurd, tijdlijn.mogelijk.into_iter().map(|it| it.omschrijving).collect())
}

fn named(steps: &[(&str, Stand)]) -> Vec<(String, Stand)> {
    steps.iter().map(|(naam, stand)| ((*naam).to_owned(), *stand)).collect()
}

const CLOSED: Voortgang = Voortgang::Afgerond(NaiveDate::MAX);

#[test]
fn what_happened_is_in_order_of_date_and_the_last_step_is_the_current_one() {
    let (gebeurd, mogelijk) = line(Voortgang::Lopend, vec![taken(2, 5), taken(1, 1)]);
    assert_eq!(gebeurd, named(&[("Stap 1", Stand::Geweest), ("Stap 2", Stand::Huidig)]));
    assert_eq!(mogelijk, ["Stap 3", "Stap 4"]);
}

#[test]
fn a_step_that_was_skipped_is_not_shown_as_done() {
    let (gebeurd, mogelijk) = line(Voortgang::Lopend, vec![taken(1, 1), taken(3, 2)]);
    assert_eq!(gebeurd, named(&[("Stap 1", Stand::Geweest), ("Stap 3", Stand::Huidig)]));
    assert_eq!(mogelijk, ["Stap 4"]);
}

#[test]
fn a_closed_zaak_has_no_current_step_and_nothing_to_come() {
    let (gebeurd, mogelijk) = line(CLOSED, vec![taken(1, 1), taken(2, 2)]);
    assert!(gebeurd.iter().all(|(_, stand)| *stand == Stand::Geweest));
    assert!(mogelijk.is_empty());
}

#[test]
fn a_reopened_zaak_tells_that_it_was_closed_before() {
    let statussen = vec![taken(1, 1), taken(4, 2), taken(2, 3)];
    let (gebeurd, mogelijk) = line(Voortgang::Lopend, statussen);
    let expected =
        [("Stap 1", Stand::Geweest), ("Stap 4", Stand::Geweest), ("Stap 2", Stand::Huidig)];
    assert_eq!(gebeurd, named(&expected));
    assert_eq!(mogelijk, ["Stap 3", "Stap 4"]);
}

#[test]
fn a_zaak_without_a_status_has_all_its_steps_to_come() {
    let (gebeurd, mogelijk) = line(Voortgang::Lopend, vec![]);
    assert!(gebeurd.is_empty());
    assert_eq!(mogelijk, ["Stap 1", "Stap 2", "Stap 3", "Stap 4"]);
}

#[test]
fn steps_of_the_same_moment_are_in_the_order_of_their_volgnummer() {
    let (gebeurd, _) = line(Voortgang::Lopend, vec![taken(2, 1), taken(1, 1)]);
    assert_eq!(gebeurd, named(&[("Stap 1", Stand::Geweest), ("Stap 2", Stand::Huidig)]));
}

#[test]
fn the_register_says_which_step_is_the_current_one() {
    let current = Status { laatst_gezet: true, ..taken(1, 1) };
    let (gebeurd, _) = line(Voortgang::Lopend, vec![taken(2, 1), current]);
    assert_eq!(gebeurd, named(&[("Stap 1", Stand::Huidig), ("Stap 2", Stand::Geweest)]));
}

#[test]
fn without_volgnummers_nothing_is_said_of_what_follows() {
    let without = |n| Statustype { volgnummer: None, ..step(n) };
    let own = [without(1), without(2)];
    let tijdlijn = Tijdlijn::new(&zaak(Voortgang::Lopend), vec![taken(1, 1)], &own, &[]);
    assert!(tijdlijn.mogelijk.is_empty());
}

#[test]
fn a_step_of_another_zaaktype_version_stands_where_its_namesake_stands() {
    let other = Statustype { id: uuid(9).parse().unwrap(), volgnummer: Some(70), ..step(2) };
    let tijdlijn = Tijdlijn::new(&zaak(Voortgang::Lopend), vec![taken(9, 1)], &steps(), &[other]);
    let mogelijk: Vec<_> = tijdlijn.mogelijk.iter().map(|it| it.omschrijving.as_str()).collect();
    assert_eq!(mogelijk, ["Stap 3", "Stap 4"]);
}

proptest! {
    #[test]
    fn no_step_is_lost_and_at_most_one_is_current(
        moments in proptest::collection::vec((1u32..6, 0i64..100, any::<bool>()), 0..20),
        closed: bool,
    ) {
        let statussen: Vec<_> = moments
            .iter()
            .map(|(n, day, laatst_gezet)| Status { laatst_gezet: *laatst_gezet, ..taken(*n, *day) })
            .collect();
        let voortgang = if closed { CLOSED } else { Voortgang::Lopend };
        let tijdlijn = Tijdlijn::new(&zaak(voortgang), statussen, &steps(), &[]);
        prop_assert_eq!(tijdlijn.gebeurd.len(), moments.len());
        prop_assert!(tijdlijn.gebeurd.is_sorted_by_key(|it| it.status.gezet));
        let current = tijdlijn.gebeurd.iter().filter(|it| it.stand == Stand::Huidig).count();
        prop_assert_eq!(current, usize::from(!closed && !moments.is_empty()));
    }
}
