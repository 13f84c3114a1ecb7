//! Asks before the visitor leaves what they typed.

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, HtmlAnchorElement, MouseEvent};

use super::address;

type Listener = Closure<dyn FnMut(Event)>;

/// Keeps watch until it is dropped.
pub(crate) struct Watch {
    click: Listener,
    unload: Listener,
}

impl Watch {
    /// Keeps watch while `is_unsaved`. When the visitor follows a link to another page of the app,
    /// `ask` gets that link and the page stays. For anything else that ends the page, the browser
    /// asks in its own words.
    pub(crate) fn new(
        is_unsaved: impl Fn() -> bool + Copy + 'static,
        ask: impl Fn(HtmlAnchorElement) + 'static,
    ) -> Self {
        let click = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            if let Some(link) = followed(&event).filter(|_| is_unsaved()) {
                event.prevent_default();
                event.stop_immediate_propagation();
                ask(link);
            }
        });
        let unload = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            if is_unsaved() {
                event.prevent_default();
                // Chrome before 119 looks at this only.
                _ = js_sys::Reflect::set(&event, &"returnValue".into(), &true.into());
            }
        });
        let watch = Self { click, unload };
        // Before anybody else hears of it.
        let target = watch.click.as_ref().unchecked_ref();
        _ = document().add_event_listener_with_callback_and_bool("click", target, true);
        let target = watch.unload.as_ref().unchecked_ref();
        _ = window().add_event_listener_with_callback("beforeunload", target);
        watch
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let target = self.click.as_ref().unchecked_ref();
        _ = document().remove_event_listener_with_callback_and_bool("click", target, true);
        let target = self.unload.as_ref().unchecked_ref();
        _ = window().remove_event_listener_with_callback("beforeunload", target);
    }
}

/// The link to another page of the app that a click follows in this window.
fn followed(event: &Event) -> Option<HtmlAnchorElement> {
    let click = event.dyn_ref::<MouseEvent>()?;
    if click.button() != 0 || click.ctrl_key() || click.meta_key() || click.shift_key() {
        return None;
    }
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let link = target.closest("a[href]").ok()??.dyn_into::<HtmlAnchorElement>().ok()?;
    let is_here = link.pathname() == address::path();
    let opens_here = link.target().is_empty() && link.origin() == address::origin();
    (opens_here && !is_here).then_some(link)
}
