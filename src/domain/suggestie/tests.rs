use proptest::prelude::*;

use super::*;

const ONE: &str = "c0789d38-6f48-417d-99b8-354c82767722";
const OTHER: &str = "11b7f947-d7d1-5d26-bfc4-169fba58ae4d";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-19")
}

fn suggestie(id: &str) -> Suggestie {
    Suggestie {
        id: id.to_owned(),
        product: "Huurtoeslag".to_owned(),
        tekst: "Een bijdrage in uw huur.".to_owned(),
        link: Weblink::parse("https://toeslagen.example/").unwrap(),
        aanbieder: Some("Dienst Toeslagen".to_owned()),
        andere_overheid: true,
        voor: Regel::new(&["B1210"], &[], &[]).unwrap(),
    }
}

fn zaak(id: &str) -> EigenZaak<'static> {
    EigenZaak {
        id: id.parse().unwrap(),
        naam: "Bijzondere bijstand",
        kenmerken: Kenmerken { zaaktype: Some("B1210"), resultaat: None, domein: Some("SOCIA") },
        afgerond: None,
    }
}

fn shown(zaken: &[EigenZaak], weggedaan: &Weggedaan) -> Vec<(String, String)> {
    let all = [suggestie("een"), suggestie("twee")];
    let found = suggesties(&all, zaken, weggedaan, today());
    found.into_iter().map(|(it, zaak)| (it.id.clone(), zaak.id.to_string())).collect()
}

#[test]
fn a_suggestie_is_made_because_of_a_zaak_of_the_resident() {
    let found = shown(&[zaak(ONE)], &Weggedaan::default());
    assert_eq!(found, [("een".into(), ONE.into()), ("twee".into(), ONE.into())]);
}

#[test]
fn who_has_no_zaak_that_meets_the_rule_gets_no_suggestie() {
    assert_eq!(shown(&[], &Weggedaan::default()), []);
    let mut other = zaak(ONE);
    other.kenmerken.zaaktype = Some("B9999");
    assert_eq!(shown(&[other], &Weggedaan::default()), []);
}

#[test]
fn a_suggestie_that_was_dismissed_stays_away_for_any_other_zaak_as_well() {
    let mut weggedaan = Weggedaan::default();
    weggedaan.add(suggestie("een").merken(&[zaak(ONE)]));
    assert_eq!(shown(&[zaak(ONE)], &weggedaan), [("twee".into(), ONE.into())]);
    assert_eq!(shown(&[zaak(OTHER), zaak(ONE)], &weggedaan), [("twee".into(), OTHER.into())]);
}

#[test]
fn what_is_kept_of_a_dismissal_differs_for_each_resident() {
    let [one, other] = [ONE, OTHER].map(|it| suggestie("een").merk(it.parse().unwrap()));
    assert_ne!(one, other);
}

#[test]
fn suggesties_end_half_a_year_after_the_zaak_was_closed() {
    let closed = |on| EigenZaak { afgerond: Some(day(on)), ..zaak(ONE) };
    assert_eq!(shown(&[closed("2026-05-23")], &Weggedaan::default()).len(), 2);
    assert_eq!(shown(&[closed("2026-05-22")], &Weggedaan::default()), []);
}

#[test]
fn a_clock_that_is_a_year_behind_makes_no_suggestie_vanish() {
    let closed = EigenZaak { afgerond: Some(day("2027-11-19")), ..zaak(ONE) };
    assert_eq!(shown(&[closed], &Weggedaan::default()).len(), 2);
}

#[test]
fn an_old_zaak_is_no_reason_while_a_newer_one_is() {
    let old = EigenZaak { afgerond: Some(day("2020-01-01")), ..zaak(ONE) };
    let found = shown(&[old, zaak(OTHER)], &Weggedaan::default());
    assert!(found.iter().all(|(_, zaak)| zaak == OTHER), "{found:?}");
}

#[test]
fn no_more_than_three_suggesties_are_in_one_place() {
    let all: Vec<_> = (0..9).map(|it| suggestie(&it.to_string())).collect();
    let zaken = [zaak(ONE)];
    assert_eq!(suggesties(&all, &zaken, &Weggedaan::default(), today()).len(), 3);
}

#[test]
fn marks_are_kept_as_numbers_and_what_is_no_number_is_left_out() {
    let mut weggedaan = Weggedaan::default();
    weggedaan.add([4_294_967_295, 7, 7]);
    assert_eq!(weggedaan.write(), "4294967295 7");
    assert_eq!(Weggedaan::read("4294967295 x 7 -1 99999999999"), weggedaan);
    assert_eq!(Weggedaan::read(""), Weggedaan::default());
}

#[test]
fn the_oldest_marks_go_when_there_are_too_many() {
    let mut weggedaan = Weggedaan::default();
    weggedaan.add(0..1000);
    assert!(!weggedaan.has(599) && weggedaan.has(600) && weggedaan.has(999));
}

proptest! {
    #[test]
    fn any_text_on_the_device_can_be_read(text in ".*") {
        let read = Weggedaan::read(&text);
        prop_assert_eq!(Weggedaan::read(&read.write()), read);
    }
}
