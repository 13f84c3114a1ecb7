use super::*;

fn told(scenario: &str) -> Vec<String> {
    let text = |name: &str| (name == SCENARIO).then(|| scenario.to_owned());
    check(&Pack { text: &text, size: &|_| None }).wrong.iter().map(ToString::to_string).collect()
}

#[test]
fn a_scenario_that_says_all_that_can_be_said_is_not_complained_about() {
    let all = r#"{
        "title": "Bezwaar", "description": "Iemand maakt bezwaar.", "persona": "Noor Smit",
        "namens": { "kvk": "12345678" }, "story": "Zij wacht al lang.", "clock": "2026-06-15",
        "lastVisit": "2026-06-01T09:00:00Z", "config": { "organisation": { "name": "Elders" } },
        "faults": { "latency": 3000, "down": ["documenten"], "session": "ending" },
        "texts": { "variant_a.lopend": "Bezig" }, "order": ["status"],
        "variants": { "C": { "like": "B", "texts": {}, "order": [] } } }"#;
    assert_eq!(told(all), [""; 0]);
}

#[test]
fn a_key_that_is_not_known_is_named_wherever_it_stands() {
    let places = |scenario: &str| -> Vec<String> {
        let known = told(scenario).into_iter();
        known.map(|it| it.split(" is not known").next().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(places(r#"{ "titel": "x" }"#), ["scenario.json: titel:"]);
    assert_eq!(places(r#"{ "faults": { "slow": 3 } }"#), ["scenario.json: faults.slow:"]);
    assert_eq!(places(r#"{ "namens": { "bsn": "1" } }"#), ["scenario.json: namens.bsn:"]);
    let variant = r#"{ "variants": { "C": { "as": "B" } } }"#;
    assert_eq!(places(variant), ["scenario.json: variants.C.as:"]);
    let config = r#"{ "config": { "organisation": { "naam": "x" } } }"#;
    assert_eq!(places(config), ["scenario.json: config.organisation.naam:"]);
}

#[test]
fn what_the_app_itself_cannot_read_in_it_is_told() {
    assert_eq!(
        told(r#"{ "clock": "gisteren" }"#),
        ["scenario.json: clock: expected a date such as 2026-11-23, found other text"]
    );
    assert_eq!(
        told(r#"{ "config": { "organisation": { "name": 3 } } }"#),
        ["scenario.json: config.organisation.name: expected text, found a number"]
    );
    assert_eq!(told("[]"), ["scenario.json: expected an object, found a list"]);
    let [one] = told("{\n \"title\": }").try_into().unwrap();
    assert_eq!(one, "scenario.json: expected value at line 2 column 11");
}

#[test]
fn a_text_that_cannot_be_replaced_is_named_also_within_a_variant() {
    let scenario = r#"{ "texts": { "variant_a.lopend": "x", "variant_a.lopende": "x" },
        "variants": { "C": { "texts": { "en.overzicht.gevonden": "x" } } } }"#;
    let told = told(scenario);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].contains("texts.variant_a.lopende"), "{told:?}");
    assert!(told[1].contains("variants.C.texts.en.overzicht.gevonden"), "{told:?}");
}

#[test]
fn a_study_in_a_scenario_that_is_not_there_is_named() {
    let study = r#"{ "studies": [{ "name": "proef", "title": "Proef", "tasks": [
        { "id": "een", "title": "Een", "instruction": "Zoek.", "scenario": "weg" }] }] }"#;
    assert_eq!(check_studies(study, &["weg".to_owned()]), Vec::<String>::new());
    let told = check_studies(study, &[]);
    assert!(told[0].contains(r#"task "een": scenario: weg"#), "{told:?}");
    assert_eq!(check_studies("{", &[]).len(), 1);
}
