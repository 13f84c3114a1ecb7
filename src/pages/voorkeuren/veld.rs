use leptos::prelude::*;

use super::presentation::{Concept, gebrek};
use super::woorden::use_woorden;
use crate::components::changing;
use crate::domain::Kanaal;

/// The field for the address of a channel: its label, what is wrong with it, and how to write it.
#[component]
pub(super) fn Adresveld(kanaal: Kanaal, concept: RwSignal<Concept>) -> impl IntoView {
    let woorden = use_woorden();
    let (id, label, bij, soort, aanvul) = match kanaal {
        Kanaal::Email => ("email", woorden.email, woorden.email_bij, "email", "email"),
        Kanaal::Sms => ("telefoon", woorden.telefoon, woorden.telefoon_bij, "tel", "tel"),
    };
    let fout = Memo::new(move |_| concept.read().gebreken().of(kanaal));
    let melding = changing(move || fout.get().map(|it| gebrek(it, woorden)).into_any());
    let typed = move |event| *concept.write().invoer.adres_mut(kanaal) = event_target_value(&event);
    view! {
        <div class="veld" class:veld--fout=move || fout.get().is_some()>
            <label class="veld__label" for=id>{label}</label>
            <p class="veld__fout" id=format!("{id}-fout")>{melding}</p>
            <input
                id=id
                type=soort
                autocomplete=aanvul
                aria-invalid=move || fout.get().map(|_| "true")
                aria-describedby=format!("{id}-fout {id}-bij")
                prop:value=move || concept.read().invoer.adres(kanaal).to_owned()
                on:input=typed
            />
            <p class="veld__bij" id=format!("{id}-bij")>{bij}</p>
        </div>
    }
}

/// A choice of one of a few.
#[component]
pub(super) fn Keuzes<T: Copy + PartialEq + Send + Sync + 'static>(
    /// The name that the buttons share.
    naam: &'static str,
    /// What the choice is about.
    vraag: &'static str,
    /// Each choice with its words.
    keuzes: Vec<(T, String)>,
    /// What is chosen.
    gekozen: fn(&Concept) -> T,
    /// Chooses.
    kies: fn(&mut Concept, T),
    concept: RwSignal<Concept>,
) -> impl IntoView {
    let keuze = |(waarde, label): (T, String)| {
        view! {
            <label class="veld__keuze">
                <input
                    type="radio"
                    name=naam
                    prop:checked=move || gekozen(&concept.read()) == waarde
                    on:change=move |_| kies(&mut concept.write(), waarde)
                />
                <span>{label}</span>
            </label>
        }
    };
    view! {
        <fieldset class="veld">
            <legend class="veld__label">{vraag}</legend>
            {keuzes.into_iter().map(keuze).collect_view()}
        </fieldset>
    }
}

/// A choice of yes or no.
#[component]
pub(super) fn Vinkje(
    label: &'static str,
    /// The id of what is said about it.
    #[prop(optional)]
    bij: Option<&'static str>,
    #[prop(into)] is_aan: Signal<bool>,
    zet: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="veld__keuze">
            <input
                type="checkbox"
                aria-describedby=bij
                prop:checked=is_aan
                on:change=move |event| zet.run(event_target_checked(&event))
            />
            <span>{label}</span>
        </label>
    }
}
