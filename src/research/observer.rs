//! Sees what a participant does during a task. Never what they type, nor what a page says: of what is
//! clicked, its name in the source.

use js_sys::Function;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use leptos_router::location::Location;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, EventTarget, HtmlAnchorElement};

use super::live_study::{Tussendoor, use_live_study};
use super::studie::Gebeurtenis;
use crate::browser::address::{HistoryEntry, go_to};
use crate::pages::scenario::{GEVONDEN, NIETS_GEVONDEN};

/// Watches the app that is shown now, and lets the panel take hold of it.
#[component]
pub fn Observer() -> impl IntoView {
    let study = use_live_study();
    study.hold();
    let Location { pathname, search, .. } = use_location();
    Effect::new(move |before: Option<(String, String)>| {
        let (path, query) = (pathname.get(), search.get());
        if study.is_taking_part() && !study.belongs_here(&path, &query) {
            // Back has led out of the scenario of the task.
            let here = before.clone().unwrap_or_default();
            go_to(&format!("{}?{}", here.0, here.1.trim_start_matches('?')), HistoryEntry::New);
            return here;
        }
        if before.is_some_and(|(it, _)| it != path) {
            study.walk(&path);
        }
        (path, query)
    });
    on_click(move |event| {
        let Some(target) = event.target() else { return };
        if let Some(klik) = clicked(&target).and_then(|it| Gebeurtenis::klik(&it)) {
            study.log(klik);
        }
        if study.is_taking_part() && leads_out(&target) {
            event.prevent_default();
            study.tussendoor.set(Some(Tussendoor::Buiten));
        }
    });
    // One search that finds nothing, however many letters of it are typed.
    let is_empty = StoredValue::new(false);
    let nothing = window_event_listener_untyped(NIETS_GEVONDEN, move |_| {
        if !is_empty.get_value() {
            study.log(Gebeurtenis::LegeZoekopdracht);
        }
        is_empty.set_value(true);
    });
    let something = window_event_listener_untyped(GEVONDEN, move |_| is_empty.set_value(false));
    on_cleanup(move || {
        nothing.remove();
        something.remove();
    });
}

/// Tells what is clicked, before the app does anything about it: that may take it away.
fn on_click(tell: impl Fn(Event) + 'static) {
    let listener = Closure::<dyn Fn(Event)>::new(tell);
    let function = listener.as_ref().unchecked_ref::<Function>();
    _ = window().add_event_listener_with_callback_and_bool("click", function, true);
    let listener = StoredValue::new_local(listener);
    on_cleanup(move || {
        _ = listener.try_with_value(|it| {
            let function = it.as_ref().unchecked_ref();
            window().remove_event_listener_with_callback_and_bool("click", function, true)
        });
    });
}

/// Whether a click leaves the app, and with it all that was kept. A download does not.
fn leads_out(target: &EventTarget) -> bool {
    let link = target.dyn_ref::<Element>().and_then(|it| it.closest("a[href]").ok().flatten());
    let Some(link) = link.and_then(|it| it.dyn_into::<HtmlAnchorElement>().ok()) else {
        return false;
    };
    let origin = window().location().origin().unwrap_or_default();
    link.protocol().starts_with("http") && link.origin() != origin
}

/// What is there to click.
const CLICKABLE: &str = "a, button, summary, input, select, textarea, label, [role=button]";
/// What belongs to the study and not to the app.
const OURS: &str = ".paneel, .gesprek, .testbalk";

/// The name of what was clicked; `None` for what belongs to the study, and for a label, since a click
/// on what it labels follows.
fn clicked(target: &EventTarget) -> Option<String> {
    let target: &Element = target.dyn_ref()?;
    let closest = |css: &str| target.closest(css).ok().flatten();
    if closest(OURS).is_some() {
        return None;
    }
    let Some(element) = closest(CLICKABLE) else {
        return Some("geen-knop".to_owned());
    };
    let tag = element.tag_name().to_ascii_lowercase();
    if tag == "label" && closest("input, select, textarea").is_none() {
        return None;
    }
    // Every button is a "knop": where it stands tells which.
    let own = own_name(&element).filter(|it| it != "knop");
    let name = own.map(|it| with_place(&element, it)).unwrap_or_else(|| {
        let around = element.parent_element().and_then(|it| named(&it));
        around.map_or_else(|| tag.clone(), |it| format!("{it}.{tag}"))
    });
    Some(name)
}

/// Which of several with the same class it is, counted from one: `kaart__link.2` is on the second card.
fn with_place(element: &Element, name: String) -> String {
    let alike = document().get_elements_by_class_name(&name);
    let place = (0..alike.length()).find(|it| alike.item(*it).as_ref() == Some(element));
    match place {
        Some(place) if alike.length() > 1 => format!("{name}.{}", place + 1),
        _ => name,
    }
}

/// Its id, or else its first class, both of which stand in the source.
fn own_name(element: &Element) -> Option<String> {
    let id = Some(element.id()).filter(|it| !it.is_empty());
    id.or_else(|| element.class_list().get(0))
}

/// The name of the nearest element around it that has one.
fn named(element: &Element) -> Option<String> {
    own_name(element).or_else(|| named(&element.parent_element()?))
}
