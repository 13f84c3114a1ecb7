use leptos::prelude::*;

use super::use_woorden;
use crate::pages::use_config;
use crate::routes::Anker;

/// How to reach someone about this zaak.
#[component]
pub(super) fn ContactSectie(zaaknummer: String) -> impl IntoView {
    let woorden = &use_woorden().pagina.contact;
    let contact = use_config().organisation.contact.clone();
    let telefoon = contact.telephone.map(|nummer| {
        let href = format!("tel:{}", nummer.replace(' ', ""));
        view! {
            <div class="feiten__rij">
                <dt>{woorden.telefoon}</dt>
                <dd>
                    <a href=href>{nummer}</a>
                    {contact.hours.map(|it| view! { <p class="feiten__bij">{it}</p> })}
                </dd>
            </div>
        }
    });
    let balie = contact.desk.map(|it| {
        view! { <div class="feiten__rij"><dt>{woorden.balie}</dt><dd>{it}</dd></div> }
    });
    let formulier = contact.form.map(|href| {
        view! { <p><a href=href>{woorden.formulier}</a></p> }
    });
    view! {
        <section class="sectie" aria-labelledby=Anker::Contact.id()>
            <h2 id=Anker::Contact.id() tabindex="-1">{woorden.titel}</h2>
            <p>{(woorden.uitleg)(&zaaknummer)}</p>
            <dl class="feiten">{telefoon} {balie}</dl>
            {formulier}
        </section>
    }
}
