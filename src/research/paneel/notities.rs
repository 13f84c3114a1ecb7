use leptos::ev;
use leptos::html::Textarea;
use leptos::prelude::*;

use crate::research::live_study::use_live_study;
use crate::research::minuten;
use crate::research::sitting::{Fase, Sitting};
use crate::research::studie::{Gebeurtenis, Regel};

/// The notes of the moderator, each with its time within the task.
fn notities(sitting: &Sitting) -> Vec<String> {
    let written = |taak: &str, regels: &[Regel]| -> Vec<String> {
        let note = |regel: &Regel| match &regel.wat {
            Gebeurtenis::Notitie { tekst } => {
                Some(format!("{taak}, {}: {tekst}", minuten(regel.na_ms)))
            }
            _ => None,
        };
        regels.iter().filter_map(note).collect()
    };
    let ended = sitting.verslag.taken.iter().flat_map(|it| written(&it.taak, &it.regels));
    let outside = sitting.verslag.notities.iter().map(|it| it.tekst.clone());
    let now = match (&sitting.fase, sitting.huidige()) {
        (Fase::Bezig(bezig), Some((_, taak))) => written(&taak.id, bezig.regels()),
        _ => vec![],
    };
    outside.chain(ended).chain(now).collect()
}

/// The notes. Each note is recorded with its time.
#[component]
pub(super) fn Notities() -> impl IntoView {
    let study = use_live_study();
    let veld = NodeRef::<Textarea>::new();
    let keep = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let Some(veld) = veld.get_untracked() else { return };
        if let Some(notitie) = Gebeurtenis::notitie(&veld.value()) {
            study.log(notitie);
            veld.set_value("");
        }
        _ = veld.focus();
    };
    let rijen = move || {
        let notities = study.sitting.with(|it| it.as_ref().map(notities)).unwrap_or_default();
        notities.into_iter().map(|it| view! { <li>{it}</li> }).collect_view()
    };
    view! {
        <form class="paneel__deel" on:submit=keep>
            <label class="paneel__veld">
                "Notitie"
                <textarea id="paneel-notitie" rows="2" node_ref=veld></textarea>
            </label>
            <p class="paneel__uitleg">"Schrijf geen namen op: notities komen in de uitvoer."</p>
            <button type="submit" class="knop knop--stil">"Bewaar notitie"</button>
            <ul class="paneel__notities">{rijen}</ul>
        </form>
    }
}
