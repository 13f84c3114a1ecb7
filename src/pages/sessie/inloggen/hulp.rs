use leptos::prelude::*;

use super::woorden::use_woorden;
use crate::locales::lang_of_gemeente;
use crate::pages::sessie::presentation::{formulier, middel};
use crate::pages::{use_config, use_teksten};
use crate::routes::bel;

/// What one needs to log in, as far as that is known of the ways to log in.
#[component]
pub(super) fn Nodig(
    /// The names of the ways to log in.
    labels: Vec<String>,
) -> impl IntoView {
    let teksten = use_woorden();
    let regel = |label: &String| {
        let middel = middel(label, teksten)?;
        let aanvragen = middel.is_digid.then(|| {
            view! {
                " "
                {teksten.geen_digid}
                " "
                <a href="https://www.digid.nl/">{teksten.digid_aanvragen}</a>
            }
        });
        Some(view! { <li>{middel.nodig} {aanvragen}</li> })
    };
    let regels: Vec<_> = labels.iter().filter_map(regel).collect();
    (!regels.is_empty()).then(|| {
        view! {
            <section aria-labelledby="nodig">
                <h2 id="nodig">{teksten.nodig}</h2>
                <ul>{regels}</ul>
            </section>
        }
    })
}

/// How to reach the municipality without logging in. Nothing when it gave no way to do so.
#[component]
pub(super) fn LieverNiet() -> impl IntoView {
    let teksten = use_woorden();
    let lang = lang_of_gemeente(use_teksten().taal);
    let contact = use_config().organisation.contact.clone();
    let telefoon = contact.telephone.map(|nummer| {
        let uren = contact.hours.map(|it| view! { <p class="inlog__bij" lang=lang>{it}</p> });
        view! { <li><a href=bel(&nummer)>{(teksten.bel)(&nummer)}</a> {uren}</li> }.into_any()
    });
    let form =
        contact.form.as_deref().and_then(formulier).map(|href| {
            view! { <li><a href=href.to_owned()>{teksten.formulier}</a></li> }.into_any()
        });
    let email = contact.email.map(|it| view! { <li>{(teksten.schrijf)(&it)}</li> }.into_any());
    let balie = contact.desk.map(|it| view! { <li>{(teksten.kom_langs)(&it)}</li> }.into_any());
    let wegen: Vec<_> = [telefoon, form, email, balie].into_iter().flatten().collect();
    (!wegen.is_empty()).then(|| {
        view! {
            <section aria-labelledby="liever-niet">
                <h2 id="liever-niet">{teksten.liever_niet}</h2>
                <ul>{wegen}</ul>
            </section>
        }
    })
}
