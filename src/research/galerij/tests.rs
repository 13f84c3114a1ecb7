use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::bron::public_components;
use super::*;

fn delen() -> Vec<Deel> {
    groepen().into_iter().flat_map(|it| it.delen).collect()
}

#[test]
fn every_component_is_in_the_gallery() {
    let shown: BTreeSet<_> = delen().iter().map(|it| (it.bron.pad, it.naam)).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/components");
    let mut found = 0;
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        for component in public_components(&fs::read_to_string(&file).unwrap()) {
            let is_shown = shown.contains(&(&format!("src/components/{name}"), &component));
            assert!(is_shown, "{component} ({name}) has no entry in src/research/galerij/delen");
            found += 1;
        }
    }
    assert!(found > 0, "no components are found");
}

#[test]
fn every_entry_finds_its_explanation_in_the_source() {
    for deel in delen() {
        let uitleg = deel.uitleg().unwrap_or_else(|| panic!("{} is not there", deel.naam));
        assert!(!uitleg.wat.is_empty(), "{} does not say what it is", deel.naam);
        for prop in uitleg.props {
            let (naam, prop, text) = (deel.naam, prop.naam, prop.uitleg);
            assert!(
                !text.is_empty() || prop == "children",
                "{naam}: {prop} does not say what it is"
            );
        }
    }
}

#[test]
fn every_state_has_an_address_of_its_own() {
    let mut known = BTreeSet::new();
    for deel in delen() {
        assert!(!deel.staten.is_empty(), "{} has no states", deel.naam);
        for staat in &deel.staten {
            let plek = Galerijplek { deel: Some(deel.slug()), staat: Some(staat.slug()) };
            assert!(found(&plek).is_some_and(|(it, _)| it.naam == deel.naam), "{plek:?}");
            assert!(known.insert((deel.slug(), staat.slug())), "{plek:?} is there twice");
            assert!(staat.uitleg.ends_with('.'), "{plek:?} says {:?}", staat.uitleg);
        }
    }
}
