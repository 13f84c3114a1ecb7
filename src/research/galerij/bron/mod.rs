//! What a source says of its components, so that designers read what developers do: the doc comments
//! of a component and of its props, and of the types of those where they stand in the same file.

mod lees;
#[cfg(test)]
mod tests;

use lees::{body_after, docs_above, pieces, veld};

/// A component in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Uitleg {
    /// What it is.
    pub(super) wat: String,
    /// What it takes.
    pub(super) props: Vec<Veld>,
    /// What those are made of, as far as it stands in the same file.
    pub(super) soorten: Vec<Soort>,
}

/// A prop, a field of a struct, or one of the values of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Veld {
    pub(super) naam: String,
    /// Its type; empty for a value of an enum.
    pub(super) soort: String,
    pub(super) uitleg: String,
    pub(super) is_optioneel: bool,
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Soort {
    pub(super) naam: String,
    pub(super) wat: String,
    pub(super) fields: Vec<Veld>,
}

/// What `source` says of a component; `None` when it has none of that name.
pub(super) fn uitleg(source: &str, component: &str) -> Option<Uitleg> {
    let (above, after) = component_in(source, component)?;
    let props: Vec<_> = pieces(body_after(after, '(')?).into_iter().filter_map(veld).collect();
    let soorten = soorten(source, &props);
    Some(Uitleg { wat: docs_above(above), props, soorten })
}

/// The names of the components in `source` that other files may use.
#[cfg(test)]
pub(super) fn public_components(source: &str) -> Vec<String> {
    let after = source.split("#[component]").skip(1);
    let names = after.filter_map(|it| {
        let (_, signature) = it.split_once("pub fn ")?;
        // Before anything else but attributes and comments.
        let between = it.get(..it.len() - signature.len() - "pub fn ".len())?.trim();
        between.is_empty().then(|| word(signature))
    });
    names.collect()
}

/// The text above the attribute of a component, and that from its generics or props on.
fn component_in<'a>(source: &'a str, component: &str) -> Option<(&'a str, &'a str)> {
    source.match_indices("#[component]").find_map(|(at, attribute)| {
        let (above, after) = (source.get(..at)?, source.get(at + attribute.len()..)?);
        let (_, signature) = after.split_once("fn ")?;
        let rest = signature.strip_prefix(component)?;
        rest.starts_with(['(', '<']).then_some((above, rest))
    })
}

/// The types of the props that stand in the same file, and the types of their fields.
fn soorten(source: &str, props: &[Veld]) -> Vec<Soort> {
    let mut found: Vec<Soort> = vec![];
    let mut asked: Vec<Veld> = props.to_vec();
    while let Some(veld) = asked.pop() {
        let names = veld.soort.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty());
        for name in names {
            if found.iter().all(|it| it.naam != name)
                && let Some(soort) = soort(source, name)
            {
                asked.extend(soort.fields.iter().rev().cloned());
                found.push(soort);
            }
        }
    }
    found
}

fn soort(source: &str, naam: &str) -> Option<Soort> {
    ["struct", "enum"].into_iter().find_map(|kind| {
        let (above, after) = source.split_once(&format!("{kind} {naam} {{"))?;
        // What stands before it on the line, such as `pub`.
        let above = above.rsplit_once('\n').map_or("", |(above, _)| above);
        let body = body_after(&format!("{{{after}"), '{')?.to_owned();
        let fields = pieces(&body).into_iter().filter_map(veld);
        let fields = fields.map(|it| Veld { is_optioneel: it.soort.starts_with("Option<"), ..it });
        Some(Soort { naam: naam.to_owned(), wat: docs_above(above), fields: fields.collect() })
    })
}

/// The word that a text begins with.
fn word(text: &str) -> String {
    text.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect()
}
