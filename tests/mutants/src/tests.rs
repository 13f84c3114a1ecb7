use std::collections::BTreeSet;
use std::path::Path;

use super::*;

fn pack() -> Pack {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/fixtures");
    Pack::read(&packs.join("mockup")).unwrap()
}

#[test]
fn a_number_always_gives_the_same_mutant_and_another_number_another() {
    let pack = pack();
    let all: BTreeSet<_> = (0..200).map(|it| pack.mutant(it).files).collect();
    assert!(all.len() > 180, "{}", all.len());
    for number in 0..20 {
        let (one, other) = (pack.mutant(number), pack.mutant(number));
        assert_eq!((one.files, one.damage), (other.files, other.damage));
    }
}

#[test]
fn every_mutant_says_what_was_damaged_and_what_was_not_is_as_it_was() {
    let pack = pack();
    for number in 0..500 {
        let mutant = pack.mutant(number);
        assert!(!mutant.damage.is_empty(), "{number}");
        for (name, text) in &pack.texts {
            let is_told = mutant.damage.iter().any(|it| it.starts_with(name.as_str()));
            assert!(is_told || mutant.files.get(name) == Some(text), "{number} {name}");
        }
        for id in pack.lists["zaken.json"].iter().map(id_of) {
            let is_there = mutant
                .files
                .get("zaken.json")
                .is_some_and(|it| it.replace('-', "").to_lowercase().contains(&id));
            let is_told = mutant.damaged.contains(&("zaken.json".to_owned(), id.clone()));
            assert!(is_there || is_told || mutant.whole.contains("zaken.json"), "{number} {id}");
        }
    }
}

#[test]
fn there_is_damage_of_every_kind() {
    let pack = pack();
    let told: Vec<String> = (0..3_000).flat_map(|it| pack.mutant(it).damage).collect();
    // The damage to one value is told after its place, which begins with a slash.
    for kind in [
        "dropped",
        "null",
        "empty",
        "of another type",
        "as text",
        "an unknown word",
        "huge",
        "nested",
        "twice in a list",
        "in another order",
        "a broken date",
        "a hostile text",
        "half a character",
        "cut off",
        "of another field",
    ] {
        let is_told = |it: &String| it.contains("] /") && it.ends_with(&format!(" {kind}"));
        assert!(told.iter().any(is_told), "{kind}");
    }
    // A field that is there twice, and damage to items and files.
    for kind in [" again, ", "] is a copy", "json in another order", "] dropped", " put before"] {
        assert!(told.iter().any(|it| it.contains(kind)), "{kind}");
    }
    for kind in [
        "circle of deelzaken",
        "WithByteOrderMark",
        "AsPage",
        "AsObject",
        "AsHtml",
        "CutOff",
        "Nowhere",
    ] {
        assert!(told.iter().any(|it| it.ends_with(kind)), "{kind}");
    }
}

#[test]
fn half_a_character_and_a_number_beyond_counting_are_written_as_registers_write_them() {
    let item =
        serde_json::json!({ "a": raw::FIRST, "b": raw::NUMBER, (format!("b{}", raw::AGAIN)): 1 });
    assert_eq!(raw::written(&item), r#"{"a":"\ud83d","b":1e999,"b":1}"#);
}
