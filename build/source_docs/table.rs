use super::{ComponentDocs, Field, TypeDocs, components};

/// The components in sources, each a path and a text, as a Rust expression that the gallery includes.
pub fn table(sources: &[(String, String)]) -> String {
    let rows = sources.iter().flat_map(|(path, source)| {
        components(source).into_iter().map(move |it| format!("    {},\n", component(path, &it)))
    });
    format!("&[\n{}]\n", rows.collect::<String>())
}

fn component(path: &str, docs: &ComponentDocs) -> String {
    let ComponentDocs { name, text, props, types } = docs;
    let (props, types) = (list(props, field), list(types, type_docs));
    format!(
        "ComponentDocs {{ path: {path:?}, name: {name:?}, text: {text:?}, props: {props}, \
         types: {types} }}"
    )
}

fn type_docs(TypeDocs { name, text, fields }: &TypeDocs) -> String {
    format!("TypeDocs {{ name: {name:?}, text: {text:?}, fields: {} }}", list(fields, field))
}

fn field(Field { name, kind, text, is_optional }: &Field) -> String {
    format!(
        "Field {{ name: {name:?}, kind: {kind:?}, text: {text:?}, is_optional: {is_optional} }}"
    )
}

fn list<T>(items: &[T], write: fn(&T) -> String) -> String {
    format!("&[{}]", items.iter().map(write).collect::<Vec<_>>().join(", "))
}
