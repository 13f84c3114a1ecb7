use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::apart::{Hulp, HulpPagina};
use super::lab::use_lab;

/// What a study adds to every page: what the participant is asked, and the panel of the moderator,
/// which the participant does not see.
///
/// The panel opens with Alt+Shift+O, and on a phone with two quick taps on the bar at the top.
#[component]
pub fn Onderzoeker() -> impl IntoView {
    let lab = use_lab();
    // The key and not its letter: with these held, some keyboards make another letter of it.
    window_event_listener(ev::keydown, move |event| {
        if event.alt_key() && event.shift_key() && event.code() == "KeyO" {
            event.prevent_default();
            lab.is_open.update(|it| *it = !*it);
        }
    });
    window_event_listener(ev::dblclick, move |event| {
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        if target.and_then(|it| it.closest(".testbalk").ok().flatten()).is_some() {
            lab.is_open.set(true);
        }
    });
    // What was kept is nowhere but here.
    window_event_listener(ev::beforeunload, move |event| {
        let has_something =
            lab.zitting.with_untracked(|it| it.as_ref().is_some_and(|it| it.has_something()));
        if has_something && !lab.is_saved.get_untracked() {
            event.prevent_default();
            event.set_return_value("ja");
        }
    });
    let has_participant = Memo::new(move |_| lab.zitting.with(Option::is_some));
    // What could give a task away is hidden while someone takes part.
    Effect::new(move || {
        let has_participant = has_participant.get();
        if let Some(html) = document().document_element() {
            _ = html.toggle_attribute_with_force("data-onderzoek", has_participant);
        }
    });
    view! {
        {move || has_participant.get().then(|| view! { <HulpPagina hulp=Hulp::Gesprek /> })}
        {move || lab.is_open.get().then(|| view! { <HulpPagina hulp=Hulp::Paneel /> })}
    }
}
