//! Closes menus that lie over the page (a `details` with the attribute `data-menu`).

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node};

/// Closes an open menu when the visitor presses Escape. The focus goes back to the button of the
/// menu, unless it was elsewhere on the page.
pub(super) fn close_with_escape() {
    window_event_listener(ev::keydown, |event| {
        let menu = document().query_selector("details[data-menu][open]");
        let Some(menu) = menu.ok().flatten().filter(|_| event.key() == "Escape") else { return };
        _ = menu.remove_attribute("open");
        let holds_focus = document().active_element().is_some_and(|it| menu.contains(Some(&it)));
        let button = menu.query_selector("summary").ok().flatten().filter(|_| holds_focus);
        if let Some(button) = button.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            _ = button.focus();
        }
    });
}

/// Closes an open menu when the visitor presses elsewhere or moves the focus elsewhere. An open menu
/// would lie over what they go to.
pub(super) fn close_from_elsewhere() {
    for name in ["pointerdown", "focusin"] {
        window_event_listener_untyped(name, move |event| {
            let menu = document().query_selector("details[data-menu][open]").ok().flatten();
            let target = event.target().and_then(|it| it.dyn_into::<Node>().ok());
            let (Some(menu), Some(target)) = (menu, target) else { return };
            // A press on what takes no focus moves the focus to an element around the menu.
            let is_around = name == "focusin" && target.contains(Some(&menu));
            if !is_around && !menu.contains(Some(&target)) {
                _ = menu.remove_attribute("open");
            }
        });
    }
}
