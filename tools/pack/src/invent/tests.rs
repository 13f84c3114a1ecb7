use super::*;

#[test]
fn an_invented_bsn_is_of_the_range_for_tests_and_passes_the_eleven_test() {
    let mut inventor = Inventor::new("", "");
    let mut seen = BTreeSet::new();
    for number in 0..2000 {
        let bsn = inventor.number(&format!("{number:09}"));
        assert!(bsn.starts_with("999") && passes_eleven_test(&bsn), "{bsn}");
        assert!(seen.insert(bsn), "two people have one BSN");
    }
    assert!(passes_eleven_test("999993653") && !passes_eleven_test("999993654"));
    assert!(!passes_eleven_test("000000000") && !passes_eleven_test("99999365"));
}

#[test]
fn the_same_gives_the_same_and_another_seed_something_else() {
    let invent = |seed: &str| {
        let mut inventor = Inventor::new(seed, "");
        let names = ["a", "b", "a"].map(|it| inventor.person(it, it).full());
        let id = inventor.uuid(Uuid::from_u128(1));
        (names, inventor.number("12345678"), id, inventor.company("c"))
    };
    let (names, number, ..) = invent("x");
    assert_eq!(names[0], names[2]);
    assert_ne!(names[0], names[1]);
    assert_eq!(number.len(), 8);
    assert_eq!(invent("x"), invent("x"));
    assert_ne!(invent("x").0, invent("y").0);
    assert_ne!(invent("x").2, invent("y").2);
}

#[test]
fn nobody_gets_a_name_that_occurs_in_the_register() {
    let real: Vec<&str> = names::LAST[1..].iter().chain(&names::FIRST[1..]).copied().collect();
    let mut inventor = Inventor::new("", &real.join(" "));
    let (first, last) = (names::FIRST[0], names::LAST[0]);
    assert_eq!(inventor.person("a", "x").full(), format!("{first} {last}"));
    // The register has more people than there are names.
    assert_eq!(inventor.person("b", "x").full(), format!("{first} {last}-2"));
    assert_eq!(inventor.person("c", "y").full(), format!("{first} {last}-2-2"));
}

#[test]
fn a_family_shares_its_name() {
    let mut inventor = Inventor::new("", "");
    let [one, other] = ["a", "b"].map(|it| inventor.person(it, "Moulin"));
    assert_eq!(one.last, other.last);
    assert_ne!(one.first, other.first);
    assert_ne!(inventor.person("c", "Visser").last, one.last);
}

#[test]
fn numbers_in_a_row_pass_over_those_that_are_real() {
    let mut inventor = Inventor::new("", "ZAAK-2026-0000000001");
    assert_eq!(inventor.numbered("ZAAK", "2026", "x"), "ZAAK-2026-0000000002");
    assert_eq!(inventor.numbered("ZAAK", "2026", "y"), "ZAAK-2026-0000000003");
    assert_eq!(inventor.numbered("ZAAK", "2026", "x"), "ZAAK-2026-0000000002");
    assert_eq!(inventor.numbered("BESLUIT", "", "x"), "BESLUIT-0000000001");
}
