/// Where the visitor was on a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Place {
    /// The number of the entry in the history of the browser.
    pub(super) entry: f64,
    /// The path and the query of the page.
    pub(super) address: String,
    /// How far the page was scrolled, in CSS pixels.
    pub(super) top: f64,
    /// The address of the link that was followed, as its attribute has it. `None` if the visitor
    /// left in another way.
    pub(super) link: Option<String>,
}

/// The place where the visitor is, and the places that the visitor left.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// The current place.
    pub(super) here: Place,
    /// In the order in which they were left.
    left: Vec<Place>,
}

impl Places {
    /// Goes to an entry that is in the history already. Returns the place on that page, if this
    /// document knows it.
    pub(super) fn go(&mut self, entry: f64, address: String) -> Option<Place> {
        let known = self.left.iter().position(|it| it.entry == entry);
        let known = known.map(|at| Place { address: address.clone(), ..self.left.remove(at) });
        let next = known.clone().unwrap_or(Place { entry, address, ..Place::default() });
        self.left.push(std::mem::replace(&mut self.here, next));
        known
    }

    /// Goes to a new entry, without scrolling. The entries that Forward led to are gone from the
    /// history.
    pub(super) fn go_to_new(&mut self, entry: f64, address: String) {
        self.left.retain(|it| it.entry < self.here.entry);
        let next = Place { entry, address, top: self.here.top, link: None };
        self.left.push(std::mem::replace(&mut self.here, next));
    }

    /// The latest place whose address passes the test.
    pub(super) fn latest(&self, is_asked: &dyn Fn(&str) -> bool) -> Option<&Place> {
        std::iter::once(&self.here).chain(self.left.iter().rev()).find(|it| is_asked(&it.address))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OVERVIEW: &str = "/aanvragen?zoek=boom";

    /// The visitor scrolled the overview, and followed a link to a zaak.
    fn at_a_zaak() -> Places {
        let mut places = Places::default();
        places.go_to_new(1.0, OVERVIEW.to_owned());
        places.here.top = 600.5;
        places.here.link = Some("/aanvragen/1".to_owned());
        places.go_to_new(2.0, "/aanvragen/1".to_owned());
        places
    }

    #[test]
    fn back_finds_how_far_the_page_was_scrolled_and_which_link_was_followed() {
        let mut places = at_a_zaak();
        assert_eq!(places.here.link, None);
        let back = places.go(1.0, OVERVIEW.to_owned());
        assert_eq!(back.as_ref(), Some(&places.here));
        let back = back.unwrap_or_default();
        assert_eq!((back.top, back.link.as_deref()), (600.5, Some("/aanvragen/1")));
    }

    #[test]
    fn forward_finds_the_page_that_back_left() {
        let mut places = at_a_zaak();
        places.here.top = 40.0;
        places.go(1.0, OVERVIEW.to_owned());
        let forward = places.go(2.0, "/aanvragen/1".to_owned());
        assert_eq!(forward.map(|it| it.top), Some(40.0));
        // This document does not know what was visited before a reload.
        assert_eq!(places.go(0.5, "/aanvragen".to_owned()), None);
        assert_eq!(places.here.entry, 0.5);
    }

    #[test]
    fn a_new_page_ends_what_forward_led_to() {
        let mut places = at_a_zaak();
        places.go(1.0, OVERVIEW.to_owned());
        places.go_to_new(3.0, "/aanvragen/3".to_owned());
        assert_eq!(places.latest(&|it| it == "/aanvragen/1"), None);
        assert_eq!(places.go(2.0, "/aanvragen/1".to_owned()), None);
    }

    #[test]
    fn the_latest_page_of_a_kind_is_found_also_when_it_is_the_current_one() {
        let mut places = at_a_zaak();
        let overview = |it: &str| it.starts_with("/aanvragen?");
        assert_eq!(places.latest(&overview).map(|it| it.entry), Some(1.0));
        places.go_to_new(3.0, "/aanvragen?zoek=wilg".to_owned());
        assert_eq!(places.latest(&overview).map(|it| it.entry), Some(3.0));
        assert_eq!(places.latest(&|it| it == "/contact"), None);
    }
}
