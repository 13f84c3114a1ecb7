//! How to reach the municipality about a zaak. The links pass on the number of the zaak where they
//! can.

pub(crate) mod eerder;
pub(crate) mod kopieer;
pub(super) mod presentation;
pub(crate) mod vraag;

use leptos::prelude::*;

use super::use_woorden;
use crate::domain::ZaakId;
use crate::pages::kanalen::{Kanaal, Kanalen};
use crate::pages::loading::Loading;
use crate::pages::{use_config, use_gateway};
use crate::routes::Anker;
use eerder::EerderContact;
use kopieer::Kopieer;
use vraag::VraagOver;

/// The section that says how to reach the municipality about the zaak.
#[component]
pub(super) fn ContactSectie(zaak: ZaakId, zaaknummer: String) -> impl IntoView {
    let boek = use_woorden();
    let (woorden, contact) = (&boek.pagina.contact, use_config().organisation.contact.clone());
    let mail = contact.email.and_then(|it| presentation::mail(&it, &zaaknummer, boek));
    let formulier = contact.form.and_then(|it| presentation::formulier(&it, &zaaknummer));
    let kanaalwoorden = &boek.pagina.kanalen;
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
                    <Kopieer zaaknummer />
                </Kanaal>
                <Kanalen woorden=kanaalwoorden mail formulier />
            </dl>
            {vraag}
            <EerderContact contacten />
        </section>
    }
}
