//! `/aanvragen/<uuid>`: one zaak in full.

pub(crate) mod afdrukken;
pub(crate) mod agenda;
mod besluit;
pub(crate) mod contact;
pub(crate) mod documenten;
mod presentation;
mod samenvatting;
mod status;
pub(crate) mod termijn;
mod verwant;

use leptos::prelude::*;

use super::fout::{Details, Foutmelding, Ontbreekt};
use super::loading::Loading;
use super::niet_gevonden::WegTerug;
use super::page::page;
use super::{
    PaginaTitel, use_bezoekboek, use_config, use_gateway, use_keep, use_labels, use_scenario,
    use_teksten,
};
use crate::components::{Feiten, Laden, Paginalink, Paginamenu};
use crate::config::Variant;
use crate::domain::{Naam, ZaakId};
use crate::error::LoadError;
use crate::gateway::{Documenten, Dossier};
use crate::locales::{Woordenboek, lang_of_gemeente};
use crate::routes::{Anker, Route};
use afdrukken::{AfdrukKnop, AfdrukRegel};
use besluit::{BesluitSectie, is_vergunning};
use contact::ContactSectie;
use documenten::DocumentenSectie;
use samenvatting::Samenvatting;
use status::StatusSectie;
use termijn::TermijnFeit;
use verwant::VerwantSectie;

page! {
    zaak(id: ZaakId),
    title: |teksten| teksten.zaak.zonder_zaaktype,
    view! { <ZaakPagina id /> },
}

/// The texts of the page.
fn use_woorden() -> Woordenboek {
    Woordenboek::of(use_teksten())
}

/// One zaak in full. Its parts are asked for at the same time, and each may fail by itself.
#[component]
pub fn ZaakPagina(
    /// Which.
    id: ZaakId,
) -> impl IntoView {
    let woorden = use_woorden();
    use_bezoekboek().open(id);
    let gateway = StoredValue::new_local(use_gateway());
    let dossier = Loading::new(move || gateway.read_value().dossier(id));
    let aanvrager = Loading::new(move || gateway.read_value().aanvrager(id));
    let documenten = Loading::new(move || gateway.read_value().documenten(id));
    let retry = Callback::new(move |()| dossier.retry());
    let titel = move || match dossier.get() {
        Some(Ok(dossier)) => presentation::titel(&dossier, woorden),
        Some(Err(LoadError::NotFound)) => woorden.pagina.zaak.niet_gevonden.to_owned(),
        None | Some(Err(_)) => woorden.app.zaak.zonder_zaaktype.to_owned(),
    };
    // In English the title is the name that the municipality gave it, and nothing else.
    let lang = move || match dossier.get() {
        Some(Ok(_)) => lang_of_gemeente(woorden.app.taal),
        None | Some(Err(_)) => None,
    };
    let afdrukken = move || matches!(dossier.get(), Some(Ok(_))).then(|| view! { <AfdrukKnop /> });
    let inhoud = move || match dossier.get() {
        None => view! { <Laden tekst=woorden.app.zaak.laden /> }.into_any(),
        Some(Ok(dossier)) => view! { <Inhoud dossier aanvrager documenten retry /> }.into_any(),
        Some(Err(LoadError::NotFound)) => {
            view! { <WegTerug uitleg=woorden.pagina.zaak.niet_gevonden_uitleg /> }.into_any()
        }
        Some(Err(error)) => {
            view! { <Foutmelding titel=woorden.app.fout.aanvraag error retry /> }.into_any()
        }
    };
    view! {
        <Kruimel>{afdrukken}</Kruimel>
        <PaginaTitel titel=Signal::derive(titel) lang=Signal::derive(lang) />
        {inhoud}
    }
}

#[component]
fn Inhoud(
    dossier: Dossier,
    aanvrager: Loading<Naam>,
    documenten: Loading<Documenten>,
    retry: Callback<()>,
) -> impl IntoView {
    let woorden = use_woorden();
    let volgorde = volgorde();
    let is_vergunning = is_vergunning(&dossier);
    let zaaknummer = dossier.zaak.identificatie.clone();
    let gateway = use_gateway();
    let zaak = dossier.zaak.clone();
    let verwanten = Loading::new(move || gateway.verwanten(&zaak));
    let menu = move || {
        let has_besluit = matches!(documenten.get(), Some(Ok(it)) if it.has_besluit());
        let has_verwanten = matches!(verwanten.get(), Some(Ok(it)) if !it.is_empty());
        let besluit = has_besluit.then_some(is_vergunning);
        let links = links(volgorde, besluit, has_verwanten, woorden);
        view! { <Paginamenu naam=woorden.app.algemeen.op_deze_pagina links /> }
    };
    let failures = dossier.failures.clone();
    let ontbreekt = (!failures.is_empty()).then(|| {
        view! { <Ontbreekt titel=woorden.app.overzicht.woorden_ontbreken failures retry /> }
    });
    let aanvraag = view! { <Aanvraag dossier=dossier.clone() aanvrager /> };
    let besluit = view! { <BesluitSectie documenten dossier=dossier.clone() /> };
    let status = view! { <StatusSectie dossier=dossier.clone() /> };
    let verwant = view! { <VerwantSectie verwanten /> };
    let contact = view! { <ContactSectie zaak=dossier.zaak.id zaaknummer=zaaknummer.clone() /> };
    let stukken = view! { <DocumentenSectie documenten zaaknummer=zaaknummer.clone() /> };
    let mut delen = [
        (Anker::Aanvraag, aanvraag.into_any()),
        (Anker::Besluit, besluit.into_any()),
        (Anker::Status, status.into_any()),
        (Anker::Verwant, verwant.into_any()),
        (Anker::Contact, contact.into_any()),
        (Anker::Documenten, stukken.into_any()),
    ];
    delen.sort_by_key(|(deel, _)| volgorde.iter().position(|it| it == deel));
    let delen = delen.map(|(_, deel)| deel);
    view! {
        <AfdrukRegel zaaknummer />
        {ontbreekt}
        <Samenvatting dossier documenten />
        <div class="kolommen">
            {menu}
            <div>{delen} <NaarLijsten /></div>
        </div>
    }
}

/// What was asked for, by whom, and by when there is an answer.
#[component]
fn Aanvraag(dossier: Dossier, aanvrager: Loading<Naam>) -> impl IntoView {
    let boek = use_woorden();
    let feiten = presentation::feiten(&dossier, use_labels(), boek);
    view! {
        <section class="sectie" aria-labelledby=Anker::Aanvraag.id()>
            <h2 id=Anker::Aanvraag.id() tabindex="-1">{boek.pagina.zaak.aanvraag}</h2>
            <Feiten feiten laatste=view! { <TermijnFeit dossier /> }.into_any()>
                <Aanvrager aanvrager />
            </Feiten>
        </section>
    }
}

/// The order of the parts of the page.
fn volgorde() -> [Anker; 6] {
    use Anker::{Aanvraag, Besluit, Contact, Documenten, Status, Verwant};
    let volgorde = match use_config().variant {
        Variant::A => [Aanvraag, Besluit, Status, Verwant, Contact, Documenten],
        Variant::B => [Status, Besluit, Documenten, Aanvraag, Verwant, Contact],
    };
    use_scenario().map_or(volgorde, |it| it.order(volgorde))
}

/// The parts of the page, in its order. The besluit is called a permit or a decision, and not there
/// when nothing was decided.
fn links(
    volgorde: [Anker; 6],
    is_vergunning: Option<bool>,
    has_verwanten: bool,
    boek: Woordenboek,
) -> Vec<Paginalink> {
    let woorden = &boek.pagina.zaak;
    let woord = |deel| match deel {
        Anker::Besluit => is_vergunning.map(|it| besluit::titel(it, boek)),
        Anker::Status => Some(woorden.status),
        Anker::Verwant => has_verwanten.then_some(boek.pagina.verwant.titel),
        Anker::Contact => Some(boek.pagina.contact.titel),
        Anker::Documenten => Some(woorden.documenten),
        _ => Some(woorden.aanvraag),
    };
    volgorde
        .into_iter()
        .filter_map(|deel| Some((woord(deel)?, deel)))
        .map(|(tekst, anker)| Paginalink { tekst: tekst.to_owned(), href: anker.href() })
        .collect()
}

/// The name of who asked for the zaak.
#[component]
pub(crate) fn Aanvrager(
    /// As it is registered.
    aanvrager: Loading<Naam>,
) -> impl IntoView {
    let woorden = &use_woorden().pagina.zaak;
    let naam = move || match aanvrager.get() {
        None => "…".to_owned(),
        Some(Ok(Some(naam))) => naam,
        Some(Ok(None)) => woorden.aanvrager_onbekend.to_owned(),
        Some(Err(_)) => woorden.aanvrager_mislukt.to_owned(),
    };
    let details = move || match aanvrager.get() {
        Some(Err(LoadError::Unexpected(defect))) => {
            Some(view! { <Details defects=vec![defect] /> })
        }
        _ => None,
    };
    view! {
        <div class="feiten__rij">
            <dt>{woorden.aanvrager}</dt>
            <dd>{naam} {details}</dd>
        </div>
    }
}

/// The way back, and what can be done with the page.
#[component]
fn Kruimel(children: Children) -> impl IntoView {
    view! {
        <div class="kruimel">
            <a href=Route::Aanvragen.href(&use_keep())>{use_teksten().algemeen.mijn_aanvragen}</a>
            {children()}
        </div>
    }
}

/// The way back to the lists, at the end of the page.
#[component]
fn NaarLijsten() -> impl IntoView {
    let titel = use_teksten().overzicht.titel;
    let labels = use_labels();
    let keep = use_keep();
    let items = [(labels.lopend, Anker::Lopend), (labels.afgerond, Anker::Afgerond)].map(
        |(tekst, anker)| {
            view! { <li><a href=Route::Aanvragen.href_at(&keep, anker)>{tekst}</a></li> }
        },
    );
    view! {
        <nav class="naar-lijsten" aria-label=titel>
            <ul>{items.collect_view()}</ul>
        </nav>
    }
}
