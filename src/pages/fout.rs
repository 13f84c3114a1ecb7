use leptos::prelude::*;

use super::{use_config, use_teksten};
use crate::components::{Melding, Soort};
use crate::config::ConfigError;
use crate::error::{Defect, LoadError};
use crate::locales::NL;

/// Why something could not be loaded and what one can do, with a button to try again.
#[component]
pub(crate) fn Foutmelding(
    /// What could not be shown.
    #[prop(into)]
    titel: String,
    /// Why.
    error: LoadError,
    /// Asks again.
    retry: Callback<()>,
) -> impl IntoView {
    let teksten = use_teksten();
    let reden = match &error {
        LoadError::SessionExpired => teksten.fout.sessie,
        LoadError::NotFound => teksten.fout.niet_gevonden,
        LoadError::Unreachable => teksten.fout.onbereikbaar,
        LoadError::Unexpected(_) => teksten.fout.onverwacht,
    };
    let bel = use_config()
        .organisation
        .contact
        .telephone
        .as_deref()
        .map(teksten.fout.bel);
    let defects = match error {
        LoadError::Unexpected(defect) => vec![defect],
        _ => vec![],
    };
    view! {
        <div role="alert">
            <Melding soort=Soort::Fout titel=titel>
                <p>{reden} " " {bel}</p>
                <Details defects />
                <button type="button" class="knop" on:click=move |_| retry.run(())>
                    {teksten.fout.opnieuw}
                </button>
            </Melding>
        </div>
    }
}

/// What is wrong with the data, for who can mend it. Behind a click: residents need not read it.
#[component]
pub(crate) fn Details(
    /// What is wrong, each with its file and field.
    defects: Vec<Defect>,
) -> impl IntoView {
    let items = defects
        .iter()
        .map(|it| view! { <li><code>{it.to_string()}</code></li> })
        .collect_view();
    (!defects.is_empty()).then(|| {
        view! {
            <details class="details">
                <summary>{use_teksten().fout.details}</summary>
                <ul>{items}</ul>
            </details>
        }
    })
}

/// Says that `config.json` is not good: there is no municipality to speak for yet.
#[component]
pub fn StartFout(
    /// What is the matter with it.
    error: ConfigError,
) -> impl IntoView {
    document().set_title(NL.fout.config_titel);
    view! {
        <main class="pagina" id="inhoud">
            <h1>{NL.fout.config_titel}</h1>
            <Melding soort=Soort::Fout titel=NL.fout.config_uitleg>
                <p><code>{error.0}</code></p>
            </Melding>
        </main>
    }
}
