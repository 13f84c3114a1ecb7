//! What the participant sees of a study: what to do, and what is asked.

use leptos::ev;
use leptos::html::Dialog;
use leptos::prelude::*;

use super::lab::use_lab;
use super::studie::Vraagstuk;
use super::zitting::{Fase, Zitting};

/// What the participant is to read or to answer now.
#[derive(Clone, Debug, PartialEq)]
enum Blad {
    /// What to do: its number from one, of how many, and the words.
    Opdracht(usize, usize, String),
    /// Questions, after a task or at the end.
    Vragen(Vec<Vraagstuk>),
    /// That it is over.
    Dank,
}

fn blad(zitting: &Zitting) -> Option<Blad> {
    match &zitting.fase {
        Fase::Opdracht(place) => {
            let opdracht = zitting.taak(*place)?.opdracht.clone();
            Some(Blad::Opdracht(place + 1, zitting.onderzoek.taken.len(), opdracht))
        }
        Fase::Navraag(_) => Some(Blad::Vragen(zitting.onderzoek.na_taak.clone())),
        Fase::Afsluiting => Some(Blad::Vragen(zitting.onderzoek.na_afloop.clone())),
        Fase::Klaar => Some(Blad::Dank),
        Fase::Gereed(_) | Fase::Bezig(_) => None,
    }
}

/// A dialog that lies over the page, which waits, as long as there is something to read or answer.
#[component]
pub(super) fn Gesprek() -> impl IntoView {
    let lab = use_lab();
    let dialog = NodeRef::<Dialog>::new();
    let blad = Memo::new(move |_| {
        lab.zitting.with(|it| blad(it.as_ref()?)).filter(|_| !lab.is_open.get())
    });
    Effect::new(move || {
        let Some(dialog) = dialog.get() else { return };
        if blad.read().is_none() {
            dialog.close();
        } else if !dialog.open() {
            _ = dialog.show_modal();
        }
    });
    // Escape would leave the question unanswered by accident.
    let stay = move |event: ev::Event| event.prevent_default();
    let inhoud = move || match blad.get()? {
        Blad::Opdracht(nummer, aantal, opdracht) => {
            Some(view! { <Opdracht nummer aantal opdracht /> }.into_any())
        }
        Blad::Vragen(vragen) => Some(view! { <Vragen vragen /> }.into_any()),
        Blad::Dank => Some(view! { <Dank /> }.into_any()),
    };
    view! {
        <dialog class="dialoog gesprek" aria-labelledby="gesprek-kop" node_ref=dialog on:cancel=stay>
            {inhoud}
        </dialog>
    }
}

/// What to do. The clock starts when it has been read.
#[component]
fn Opdracht(nummer: usize, aantal: usize, opdracht: String) -> impl IntoView {
    let lab = use_lab();
    view! {
        <h2 id="gesprek-kop">"Opdracht " {nummer} " van " {aantal}</h2>
        <p class="gesprek__opdracht">{opdracht}</p>
        <button type="button" class="knop" on:click=move |_| lab.begin()>
            "Begin"
        </button>
    }
}

/// Questions on a scale. Nobody has to answer.
#[component]
fn Vragen(vragen: Vec<Vraagstuk>) -> impl IntoView {
    let lab = use_lab();
    let kop = if vragen.len() == 1 { "Een korte vraag" } else { "Een paar korte vragen" };
    let gegeven = RwSignal::new(Vec::<(String, u8)>::new());
    let is_incomplete = RwSignal::new(false);
    let all = StoredValue::new(vragen.clone());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let gegeven = gegeven.get_untracked();
        // In the order of the questions, whatever was answered first.
        let antwoorden: Vec<_> = all.with_value(|vragen| {
            let given = |vraag: &Vraagstuk| {
                let (_, waarde) = gegeven.iter().find(|(id, _)| *id == vraag.id)?;
                vraag.antwoord(*waarde)
            };
            vragen.iter().filter_map(given).collect()
        });
        if antwoorden.len() == all.with_value(Vec::len) {
            lab.answer(antwoorden);
        } else {
            is_incomplete.set(true);
        }
    };
    let melding = move || is_incomplete.get().then_some("Kies bij elke vraag een antwoord.");
    let rijen = vragen.into_iter().map(|vraag| view! { <Schaal vraag gegeven /> }).collect_view();
    view! {
        <form on:submit=submit>
            <h2 id="gesprek-kop" tabindex="-1">{kop}</h2>
            {rijen}
            <p class="gesprek__melding" role="alert">{melding}</p>
            <div class="dialoog__knoppen">
                <button type="submit" class="knop">"Verder"</button>
                <button type="button" class="knop knop--stil" on:click=move |_| lab.answer(vec![])>
                    "Liever geen antwoord"
                </button>
            </div>
        </form>
    }
}

/// A question with its scale, of which the ends are in words.
#[component]
fn Schaal(vraag: Vraagstuk, gegeven: RwSignal<Vec<(String, u8)>>) -> impl IntoView {
    let Vraagstuk { id, tekst, laag, hoog, schaal, .. } = vraag;
    let keuzes = (1..=schaal)
        .map(|waarde| {
            let (id, name) = (id.clone(), id.clone());
            let choose = move |_| {
                let id = id.clone();
                gegeven.update(|it| {
                    it.retain(|(known, _)| *known != id);
                    it.push((id, waarde));
                });
            };
            // A screen reader hears what the ends mean at the ends.
            let uitleg = match waarde {
                1 => Some(laag.clone()),
                it if it == schaal => Some(hoog.clone()),
                _ => None,
            };
            view! {
                <label class="schaal__keuze">
                    <input type="radio" name=name value=waarde on:change=choose />
                    <span>{waarde}</span>
                    {uitleg.map(|it| view! { <span class="alleen-voorgelezen">" " {it}</span> })}
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="schaal">
            <legend>{tekst}</legend>
            <div class="schaal__keuzes">{keuzes}</div>
            <p class="schaal__einden" aria-hidden="true">
                <span>"1: " {laag.clone()}</span>
                <span>{schaal} ": " {hoog.clone()}</span>
            </p>
        </fieldset>
    }
}

/// Thanks; the moderator goes on.
#[component]
fn Dank() -> impl IntoView {
    view! {
        <h2 id="gesprek-kop">"Bedankt"</h2>
        <p>"Dit was de laatste opdracht. U hoeft niets meer te doen."</p>
    }
}
