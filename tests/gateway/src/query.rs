//! The query of a list: selects rows and sorts them.

use std::cmp::Ordering;

use chrono::NaiveDate;
use serde_json::Value;
use uuid::Uuid;

use crate::answer::Problem;
use crate::resources::{Filter, Order, Resource, Shape, key, onderwerpen};

/// The parameters of a request. If a parameter is repeated, the last value counts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    pub(crate) fn parse(query: &str) -> Self {
        let mut pairs: Vec<(String, String)> = vec![];
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            pairs.retain(|(it, _)| *it != name);
            pairs.push((name.into_owned(), value.into_owned()));
        }
        Self(pairs)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    /// The same query with another page, sorted by name as Open Zaak does.
    pub(crate) fn with_page(&self, page: usize) -> String {
        let mut pairs: Vec<(&str, String)> =
            self.0.iter().map(|(n, v)| (&**n, v.clone())).collect();
        pairs.retain(|(name, _)| *name != "page");
        if page > 1 {
            pairs.push(("page", page.to_string()));
        }
        pairs.sort();
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    }

    /// Refuses all parameters that are not allowed. So a client cannot choose whose zaken it sees
    /// (`rol__betrokkeneIdentificatie__…`): the token decides that.
    pub(crate) fn allow(&self, allowed: impl Fn(&str) -> bool) -> Result<(), Problem> {
        let unknown: Vec<&str> =
            self.0.iter().map(|(name, _)| name.as_str()).filter(|name| !allowed(name)).collect();
        if unknown.is_empty() {
            return Ok(());
        }
        let reason = format!("Onbekende query parameters: {}", unknown.join(", "));
        Err(Problem::invalid("nonFieldErrors", "unknown-parameters", reason))
    }

    /// The rows that the query asks for, in the order that it asks for.
    pub(crate) fn select<'a>(
        &self,
        resource: &Resource,
        rows: impl Iterator<Item = &'a Value>,
    ) -> Result<Vec<&'a Value>, Problem> {
        let paged: &[&str] =
            if resource.shape == Shape::Paged { &["page", "pageSize"] } else { &[] };
        self.allow(|name| {
            resource.filters.iter().any(|(it, _)| *it == name)
                || paged.contains(&name)
                || name == "ordering" && !resource.ordering.is_empty()
                || name == "expand" && !resource.expand.is_empty()
        })?;
        let mut rows: Vec<&Value> = rows.collect();
        for (name, filter) in resource.filters {
            let value = self.get(name).or((*filter == Filter::Concept).then_some("definitief"));
            // A filter without a value is ignored.
            if let Some(value) = value.filter(|it| !it.is_empty()) {
                check(name, *filter, value)?;
                rows.retain(|row| passes(row, name, *filter, value));
            }
        }
        self.sort(resource, &mut rows)?;
        Ok(rows)
    }

    fn sort(&self, resource: &Resource, rows: &mut [&Value]) -> Result<(), Problem> {
        if let Some(ordering) = self.get("ordering").filter(|it| !it.is_empty()) {
            let field = ordering.trim_start_matches('-');
            if !resource.ordering.contains(&field) {
                return Err(no_choice("ordering", ordering));
            }
            rows.sort_by(|a, b| nulls_last(text(a, field), text(b, field)));
            if ordering.starts_with('-') {
                rows.reverse();
            }
            return Ok(());
        }
        match resource.order {
            Order::AsInPack => {}
            Order::Newest(field) => rows.sort_by(|a, b| text(b, field).cmp(&text(a, field))),
            Order::Volgnummer => sort_by_volgnummer(rows),
        }
        Ok(())
    }
}

/// The problem for a value that is not one of the choices.
pub(crate) fn no_choice(name: &str, value: &str) -> Problem {
    let reason = format!("Selecteer een geldige keuze. {value} is geen beschikbare keuze.");
    Problem::invalid(name, "invalid_choice", reason)
}

fn check(name: &str, filter: Filter, value: &str) -> Result<(), Problem> {
    let is_url = || value.starts_with("http://") || value.starts_with("https://");
    match filter {
        Filter::Objecttype if !is_url() || objecttype(value).is_none() => {
            let reason =
                format!("Select a valid object type. {value} is not one of the available choices.");
            Err(Problem::invalid(name, "invalid_choice", reason))
        }
        Filter::Url if key(value).is_none() && !is_url() => {
            Err(Problem::invalid(name, "invalid", "Voer een geldige URL in."))
        }
        Filter::Date | Filter::ValidOn if value.parse::<NaiveDate>().is_err() => {
            Err(Problem::invalid(name, "invalid", "Voer een geldige datum in."))
        }
        Filter::Bool if parse_bool(value).is_none() => Err(no_choice(name, value)),
        Filter::Concept if !["definitief", "concept", "alles"].contains(&value) => {
            Err(no_choice(name, value))
        }
        _ => Ok(()),
    }
}

fn passes(row: &Value, name: &str, filter: Filter, value: &str) -> bool {
    let (field, operator) = name.split_once("__").unwrap_or((name, ""));
    let own = row.get(field).unwrap_or(&Value::Null);
    match filter {
        Filter::Concept => {
            let concept = row.get("concept").and_then(Value::as_bool);
            value == "alles" || concept.is_none_or(|it| it == (value == "concept"))
        }
        Filter::ValidOn => {
            let begin = text(row, "beginGeldigheid").is_none_or(|it| it <= value);
            begin && text(row, "eindeGeldigheid").is_none_or(|it| value <= it)
        }
        Filter::Url => match own {
            Value::Array(urls) => urls.iter().any(|it| is_same(it, value)),
            url => is_same(url, value),
        },
        Filter::Objecttype => own.as_str().and_then(objecttype) == objecttype(value),
        Filter::Bool if operator == "isnull" => parse_bool(value) == Some(own.is_null()),
        Filter::Bool => parse_bool(value) == own.as_bool(),
        Filter::Onderwerp(field) => onderwerpen(row).any(|it| text(it, field) == Some(value)),
        Filter::Text | Filter::Date => {
            let Some(own) = own.as_str() else { return false };
            match operator {
                "gt" => own > value,
                "gte" => own >= value,
                "lt" => own < value,
                "lte" => own <= value,
                "in" => value.split(',').any(|it| it == own),
                "icontains" => own.to_lowercase().contains(&value.to_lowercase()),
                _ => own == value,
            }
        }
    }
}

/// Whether two URLs name the same resource, whatever their hosts.
fn is_same(url: &Value, other: &str) -> bool {
    url.as_str().is_some_and(|url| match key(other) {
        Some(other) => key(url) == Some(other),
        None => url == other,
    })
}

/// The id at the end of the URL of an objecttype.
fn objecttype(url: &str) -> Option<Uuid> {
    url.trim_end_matches('/').rsplit('/').next()?.parse().ok()
}

fn sort_by_volgnummer(rows: &mut [&Value]) {
    let mut zaaktypen: Vec<&str> = vec![];
    for zaaktype in rows.iter().filter_map(|it| text(it, "zaaktype")) {
        if !zaaktypen.contains(&zaaktype) {
            zaaktypen.push(zaaktype);
        }
    }
    rows.sort_by_key(|row| {
        let zaaktype = text(row, "zaaktype");
        let volgnummer = row.get("volgnummer").and_then(Value::as_i64);
        (zaaktypen.iter().position(|it| Some(*it) == zaaktype), std::cmp::Reverse(volgnummer))
    });
}

fn nulls_last(a: Option<&str>, b: Option<&str>) -> Ordering {
    (a.is_none(), a).cmp(&(b.is_none(), b))
}

fn text<'a>(row: &'a Value, field: &str) -> Option<&'a str> {
    row.get(field)?.as_str()
}

fn parse_bool(value: &str) -> Option<bool> {
    match value {
        "true" | "True" | "1" => Some(true),
        "false" | "False" | "0" => Some(false),
        _ => None,
    }
}
