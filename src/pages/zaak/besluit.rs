use leptos::prelude::*;

use super::documenten::DocumentRij;
use super::use_woorden;
use crate::gateway::Documenten;
use crate::locales::{Woordenboek, voluit};
use crate::pages::vraag::Vraag;
use crate::routes::Anker;

/// The heading over what was decided.
pub(super) fn titel(is_vergunning: bool, woorden: Woordenboek) -> &'static str {
    let woorden = &woorden.pagina.besluit;
    if is_vergunning { woorden.uw_vergunning } else { woorden.uw_besluit }
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
    let boek = use_woorden();
    let woorden = &boek.pagina.besluit;
    let bekijk = if is_vergunning { woorden.bekijk_vergunning } else { woorden.bekijk_besluit };
    let genomen = documenten
        .besluiten
        .into_iter()
        .map(|it| {
            let wanneer = (woorden.genomen)(&voluit(it.datum, boek.app));
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
            <h2 id=Anker::Besluit.id() tabindex="-1">{titel(is_vergunning, boek)}</h2>
            {genomen}
            <ul class="documenten" role="list">{rijen}</ul>
        </section>
    }
}
