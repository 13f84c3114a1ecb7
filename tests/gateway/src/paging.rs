//! Pages of lists.

use serde_json::{Value, json};

use crate::answer::Problem;
use crate::query::Query;

const USUAL: usize = 100;
const MOST: usize = 500;

/// Which part of a list a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Page {
    number: usize,
    size: usize,
}

impl Page {
    /// A page that is no number from 1 on does not exist; a size that is none is the usual one.
    pub(crate) fn asked(query: &Query) -> Result<Self, Problem> {
        let number = match query.get("page") {
            None => 1,
            Some(page) => page.parse().ok().filter(|it| *it > 0).ok_or_else(no_page)?,
        };
        let size = query.get("pageSize").and_then(|it| it.parse().ok()).filter(|it| *it > 0);
        Ok(Self { number, size: size.unwrap_or(USUAL).min(MOST) })
    }

    /// What is on the page; the first one exists even when there is nothing.
    pub(crate) fn cut<T>(self, rows: Vec<T>) -> Result<Vec<T>, Problem> {
        let before = (self.number - 1).saturating_mul(self.size);
        if before > 0 && before >= rows.len() {
            return Err(no_page());
        }
        Ok(rows.into_iter().skip(before).take(self.size).collect())
    }

    /// The page of `count` things, with the addresses of its neighbours.
    pub(crate) fn wrap(self, count: usize, results: Vec<Value>, url: &str, query: &Query) -> Value {
        let page = |number| match query.with_page(number) {
            query if query.is_empty() => url.to_owned(),
            query => format!("{url}?{query}"),
        };
        let next = (self.number.saturating_mul(self.size) < count).then(|| page(self.number + 1));
        let previous = (self.number > 1).then(|| page(self.number - 1));
        json!({ "count": count, "next": next, "previous": previous, "results": results })
    }
}

fn no_page() -> Problem {
    Problem::not_found().detail("Ongeldige pagina.")
}
