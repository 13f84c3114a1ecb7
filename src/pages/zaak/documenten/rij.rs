use chrono::{DateTime, Utc};
use icondata_tb::{TbBuildingCommunityOutline, TbFileTextOutline, TbUserOutline};
use leptos::prelude::*;

use super::download::Download;
use super::presentation::{self, Herkomst, Rij};
use crate::components::Icoon;
use crate::domain::Document;
use crate::locales::lang_of_gemeente;
use crate::pages::zaak::use_woorden;
use crate::routes::Anker;

/// A row for a document: its name, type, date and origin, and the button that saves it.
#[component]
pub(crate) fn DocumentRij(
    /// The document.
    document: Document,
    /// The words on the button.
    actie: &'static str,
    /// The moment of the last visit. Later documents are marked as new.
    vorig: Option<DateTime<Utc>>,
) -> impl IntoView {
    let boek = use_woorden();
    let Rij { naam, soort, datum, herkomst, is_nieuw, uitleg } =
        presentation::rij(&document, vorig, boek);
    let whole = [Some(naam.as_str()), soort.as_deref()].into_iter().flatten();
    let whole = whole.collect::<Vec<_>>().join(" ");
    let download = match uitleg {
        None => view! { <Download document naam=whole actie /> }.into_any(),
        Some(uitleg) => view! { <Uitleg uitleg /> }.into_any(),
    };
    let nieuw = is_nieuw.then(|| {
        view! { " " <span class="label document__nieuw">{boek.app.algemeen.nieuw}</span> }
    });
    view! {
        <li class="document">
            <Icoon icoon=TbFileTextOutline />
            <div class="document__tekst">
                <p class="document__naam">
                    <span lang=lang_of_gemeente(boek.app.taal) translate="no">{naam}</span>
                    {soort.map(|it| view! { " " <span class="document__soort">{it}</span> })}
                    {nieuw}
                </p>
                <div class="document__feiten">
                    {datum.map(|it| view! { <p>{it}</p> })}
                    {herkomst.map(|herkomst| view! { <VanWie herkomst /> })}
                </div>
                {download}
            </div>
        </li>
    }
}

#[component]
fn VanWie(herkomst: Herkomst) -> impl IntoView {
    let icoon = if herkomst.is_van_u { TbUserOutline } else { TbBuildingCommunityOutline };
    view! {
        <p class="document__herkomst" class:document__herkomst--u=herkomst.is_van_u>
            <Icoon icoon />
            {herkomst.woorden}
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
