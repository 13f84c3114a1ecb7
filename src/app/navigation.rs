//! What happens between two pages.

use leptos::prelude::*;
use leptos_router::hooks::use_location;
use leptos_router::location::Location;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement};

use crate::browser::address::{self, HistoryEntry};
use crate::browser::place;
use crate::components::whenever;
use crate::pages::page_at;
use crate::routes::Route;

/// Completes each navigation: writes the new address in the address bar and scrolls to the top.
///
/// The router leaves this to its `<Routes>` component. The app does not use that component: a
/// single `match` on [`Route`] replaces it and makes the first load smaller.
pub(super) fn complete() {
    address::connect_router();
    let Location { pathname, search, hash, .. } = use_location();
    whenever(move || {
        let question_mark = if search.read().is_empty() { "" } else { "?" };
        let wanted = [&*pathname.read(), question_mark, &*search.read(), &*hash.read()].concat();
        if wanted != address::address() {
            address::write(&wanted, HistoryEntry::New);
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
        place::follow();
        place::arrive();
    });
}

/// Fetches the part of a page as soon as a resident points at a link to the page, or moves the
/// focus to that link.
pub(super) fn fetch_ahead() {
    for event in ["pointerover", "focusin"] {
        window_event_listener_untyped(event, |event| {
            let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
            let link = target.and_then(|it| it.closest("a[href]").ok()?);
            let link = link.and_then(|it| it.dyn_into::<HtmlAnchorElement>().ok());
            let here = link.filter(|it| it.origin() == address::origin());
            if let Some(page) = here.and_then(|it| page_at(Route::parse(&it.pathname())?)) {
                page.fetch_ahead();
            }
        });
    }
}
