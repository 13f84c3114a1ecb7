use std::sync::Arc;

use leptos::prelude::*;

use super::index::Found;
use crate::components::replaced;
use crate::pages::{use_labels, use_teksten};
use crate::routes::Anker;

/// Links to both lists, each with the number of zaken in it.
#[component]
pub(super) fn Sectielinks(found: Arc<Found>) -> impl IntoView {
    let labels = use_labels();
    let lijsten = [
        (labels.lopend, Anker::Lopend, found.lopend.len()),
        (labels.afgerond, Anker::Afgerond, found.afgerond.len()),
    ];
    let links = lijsten
        .map(|(titel, anker, aantal)| {
            let tekst =
                replaced(move || format!("{titel} ({aantal})"), |it| view! { <span>{it}</span> });
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
