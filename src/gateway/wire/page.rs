use serde_json::value::RawValue;

/// One page of a list. The APIs send some lists in pages and others as a bare array.
pub(crate) struct Page {
    /// The items on it, unread.
    pub(crate) items: Vec<Box<RawValue>>,
    /// Where the next page is.
    pub(crate) next: Option<String>,
}

#[derive(serde::Deserialize)]
struct PageJson {
    results: Vec<Box<RawValue>>,
    #[serde(default)]
    next: Option<String>,
}

impl Page {
    /// Reads either shape.
    pub(crate) fn parse(body: &str) -> Result<Self, String> {
        let body = body.trim_start();
        if body.starts_with('<') {
            return Err("HTML instead of JSON".to_owned());
        }
        if body.starts_with('[') {
            let items = serde_json::from_str(body).map_err(|it| it.to_string())?;
            return Ok(Self { items, next: None });
        }
        let PageJson { results, next } = serde_json::from_str(body).map_err(|it| it.to_string())?;
        Ok(Self { items: results, next: next.filter(|it| !it.is_empty()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(body: &str) -> Result<(usize, Option<String>), String> {
        Page::parse(body).map(|page| (page.items.len(), page.next))
    }

    #[test]
    fn both_list_shapes_are_read() {
        assert_eq!(shape("[1, {}]"), Ok((2, None)));
        assert_eq!(
            shape(r#"{"count":1,"next":null,"previous":null,"results":[{}]}"#),
            Ok((1, None))
        );
        assert_eq!(
            shape(r#"{"count":3,"next":"http://x/?page=2","results":[{},{}]}"#),
            Ok((2, Some("http://x/?page=2".to_owned())))
        );
    }

    #[test]
    fn what_is_no_list_is_said() {
        assert_eq!(shape("  <!doctype html>"), Err("HTML instead of JSON".to_owned()));
        assert!(shape("").is_err());
        assert!(shape("[1,").is_err());
        assert!(shape("{}").unwrap_err().contains("results"));
        assert!(shape("\"zaken\"").is_err());
    }
}
