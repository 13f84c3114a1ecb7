use std::collections::BTreeSet;

use super::source_docs::COMPONENTS;
use super::*;

fn delen() -> Vec<Deel> {
    groepen().into_iter().flat_map(|it| it.delen).collect()
}

#[test]
fn every_component_is_in_the_gallery() {
    let shown: BTreeSet<_> = delen().iter().map(|it| (it.bron, it.naam)).collect();
    let is_component = |path: &str| path.starts_with("src/components/");
    let components: Vec<_> = COMPONENTS.iter().filter(|it| is_component(it.path)).collect();
    assert!(!components.is_empty(), "no components are found");
    for it in components {
        let (path, name) = (it.path, it.name);
        let is_shown = shown.contains(&(path, name));
        assert!(is_shown, "{name} ({path}) has no entry in src/research/galerij/delen");
    }
}

#[test]
fn every_part_of_a_page_that_only_shows_a_state_is_in_the_gallery() {
    let shown: BTreeSet<_> = delen().iter().map(|it| (it.bron, it.naam)).collect();
    let views: Vec<_> = COMPONENTS
        .iter()
        .filter_map(|it| Some((it.path, it.name.strip_suffix("Beeld")?)))
        .collect();
    assert!(!views.is_empty(), "no views are found");
    for (path, name) in views {
        let is_shown = shown.contains(&(path, name));
        assert!(is_shown, "{name}Beeld ({path}) has no entry in src/research/galerij/delen");
    }
}

#[test]
fn every_entry_finds_its_explanation_in_the_source() {
    for deel in delen() {
        let docs = deel.docs().unwrap_or_else(|| panic!("{} is not there", deel.naam));
        assert!(!docs.text.is_empty(), "{} does not say what it is", deel.naam);
        for prop in docs.props {
            let is_said = !prop.text.is_empty() || prop.name == "children";
            assert!(is_said, "{}: {} does not say what it is", deel.naam, prop.name);
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
