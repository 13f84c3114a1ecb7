//! Pages of lists.

use serde_json::{Value, json};

use crate::answer::Problem;
use crate::query::Query;

const USUAL: usize = 100;
const MOST: usize = 500;

/// The page of a list that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Page {
    number: usize,
    size: usize,
}

impl Page {
    /// Reads the page and its size from a query. A page that is not a number from 1 on is not
    /// found. A size that is not valid is replaced by the default.
    pub(crate) fn asked(query: &Query) -> Result<Self, Problem> {
        let number = match query.get("page") {
            None => 1,
            Some(page) => page.parse().ok().filter(|it| *it > 0).ok_or_else(no_page)?,
        };
        let size = query.get("pageSize").and_then(|it| it.parse().ok()).filter(|it| *it > 0);
        Ok(Self { number, size: size.unwrap_or(USUAL).min(MOST) })
    }

    /// The rows on the page. The first page exists even if there are no rows.
    pub(crate) fn cut<T>(self, rows: Vec<T>) -> Result<Vec<T>, Problem> {
        let before = (self.number - 1).saturating_mul(self.size);
        if before > 0 && before >= rows.len() {
            return Err(no_page());
        }
        Ok(rows.into_iter().skip(before).take(self.size).collect())
    }

    /// The body of the page: the rows, the total `count`, and the addresses of the pages around it.
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
