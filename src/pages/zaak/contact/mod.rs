//! How to reach the municipality about a zaak. The links pass on the number of the zaak where they
//! can.

pub(crate) mod eerder;
pub(crate) mod kopieer;
pub(super) mod presentation;
pub(crate) mod vraag;

use leptos::prelude::*;

use super::use_woorden;
use crate::browser::clock::now;
use crate::components::afbreekbaar;
use crate::domain::{Openingstijden, ZaakId};
use crate::locales::lang_of_gemeente;
use crate::pages::loading::Loading;
use crate::pages::{use_config, use_gateway, use_today};
use crate::routes::{Anker, bel};
use eerder::EerderContact;
use kopieer::Kopieer;
use vraag::VraagOver;

/// The section that says how to reach the municipality about the zaak.
#[component]
pub(super) fn ContactSectie(zaak: ZaakId, zaaknummer: String) -> impl IntoView {
    let woorden = &use_woorden().pagina.contact;
    let nummer = zaaknummer.clone();
    let gateway = use_gateway();
    let contacten = Loading::new(move || gateway.klantcontacten(zaak));
    let gesteld = Callback::new(move |()| contacten.retry());
    let vraag = use_config().vragen.then(|| view! { <VraagOver zaak gesteld /> });
    view! {
        <section class="sectie contact" aria-labelledby=Anker::Contact.id()>
            <h2 id=Anker::Contact.id() tabindex="-1">{woorden.titel}</h2>
            <p>{woorden.uitleg}</p>
            <dl class="feiten">
                <Kanaal naam=woorden.zaaknummer>
                    <Kopieer zaaknummer=nummer />
                </Kanaal>
                <Kanalen zaaknummer />
            </dl>
            {vraag}
            <EerderContact contacten />
        </section>
    }
}

/// The ways to reach the municipality that `config.json` has. A value that cannot be a link is
/// shown as text.
#[component]
fn Kanalen(zaaknummer: String) -> impl IntoView {
    let boek = use_woorden();
    let woorden = &boek.pagina.contact;
    let lang = lang_of_gemeente(boek.app.taal);
    let contact = use_config().organisation.contact.clone();
    let telefoon = contact.telephone.map(|nummer| {
        view! {
            <Kanaal naam=woorden.telefoon>
                <Adres href=bel(&nummer) tekst=nummer />
                <Uren uren=contact.hours tijden=contact.opening_hours />
            </Kanaal>
        }
    });
    let balie = contact.desk.map(|it| {
        view! { <Kanaal naam=woorden.balie><span lang=lang>{it}</span></Kanaal> }
    });
    let email = contact.email.map(|it| {
        let href = presentation::mail(&it, &zaaknummer, boek);
        view! { <Kanaal naam=woorden.email><Adres href tekst=it /></Kanaal> }
    });
    let formulier = contact.form.map(|it| {
        let href = presentation::formulier(&it, &zaaknummer);
        let tekst = if href.is_some() { woorden.formulier.to_owned() } else { it };
        view! { <Kanaal naam=woorden.website><Adres href tekst /></Kanaal> }
    });
    view! { {telefoon} {email} {formulier} {balie} }
}

#[component]
fn Kanaal(naam: &'static str, children: Children) -> impl IntoView {
    view! {
        <div class="feiten__rij">
            <dt>{naam}</dt>
            <dd>{children()}</dd>
        </div>
    }
}

#[component]
fn Adres(href: Option<String>, tekst: String) -> impl IntoView {
    match href {
        Some(href) => view! { <a href=href><span>{afbreekbaar(&tekst)}</span></a> }.into_any(),
        None => view! { <span>{tekst}</span> }.into_any(),
    }
}

/// When the telephone is answered.
#[component]
fn Uren(
    /// The opening hours in the words of the municipality.
    uren: Option<String>,
    /// The opening hours as data. They tell whether the telephone is answered now.
    tijden: Option<Openingstijden>,
) -> impl IntoView {
    let boek = use_woorden();
    let lang = lang_of_gemeente(boek.app.taal);
    let nu = tijden.map(|it| presentation::nu_open(&it, use_today(), now(), boek));
    view! {
        {uren.map(|it| view! { <p class="feiten__bij" lang=lang>{it}</p> })}
        {nu.map(|it| view! { <p class="contact__nu">{it}</p> })}
    }
}
