use leptos::prelude::*;

use super::presentation::{self, Eerder};
use crate::domain::Klantcontact;
use crate::error::LoadError;
use crate::gateway::Gelezen;
use crate::locales::lang_of_gemeente;
use crate::pages::fout::{Foutmelding, Ontbreekt};
use crate::pages::loading::Loading;
use crate::pages::zaak::use_woorden;

/// The earlier contacts about the zaak. Shows nothing when there are none: the municipality may not
/// register contacts.
#[component]
pub(super) fn EerderContact(contacten: Loading<Gelezen<Klantcontact>>) -> impl IntoView {
    let woorden = &use_woorden().pagina.contact;
    let retry = Callback::new(move |()| contacten.retry());
    move || match contacten.get() {
        None => ().into_any(),
        Some(Ok(gelezen)) => view! { <EerdereContacten gelezen retry /> }.into_any(),
        Some(Err(error)) => {
            view! { <Foutmelding titel=woorden.eerder_mislukt error retry /> }.into_any()
        }
    }
}

/// The earlier contacts that could be read, and the number of contacts that could not.
#[component]
pub(crate) fn EerdereContacten(
    /// The contacts that could be read, and the errors of the others.
    gelezen: Gelezen<Klantcontact>,
    /// Asks the gateway for the contacts again.
    retry: Callback<()>,
) -> impl IntoView {
    let boek = use_woorden();
    let woorden = &boek.pagina.contact;
    let failures: Vec<_> =
        gelezen.onleesbaar.into_iter().chain(gelezen.missing).map(LoadError::from).collect();
    let ontbreekt = (!failures.is_empty()).then(|| {
        let titel = (woorden.eerder_onleesbaar)(failures.len());
        view! { <Ontbreekt titel failures retry /> }
    });
    let lijst = (!gelezen.items.is_empty()).then(|| {
        let rijen = gelezen
            .items
            .into_iter()
            .map(|it| view! { <Rij eerder=presentation::eerder(it, boek) /> })
            .collect_view();
        view! {
            <h3>{woorden.eerder}</h3>
            <ul class="contacten" role="list">{rijen}</ul>
        }
    });
    view! { {ontbreekt} {lijst} }
}

#[component]
fn Rij(eerder: Eerder) -> impl IntoView {
    let boek = use_woorden();
    let lang = lang_of_gemeente(boek.app.taal);
    let Eerder { onderwerp, dag, kanaal, inhoud, reactie, niet_bereikt } = eerder;
    let antwoord = boek.pagina.contact.antwoord;
    let comma = (dag.is_some() && kanaal.is_some()).then_some(", ");
    view! {
        <li class="contactmoment">
            {onderwerp.map(|it| view! { <p class="contactmoment__onderwerp" lang=lang>{it}</p> })}
            <p class="contactmoment__wanneer">
                {dag} {comma} <span lang=lang>{kanaal}</span>
            </p>
            {inhoud.map(|it| view! { <p lang=lang>{it}</p> })}
            {reactie.map(|it| view! { <p>{antwoord} " " <span lang=lang>{it}</span></p> })}
            {niet_bereikt.map(|it| view! { <p>{it}</p> })}
        </li>
    }
}
