use chrono::{DateTime, Utc};
use icondata_tb::{TbDownloadOutline, TbFileTextOutline};
use leptos::prelude::*;

use super::download::Download;
use super::presentation::{self, Rij};
use crate::components::{Icoon, afbreekbaar};
use crate::domain::Document;
use crate::locales::lang_of_gemeente;
use crate::pages::zaak::use_woorden;
use crate::routes::Anker;

/// A row for a document: its name, type and date. The name is what saves it, unless a button with
/// other words does.
#[component]
pub(crate) fn DocumentRij(
    /// The document.
    document: Document,
    /// The words of a button beside the name; without them the name is the button.
    #[prop(optional_no_strip)]
    actie: Option<&'static str>,
    /// The moment of the last visit. Later documents are marked as new.
    vorig: Option<DateTime<Utc>>,
) -> impl IntoView {
    let boek = use_woorden();
    let Rij { naam, soort, datum, is_nieuw, uitleg } = presentation::rij(&document, vorig, boek);
    let nieuw = is_nieuw.then(|| {
        view! { " " <span class="label document__nieuw">{boek.app.algemeen.nieuw}</span> }
    });
    let feiten = view! {
        <p class="document__feiten">{datum.map(|it| view! { <span>{it}</span> })} {nieuw}</p>
    };
    let is_quiet = uitleg.is_none() && actie.is_none();
    let named = (!is_quiet).then(|| view! { <Naam naam=naam.clone() soort=soort.clone() /> });
    let rest = match uitleg {
        None => view! { <Download document naam soort actie bij=feiten.into_any() /> }.into_any(),
        Some(uitleg) => view! { {feiten} <Uitleg uitleg /> }.into_any(),
    };
    let icoon = if is_quiet { TbDownloadOutline } else { TbFileTextOutline };
    view! {
        <li class="document">
            <Icoon icoon />
            <div class="document__tekst">{named} {rest}</div>
        </li>
    }
}

/// The name of a document that cannot be saved, or that a button beside it saves.
#[component]
fn Naam(naam: String, soort: Option<String>) -> impl IntoView {
    let lang = lang_of_gemeente(use_woorden().app.taal);
    view! {
        <p class="document__naam">
            <span lang=lang translate="no">{afbreekbaar(&naam)}</span>
            {soort.map(|it| view! { " " <span class="document__soort">{it}</span> })}
        </p>
    }
}

/// Why a document cannot be downloaded, and where to ask for it.
#[component]
fn Uitleg(uitleg: &'static str) -> impl IntoView {
    view! {
        <p class="document__uitleg">
            {uitleg} " "
            <a rel="external" href=Anker::Contact.href()>
                {use_woorden().pagina.document.vraag_het}
            </a>
        </p>
    }
}
