//! `/aanvragen/<uuid>`: the page of one zaak.

pub(crate) mod aanleveren;
pub(crate) mod aanvraag;
pub(crate) mod afdrukken;
pub(crate) mod agenda;
mod besluit;
pub(crate) mod contact;
pub(crate) mod documenten;
mod geopend;
mod inhoud;
mod inhoudsopgave;
mod onder;
mod presentation;
mod questions;
mod samenvatting;
mod secties;
mod status;
pub(crate) mod termijn;
mod uitkomst;
mod verwant;
mod vormen;
mod woorden;

use leptos::prelude::*;

use super::fout::Foutmelding;
use super::loading::Loading;
use super::niet_gevonden::WegTerug;
use super::page::page;
use super::paginatitel::Volgend;
use super::{EigenWoorden, PaginaTitel, use_bezoekboek, use_gateway, use_keep};
use crate::browser::place;
use crate::components::{Skelet, changing, lees_voor, whenever};
use crate::domain::ZaakId;
use crate::error::LoadError;
use crate::gateway::Dossier;
use crate::locales::lang_of_gemeente;
use crate::routes::{Route, Selectie, path_of};
use afdrukken::AfdrukKnop;
use inhoud::Inhoud;
use questions::Questions;
use woorden::use_woorden;

page! {
    zaak(id: ZaakId),
    title: |teksten| teksten.zaak.zonder_zaaktype,
    view! { <ZaakPagina id /> },
}

/// The page of one zaak. It asks for all parts at the same time, and each part can fail separately.
///
/// The page shows what the overview knew of the zaak until the gateway answers. From then on, the
/// answer counts: when there is no such zaak, the page shows nothing of it any more.
#[component]
pub fn ZaakPagina(
    /// The id of the zaak, as in the address.
    id: ZaakId,
) -> impl IntoView {
    let woorden = use_woorden();
    use_bezoekboek().open(id);
    let gateway = StoredValue::new_local(use_gateway());
    let dossier = Loading::new(move || gateway.read_value().dossier(id));
    let aanvrager = Loading::new(move || onder::aanvrager(gateway.get_value(), id));
    let documenten = Loading::new(move || onder::documenten(gateway.get_value(), id));
    let shown = Memo::new(move |before: Option<&Option<Dossier>>| match dossier.get() {
        Some(Ok(dossier)) => Some(dossier),
        Some(Err(LoadError::NotFound)) => None,
        None | Some(Err(_)) => before.cloned().unwrap_or_else(|| gateway.read_value().bekend(id)),
    });
    let is_shown = Memo::new(move |_| shown.read().is_some());
    let retry = Callback::new(move |()| dossier.retry());
    let titel = move || match (shown.get(), dossier.get()) {
        (Some(dossier), _) => presentation::titel(&dossier, woorden),
        (None, Some(Err(LoadError::NotFound))) => woorden.pagina.zaak.niet_gevonden.to_owned(),
        (None, _) => woorden.app.zaak.zonder_zaaktype.to_owned(),
    };
    // The heading has the focus while the page loads, and would not be read again.
    whenever({
        let was_shown = is_shown.get_untracked();
        move || {
            if is_shown.get() && !was_shown {
                lees_voor(&(woorden.pagina.zaak.is_er)(&untrack(titel)));
            }
        }
    });
    // On an English page the title is only the name that the municipality gave, which is Dutch.
    let lang = move || is_shown.get().then(|| lang_of_gemeente(woorden.app.taal)).flatten();
    let afdrukken = changing(move || is_shown.get().then(|| view! { <AfdrukKnop /> }).into_any());
    let inhoud = changing(move || {
        if is_shown.get() {
            let questions = Questions { dossier, aanvrager, documenten };
            return view! { <Inhoud id shown questions retry /> }.into_any();
        }
        match dossier.get() {
            Some(Err(LoadError::NotFound)) => {
                lees_voor(woorden.pagina.zaak.niet_gevonden);
                view! { <WegTerug uitleg=woorden.pagina.zaak.niet_gevonden_uitleg /> }.into_any()
            }
            Some(Err(error)) => {
                view! { <Foutmelding titel=woorden.app.fout.aanvraag error retry /> }.into_any()
            }
            None | Some(Ok(_)) => {
                let vormen = [vormen::BOVEN, vormen::ONDER].concat();
                view! { <Skelet tekst=woorden.app.zaak.laden vormen is_pagina=true /> }.into_any()
            }
        }
    });
    view! {
        <Kruimel>{afdrukken}</Kruimel>
        <PaginaTitel titel=Volgend::new(titel) lang=Volgend::new(lang) />
        <EigenWoorden />
        {inhoud}
    }
}

/// The link back to the overview as the visitor left it, with the buttons for the page beside it.
#[component]
fn Kruimel(children: Children) -> impl IntoView {
    let keep = use_keep();
    let is_overview = |it: &str| Route::parse(path_of(it)) == Some(Route::Aanvragen);
    let href = Selectie::href_back(&place::latest(&is_overview).unwrap_or_default(), &keep);
    view! {
        <div class="kruimel">
            <a class="kruimel__terug" href=href data-terug>
                {use_woorden().pagina.zaak.terug}
            </a>
            {children()}
        </div>
    }
}

#[cfg(any(test, fuzzing))]
pub(super) mod tests;
