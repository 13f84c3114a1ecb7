use super::*;

const BIJSTAND: Kenmerken =
    Kenmerken { zaaktype: Some("B1210"), resultaat: Some("Toegekend"), domein: Some("SOCIA") };

fn regel(zaaktypen: &[&str], resultaten: &[&str], domeinen: &[&str]) -> Regel {
    Regel::new(zaaktypen, resultaten, domeinen).unwrap()
}

#[test]
fn a_zaak_of_a_named_zaaktype_meets_the_rule_and_one_of_another_does_not() {
    let rule = regel(&["B0000", " b1210 "], &[], &[]);
    assert!(rule.is_met_by(&BIJSTAND));
    assert!(!rule.is_met_by(&Kenmerken { zaaktype: Some("B12100"), ..BIJSTAND }));
    assert!(!rule.is_met_by(&Kenmerken { zaaktype: Some("B1"), ..BIJSTAND }));
}

#[test]
fn a_zaak_must_have_one_of_each_kind_that_the_rule_names() {
    let rule = regel(&["B1210"], &["Toegekend", "Deels toegekend"], &["SOCIA"]);
    assert!(rule.is_met_by(&BIJSTAND));
    for other in [
        Kenmerken { zaaktype: Some("B9"), ..BIJSTAND },
        Kenmerken { resultaat: Some("Afgewezen"), ..BIJSTAND },
        Kenmerken { domein: Some("VERGU"), ..BIJSTAND },
    ] {
        assert!(!rule.is_met_by(&other), "{other:?}");
    }
}

#[test]
fn a_zaak_without_a_result_meets_no_rule_about_results() {
    assert!(!regel(&[], &["Toegekend"], &[]).is_met_by(&Kenmerken { resultaat: None, ..BIJSTAND }));
}

#[test]
fn what_is_not_known_of_a_zaak_meets_no_condition() {
    for rule in [regel(&["x"], &[], &[]), regel(&[], &["x"], &[]), regel(&[], &[], &["x"])] {
        assert!(!rule.is_met_by(&Kenmerken::default()));
    }
}

#[test]
fn a_rule_without_any_condition_is_no_rule() {
    assert_eq!(Regel::new(&[], &[], &[]), None);
}

#[test]
fn the_reason_is_the_narrowest_condition() {
    assert_eq!(regel(&["x"], &["y"], &["z"]).aanleiding(), Aanleiding::Resultaat);
    assert_eq!(regel(&["x"], &[], &["z"]).aanleiding(), Aanleiding::Zaaktype);
    assert_eq!(regel(&[], &[], &["z"]).aanleiding(), Aanleiding::Domein);
}

#[test]
fn words_that_mean_something_in_other_rule_languages_are_only_words() {
    for word in ["*", ".*", "(a+)+$", "${regel}", "$ref", "B1210 OR 1=1", "while(true)"] {
        assert!(!regel(&[word], &[], &[]).is_met_by(&BIJSTAND), "{word}");
        assert!(
            regel(&[word], &[], &[])
                .is_met_by(&Kenmerken { zaaktype: Some(word), ..Kenmerken::default() })
        );
    }
}

#[test]
fn a_rule_of_very_many_words_ends_as_well() {
    let words: Vec<String> = (0..20_000).map(|it| format!("B{it}")).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let rule = regel(&words, &[], &[]);
    assert!(rule.is_met_by(&Kenmerken { zaaktype: Some("B19999"), ..Kenmerken::default() }));
}
