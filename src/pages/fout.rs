use leptos::prelude::*;

use super::paginatitel::focus;
use super::{use_config, use_keep, use_teksten};
use crate::browser::boot;
use crate::components::{Melding, Soort};
use crate::config::ConfigError;
use crate::error::{Defect, LoadError};
use crate::locales::Teksten;
use crate::routes::{Anker, Route};

/// Says why something could not be loaded and what the resident can do, with a button to try again.
#[component]
pub(crate) fn Foutmelding(
    /// What could not be shown.
    #[prop(into)]
    titel: String,
    /// Why it could not be shown.
    error: LoadError,
    /// Asks the gateway again.
    retry: Callback<()>,
) -> impl IntoView {
    let teksten = use_teksten();
    let reden = match &error {
        LoadError::SessionExpired => teksten.fout.sessie,
        LoadError::NotFound => teksten.fout.niet_gevonden,
        LoadError::Unreachable => {
            boot::tell(boot::MISSING);
            teksten.fout.onbereikbaar
        }
        LoadError::Busy => teksten.fout.geen_antwoord,
        LoadError::OfOthers => teksten.fout.van_anderen,
        LoadError::Unexpected(_) => teksten.fout.onverwacht,
    };
    let bel = use_config().organisation.contact.telephone.as_deref().map(teksten.fout.bel);
    let defects = defects(vec![error]);
    view! {
        <div role="alert">
            <Melding soort=Soort::Fout titel=titel>
                <p>{reden} " " {bel}</p>
                <NaarContact />
                <Details defects />
                <Opnieuw retry />
            </Melding>
        </div>
    }
}

/// Says that a part is missing from what is shown, and why, with a button to try again.
#[component]
pub(crate) fn Ontbreekt(
    /// What is missing.
    #[prop(into)]
    titel: String,
    /// Why it is missing: one error for each answer that could not be read.
    failures: Vec<LoadError>,
    /// Asks the gateway again.
    retry: Callback<()>,
    /// A sentence about what is shown all the same.
    #[prop(optional_no_strip)]
    troost: Option<&'static str>,
) -> impl IntoView {
    let defects = defects(failures);
    view! {
        <Melding soort=Soort::Waarschuwing titel=titel>
            {troost.map(|it| view! { <p>{it}</p> })}
            <NaarContact />
            <Details defects />
            <Opnieuw retry />
        </Melding>
    }
}

/// The way from an error to a person.
#[component]
fn NaarContact() -> impl IntoView {
    let href = Route::Contact.href(&use_keep());
    view! { <p><a href=href>{use_teksten().fout.contact}</a></p> }
}

/// The button that asks again. A click removes the button, so it moves the focus to the heading of
/// the page. Otherwise the focus would be lost.
#[component]
fn Opnieuw(retry: Callback<()>) -> impl IntoView {
    let again = move |_| {
        focus(Anker::Boven);
        retry.run(());
    };
    view! {
        <button type="button" class="knop" on:click=again>
            {use_teksten().fout.opnieuw}
        </button>
    }
}

/// What is wrong with the data, as far as that is why something could not be loaded.
pub(crate) fn defects(failures: Vec<LoadError>) -> Vec<Defect> {
    let defect = |it| match it {
        LoadError::Unexpected(defect) => Some(defect),
        _ => None,
    };
    failures.into_iter().filter_map(defect).collect()
}

/// A folded list of defects in the data. The list is for the people who can repair the data;
/// residents need not read the list.
#[component]
pub(crate) fn Details(
    /// The defects, each with its file and field.
    defects: Vec<Defect>,
) -> impl IntoView {
    let items =
        defects.iter().map(|it| view! { <li><code>{it.to_string()}</code></li> }).collect_view();
    (!defects.is_empty()).then(|| {
        view! {
            <details class="details">
                <summary>{use_teksten().fout.details}</summary>
                <ul>{items}</ul>
            </details>
        }
    })
}

/// Says that the configuration is wrong. Without it the app cannot start: it does not know its
/// municipality.
#[component]
pub fn StartFout(
    /// The mistake, with its file and field.
    error: ConfigError,
    /// The texts of the language.
    teksten: &'static Teksten,
) -> impl IntoView {
    let woorden = &teksten.fout;
    document().set_title(woorden.config_titel);
    view! {
        <main class="pagina" id="inhoud">
            <h1>{woorden.config_titel}</h1>
            <Melding soort=Soort::Fout titel=(woorden.config_uitleg)(error.file.name)>
                <p><code>{error.to_string()}</code></p>
            </Melding>
        </main>
    }
}
