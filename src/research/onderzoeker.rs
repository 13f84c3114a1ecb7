use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::live_study::{Tussendoor, use_live_study};
use super::parts::{PaneelPart, ParticipantPart};
use super::sitting::{Fase, Sitting};

/// What a study adds to every page: the dialogs for the participant, and the moderator's panel,
/// which the participant does not see.
///
/// The panel opens with Alt+Shift+O. On a phone it opens with the button in the bar at the top, or
/// with two quick taps on that bar.
#[component]
pub fn Onderzoeker() -> impl IntoView {
    let study = use_live_study();
    // Compares the physical key, because with these modifiers some keyboards produce another
    // letter.
    window_event_listener(ev::keydown, move |event| {
        if event.repeat() {
            return;
        }
        if event.alt_key() && event.shift_key() && event.code() == "KeyO" {
            event.prevent_default();
            study.is_open.update(|it| *it = !*it);
        } else if event.key() == "Escape" {
            study.is_open.set(false);
        }
    });
    window_event_listener(ev::dblclick, move |event| {
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        if target.and_then(|it| it.closest(".testbalk").ok().flatten()).is_some() {
            study.is_open.set(true);
        }
    });
    // The report exists only in this window.
    window_event_listener(ev::beforeunload, move |event| {
        let has_something =
            study.sitting.with_untracked(|it| it.as_ref().is_some_and(|it| it.has_something()));
        if has_something && !study.is_saved.get_untracked() {
            event.prevent_default();
            event.set_return_value("ja");
        }
    });
    let has_participant = Memo::new(move |_| study.sitting.with(Option::is_some));
    // Hides what could give a task away as long as there is a participant.
    Effect::new(move || {
        let has_participant = has_participant.get();
        if let Some(html) = document().document_element() {
            _ = html.toggle_attribute_with_force("data-onderzoek", has_participant);
        }
    });
    Effect::new(move || keep_behind(study.is_open.get()));
    view! {
        {move || has_participant.get().then(|| view! { <ParticipantPart /> })}
        {move || study.is_open.get().then(|| view! { <PaneelPart /> })}
    }
}

/// Makes the page leave room for the open panel. On a narrow screen the panel covers the page,
/// which then becomes inert.
fn keep_behind(is_open: bool) {
    let Some(html) = document().document_element() else { return };
    _ = html.toggle_attribute_with_force("data-paneel", is_open);
    let is_narrow = window().match_media(NARROW).ok().flatten().is_some_and(|it| it.matches());
    let Ok(parts) = document().query_selector_all("body > :not(.paneel, dialog, script)") else {
        return;
    };
    for part in (0..parts.length()).filter_map(|it| parts.item(it)?.dyn_into::<Element>().ok()) {
        _ = part.toggle_attribute_with_force("inert", is_open && is_narrow);
    }
}

/// The same width as in `style/components/paneel.css`.
const NARROW: &str = "(max-width: 60rem)";

/// The buttons that a study adds to the bar at the top: one shows the task again, the other opens
/// the panel for a moderator without a keyboard.
#[component]
pub fn Studieknoppen() -> impl IntoView {
    let study = use_live_study();
    let is_busy = Memo::new(move |_| {
        study.sitting.with(|it| matches!(it, Some(Sitting { fase: Fase::Bezig(_), .. })))
    });
    let lees = move || {
        is_busy.get().then(|| {
            view! {
                <button
                    type="button"
                    class="testbalk__knop"
                    on:click=move |_| study.tussendoor.set(Some(Tussendoor::Opdracht))
                >
                    "Lees de opdracht"
                </button>
            }
        })
    };
    let begeleider = move || {
        study.sitting.with(Option::is_some).then(|| {
            view! {
                <button
                    type="button"
                    class="testbalk__knop"
                    on:click=move |_| study.is_open.set(true)
                >
                    "Begeleider"
                </button>
            }
        })
    };
    view! { <span lang="nl">{lees} {begeleider}</span> }
}
