//! What the participant sees of a study: what to do, and what is asked.

use leptos::ev;
use leptos::html::Dialog;
use leptos::prelude::*;

use super::lab::{Tussendoor, use_lab};
use super::studie::Vraagstuk;
use super::zitting::{Fase, Zitting};
use crate::pages::focus_on;

/// What the participant is to read or to answer now.
#[derive(Clone, Debug, PartialEq)]
enum Blad {
    /// What to do: its number from one, of how many, and the words.
    Opdracht(usize, usize, String),
    /// Questions, after a task or at the end.
    Vragen(Vec<Vraagstuk>),
    /// What to do, once more.
    Nogmaals(String),
    /// That a link leads out of the test environment.
    Buiten,
    /// That it is over.
    Dank,
}

fn blad(zitting: &Zitting, tussendoor: Option<Tussendoor>) -> Option<Blad> {
    match &zitting.fase {
        Fase::Bezig(bezig) => match tussendoor? {
            Tussendoor::Opdracht => {
                Some(Blad::Nogmaals(zitting.taak(bezig.taak)?.opdracht.clone()))
            }
            Tussendoor::Buiten => Some(Blad::Buiten),
        },
        Fase::Opdracht(place) => {
            let opdracht = zitting.taak(*place)?.opdracht.clone();
            Some(Blad::Opdracht(zitting.gedaan() + 1, zitting.onderzoek.taken.len(), opdracht))
        }
        Fase::Navraag(_) => Some(Blad::Vragen(zitting.onderzoek.na_taak.clone())),
        Fase::Afsluiting => Some(Blad::Vragen(zitting.onderzoek.na_afloop.clone())),
        Fase::Klaar => Some(Blad::Dank),
        Fase::Gereed(_) => None,
    }
}

/// A dialog that lies over the page, which waits, as long as there is something to read or answer.
#[component]
pub(super) fn Gesprek() -> impl IntoView {
    let lab = use_lab();
    let dialog = NodeRef::<Dialog>::new();
    let blad = Memo::new(move |_| {
        let tussendoor = lab.tussendoor.get();
        lab.zitting.with(|it| blad(it.as_ref()?, tussendoor)).filter(|_| !lab.is_open.get())
    });
    let show = move || {
        let Some(dialog) = dialog.get_untracked() else { return };
        if blad.read_untracked().is_none() {
            dialog.close();
        } else if !dialog.open() {
            _ = dialog.show_modal();
        }
    };
    Effect::new(move |before: Option<bool>| {
        let is_there = blad.read().is_some() && dialog.get().is_some();
        show();
        // Once it is on the screen: a screen reader says what it is, and a long task is read from its
        // beginning. After it, the page.
        if is_there {
            request_animation_frame(|| focus_on("#gesprek-kop"));
        } else if before == Some(true) && !lab.is_open.get_untracked() {
            request_animation_frame(|| focus_on("h1"));
        }
        is_there
    });
    // Escape would leave the question unanswered by accident; some browsers close all the same.
    let stay = move |event: ev::Event| event.prevent_default();
    let inhoud = move || match blad.get()? {
        Blad::Opdracht(nummer, aantal, opdracht) => {
            Some(view! { <Opdracht nummer aantal opdracht /> }.into_any())
        }
        Blad::Vragen(vragen) => Some(view! { <Vragen vragen /> }.into_any()),
        Blad::Nogmaals(opdracht) => {
            Some(view! { <Tussenblad kop="De opdracht" tekst=opdracht /> }.into_any())
        }
        Blad::Buiten => {
            let tekst = "Deze link gaat naar een andere website. Dat doen we nu niet.".to_owned();
            Some(view! { <Tussenblad kop="Een andere website" tekst /> }.into_any())
        }
        Blad::Dank => Some(view! { <Dank /> }.into_any()),
    };
    view! {
        <dialog
            class="dialoog gesprek"
            lang="nl"
            aria-labelledby="gesprek-kop"
            node_ref=dialog
            on:cancel=stay
            on:close=move |_| show()
        >
            {inhoud}
            <p class="gesprek__voet">
                <button
                    type="button"
                    class="gesprek__begeleider"
                    on:click=move |_| lab.is_open.set(true)
                >
                    "Begeleider"
                </button>
            </p>
        </dialog>
    }
}

/// What to do. The clock starts when it has been read.
#[component]
fn Opdracht(nummer: usize, aantal: usize, opdracht: String) -> impl IntoView {
    let lab = use_lab();
    view! {
        <h2 id="gesprek-kop" tabindex="-1">"Opdracht " {nummer} " van " {aantal}</h2>
        <p class="gesprek__opdracht">{opdracht}</p>
        <button type="button" class="knop" on:click=move |_| lab.begin()>
            "Begin"
        </button>
    }
}

/// Something to read during a task.
#[component]
fn Tussenblad(kop: &'static str, tekst: String) -> impl IntoView {
    let lab = use_lab();
    view! {
        <h2 id="gesprek-kop" tabindex="-1">{kop}</h2>
        <p class="gesprek__opdracht">{tekst}</p>
        <button type="button" class="knop" on:click=move |_| lab.tussendoor.set(None)>
            "Verder"
        </button>
    }
}

/// Questions on a scale. Nobody has to answer.
#[component]
fn Vragen(vragen: Vec<Vraagstuk>) -> impl IntoView {
    let lab = use_lab();
    let kop = if vragen.len() == 1 { "Een korte vraag" } else { "Een paar korte vragen" };
    // Kept while the moderator looks at the panel.
    let gegeven = lab.gegeven;
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
            focus_on(".schaal:not(:has(:checked)) input");
        }
    };
    Effect::new(move || {
        gegeven.track();
        is_incomplete.set(false);
    });
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
            let is_chosen = gegeven.with_untracked(|it| it.contains(&(name.clone(), waarde)));
            view! {
                <label class="schaal__keuze">
                    <input
                        type="radio"
                        name=name
                        value=waarde
                        prop:checked=is_chosen
                        on:change=choose
                    />
                    <span>{waarde}</span>
                    {uitleg.map(|it| view! { <span class="alleen-voorgelezen">" " {it}</span> })}
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="schaal" class:schaal--lang={schaal > 7}>
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
        <h2 id="gesprek-kop" tabindex="-1">"Bedankt"</h2>
        <p>"Dit was de laatste opdracht. U hoeft niets meer te doen."</p>
    }
}
