//! The moderator's panel: the participant, the tasks, notes, faults and the export.

mod begin;
mod klok;
mod notities;
mod storingen;
mod taken;
mod top;
mod uitvoer;

use leptos::html::H2;
use leptos::prelude::*;

use super::live_study::use_live_study;
use begin::Begin;
use notities::Notities;
use storingen::Storingen;
use taken::Taken;
use uitvoer::Uitvoer;

/// The panel, at the side of the page. Its texts are for the moderator only.
#[component]
pub(super) fn Paneel() -> impl IntoView {
    let study = use_live_study();
    let kop = NodeRef::<H2>::new();
    let before = document().active_element();
    Effect::new(move || {
        if let Some(kop) = kop.get() {
            _ = kop.focus();
        }
    });
    on_cleanup({
        let before = StoredValue::new_local(before);
        move || {
            use wasm_bindgen::JsCast;
            let before = before.try_get_value().flatten();
            if let Some(before) = before.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
                _ = before.focus();
            }
        }
    });
    let has_participant = Memo::new(move |_| study.sitting.with(Option::is_some));
    let inhoud = move || {
        if has_participant.get() {
            view! {
                <Taken />
                <Notities />
                <Uitvoer />
            }
            .into_any()
        } else {
            view! { <Begin /> }.into_any()
        }
    };
    view! {
        <section class="paneel" lang="nl" aria-labelledby="paneel-kop">
            <div class="paneel__kop">
                <h2 id="paneel-kop" tabindex="-1" node_ref=kop>"Onderzoek"</h2>
                <button type="button" class="knop knop--stil" on:click=move |_| study.is_open.set(false)>
                    "Verberg"
                </button>
            </div>
            <p class="paneel__uitleg">
                "Alt+Shift+O, of twee tikken op de balk bovenaan, opent dit paneel."
            </p>
            {inhoud}
            <Storingen />
        </section>
    }
}
