use leptos::ev;
use leptos::prelude::*;

use crate::pages::paginatitel::focus_on;
use crate::research::live_study::use_live_study;
use crate::research::studie::Vraagstuk;

/// Questions with a scale. The participant may skip any of them.
#[component]
pub(super) fn Vragen(
    /// The questions, in order.
    vragen: Vec<Vraagstuk>,
) -> impl IntoView {
    let study = use_live_study();
    let kop = if vragen.len() == 1 { "Een korte vraag" } else { "Een paar korte vragen" };
    // The answers survive when the moderator opens the panel.
    let gegeven = study.gegeven;
    let is_incomplete = RwSignal::new(false);
    let all = StoredValue::new(vragen.clone());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let gegeven = gegeven.get_untracked();
        // The answers are recorded in the order of the questions.
        let antwoorden: Vec<_> = all.with_value(|vragen| {
            let given = |vraag: &Vraagstuk| {
                let (_, waarde) = gegeven.iter().find(|(id, _)| *id == vraag.id)?;
                vraag.antwoord(*waarde)
            };
            vragen.iter().filter_map(given).collect()
        });
        if antwoorden.len() == all.with_value(Vec::len) {
            study.answer(antwoorden);
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
                <button type="button" class="knop knop--stil" on:click=move |_| study.answer(vec![])>
                    "Liever geen antwoord"
                </button>
            </div>
        </form>
    }
}

/// A question with its scale, which has labels at both ends.
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
            // The labels of both ends are part of the accessible names of those two choices.
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
