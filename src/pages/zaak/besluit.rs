use leptos::prelude::*;

use super::document::DocumentRij;
use crate::gateway::Documenten;
use crate::locales::{Teksten, voluit};
use crate::pages::use_teksten;
use crate::pages::vraag::Vraag;
use crate::routes::Anker;

/// The heading over what was decided.
pub(super) fn titel(is_vergunning: bool, teksten: &Teksten) -> &'static str {
    if is_vergunning { teksten.zaak.uw_vergunning } else { teksten.zaak.uw_besluit }
}

/// What was decided, when something was. Its failing is told among the documents.
#[component]
pub(super) fn BesluitSectie(documenten: Vraag<Documenten>, is_vergunning: bool) -> impl IntoView {
    move || match documenten.get() {
        Some(Ok(documenten)) if documenten.has_besluit() => {
            Some(view! { <Besluit documenten is_vergunning /> })
        }
        _ => None,
    }
}

#[component]
fn Besluit(documenten: Documenten, is_vergunning: bool) -> impl IntoView {
    let teksten = use_teksten();
    let woorden = &teksten.zaak;
    let bekijk = if is_vergunning { woorden.bekijk_vergunning } else { woorden.bekijk_besluit };
    let genomen = documenten
        .besluiten
        .into_iter()
        .map(|it| {
            let wanneer = (woorden.besluit_genomen)(&voluit(it.datum, teksten));
            view! { <p>{wanneer}</p> {it.toelichting.map(|it| view! { <p>{it}</p> })} }
        })
        .collect_view();
    let rijen = documenten
        .van_besluit
        .into_iter()
        .map(|document| view! { <DocumentRij document actie=bekijk /> })
        .collect_view();
    view! {
        <section class="sectie" aria-labelledby=Anker::Besluit.id()>
            <h2 id=Anker::Besluit.id() tabindex="-1">{titel(is_vergunning, teksten)}</h2>
            {genomen}
            <ul class="documenten" role="list">{rijen}</ul>
        </section>
    }
}
