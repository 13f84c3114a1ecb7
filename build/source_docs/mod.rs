//! What a source says of its components: their doc comments, their props with types and doc comments,
//! and the types of those where they stand in the same file.
//!
//! The build uses this and the app does not hold it. `tests/source_docs.rs` runs the tests.

mod reader;
mod table;
#[cfg(test)]
mod tests;

use reader::{body_after, docs_above, field, pieces, word};
pub use table::table;

/// A component in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComponentDocs {
    /// The name of the component.
    pub name: String,
    /// Its doc comment.
    pub text: String,
    /// What it takes.
    pub props: Vec<Field>,
    /// The types of the props that are defined in the same file.
    pub types: Vec<TypeDocs>,
}

/// A prop, a field of a struct, or one of the values of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name of the field.
    pub name: String,
    /// Its type; empty for a value of an enum.
    pub kind: String,
    /// Its doc comment.
    pub text: String,
    /// Whether the prop can be left out.
    pub is_optional: bool,
}

/// A struct or an enum and its doc comments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeDocs {
    /// The name of the type.
    pub name: String,
    /// Its doc comment.
    pub text: String,
    /// Its fields, or the values of an enum.
    pub fields: Vec<Field>,
}

/// The components in `source` that the rest of the app may use.
pub fn components(source: &str) -> Vec<ComponentDocs> {
    let attributes = source.match_indices("#[component]");
    attributes
        .filter_map(|(at, attribute)| {
            let (above, after) = source.split_at_checked(at)?;
            let after = after.strip_prefix(attribute)?.trim_start();
            let visible = ["pub fn ", "pub(crate) fn "];
            let signature = visible.into_iter().find_map(|it| after.strip_prefix(it))?;
            component(source, above, signature)
        })
        .collect()
}

/// Reads the component of which `signature` begins with the name, and `above` ends with the doc
/// comment.
fn component(source: &str, above: &str, signature: &str) -> Option<ComponentDocs> {
    let props: Vec<_> = pieces(body_after(signature, '(')?).into_iter().filter_map(field).collect();
    let types = types(source, &props);
    Some(ComponentDocs { name: word(signature), text: docs_above(above), props, types })
}

/// The types of the props that stand in the same file, and the types of their fields.
fn types(source: &str, props: &[Field]) -> Vec<TypeDocs> {
    let mut found: Vec<TypeDocs> = vec![];
    let mut asked: Vec<Field> = props.to_vec();
    while let Some(field) = asked.pop() {
        let names = field.kind.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty());
        for name in names {
            if found.iter().all(|it| it.name != name)
                && let Some(docs) = type_docs(source, name)
            {
                asked.extend(docs.fields.iter().rev().cloned());
                found.push(docs);
            }
        }
    }
    found
}

fn type_docs(source: &str, name: &str) -> Option<TypeDocs> {
    ["struct", "enum"].into_iter().find_map(|kind| {
        let (above, after) = source.split_once(&format!("{kind} {name} {{"))?;
        // What stands before it on the line, such as `pub`.
        let above = above.rsplit_once('\n').map_or("", |(above, _)| above);
        let body = body_after(&format!("{{{after}"), '{')?.to_owned();
        let fields = pieces(&body).into_iter().filter_map(field);
        let fields = fields.map(|it| Field { is_optional: it.kind.starts_with("Option<"), ..it });
        Some(TypeDocs { name: name.to_owned(), text: docs_above(above), fields: fields.collect() })
    })
}
