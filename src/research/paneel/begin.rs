use std::sync::Arc;

use futures::FutureExt;
use leptos::ev;
use leptos::html::Input;
use leptos::prelude::*;

use super::top::go_to_top;
use crate::components::{Melding, Soort};
use crate::pages::loaded::Loaded;
use crate::pages::loading::Loading;
use crate::pages::paginatitel::focus_on;
use crate::research::live_study::{Onderzoeken, fetch_studies, use_live_study};
use crate::research::studie::{Deelnemer, Onderzoek};

/// The form that begins a session: the study, and the number of the participant.
#[component]
pub(super) fn Begin() -> impl IntoView {
    let loading = Loading::new(|| fetch_studies().map(Ok::<Onderzoeken, _>).boxed_local());
    view! {
        <Loaded
            loading
            laden="De onderzoeken komen eraan."
            fout="De onderzoeken zijn niet te laden"
            let:onderzoeken
        >
            {match onderzoeken {
                Ok(onderzoeken) => view! { <Keuze onderzoeken /> }.into_any(),
                Err(problem) => {
                    view! {
                        <Melding soort=Soort::Fout titel="Het onderzoek kan niet worden gelezen">
                            <p><code lang="en">{problem}</code></p>
                            <p>"Verbeter het bestand en open dit paneel opnieuw."</p>
                        </Melding>
                    }
                        .into_any()
                }
            }}
        </Loaded>
    }
}

#[component]
fn Keuze(onderzoeken: Vec<Arc<Onderzoek>>) -> impl IntoView {
    let study = use_live_study();
    let nummer = NodeRef::<Input>::new();
    let gekozen = RwSignal::new(0usize);
    let is_wrong = RwSignal::new(false);
    let options = onderzoeken
        .iter()
        .enumerate()
        .map(|(place, it)| view! { <option value=place>{it.titel.clone()}</option> })
        .collect_view();
    let all = StoredValue::new(onderzoeken);
    let inleiding = move || all.with_value(|it| it.get(gekozen.get())?.inleiding.clone());
    let begin = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let typed = nummer.get_untracked().map(|it| it.value()).unwrap_or_default();
        let onderzoek = all.with_value(|it| it.get(gekozen.get_untracked()).cloned());
        match (Deelnemer::new(typed.trim()), onderzoek) {
            (Some(deelnemer), Some(onderzoek)) => {
                study.welcome(onderzoek, deelnemer);
                go_to_top();
            }
            _ => {
                is_wrong.set(true);
                focus_on("#paneel-deelnemer");
            }
        }
    };
    let melding = move || {
        is_wrong.get().then_some("Geef de deelnemer een nummer, zoals P01. Gebruik geen naam.")
    };
    view! {
        <form class="paneel__deel" on:submit=begin>
            <label class="paneel__veld">
                "Onderzoek"
                <select
                    id="paneel-onderzoek"
                    on:change:target=move |it| {
                        gekozen.set(it.target().value().parse().unwrap_or_default());
                    }
                >
                    {options}
                </select>
            </label>
            <p>{inleiding}</p>
            <label class="paneel__veld">
                "Deelnemer"
                <input
                    id="paneel-deelnemer"
                    type="text"
                    autocomplete="off"
                    size="8"
                    placeholder="P01"
                    aria-describedby="paneel-deelnemer-melding"
                    aria-invalid=move || is_wrong.get().then_some("true")
                    node_ref=nummer
                />
            </label>
            <p id="paneel-deelnemer-melding" class="gesprek__melding" role="alert">{melding}</p>
            <button type="submit" class="knop">"Begin met deze deelnemer"</button>
        </form>
    }
}
