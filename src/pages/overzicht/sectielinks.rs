use leptos::prelude::*;

use super::views::Views;
use crate::components::replaced;
use crate::pages::{use_labels, use_teksten};
use crate::routes::Anker;

/// Links to both lists, each with the number of zaken in it.
#[component]
pub(super) fn Sectielinks(views: Views) -> impl IntoView {
    let labels = use_labels();
    let lijsten = [
        (labels.lopend, Anker::Lopend, views.part(|it| it.found.lopend.len())),
        (labels.afgerond, Anker::Afgerond, views.part(|it| it.found.afgerond.len())),
    ];
    let links = lijsten
        .map(|(titel, anker, aantal)| {
            let tekst = move || format!("{titel} ({})", aantal.get());
            let tekst = replaced(tekst, |it| view! { <span>{it}</span> });
            // `external` leaves the jump to the browser, which also moves the reading position of a
            // screen reader.
            view! { <li><a rel="external" href=anker.href()>{tekst}</a></li> }
        })
        .collect_view();
    view! {
        <nav class="sectielinks" aria-label=use_teksten().algemeen.op_deze_pagina>
            <ul>{links}</ul>
        </nav>
    }
}
