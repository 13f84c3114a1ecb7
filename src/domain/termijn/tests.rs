use chrono::{DateTime, Days, Utc};
use proptest::prelude::*;

use super::*;
use crate::domain::{Duur, Opschorting, amsterdam_day};

const UUID: &str = "00000000-0000-4000-8000-000000000000";
const TODAY: &str = "2026-06-15";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A zaak that began on 1 May 2026, without any last day.
fn zaak() -> Zaak {
    Zaak { startdatum: Some(day("2026-05-01")), ..Zaak::example() }
}

fn registered(last: &str) -> Zaak {
    Zaak { uiterlijke_einddatum: Some(day(last)), ..zaak() }
}

fn takes(doorlooptijd: &str) -> Zaaktype {
    Zaaktype {
        identificatie: None,
        id: UUID.parse().unwrap(),
        omschrijving: "Kapvergunning".to_owned(),
        catalogus: UUID.parse().ok(),
        doorlooptijd: Some(Duur::parse(doorlooptijd).unwrap()),
        intern: false,
        concept: false,
    }
}

fn extended(duur: &str, zaak: Zaak) -> Zaak {
    let duur = Duur::parse(duur).unwrap();
    Zaak { verlenging: Some(Verlenging { duur, reden: None }), ..zaak }
}

fn uiterlijk(dag: &str, herkomst: Herkomst) -> Uiterlijk {
    Uiterlijk { dag: day(dag), herkomst }
}

fn loopt(dag: &str, herkomst: Herkomst, rest: Rest) -> Termijn {
    Termijn::Loopt { uiterlijk: uiterlijk(dag, herkomst), rest, gepland: None }
}

fn termijn(zaak: &Zaak, doorlooptijd: Option<&str>) -> Termijn {
    Termijn::new(zaak, doorlooptijd.map(takes).as_ref(), Einde::Onbekend, day(TODAY))
}

fn closed(op: &str, zaak: Zaak) -> Zaak {
    Zaak { voortgang: Voortgang::Afgerond(day(op)), ..zaak }
}

#[test]
fn the_registered_last_day_wins_over_what_the_zaaktype_says() {
    let expected = loopt("2026-07-10", Herkomst::Geregistreerd, Rest::Dagen(25));
    assert_eq!(termijn(&registered("2026-07-10"), None), expected);
    assert_eq!(termijn(&registered("2026-07-10"), Some("P8W")), expected);
}

#[test]
fn a_last_day_that_is_not_registered_is_worked_out_from_the_doorlooptijd() {
    let expected = loopt("2026-06-26", Herkomst::Berekend, Rest::Dagen(11));
    assert_eq!(termijn(&zaak(), Some("P8W")), expected);
}

#[test]
fn a_month_from_the_31st_is_the_last_day_of_the_next_month() {
    let zaak = Zaak { startdatum: Some(day("2026-05-31")), ..zaak() };
    let expected = loopt("2026-06-30", Herkomst::Berekend, Rest::Dagen(15));
    assert_eq!(termijn(&zaak, Some("P1M")), expected);
}

#[test]
fn without_a_registered_day_and_a_doorlooptijd_there_is_no_termijn() {
    let none = Termijn::Geen { gepland: None };
    assert_eq!(termijn(&zaak(), None), none);
    assert_eq!(termijn(&zaak(), Some("P0D")), none);
    assert_eq!(termijn(&zaak(), Some("P300000Y")), none);
    let planned = Zaak { einddatum_gepland: Some(day("2026-06-20")), ..zaak() };
    assert_eq!(termijn(&planned, None), Termijn::Geen { gepland: Some(day("2026-06-20")) });
}

#[test]
fn a_planned_day_goes_along_with_a_termijn_whether_before_or_after_it() {
    for planned in ["2026-06-20", "2026-08-01"] {
        let zaak = Zaak { einddatum_gepland: Some(day(planned)), ..registered("2026-07-10") };
        let Termijn::Loopt { gepland, .. } = termijn(&zaak, None) else { panic!("it runs") };
        assert_eq!(gepland, Some(day(planned)));
    }
}

#[test]
fn a_zaak_on_its_last_day_is_not_late() {
    assert_eq!(Rest::new(day("2026-06-16"), day(TODAY)), Rest::Dagen(1));
    assert_eq!(Rest::new(day("2026-06-15"), day(TODAY)), Rest::Vandaag);
    assert_eq!(Rest::new(day("2026-06-14"), day(TODAY)), Rest::Verstreken(1));
}

#[test]
fn a_last_day_in_a_weekend_is_not_moved() {
    let expected = loopt("2026-06-13", Herkomst::Geregistreerd, Rest::Verstreken(2));
    assert_eq!(termijn(&registered("2026-06-13"), None), expected);
}

#[test]
fn a_suspended_termijn_has_no_days_left() {
    let reden = Some("Wachten op een tekening".to_owned());
    let opschorting = Some(Opschorting { reden: reden.clone() });
    let suspended = Zaak { opschorting: opschorting.clone(), ..registered("2026-06-01") };
    let known = uiterlijk("2026-06-01", Herkomst::Geregistreerd);
    let expected = Termijn::StaatStil { reden: reden.clone(), uiterlijk: Some(known) };
    assert_eq!(termijn(&suspended, None), expected);
    let unknown = Zaak { opschorting, ..zaak() };
    assert_eq!(termijn(&unknown, None), Termijn::StaatStil { reden, uiterlijk: None });
}

#[test]
fn an_extension_is_never_added_to_a_registered_day() {
    let moved = extended("P6W", registered("2026-08-07"));
    let expected = loopt("2026-08-07", Herkomst::Geregistreerd, Rest::Dagen(53));
    assert_eq!(termijn(&moved, Some("P8W")), expected);
    assert_eq!(termijn(&moved, None), expected);
}

#[test]
fn a_registered_day_that_an_extension_did_not_move_is_said_to_be_without_it() {
    let expected = loopt("2026-06-26", Herkomst::ExclusiefVerlenging, Rest::Dagen(11));
    assert_eq!(termijn(&extended("P6W", registered("2026-06-26")), Some("P8W")), expected);
}

#[test]
fn a_day_that_was_worked_out_is_without_the_extension_as_well() {
    let expected = loopt("2026-06-26", Herkomst::ExclusiefVerlenging, Rest::Dagen(11));
    assert_eq!(termijn(&extended("P6W", zaak()), Some("P8W")), expected);
}

#[test]
fn an_extension_by_nothing_is_none() {
    let expected = loopt("2026-06-26", Herkomst::Geregistreerd, Rest::Dagen(11));
    assert_eq!(termijn(&extended("P0D", registered("2026-06-26")), Some("P8W")), expected);
}

#[test]
fn a_closed_zaak_has_no_days_left_even_when_it_is_still_called_suspended() {
    let opschorting = Some(Opschorting { reden: None });
    let zaak = closed("2026-06-01", Zaak { opschorting, ..registered("2026-07-10") });
    let known = uiterlijk("2026-07-10", Herkomst::Geregistreerd);
    let expected =
        Termijn::Afgerond { op: day("2026-06-01"), uiterlijk: Some(known), is_zeker: true };
    assert_eq!(termijn(&zaak, None), expected);
}

#[test]
fn a_zaak_that_is_closed_on_its_last_day_is_in_time_and_a_day_after_it_is_late() {
    let closed = |op| termijn(&closed(op, registered("2026-06-01")), None).tijdigheid();
    assert_eq!(closed("2026-05-31"), Some(Tijdigheid::OpTijd));
    assert_eq!(closed("2026-06-01"), Some(Tijdigheid::OpTijd));
    assert_eq!(closed("2026-06-02"), Some(Tijdigheid::TeLaat(1)));
    assert_eq!(closed("2026-06-13"), Some(Tijdigheid::TeLaat(12)));
}

#[test]
fn late_is_not_said_against_a_day_that_may_have_been_moved() {
    let worked_out = termijn(&closed("2026-07-01", zaak()), Some("P8W"));
    assert_eq!(worked_out.tijdigheid(), None);
    let before = extended("P6W", closed("2026-07-01", registered("2026-06-26")));
    assert_eq!(termijn(&before, Some("P8W")).tijdigheid(), None);
    let in_time = extended("P6W", closed("2026-06-26", registered("2026-06-26")));
    assert_eq!(termijn(&in_time, Some("P8W")).tijdigheid(), Some(Tijdigheid::OpTijd));
}

#[test]
fn what_is_not_closed_or_has_no_last_day_is_neither_in_time_nor_late() {
    assert_eq!(termijn(&registered("2026-06-01"), None).tijdigheid(), None);
    assert_eq!(termijn(&closed("2026-06-01", zaak()), None).tijdigheid(), None);
}

#[test]
fn today_is_the_day_in_amsterdam_when_the_clock_changes_too() {
    let rest = |last: &str, moment: &str| {
        Rest::new(day(last), amsterdam_day(moment.parse::<DateTime<Utc>>().unwrap()))
    };
    // The nights in 2026 in which summer time begins and ends.
    assert_eq!(rest("2026-03-29", "2026-03-28T22:59:59Z"), Rest::Dagen(1));
    assert_eq!(rest("2026-03-29", "2026-03-28T23:00:00Z"), Rest::Vandaag);
    assert_eq!(rest("2026-03-29", "2026-03-29T21:59:59Z"), Rest::Vandaag);
    assert_eq!(rest("2026-03-29", "2026-03-29T22:00:00Z"), Rest::Verstreken(1));
    assert_eq!(rest("2026-10-25", "2026-10-24T22:00:00Z"), Rest::Vandaag);
    assert_eq!(rest("2026-10-25", "2026-10-25T22:59:59Z"), Rest::Vandaag);
    assert_eq!(rest("2026-10-25", "2026-10-25T23:00:00Z"), Rest::Verstreken(1));
}

/// Mostly days near the present, sometimes the first and last days that chrono knows.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        8 => (0u64..60_000).prop_map(|it| NaiveDate::default() + Days::new(it)),
        1 => Just(NaiveDate::MIN),
        1 => Just(NaiveDate::MAX),
    ]
}

fn any_duur() -> impl Strategy<Value = Duur> {
    (any::<u32>(), any::<u32>(), any::<bool>()).prop_map(|(maanden, dagen, is_long)| {
        let limit = if is_long { u32::MAX } else { 50 };
        Duur { maanden: maanden % limit, dagen: dagen % limit }
    })
}

prop_compose! {
    fn any_zaak()(
        startdatum in any_day(),
        einddatum in proptest::option::of(any_day()),
        einddatum_gepland in proptest::option::of(any_day()),
        uiterlijke_einddatum in proptest::option::of(any_day()),
        is_suspended: bool,
        verlenging in proptest::option::of(any_duur()),
    ) -> Zaak {
        Zaak {
            startdatum: Some(startdatum),
            voortgang: einddatum.map_or(Voortgang::Lopend, Voortgang::Afgerond),
            einddatum_gepland,
            uiterlijke_einddatum,
            opschorting: is_suspended.then_some(Opschorting { reden: None }),
            verlenging: verlenging.map(|duur| Verlenging { duur, reden: None }),
            ..zaak()
        }
    }
}

proptest! {
    #[test]
    fn the_days_left_and_the_days_passed_mirror_each_other(a in any_day(), b in any_day()) {
        match (Rest::new(a, b), Rest::new(b, a)) {
            (Rest::Vandaag, Rest::Vandaag) => prop_assert_eq!(a, b),
            (Rest::Dagen(n), Rest::Verstreken(m)) => prop_assert!(n == m && n >= 1 && a > b),
            (Rest::Verstreken(n), Rest::Dagen(m)) => prop_assert!(n == m && n >= 1 && a < b),
            other => prop_assert!(false, "{other:?}"),
        }
    }

    #[test]
    fn a_day_later_there_is_a_day_less(ahead in 1u64..5_000, day in 0u64..60_000) {
        let today = NaiveDate::default() + Days::new(day);
        let last = today + Days::new(ahead);
        let count = u32::try_from(ahead).unwrap();
        prop_assert_eq!(Rest::new(last, today), Rest::Dagen(count));
        let tomorrow = Rest::new(last, today + Days::new(1));
        prop_assert_eq!(tomorrow, if count == 1 { Rest::Vandaag } else { Rest::Dagen(count - 1) });
    }

    #[test]
    fn any_zaak_has_a_termijn_that_keeps_the_rules(
        zaak in any_zaak(), duur in proptest::option::of(any_duur()), today in any_day(),
    ) {
        let zaaktype = Zaaktype { doorlooptijd: duur, ..takes("P8W") };
        let termijn = Termijn::new(&zaak, Some(&zaaktype), Einde::Onbekend, today);
        let last = match &termijn {
            Termijn::Geen { .. } => None,
            Termijn::Loopt { uiterlijk, rest, .. } => {
                prop_assert_eq!(*rest, Rest::new(uiterlijk.dag, today));
                Some(*uiterlijk)
            }
            Termijn::StaatStil { uiterlijk, .. }
            | Termijn::Beslist { uiterlijk }
            | Termijn::Afgerond { uiterlijk, .. } => *uiterlijk,
        };
        prop_assert_eq!(matches!(termijn, Termijn::Afgerond { .. }), zaak.is_afgerond());
        if let Some(registered) = zaak.uiterlijke_einddatum {
            prop_assert_eq!(last.map(|it| it.dag), Some(registered));
        } else {
            prop_assert!(last.is_none_or(|it| it.herkomst != Herkomst::Geregistreerd));
        }
        termijn.tijdigheid();
    }
}
