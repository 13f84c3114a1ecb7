//! The ways to reach the municipality, as several pages show them.

pub(in crate::pages) mod presentation;

use leptos::prelude::*;

use super::{use_config, use_teksten, use_today};
use crate::browser::clock::now;
use crate::components::afbreekbaar;
use crate::domain::Openingstijden;
use crate::locales::{Kanaalwoorden, lang_of_gemeente};
use crate::routes::bel;

/// The ways to reach the municipality that `config.json` has, as rows of facts. A value that cannot
/// be a link is shown as text.
#[component]
pub(super) fn Kanalen(
    woorden: &'static Kanaalwoorden,
    /// The `mailto:` address, if the e-mail address is one.
    mail: Option<String>,
    /// The address of the contact form, if it is one on the web.
    formulier: Option<String>,
) -> impl IntoView {
    let lang = lang_of_gemeente(use_teksten().taal);
    let contact = use_config().organisation.contact.clone();
    let telefoon = contact.telephone.map(|nummer| {
        view! {
            <Kanaal naam=woorden.telefoon>
                <Adres href=bel(&nummer) tekst=nummer />
                <Uren woorden uren=contact.hours tijden=contact.opening_hours />
            </Kanaal>
        }
    });
    let balie = contact.desk.map(|it| {
        view! { <Kanaal naam=woorden.balie><span lang=lang>{it}</span></Kanaal> }
    });
    let email = contact.email.map(|it| {
        view! { <Kanaal naam=woorden.email><Adres href=mail tekst=it /></Kanaal> }
    });
    let formulier = contact.form.map(|it| {
        let tekst = if formulier.is_some() { woorden.formulier.to_owned() } else { it };
        view! { <Kanaal naam=woorden.website><Adres href=formulier tekst /></Kanaal> }
    });
    view! { {telefoon} {email} {formulier} {balie} }
}

/// A row with one way.
#[component]
pub(super) fn Kanaal(naam: &'static str, children: Children) -> impl IntoView {
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
    woorden: &'static Kanaalwoorden,
    /// The opening hours in the words of the municipality.
    uren: Option<String>,
    /// The opening hours as data. They tell whether the telephone is answered now.
    tijden: Option<Openingstijden>,
) -> impl IntoView {
    let teksten = use_teksten();
    let lang = lang_of_gemeente(teksten.taal);
    let nu = tijden.map(|it| presentation::nu_open(&it, use_today(), now(), woorden, teksten));
    view! {
        {uren.map(|it| view! { <p class="feiten__bij" lang=lang>{it}</p> })}
        {nu.map(|it| view! { <p class="contact__nu">{it}</p> })}
    }
}
