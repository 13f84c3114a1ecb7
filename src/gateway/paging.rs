use serde_json::Value;

use super::unread::Raw;
use crate::error::Defect;

/// The most pages that a list has: with a hundred items on each, more than anyone has zaken.
const MOST: usize = 1_000;

/// Follows the pages of a list.
#[derive(Default)]
pub(super) struct Paging {
    seen: Vec<String>,
    /// The first item of each page so far.
    first: Vec<Value>,
    items: usize,
}

impl Paging {
    /// The query of the page after this one. Four kinds of lists would never end: those that lead
    /// back to an earlier page, those that send an earlier page again under another address, those
    /// that lead on from an empty page, and those with more items than they say. They end here, and
    /// `missing` says so.
    pub(super) fn after(&mut self, page: &mut Raw) -> Option<String> {
        let next = page.next.take()?;
        self.items += page.items.len();
        let is_past = page.total.is_some_and(|total| self.items >= total);
        let is_endless = self.seen.len() >= MOST;
        let first = page.items.first().and_then(|it| it.get("url")).cloned();
        let is_again = first.as_ref().is_some_and(|it| self.first.contains(it));
        self.first.extend(first);
        if page.items.is_empty() || is_past || is_endless || is_again || self.seen.contains(&next) {
            let problem = "next leads round in a circle";
            page.missing.push(Defect::whole(page.source.as_str(), problem));
            return None;
        }
        self.seen.push(next.clone());
        Some(next)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn page(next: Option<&str>, items: usize) -> Raw {
        let next = next.map(str::to_owned);
        Raw { next, ..Raw::whole("zaken", vec![Value::Null; items]) }
    }

    #[test]
    fn pages_follow_each_other_until_the_last() {
        let mut pages = Paging::default();
        assert_eq!(pages.after(&mut page(Some("page=2"), 100)).as_deref(), Some("page=2"));
        assert_eq!(pages.after(&mut page(Some("page=3"), 100)).as_deref(), Some("page=3"));
        let mut last = page(None, 50);
        assert_eq!(pages.after(&mut last), None);
        assert_eq!(last.missing, []);
    }

    #[test]
    fn a_page_that_comes_again_under_another_address_is_the_last() {
        let mut pages = Paging::default();
        let mut same = |next: &str| {
            let items = vec![json!({ "url": "https://zaken.example/zaken/1" })];
            let mut page = Raw { next: Some(next.to_owned()), ..Raw::whole("zaken", items) };
            (pages.after(&mut page), page.missing.len())
        };
        assert_eq!(same("page=2"), (Some("page=2".to_owned()), 0));
        assert_eq!(same("page=3"), (None, 1));
    }

    #[test]
    fn a_circle_ends_and_is_noted() {
        let mut pages = Paging::default();
        assert!(pages.after(&mut page(Some("page=2"), 100)).is_some());
        let mut again = page(Some("page=2"), 100);
        assert_eq!(pages.after(&mut again), None);
        assert_eq!(again.missing.len(), 1);
    }

    #[test]
    fn a_list_with_more_items_than_it_has_is_a_circle_however_its_pages_are_called() {
        let mut pages = Paging::default();
        let page = |next| Raw { total: Some(150), ..page(Some(next), 100) };
        assert!(pages.after(&mut page("a=1")).is_some());
        let mut past = page("a=2");
        assert_eq!(pages.after(&mut past), None);
        assert_eq!(past.missing.len(), 1);
    }

    #[test]
    fn an_empty_page_is_the_last_whatever_it_says() {
        let mut empty = page(Some("page=9"), 0);
        assert_eq!(Paging::default().after(&mut empty), None);
        assert_eq!(empty.missing.len(), 1);
    }
}
