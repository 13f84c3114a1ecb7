//! Where the visitor is on a page, for when they come back to it: how far it is scrolled, and which
//! link was followed.
//!
//! The browser would scroll a page that has not got all its content yet, and end up hundreds of
//! pixels off. So the app does it. The history has only numbers: those of the entry and of the
//! scrolled pixels. All else stays in memory.

mod coming_back;
mod places;

use std::cell::RefCell;

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, History, ScrollRestoration};

use super::clock::now_ms;
use super::here::address;
use super::storage::{self, Item};
use coming_back::come_back;
pub use coming_back::is_coming_back;
use places::{Place, Places};

/// A link with this attribute leads to the place where the visitor was on the page at its address.
pub const BACK: &str = "data-terug";

thread_local! {
    static PLACES: RefCell<Places> = RefCell::default();
    /// The place that the link that is being followed leads back to.
    static NEXT: RefCell<Option<Place>> = const { RefCell::new(None) };
}

/// Keeps the places from here on. A page that is loaded again is scrolled as it was.
pub fn keep() {
    let Ok(history) = window().history() else { return };
    _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    let before = known(&history);
    let (entry, top) = before.unwrap_or_default();
    let top = storage::take(Item::Place).and_then(|it| top_of(&it, entry)).unwrap_or(top);
    PLACES.with_borrow_mut(|it| it.here = Place { entry, top, ..Place::default() });
    follow();
    if before.is_some() {
        come_back(PLACES.with_borrow(|it| it.here.clone()), true, note_top);
    }
    window_event_listener_untyped("popstate", |_| follow());
    window_event_listener_untyped("scroll", |_| note_top());
    window_event_listener_untyped("click", |event| note_link(&event));
    window_event_listener_untyped("pagehide", |_| {
        // The history of a page that is being left cannot be changed any more.
        let (entry, top) = PLACES.with_borrow(|it| (whole(it.here.entry), whole(it.here.top)));
        let text = format!("{entry} {top}");
        _ = storage::set(Item::Place, &text);
    });
    coming_back::stop_for_the_visitor();
}

/// The address of the latest page whose path and query pass the test.
pub fn latest(is_asked: &dyn Fn(&str) -> bool) -> Option<String> {
    PLACES.with_borrow(|it| it.latest(is_asked).map(|it| it.address.clone()))
}

/// The state of a new entry in the history. Call this before that entry is made.
pub(super) fn state_of_new(address: &str) -> JsValue {
    write_top();
    let entry = PLACES.with_borrow_mut(|it| {
        // A number that no earlier entry has, also after a reload.
        let entry = now_ms().max(it.here.entry + 1.0);
        it.go_to_new(entry, without_hash(address));
        entry
    });
    Array::of1(&entry.into()).into()
}

/// Takes over what the browser or the router did with the history. When the visitor came back to a
/// page, this returns them to their place on it.
pub fn follow() {
    let Ok(history) = window().history() else { return };
    let (here, there) = (PLACES.with_borrow(|it| it.here.entry), known(&history));
    let address = without_hash(&address());
    match there {
        Some((entry, _)) if entry == here => PLACES.with_borrow_mut(|it| it.here.address = address),
        Some((entry, top)) => {
            let place = PLACES.with_borrow_mut(|it| {
                it.go(entry, address);
                it.here.top = it.here.top.max(top);
                it.here.clone()
            });
            come_back(place, false, note_top);
        }
        None => {
            let state = state_of_new(&address);
            _ = history.replace_state_with_url(&state, "", None);
        }
    }
}

/// Takes the visitor to their place on the page that they just went to by a link with [`BACK`].
pub fn arrive() {
    if let Some(place) = NEXT.take() {
        come_back(place, false, note_top);
    }
}

/// The number of the current entry, and how far its page was scrolled when it was left.
fn known(history: &History) -> Option<(f64, f64)> {
    let state = history.state().ok()?.dyn_into::<Array>().ok()?;
    Some((state.get(0).as_f64()?, state.get(1).as_f64().unwrap_or_default()))
}

/// Reads how far the page of this entry was scrolled, from what a window kept that was left.
fn top_of(kept: &str, entry: f64) -> Option<f64> {
    let (of, top) = kept.split_once(' ')?;
    let top: u32 = top.parse().ok()?;
    (of.parse().ok() == Some(whole(entry))).then_some(f64::from(top))
}

/// The numbers are far below what an i64 holds.
#[allow(clippy::cast_possible_truncation)]
fn whole(number: f64) -> i64 {
    number as i64
}

/// Writes in the history how far the page is scrolled, for when this document is gone.
fn write_top() {
    let (entry, top) = PLACES.with_borrow(|it| (it.here.entry, it.here.top));
    if let Ok(history) = window().history()
        && known(&history).is_some_and(|it| it.0 == entry)
    {
        let state = Array::of2(&entry.into(), &top.into());
        _ = history.replace_state_with_url(&state, "", None);
    }
}

/// While the visitor is being taken to a place, that place counts.
fn note_top() {
    if !is_coming_back() {
        let top = window().scroll_y().unwrap_or_default();
        PLACES.with_borrow_mut(|it| it.here.top = top);
    }
}

fn note_link(event: &Event) {
    note_top();
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let link = target.and_then(|it| it.closest("a[href]").ok()?);
    let href = link.as_ref().and_then(|it| it.get_attribute("href"));
    let leads_back = link.is_some_and(|it| it.has_attribute(BACK));
    let place = PLACES.with_borrow(|it| {
        it.latest(&|address| href.as_deref() == Some(address)).filter(|_| leads_back).cloned()
    });
    NEXT.set(place);
    PLACES.with_borrow_mut(|it| it.here.link = href);
}

fn without_hash(address: &str) -> String {
    address.split('#').next().unwrap_or_default().to_owned()
}
