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
pub(crate) fn Rij(merk: Merk, is_eerste: bool) -> impl IntoView {
    view! { <p>{merk.tekst}</p> }
}

#[component]
fn Eigen(merk: Merk) -> impl IntoView {
    view! { <Rij merk /> }
}

pub fn of_ander(text: &str) -> String {
    text.to_owned()
}
"#;

fn docs(name: &str) -> ComponentDocs {
    components(SOURCE).into_iter().find(|it| it.name == name).unwrap()
}

fn prop(name: &str) -> Field {
    docs("Merken").props.into_iter().find(|it| it.name == name).unwrap()
}

#[test]
fn a_component_says_what_it_is() {
    assert_eq!(docs("Merken").text, "Marks beside each other.");
}

#[test]
fn a_prop_comes_with_its_type_and_its_explanation() {
    let Field { kind, text, is_optional, .. } = prop("merken");
    assert_eq!(kind, "Vec<Merk>");
    assert_eq!(text, "The most urgent first: it's (usually) one.");
    assert!(!is_optional);
    assert_eq!(prop("vraag").kind, "Loading<T, String>");
}

#[test]
fn what_may_be_left_out_is_told_so() {
    let children = prop("children");
    assert!(children.is_optional);
    assert_eq!(children.kind, "Option<Box<dyn Fn(T) -> V>>");
}

#[test]
fn the_types_of_props_are_explained_where_they_stand_in_the_same_file() {
    let types = docs("Merken").types;
    let names: Vec<_> = types.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Merk", "Nadruk"]);
    assert_eq!(types[0].text, "A mark, as `Merken` shows it.");
    assert!(types[0].fields[1].is_optional && !types[0].fields[0].is_optional);
    assert_eq!(types[1].text, "How loud (or how soft).");
    let values: Vec<_> = types[1].fields.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(values, ["Geen", "Luid"]);
    assert_eq!(types[1].fields[1].text, "With a number, such as (1).");
}

#[test]
fn a_component_without_explanation_is_found_too() {
    let ComponentDocs { text, props, .. } = docs("Rij");
    assert_eq!(text, "");
    assert_eq!(props.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["merk", "is_eerste"]);
}

/// A type, a function or a text that looks like a component is none.
#[test]
fn only_components_that_other_files_may_use_are_listed() {
    let names: Vec<_> = components(SOURCE).into_iter().map(|it| it.name).collect();
    assert_eq!(names, ["Merken", "Rij"]);
}

#[test]
fn the_table_is_rust_with_a_row_for_each_component() {
    let source = "/// A \"mark\".\n#[component]\npub fn Merk(\n/// The word.\nwoord: Soort) {}\n\
        /// A kind.\nenum Soort { /// This.\nDeze }";
    let rust = table(&[("src/merk.rs".to_owned(), source.to_owned())]);
    let props =
        r#"&[Field { name: "woord", kind: "Soort", text: "The word.", is_optional: false }]"#;
    let fields = r#"&[Field { name: "Deze", kind: "", text: "This.", is_optional: false }]"#;
    let types = format!(r#"&[TypeDocs {{ name: "Soort", text: "A kind.", fields: {fields} }}]"#);
    let row = format!(
        r#"ComponentDocs {{ path: "src/merk.rs", name: "Merk", text: "A \"mark\".", props: {props}, types: {types} }}"#
    );
    assert_eq!(rust, format!("&[\n    {row},\n]\n"));
}
