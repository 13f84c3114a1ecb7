//! What the participant sees of a study: the tasks and the questions.

mod questions;

use leptos::ev;
use leptos::html::Dialog;
use leptos::prelude::*;

use super::live_study::{Tussendoor, use_live_study};
use super::sitting::{Fase, Sitting};
use super::studie::Vraagstuk;
use crate::pages::paginatitel::focus_on;
use questions::Vragen;

/// The content of the dialog.
#[derive(Clone, Debug, PartialEq)]
enum Blad {
    /// A task: its number from 1, the number of tasks, and its text.
    Opdracht(usize, usize, String),
    /// Questions after a task or at the end.
    Vragen(Vec<Vraagstuk>),
    /// The task once more.
    Nogmaals(String),
    /// A warning that a link leads out of the test environment.
    Buiten,
    /// The words of thanks at the end.
    Dank,
}

fn blad(sitting: &Sitting, tussendoor: Option<Tussendoor>) -> Option<Blad> {
    match &sitting.fase {
        Fase::Bezig(bezig) => match tussendoor? {
            Tussendoor::Opdracht => {
                Some(Blad::Nogmaals(sitting.taak(bezig.taak)?.opdracht.clone()))
            }
            Tussendoor::Buiten => Some(Blad::Buiten),
        },
        Fase::Opdracht(place) => {
            let opdracht = sitting.taak(*place)?.opdracht.clone();
            Some(Blad::Opdracht(sitting.gedaan() + 1, sitting.onderzoek.taken.len(), opdracht))
        }
        Fase::Navraag(_) => Some(Blad::Vragen(sitting.onderzoek.na_taak.clone())),
        Fase::Afsluiting => Some(Blad::Vragen(sitting.onderzoek.na_afloop.clone())),
        Fase::Klaar => Some(Blad::Dank),
        Fase::Gereed(_) => None,
    }
}

/// A modal dialog over the page, shown as long as there is something to read or answer.
#[component]
pub(super) fn ParticipantDialog() -> impl IntoView {
    let study = use_live_study();
    let dialog = NodeRef::<Dialog>::new();
    let blad = Memo::new(move |_| {
        let tussendoor = study.tussendoor.get();
        study.sitting.with(|it| blad(it.as_ref()?, tussendoor)).filter(|_| !study.is_open.get())
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
        // The focus moves once the dialog is on the screen. A screen reader then announces the
        // heading, and a long task is read from its beginning. When the dialog closes, the focus
        // goes to the heading of the page: at once, since a frame later the participant may have
        // begun to type.
        if is_there {
            request_animation_frame(|| focus_on("#gesprek-kop"));
        } else if before == Some(true) && !study.is_open.get_untracked() {
            focus_on("h1");
        }
        is_there
    });
    // Escape must not close the dialog, since that would leave a question unanswered by accident.
    // Some browsers close it all the same.
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
            <p>
                <button
                    type="button"
                    class="gesprek__begeleider"
                    on:click=move |_| study.is_open.set(true)
                >
                    "Begeleider"
                </button>
            </p>
        </dialog>
    }
}

/// The text of a task. The clock starts when the participant has read it.
#[component]
fn Opdracht(nummer: usize, aantal: usize, opdracht: String) -> impl IntoView {
    let study = use_live_study();
    view! {
        <h2 id="gesprek-kop" tabindex="-1">"Opdracht " {nummer} " van " {aantal}</h2>
        <p class="gesprek__opdracht">{opdracht}</p>
        <button type="button" class="knop" on:click=move |_| study.begin()>
            "Begin"
        </button>
    }
}

/// A text that the participant can read during a task.
#[component]
fn Tussenblad(kop: &'static str, tekst: String) -> impl IntoView {
    let study = use_live_study();
    view! {
        <h2 id="gesprek-kop" tabindex="-1">{kop}</h2>
        <p class="gesprek__opdracht">{tekst}</p>
        <button type="button" class="knop" on:click=move |_| study.tussendoor.set(None)>
            "Verder"
        </button>
    }
}

/// The words of thanks. The moderator continues from here.
#[component]
fn Dank() -> impl IntoView {
    view! {
        <h2 id="gesprek-kop" tabindex="-1">"Bedankt"</h2>
        <p>"Dit was de laatste opdracht. U hoeft niets meer te doen."</p>
    }
}
