use super::*;

const SOURCE: &str = r#"
use leptos::prelude::*;

/// How loud (or
/// how soft).
#[derive(Clone)]
pub enum Nadruk {
    /// Not at all.
    Geen,
    /// With a number, such as (1).
    Luid(u32),
}

/// A mark, as [`Merken`] shows it.
pub struct Merk {
    /// The words.
    pub tekst: String,
    /// How loud.
    pub nadruk: Option<Nadruk>,
}

/// Marks beside
/// each other.
#[component]
pub fn Merken<T, V>(
    /// The most urgent first: it's (usually) one.
    merken: Vec<Merk>,
    /// What is asked.
    vraag: Loading<T, String>,
    /// What to do; nothing by itself.
    #[prop(optional, into)]
    children: Option<Box<dyn Fn(T) -> V>>,
) -> impl IntoView
where
    T: Clone,
{
    view! { <p>"fn Other("</p> }
}

#[component]
fn Rij(merk: Merk, is_eerste: bool) -> impl IntoView {
    view! { <p>{merk.tekst}</p> }
}

pub fn of_ander(text: &str) -> String {
    text.to_owned()
}
"#;

fn prop(naam: &str) -> Veld {
    let props = uitleg(SOURCE, "Merken").unwrap().props;
    props.into_iter().find(|it| it.naam == naam).unwrap()
}

#[test]
fn a_component_says_what_it_is() {
    assert_eq!(uitleg(SOURCE, "Merken").unwrap().wat, "Marks beside each other.");
}

#[test]
fn a_prop_comes_with_its_type_and_its_explanation() {
    let Veld { soort, uitleg, is_optioneel, .. } = prop("merken");
    assert_eq!(soort, "Vec<Merk>");
    assert_eq!(uitleg, "The most urgent first: it's (usually) one.");
    assert!(!is_optioneel);
    assert_eq!(prop("vraag").soort, "Loading<T, String>");
}

#[test]
fn what_may_be_left_out_is_told_so() {
    let children = prop("children");
    assert!(children.is_optioneel);
    assert_eq!(children.soort, "Option<Box<dyn Fn(T) -> V>>");
}

#[test]
fn the_types_of_props_are_explained_where_they_stand_in_the_same_file() {
    let soorten = uitleg(SOURCE, "Merken").unwrap().soorten;
    let names: Vec<_> = soorten.iter().map(|it| it.naam.as_str()).collect();
    assert_eq!(names, ["Merk", "Nadruk"]);
    assert_eq!(soorten[0].wat, "A mark, as `Merken` shows it.");
    assert!(soorten[0].fields[1].is_optioneel && !soorten[0].fields[0].is_optioneel);
    assert_eq!(soorten[1].wat, "How loud (or how soft).");
    let values: Vec<_> = soorten[1].fields.iter().map(|it| it.naam.as_str()).collect();
    assert_eq!(values, ["Geen", "Luid"]);
    assert_eq!(soorten[1].fields[1].uitleg, "With a number, such as (1).");
}

#[test]
fn a_component_without_explanation_is_found_too() {
    let Uitleg { wat, props, .. } = uitleg(SOURCE, "Rij").unwrap();
    assert_eq!(wat, "");
    assert_eq!(props.iter().map(|it| it.naam.as_str()).collect::<Vec<_>>(), ["merk", "is_eerste"]);
}

#[test]
fn a_name_within_another_name_or_within_a_text_is_no_component() {
    for name in ["Merk", "Other", "of_ander", "Nadruk"] {
        assert_eq!(uitleg(SOURCE, name), None, "{name}");
    }
}

#[test]
fn only_what_other_files_may_use_is_listed() {
    assert_eq!(public_components(SOURCE), ["Merken"]);
}
