use std::cell::RefCell;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

use super::places::Place;
use crate::browser::clock::now_ms;

/// How long the content of a page may take, in milliseconds. After that, the page stays as it is.
const PATIENCE: f64 = 10_000.0;
/// How long nothing may change before the visitor is there, in milliseconds.
const STILL: f64 = 1_000.0;

thread_local! {
    static COMING_BACK: RefCell<Option<ComingBack>> = const { RefCell::new(None) };
}

/// A visitor on the way to a place. The content of the page comes in parts, and each part may move
/// the others.
struct ComingBack {
    place: Place,
    /// Whether the page was loaded again. WebKit then scrolls it as well, to another place.
    is_loaded_again: bool,
    /// Called at the end.
    arrived: fn(),
    /// When to stop, in milliseconds since 1970.
    until: f64,
    /// Since when nothing changed, likewise. `None` before the place was reached.
    still_since: Option<f64>,
    /// The height of the page and how far it was scrolled, in the previous frame.
    before: Option<(i32, f64)>,
}

/// Takes the visitor to a place on the current page: scrolls, and moves the focus to the link that
/// was followed. Calls `arrived` when that has ended without the visitor.
pub(super) fn come_back(place: Place, is_loaded_again: bool, arrived: fn()) {
    let until = now_ms() + PATIENCE;
    let coming =
        ComingBack { place, is_loaded_again, arrived, until, still_since: None, before: None };
    if COMING_BACK.replace(Some(coming)).is_none() {
        request_animation_frame(step);
    }
}

/// Whether the visitor is on the way to a place.
pub fn is_coming_back() -> bool {
    COMING_BACK.with_borrow(Option::is_some)
}

/// Stops as soon as the visitor does something.
pub(super) fn stop_for_the_visitor() {
    for event in ["wheel", "touchstart", "pointerdown", "keydown"] {
        window_event_listener_untyped(event, |_| COMING_BACK.set(None));
    }
}

/// A frame on the way. The page is scrolled before it is painted.
fn step() {
    let Some(coming) = COMING_BACK.take() else { return };
    let arrived = coming.arrived;
    match coming.step() {
        Some(coming) => {
            COMING_BACK.set(Some(coming));
            request_animation_frame(step);
        }
        None => arrived(),
    }
}

impl ComingBack {
    /// `None` when the visitor is there, or when somebody else scrolls, such as a screen reader.
    fn step(mut self) -> Option<Self> {
        let now = now_ms();
        let height = document().document_element()?.scroll_height();
        let top = window().scroll_y().unwrap_or_default();
        let is_moved = |(before, at): (i32, f64)| before == height && (at - top).abs() > 1.0;
        if now > self.until || (!self.is_loaded_again && self.before.is_some_and(is_moved)) {
            return None;
        }
        if (top - self.place.top).abs() >= 1.0 {
            window().scroll_to_with_x_and_y(0.0, self.place.top);
        }
        let is_focused = self.focus();
        let top = window().scroll_y().unwrap_or_default();
        let is_same = self.before == Some((height, top));
        let is_there = is_focused && (top - self.place.top).abs() < 1.0;
        self.before = Some((height, top));
        self.still_since = if is_same && is_there { self.still_since.or(Some(now)) } else { None };
        self.still_since.is_none_or(|since| now - since < STILL).then_some(self)
    }

    /// Moves the focus to the link. Returns whether it is there, or need not be.
    fn focus(&self) -> bool {
        let Some(href) = &self.place.link else { return true };
        let link = document().query_selector(&format!("main a[href=\"{href}\"]")).ok().flatten();
        let Some(link) = link.and_then(|it| it.dyn_into::<HtmlElement>().ok()) else {
            return false;
        };
        if document().active_element().as_ref() != Some(&link) {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            _ = link.focus_with_options(&options);
        }
        true
    }
}
