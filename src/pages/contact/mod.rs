//! `/contact`: the ways to reach the municipality, and a list of the zaken to take along. Also for
//! who is not logged in: there is a way to it from every error.

pub(crate) mod meenemen;
pub(crate) mod presentation;

use leptos::prelude::*;

use super::kanalen::Kanalen;
use super::kanalen::presentation::mail;
use super::page::page;
use super::{EigenWoorden, PaginaTitel, use_config, use_session, use_teksten};
use crate::components::changing;
use crate::locales::ContactpaginaTeksten;
use crate::routes::Anker;
use meenemen::Meenemen;

page! {
    contact(),
    title: |teksten| teksten.algemeen.contact,
    view! { <ContactPagina /> },
}

/// The contact page.
#[component]
pub fn ContactPagina() -> impl IntoView {
    let woorden = &ContactpaginaTeksten::of(use_teksten()).pagina;
    let is_inside = use_session().is_inside();
    let lijst = changing(move || {
        if is_inside.get() {
            view! { <Meenemen /> }.into_any()
        } else {
            view! { <p>{woorden.inloggen}</p> }.into_any()
        }
    });
    view! {
        <PaginaTitel titel=woorden.titel />
        <p class="inleiding">{(woorden.uitleg)(&use_config().organisation.name)}</p>
        <EigenWoorden />
        <Bereik />
        {lijst}
    }
}

/// The ways to reach the municipality.
#[component]
fn Bereik() -> impl IntoView {
    let ContactpaginaTeksten { pagina, kanalen } = ContactpaginaTeksten::of(use_teksten());
    let contact = use_config().organisation.contact.clone();
    let email = contact.email.as_deref().and_then(mail);
    let formulier = contact.form.as_deref().and_then(presentation::formulier);
    let kanalen = if presentation::has_any(&contact) {
        view! { <dl class="feiten"><Kanalen woorden=kanalen mail=email formulier /></dl> }
            .into_any()
    } else {
        view! { <p>{pagina.geen_kanalen}</p> }.into_any()
    };
    view! {
        <section class="sectie" aria-labelledby=Anker::Contact.id()>
            <h2 id=Anker::Contact.id() tabindex="-1">{pagina.kanalen}</h2>
            {kanalen}
        </section>
    }
}
