use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn inhoud() -> Inhoudsitem {
    Inhoudsitem {
        titel: "Praat mee".to_owned(),
        tekst: "Over plannen in uw buurt.".to_owned(),
        link: None,
        linktekst: None,
        van: Some(day("2026-11-01")),
        tot: day("2026-11-30"),
        voor: None,
    }
}

const BOUWEN: Kenmerken =
    Kenmerken { zaaktype: Some("B0100"), resultaat: None, domein: Some("VERGU") };

#[test]
fn an_item_is_shown_from_its_first_day_up_to_and_with_its_last() {
    for (today, is_shown) in [
        ("2026-10-31", false),
        ("2026-11-01", true),
        ("2026-11-15", true),
        ("2026-11-30", true),
        ("2026-12-01", false),
    ] {
        assert_eq!(inhoud().is_shown(&[], day(today)), is_shown, "{today}");
    }
}

#[test]
fn an_item_without_a_first_day_is_shown_at_once() {
    assert!(Inhoudsitem { van: None, ..inhoud() }.is_shown(&[], day("1999-01-01")));
}

#[test]
fn an_item_for_everybody_is_shown_to_who_has_no_zaken() {
    assert!(inhoud().is_shown(&[], day("2026-11-15")));
}

#[test]
fn an_item_with_a_rule_is_shown_to_who_has_a_zaak_that_meets_it() {
    let item = Inhoudsitem { voor: Regel::new(&[], &[], &["VERGU"]), ..inhoud() };
    let other = Kenmerken { domein: Some("SOCIA"), ..BOUWEN };
    assert!(item.is_shown(&[other, BOUWEN], day("2026-11-15")));
    assert!(!item.is_shown(&[other], day("2026-11-15")));
    assert!(!item.is_shown(&[], day("2026-11-15")));
}

#[test]
fn a_clock_that_is_a_year_off_hides_an_item_and_shows_none_that_is_over() {
    for today in ["2025-11-15", "2027-11-15"] {
        assert!(!inhoud().is_shown(&[BOUWEN], day(today)), "{today}");
    }
}
