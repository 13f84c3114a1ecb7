use leptos::prelude::*;

use crate::components::{changing, lees_voor};
use crate::locales::TerugkoppelingTeksten;
use crate::pages::use_teksten;

/// What the resident answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Antwoord {
    /// Whether the page was clear; `None` until the resident says.
    pub(crate) is_duidelijk: Option<bool>,
    /// What could be better.
    pub(crate) toelichting: String,
}

/// How far the answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stand {
    /// It is being written.
    Vraag,
    /// It is being sent.
    Bezig,
    /// It arrived.
    Bedankt,
    /// It did not arrive.
    Mislukt,
    /// Nobody knows whether it arrived.
    Onzeker,
}

/// The most characters of a free line.
const MOST: &str = "300";

/// The question whether a page was clear. It is answered at once with one button, and the free line
/// comes after it. What was written stays when sending fails.
#[component]
pub(crate) fn TerugkoppelingBeeld(
    /// What the resident answers.
    antwoord: RwSignal<Antwoord>,
    /// How far the answer is.
    stand: RwSignal<Stand>,
    /// Sends the answer.
    verstuur: Callback<()>,
) -> impl IntoView {
    let woorden = TerugkoppelingTeksten::of(use_teksten());
    let is_bedankt = Memo::new(move |_| stand.get() == Stand::Bedankt);
    let inhoud = changing(move || {
        if is_bedankt.get() {
            lees_voor(woorden.dank);
            view! { <p>{woorden.dank}</p> }.into_any()
        } else {
            view! { <Formulier antwoord stand verstuur /> }.into_any()
        }
    });
    view! {
        <div
            id="terugkoppeling"
            class="terugkoppeling"
            role="group"
            tabindex="-1"
            aria-label=woorden.vraag
        >
            {inhoud}
        </div>
    }
}

#[component]
fn Formulier(
    antwoord: RwSignal<Antwoord>,
    stand: RwSignal<Stand>,
    verstuur: Callback<()>,
) -> impl IntoView {
    let woorden = TerugkoppelingTeksten::of(use_teksten());
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        verstuur.run(());
    };
    let has_answer = Memo::new(move |_| antwoord.read().is_duidelijk.is_some());
    let meer =
        changing(move || has_answer.get().then(|| view! { <Meer antwoord stand /> }).into_any());
    let melding = move || match stand.get() {
        Stand::Mislukt => Some(woorden.mislukt),
        Stand::Onzeker => Some(woorden.onzeker),
        Stand::Vraag | Stand::Bezig | Stand::Bedankt => None,
    };
    view! {
        <form novalidate=true on:submit=submit>
            <fieldset class="terugkoppeling__keuze">
                <legend>{woorden.vraag}</legend>
                <Keuze antwoord is_duidelijk=true tekst=woorden.ja />
                <Keuze antwoord is_duidelijk=false tekst=woorden.nee />
            </fieldset>
            {meer}
            <p role="alert">{melding}</p>
        </form>
    }
}

#[component]
fn Keuze(antwoord: RwSignal<Antwoord>, is_duidelijk: bool, tekst: &'static str) -> impl IntoView {
    let is_chosen = move || antwoord.read().is_duidelijk == Some(is_duidelijk);
    view! {
        <label class="terugkoppeling__antwoord">
            <input
                type="radio"
                name="terugkoppeling"
                prop:checked=is_chosen
                on:change=move |_| antwoord.write().is_duidelijk = Some(is_duidelijk)
            />
            <span>{tekst}</span>
        </label>
    }
}

/// The free line, and the button that sends the answer.
#[component]
fn Meer(antwoord: RwSignal<Antwoord>, stand: RwSignal<Stand>) -> impl IntoView {
    let woorden = TerugkoppelingTeksten::of(use_teksten());
    let is_busy = move || stand.get() == Stand::Bezig;
    let knop = move || if is_busy() { woorden.bezig } else { woorden.verstuur };
    view! {
        <label for="terugkoppeling-tekst">{woorden.toelichting}</label>
        <p id="terugkoppeling-let-op" class="terugkoppeling__let-op">{woorden.niet_persoonlijk}</p>
        <input
            id="terugkoppeling-tekst"
            type="text"
            maxlength=MOST
            autocomplete="off"
            aria-describedby="terugkoppeling-let-op"
            prop:value=move || antwoord.read().toelichting.clone()
            on:input=move |it| antwoord.write().toelichting = event_target_value(&it)
        />
        <button class="knop" aria-disabled=move || is_busy().then_some("true")>{knop}</button>
    }
}
