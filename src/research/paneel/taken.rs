use futures::FutureExt;
use leptos::prelude::*;

use super::klok::Klok;
use super::top::go_to_top;
use crate::browser::spawn;
use crate::components::{Melding, Soort};
use crate::research::live_study::use_live_study;
use crate::research::minuten;
use crate::research::sitting::{Fase, Sitting};
use crate::research::studie::{Afloop, Taakverslag};

/// A task as the moderator sees it.
#[derive(Clone, Debug, PartialEq)]
struct Regel {
    titel: String,
    opdracht: String,
    /// The outcome of each attempt.
    uitslag: Vec<String>,
    is_huidige: bool,
}

fn regels(sitting: &Sitting) -> Vec<Regel> {
    let huidige = sitting.huidige().map(|(place, _)| place);
    let regel = |(place, taak): (usize, &crate::research::studie::Taak)| {
        let done = sitting.verslag.taken.iter().filter(|it| it.taak == taak.id);
        Regel {
            titel: format!("{}. {}", place + 1, taak.titel),
            opdracht: taak.opdracht.clone(),
            uitslag: done.map(uitslag).collect(),
            is_huidige: huidige == Some(place),
        }
    };
    sitting.onderzoek.taken.iter().enumerate().map(regel).collect()
}

/// The outcome and the duration of an attempt, in words.
fn uitslag(verslag: &Taakverslag) -> String {
    let afloop = match verslag.afloop {
        Afloop::Klaar => "klaar",
        Afloop::LuktNiet => "lukt niet",
        Afloop::Afgebroken => "afgebroken",
    };
    format!("{afloop}, {}", minuten(verslag.duur_ms))
}

/// The number of the participant, and the tasks of the study with their outcomes.
#[component]
pub(super) fn Taken() -> impl IntoView {
    let study = use_live_study();
    let fout = RwSignal::new(None::<String>);
    let wie = move || {
        study.sitting.with(|it| {
            it.as_ref()
                .map(|it| format!("{}, deelnemer {}", it.onderzoek.titel, it.verslag.deelnemer))
        })
    };
    let rijen = move || {
        let regels = study.sitting.with(|it| it.as_ref().map(regels)).unwrap_or_default();
        let rij = |(place, regel)| view! { <Rij place regel fout /> };
        regels.into_iter().enumerate().map(rij).collect_view()
    };
    let may_conclude = Memo::new(move |_| {
        study.sitting.with(|it| matches!(it, Some(Sitting { fase: Fase::Gereed(_), .. })))
    });
    let naar_het_einde = move || {
        may_conclude.get().then(|| {
            view! {
                <button
                    type="button"
                    class="knop knop--stil"
                    on:click=move |_| study.conclude()
                >
                    "Naar de laatste vragen"
                </button>
            }
        })
    };
    let melding = move || {
        fout.get().map(|it| {
            view! {
                <Melding soort=Soort::Fout titel="De opdracht kan niet beginnen">
                    <p>{it}</p>
                </Melding>
            }
        })
    };
    view! {
        <div class="paneel__deel">
            <p><strong>{wie}</strong></p>
            <p role="status">{move || study.is_loading.get().then_some("Het scenario komt eraan.")}</p>
            <div role="alert">{melding}</div>
            <ol class="paneel__taken" role="list">{rijen}</ol>
            {naar_het_einde}
        </div>
    }
}

#[component]
fn Rij(place: usize, regel: Regel, fout: RwSignal<Option<String>>) -> impl IntoView {
    let Regel { titel, opdracht, uitslag, is_huidige } = regel;
    let uitslag = (!uitslag.is_empty()).then(|| format!("({})", uitslag.join("; ")));
    let knoppen = if is_huidige {
        view! { <Knoppen place fout /> }.into_any()
    } else {
        view! { <Start place fout woord="Doe deze nu" is_stil=true /> }.into_any()
    };
    view! {
        <li class="paneel__taak" aria-current=is_huidige.then_some("step")>
            <h3>{titel} " " <span class="paneel__uitslag">{uitslag}</span></h3>
            {is_huidige.then(|| view! { <p>{opdracht}</p> })}
            {knoppen}
        </li>
    }
}

/// A button that shows a task to the participant.
#[component]
fn Start(
    place: usize,
    fout: RwSignal<Option<String>>,
    woord: &'static str,
    #[prop(optional)] is_stil: bool,
) -> impl IntoView {
    let study = use_live_study();
    let start = move |_| {
        fout.set(None);
        let show = async move {
            if let Err(error) = study.show(place).await {
                fout.set(Some(error.to_string()));
            }
        };
        spawn(show.boxed_local());
    };
    // Only one task at a time, and its questions come first.
    let is_busy = move || {
        let is_waiting =
            |it: &Sitting| matches!(it.fase, Fase::Bezig(_) | Fase::Navraag(_) | Fase::Afsluiting);
        study.is_loading.get() || study.sitting.with(|it| it.as_ref().is_some_and(is_waiting))
    };
    view! {
        <button
            type="button"
            class="knop"
            class:knop--stil=is_stil
            disabled=is_busy
            on:click=start
        >
            {woord}
        </button>
    }
}

/// The actions on the current task, which depend on the phase of the session.
#[component]
fn Knoppen(place: usize, fout: RwSignal<Option<String>>) -> impl IntoView {
    let study = use_live_study();
    let fase = Memo::new(move |_| {
        study.sitting.with(|it| match it.as_ref()?.fase {
            Fase::Bezig(_) => Some("Bezig"),
            Fase::Opdracht(_) => {
                Some("De deelnemer leest de opdracht. Verberg het paneel om die te tonen.")
            }
            Fase::Navraag(_) => {
                Some("De deelnemer beantwoordt de vraag erna. Verberg het paneel om die te tonen.")
            }
            Fase::Gereed(_) | Fase::Afsluiting | Fase::Klaar => None,
        })
    });
    move || match fase.get() {
        None => view! { <Start place fout woord="Start" /> }.into_any(),
        Some("Bezig") => view! {
            <p>"Bezig: " <Klok /></p>
            <div class="dialoog__knoppen">
                <button type="button" class="knop" on:click=move |_| study.end(Afloop::Klaar)>
                    "Klaar"
                </button>
                <button type="button" class="knop" on:click=move |_| study.end(Afloop::LuktNiet)>
                    "Lukt niet"
                </button>
                <button
                    type="button"
                    class="knop knop--stil"
                    on:click=move |_| {
                        study.end(Afloop::Afgebroken);
                        go_to_top();
                    }
                >
                    "Breek af"
                </button>
            </div>
        }
        .into_any(),
        Some(wacht) => view! { <p>{wacht}</p> }.into_any(),
    }
}
