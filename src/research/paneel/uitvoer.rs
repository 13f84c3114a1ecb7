use futures::FutureExt;
use leptos::prelude::*;

use crate::browser::save::save_file;
use crate::browser::spawn;
use crate::pages::paginatitel::focus_on;
use crate::research::live_study::use_live_study;
use crate::research::sitting::Sitting;
use crate::research::studie::{Onderzoek, Verslag, gebeurtenissen_csv, naar_csv, naar_json};
use crate::routes::{Keep, Tool};

/// A file that the moderator can save: the label of the button, the end of the file name, and the
/// function that writes the file.
type Bestand = (&'static str, &'static str, fn(&Verslag, &Onderzoek) -> String);

const BESTANDEN: [Bestand; 3] = [
    ("Bewaar als JSON", ".json", naar_json),
    ("Bewaar als CSV", ".csv", naar_csv),
    ("Bewaar gebeurtenissen als CSV", "-gebeurtenissen.csv", |verslag, _| {
        gebeurtenissen_csv(verslag)
    }),
];

/// The name of a file, such as `onderzoek-groningen-P01.json`.
fn naam(sitting: &Sitting, ending: &str) -> String {
    format!("onderzoek-{}-{}{ending}", sitting.verslag.onderzoek, sitting.verslag.deelnemer)
}

/// Buttons that save the report, and that make room for the next participant.
#[component]
pub(super) fn Uitvoer() -> impl IntoView {
    let study = use_live_study();
    let melding = RwSignal::new(None::<String>);
    let knoppen = BESTANDEN.map(|(woorden, ending, write)| {
        let save = move |_| {
            let file = study.sitting.with_untracked(|it| {
                let it = it.as_ref()?;
                Some((naam(it, ending), write(&it.verslag, &it.onderzoek)))
            });
            let Some((name, text)) = file else { return };
            let is_saved = save_file(&name, text.as_bytes()).is_ok();
            if is_saved && ending == ".json" {
                study.is_saved.set(true);
            }
            let woord = if is_saved { "is bewaard" } else { "kon niet worden bewaard" };
            melding.set(Some(format!("{name} {woord}.")));
        };
        view! { <button type="button" class="knop knop--stil" on:click=save>{woorden}</button> }
    });
    view! {
        <div class="paneel__deel">
            <h3>"Uitvoer"</h3>
            <div class="dialoog__knoppen">{knoppen.collect_view()}</div>
            <p role="status">{melding}</p>
            // The link stays within the app, so that the session in memory is not lost.
            <p><a href=Tool::Onderzoek.href(&Keep::default())>"Bekijk de samenvatting"</a></p>
            <Volgende />
        </div>
    }
}

/// A button that erases the session. It asks for confirmation when the report was not saved.
#[component]
fn Volgende() -> impl IntoView {
    let study = use_live_study();
    let is_asked = RwSignal::new(false);
    let wipe = move || {
        // The address is a page of the app in the default scenario.
        spawn(study.next_participant().boxed_local());
    };
    let ask = move |_| {
        let has_something =
            study.sitting.with_untracked(|it| it.as_ref().is_some_and(Sitting::has_something));
        if has_something && !study.is_saved.get_untracked() {
            is_asked.set(true);
            request_animation_frame(|| focus_on(".paneel__vraag"));
        } else {
            wipe();
        }
    };
    move || {
        if is_asked.get() {
            view! {
                <p class="paneel__vraag" tabindex="-1" role="alert">"De uitvoer (JSON) is nog niet bewaard. Alles van deze deelnemer wordt gewist."</p>
                <div class="dialoog__knoppen">
                    <button type="button" class="knop" on:click=move |_| wipe()>
                        "Wis zonder te bewaren"
                    </button>
                    <button
                        type="button"
                        class="knop knop--stil"
                        on:click=move |_| is_asked.set(false)
                    >
                        "Annuleer"
                    </button>
                </div>
            }
            .into_any()
        } else {
            view! {
                <button type="button" class="knop knop--stil" on:click=ask>
                    "Volgende deelnemer"
                </button>
            }
            .into_any()
        }
    }
}
