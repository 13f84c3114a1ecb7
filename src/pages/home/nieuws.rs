use std::sync::Arc;

use leptos::prelude::*;

use super::presentation::{self, Bericht};
use crate::components::afbreekbaar;
use crate::locales::{HomeTeksten, lang_of_gemeente};
use crate::pages::overzicht::Index;
use crate::pages::{use_bezoekboek, use_keep, use_teksten};
use crate::routes::Anker;

/// The zaken that changed since the previous visit. Shows nothing when there are none.
#[component]
pub(super) fn Nieuws<'a>(index: &'a Arc<Index>) -> impl IntoView + use<> {
    let teksten = use_teksten();
    let woorden = HomeTeksten::of(teksten);
    let bezoeken = use_bezoekboek().get();
    let (berichten, meer) = presentation::nieuws(index, &bezoeken, teksten, &use_keep());
    let lang = lang_of_gemeente(teksten.taal);
    let is_there = !berichten.is_empty();
    let items = berichten
        .into_iter()
        .map(|Bericht { titel, href, uitleg }| {
            view! {
                <li>
                    <a href=href lang=lang><span>{afbreekbaar(&titel)}</span></a>
                    <span class="nieuws__uitleg" lang=lang>{uitleg}</span>
                </li>
            }
        })
        .collect_view();
    let meer =
        (meer > 0).then(|| view! { <p class="sectie__leeg">{(woorden.meer_nieuw)(meer)}</p> });
    is_there.then(|| {
        view! {
            <section class="sectie" aria-labelledby=Anker::Nieuws.id()>
                <h2 id=Anker::Nieuws.id()>{woorden.nieuw}</h2>
                <ul class="nieuws" role="list">{items}</ul>
                {meer}
            </section>
        }
    })
}
