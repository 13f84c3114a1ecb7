//! The documents of a zaak: a row for each, and a download of all of them as one zip.

pub(crate) mod alles;
pub(crate) mod download;
pub(crate) mod presentation;
pub(crate) mod rij;
pub(crate) mod taak;
pub(crate) mod voortgang;
mod zip;

use leptos::prelude::*;

use super::aanleveren::Aanleveren;
use super::use_woorden;
use super::vormen::DOCUMENTEN;
use crate::gateway::{Documenten, Dossier};
use crate::pages::fout::Ontbreekt;
use crate::pages::loaded::Loaded;
use crate::pages::loading::Loading;
use crate::pages::use_bezoekboek;
use crate::routes::Anker;
use alles::DownloadAlles;
use presentation::Groep;
pub(super) use rij::DocumentRij;

/// The documents of the zaak, except those of the besluiten.
#[component]
pub(super) fn DocumentenSectie(
    dossier: Loading<Dossier>,
    documenten: Loading<Documenten>,
    /// The number of the zaak, with which the name of the zip begins.
    zaaknummer: String,
) -> impl IntoView {
    let woorden = use_woorden().pagina;
    let retry = Callback::new(move |()| documenten.retry());
    view! {
        <section class="sectie" aria-labelledby=Anker::Documenten.id()>
            <h2 id=Anker::Documenten.id() tabindex="-1">{woorden.zaak.documenten}</h2>
            <Loaded
                loading=documenten
                laden=woorden.document.laden
                vormen=DOCUMENTEN
                fout=woorden.document.mislukt
                let:documenten
            >
                <Overige documenten zaaknummer=zaaknummer.clone() retry />
            </Loaded>
            <Aanleveren dossier documenten />
        </section>
    }
}

#[component]
fn Overige(documenten: Documenten, zaaknummer: String, retry: Callback<()>) -> impl IntoView {
    let boek = use_woorden();
    let woorden = &boek.pagina.document;
    let alles = presentation::alles(documenten.alle(), &zaaknummer, boek).map(|it| match it {
        Ok(alles) => view! { <DownloadAlles alles /> }.into_any(),
        Err(uitleg) => view! { <p class="document__uitleg">{uitleg}</p> }.into_any(),
    });
    let has_besluit = documenten.has_besluit();
    let Documenten {
        van_besluit, overig, verborgen, lijst_failure, failures, besluit_failure, ..
    } = documenten;
    let geen = match verborgen {
        0 if van_besluit.is_empty() => woorden.geen.to_owned(),
        0 => woorden.geen_overige.to_owned(),
        verborgen => (woorden.verborgen)(verborgen),
    };
    // A besluit that could not be loaded may have documents.
    let is_known = failures.is_empty() && lijst_failure.is_none() && besluit_failure.is_none();
    let nothing = (overig.is_empty() && is_known).then(|| view! { <p>{geen}</p> });
    let besluit = besluit_failure.map(|failure| {
        let besluit = &boek.pagina.besluit;
        let titel = if has_besluit { besluit.onvolledig } else { besluit.onbekend };
        view! { <Ontbreekt titel failures=vec![failure] retry /> }
    });
    let lijst = lijst_failure.map(|failure| {
        view! { <Ontbreekt titel=woorden.mislukt failures=vec![failure] retry /> }
    });
    let ontbreekt = (!failures.is_empty()).then(|| {
        let titel = (woorden.onleesbaar)(failures.len());
        view! { <Ontbreekt titel failures retry /> }
    });
    let has_rows = !overig.is_empty();
    let groepen = presentation::groepen(overig, boek)
        .into_iter()
        .map(|groep| view! { <Groepje groep /> })
        .collect_view();
    view! {
        {besluit}
        {lijst}
        {ontbreekt}
        {nothing}
        {has_rows.then(|| view! { <div class="documenten">{groepen}</div> })}
        {alles}
    }
}

/// The documents of one side, below their heading.
#[component]
fn Groepje(groep: Groep) -> impl IntoView {
    let vorig = use_bezoekboek().get().vorig();
    let rijen = groep
        .documenten
        .into_iter()
        .map(|document| view! { <DocumentRij document vorig /> })
        .collect_view();
    view! {
        {groep.kop.map(|it| view! { <h3 class="documenten__kop">{it}</h3> })}
        <ul role="list">{rijen}</ul>
    }
}
