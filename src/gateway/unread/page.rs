use serde_json::Value;

use crate::json::parse_repaired;

/// One page of a list. The APIs send some lists in pages and others as a bare array.
pub(crate) struct Page {
    /// The items on it, unread.
    pub(crate) items: Vec<Value>,
    /// Where the next page is.
    pub(crate) next: Option<String>,
    /// How many items there are on all pages together.
    pub(crate) total: Option<usize>,
}

impl Page {
    /// Reads either shape.
    pub(crate) fn parse(body: &str) -> Result<Self, String> {
        let mut page = json(body)?;
        if let Value::Array(items) = page {
            return Ok(Self { items, next: None, total: None });
        }
        let Some(Value::Array(items)) = page.get_mut("results").map(Value::take) else {
            return Err("expected a list in results".to_owned());
        };
        let next = page.get("next").and_then(Value::as_str).filter(|it| !it.is_empty());
        let total = page.get("count").and_then(Value::as_u64);
        Ok(Self {
            items,
            next: next.map(str::to_owned),
            total: total.and_then(|it| usize::try_from(it).ok()),
        })
    }
}

/// Reads a body that must be JSON. The error does not repeat any of the body.
pub(crate) fn json(body: &str) -> Result<Value, String> {
    if body.trim_start().starts_with('<') {
        return Err("HTML instead of JSON".to_owned());
    }
    parse_repaired(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(body: &str) -> Result<(usize, Option<String>, Option<usize>), String> {
        Page::parse(body).map(|page| (page.items.len(), page.next, page.total))
    }

    #[test]
    fn both_list_shapes_are_read() {
        assert_eq!(shape("[1, {}]"), Ok((2, None, None)));
        assert_eq!(
            shape(r#"{"count":1,"next":null,"previous":null,"results":[{}]}"#),
            Ok((1, None, Some(1)))
        );
        assert_eq!(
            shape(r#"{"count":3,"next":"http://x/?page=2","results":[{},{}]}"#),
            Ok((2, Some("http://x/?page=2".to_owned()), Some(3)))
        );
    }

    #[test]
    fn what_is_no_list_is_said() {
        assert_eq!(shape("  <!doctype html>"), Err("HTML instead of JSON".to_owned()));
        assert!(shape("").is_err());
        assert!(shape("[1,").is_err());
        assert!(shape("{}").unwrap_err().contains("results"));
        assert!(shape(r#"{"results":5}"#).unwrap_err().contains("results"));
        assert!(shape("\"zaken\"").is_err());
    }
}
