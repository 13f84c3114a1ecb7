use leptos::ev;
use leptos::html::Textarea;
use leptos::prelude::*;

use crate::research::lab::use_lab;
use crate::research::minuten;
use crate::research::studie::{Gebeurtenis, Regel};
use crate::research::zitting::{Fase, Zitting};

/// What the moderator wrote, each with its moment within its task.
fn notities(zitting: &Zitting) -> Vec<String> {
    let written = |taak: &str, regels: &[Regel]| -> Vec<String> {
        let note = |regel: &Regel| match &regel.wat {
            Gebeurtenis::Notitie { tekst } => {
                Some(format!("{taak}, {}: {tekst}", minuten(regel.na_ms)))
            }
            _ => None,
        };
        regels.iter().filter_map(note).collect()
    };
    let ended = zitting.verslag.taken.iter().flat_map(|it| written(&it.taak, &it.regels));
    let outside = zitting.verslag.notities.iter().map(|it| it.tekst.clone());
    let now = match (&zitting.fase, zitting.huidige()) {
        (Fase::Bezig(bezig), Some((_, taak))) => written(&taak.id, bezig.regels()),
        _ => vec![],
    };
    outside.chain(ended).chain(now).collect()
}

/// Notes, which keep their moment.
#[component]
pub(super) fn Notities() -> impl IntoView {
    let lab = use_lab();
    let veld = NodeRef::<Textarea>::new();
    let keep = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let Some(veld) = veld.get_untracked() else { return };
        if let Some(notitie) = Gebeurtenis::notitie(&veld.value()) {
            lab.log(notitie);
            veld.set_value("");
        }
        _ = veld.focus();
    };
    let rijen = move || {
        let notities = lab.zitting.with(|it| it.as_ref().map(notities)).unwrap_or_default();
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
