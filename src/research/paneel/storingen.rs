use leptos::ev;
use leptos::prelude::*;

use crate::gateway::{Api, Faults};
use crate::research::live_study::use_live_study;

/// The delays that can be added to answers, in milliseconds, each with its label.
const TRAAG: [(u32, &str); 4] = [
    (0, "Normaal"),
    (1000, "1 seconde trager"),
    (3000, "3 seconden trager"),
    (10_000, "10 seconden trager"),
];

/// The faults that the moderator can set. They apply from the next page on.
#[component]
pub(super) fn Storingen() -> impl IntoView {
    let study = use_live_study();
    let slow = move |event: ev::Targeted<web_sys::Event, web_sys::HtmlSelectElement>| {
        let latency = event.target().value().parse().unwrap_or_default();
        study.fail(Faults { latency, ..study.faults.get_untracked() });
    };
    let snelheden = TRAAG.map(|(latency, woorden)| {
        let is_chosen = move || study.faults.read().latency == latency;
        view! { <option value=latency selected=is_chosen>{woorden}</option> }
    });
    let bronnen = Api::ALL.map(|api| view! { <Bron api /> }).collect_view();
    view! {
        <details class="paneel__deel">
            <summary>"Storingen"</summary>
            <p class="paneel__uitleg">"Een trage of stille bron merkt u vanaf de volgende pagina, een sessie die eindigt meteen."</p>
            <label class="paneel__veld">
                "Snelheid" <select id="paneel-traag" on:change:target=slow>{snelheden.collect_view()}</select>
            </label>
            <fieldset class="paneel__veld">
                <legend>"Geeft geen antwoord"</legend>
                {bronnen}
            </fieldset>
            <div class="dialoog__knoppen">
                <button
                    type="button"
                    class="knop knop--stil"
                    on:click=move |_| study.let_session_end_soon()
                >
                    "Sessie loopt bijna af"
                </button>
                <button
                    type="button"
                    class="knop knop--stil"
                    on:click=move |_| study.let_session_expire()
                >
                    "Sessie is verlopen"
                </button>
            </div>
        </details>
    }
}

/// A checkbox that makes an API fail.
#[component]
fn Bron(api: Api) -> impl IntoView {
    let study = use_live_study();
    let is_down = move || study.faults.read().down.contains(&api);
    let toggle = move |_| {
        let mut faults = study.faults.get_untracked();
        if faults.down.contains(&api) {
            faults.down.retain(|it| *it != api);
        } else {
            faults.down.push(api);
        }
        study.fail(faults);
    };
    view! {
        <label class="paneel__keuze">
            <input type="checkbox" prop:checked=is_down on:change=toggle />
            {api.name()}
        </label>
    }
}
