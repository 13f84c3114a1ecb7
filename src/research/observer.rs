//! Records what a participant does during a task. It never records what they type or what a page
//! says. Of a clicked element it records the name from the source code.

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

/// Observes the app that is shown now, and connects the panel to it.
#[component]
pub fn Observer() -> impl IntoView {
    let study = use_live_study();
    study.hold();
    let Location { pathname, search, .. } = use_location();
    Effect::new(move |before: Option<(String, String)>| {
        let (path, query) = (pathname.get(), search.get());
        if study.is_taking_part() && !study.belongs_here(&path, &query) {
            // The Back button has left the scenario of the task.
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
    // Several letters in a row without a result count as one search.
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

/// Reports each click before the app handles it, since the app may remove the clicked element.
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

/// Whether a click leaves the app, and would thereby lose the report. A download does not.
fn leads_out(target: &EventTarget) -> bool {
    let link = target.dyn_ref::<Element>().and_then(|it| it.closest("a[href]").ok().flatten());
    let Some(link) = link.and_then(|it| it.dyn_into::<HtmlAnchorElement>().ok()) else {
        return false;
    };
    let origin = window().location().origin().unwrap_or_default();
    link.protocol().starts_with("http") && link.origin() != origin
}

/// The elements that a click is attributed to.
const CLICKABLE: &str = "a, button, summary, input, select, textarea, label, [role=button]";
/// Elements of the study, which are not part of the app.
const OURS: &str = ".paneel, .gesprek, .testbalk";

/// The name of the clicked element. `None` for elements of the study, and for a label: the browser
/// also sends a click on the labelled field.
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
    // Every button has the class "knop", so its name comes from the element around it.
    let own = own_name(&element).filter(|it| it != "knop");
    let name = own.map(|it| with_place(&element, it)).unwrap_or_else(|| {
        let around = element.parent_element().and_then(|it| named(&it));
        around.map_or_else(|| tag.clone(), |it| format!("{it}.{tag}"))
    });
    Some(name)
}

/// Adds the position among elements with the same class, counted from 1: `kaart__link.2` is on the
/// second card.
fn with_place(element: &Element, name: String) -> String {
    let alike = document().get_elements_by_class_name(&name);
    let place = (0..alike.length()).find(|it| alike.item(*it).as_ref() == Some(element));
    match place {
        Some(place) if alike.length() > 1 => format!("{name}.{}", place + 1),
        _ => name,
    }
}

/// The id of an element, or else its first class. Both are names from the source code.
fn own_name(element: &Element) -> Option<String> {
    let id = Some(element.id()).filter(|it| !it.is_empty());
    id.or_else(|| element.class_list().get(0))
}

/// The name of the nearest element around this one that has a name.
fn named(element: &Element) -> Option<String> {
    own_name(element).or_else(|| named(&element.parent_element()?))
}
