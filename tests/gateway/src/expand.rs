//! The parameter `expand`: puts related resources under `_expand`. Their URLs stay in place.

use serde_json::{Map, Value};

use crate::answer::Problem;
use crate::query::no_choice;
use crate::resources::{Resource, key, named};
use crate::scope::View;

/// The relations to expand, as paths such as `status.statustype`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Expand<'a>(Vec<&'a str>);

impl<'a> Expand<'a> {
    /// Reads the parameter. Refuses unknown relations and spaces, as Open Zaak does.
    pub(crate) fn parse(value: Option<&'a str>, resource: &Resource) -> Result<Self, Problem> {
        let paths: Vec<&str> = match value {
            None | Some("") => vec![],
            Some(value) => value.split(',').collect(),
        };
        match paths.iter().find(|it| !resource.expand.contains(it)) {
            Some(refused) => Err(no_choice("expand", refused)),
            None => Ok(Self(paths)),
        }
    }

    /// Adds the relations of a row to it, as far as the resident may see them.
    ///
    /// A relation that does not exist is left out, and so is one below a relation that was not
    /// asked for.
    pub(crate) fn apply(&self, view: View, row: &mut Value) {
        let mut expanded = Map::new();
        for name in self.0.iter().filter(|it| !it.contains('.')) {
            let below = Self(self.below(name));
            let found = match row.get(*name) {
                Some(Value::String(url)) => below.found(view, url),
                Some(Value::Array(urls)) => {
                    let urls = urls.iter().filter_map(url);
                    let found: Vec<Value> = urls.filter_map(|url| below.found(view, url)).collect();
                    (!found.is_empty()).then_some(Value::Array(found))
                }
                _ => None,
            };
            // If no relation is found, the pack has it under `_expand` already.
            let found = found.or_else(|| row.get("_expand")?.get(*name).cloned());
            expanded.extend(found.map(|found| ((*name).to_owned(), found)));
        }
        if let Some(row) = row.as_object_mut() {
            row.remove("_expand");
            if !self.0.is_empty() {
                row.insert("_expand".to_owned(), Value::Object(expanded));
            }
        }
    }

    fn below(&self, name: &str) -> Vec<&'a str> {
        let paths = self.0.iter();
        paths.filter_map(|path| path.strip_prefix(name)?.strip_prefix('.')).collect()
    }

    fn found(&self, view: View, url: &str) -> Option<Value> {
        let (name, id) = key(url)?;
        let resource = named(name)?;
        let mut row = view.shown(resource, view.row(resource, id)?);
        self.apply(view, &mut row);
        Some(row)
    }
}

/// The URL of a relation. Open Klant names relations by `{uuid, url}`.
fn url(relation: &Value) -> Option<&str> {
    relation.as_str().or_else(|| relation.get("url")?.as_str())
}
