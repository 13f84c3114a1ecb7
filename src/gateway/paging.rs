use serde_json::Value;

use super::unread::Raw;
use crate::error::Defect;

/// The most pages that a list has: with a hundred items on each, as Open Zaak sends them, more than
/// anyone has zaken. A gateway that makes up pages without end is left within minutes.
const MOST: usize = 500;

/// Follows the pages of a list.
#[derive(Default)]
pub(super) struct Paging {
    seen: Vec<String>,
    /// The addresses of the items so far.
    known: Vec<Value>,
    items: usize,
}

impl Paging {
    /// The query of the page after `page`. Some lists would never end: those that lead back to an
    /// earlier page, those that send the same items again under another address, those that lead on
    /// from an empty page, those with more items than they say, and those with more pages than
    /// [`MOST`]. They end here, and `missing` says so.
    pub(super) fn after(&mut self, page: &mut Raw) -> Option<String> {
        let next = page.next.take()?;
        self.items += page.items.len();
        let is_past = page.total.is_some_and(|total| self.items >= total);
        let is_endless = self.seen.len() + 1 >= MOST;
        // Also true of a page without items.
        let is_again =
            page.items.iter().all(|it| it.get("url").is_some_and(|it| self.known.contains(it)));
        self.known.extend(page.items.iter().filter_map(|it| it.get("url")).cloned());
        if is_past || is_endless || is_again || self.seen.contains(&next) {
            let problem =
                if is_endless { "next leads on and on" } else { "next leads round in a circle" };
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
    fn a_page_with_one_item_that_is_new_is_not_an_earlier_page() {
        let mut pages = Paging::default();
        let mut ask = |next: &str, ids: [u32; 2]| {
            let items = ids.map(|it| json!({ "url": format!("https://zaken.example/zaken/{it}") }));
            let next = Some(next.to_owned());
            pages.after(&mut Raw { next, ..Raw::whole("zaken", items.to_vec()) })
        };
        assert!(ask("page=2", [1, 2]).is_some());
        // A zaak was added meanwhile, so that the last item moved to this page.
        assert!(ask("page=3", [2, 3]).is_some());
        // The same items in another order.
        assert_eq!(ask("page=4", [3, 1]), None);
    }

    #[test]
    fn pages_with_new_items_without_end_are_left() {
        let mut pages = Paging::default();
        let mut asked = 0;
        let last = loop {
            asked += 1;
            let items = vec![json!({ "url": format!("https://zaken.example/zaken/{asked}") })];
            let next = Some(format!("page={asked}"));
            let mut page = Raw { next, ..Raw::whole("zaken", items) };
            if pages.after(&mut page).is_none() {
                break page;
            }
            assert!(asked < 10_000);
        };
        assert_eq!((asked, last.missing.len()), (MOST, 1));
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
