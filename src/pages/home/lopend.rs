use std::sync::Arc;

use leptos::prelude::*;

use super::presentation::{AANTAL, Bundel, bundel};
use crate::components::Kaarten;
use crate::locales::HomeTeksten;
use crate::pages::overzicht::{Index, KAART, inhouden};
use crate::pages::{use_keep, use_labels, use_teksten};
use crate::routes::{Anker, Route};

/// The shapes of the cards while they are on their way.
pub(super) fn vormen() -> String {
    format!(
        "<span class=\"vlek vlek--kop\"></span><ul class=\"zaken\">{}</ul>",
        KAART.repeat(AANTAL)
    )
}

/// The zaken that go on, six at most, with a link to the overview that has them all.
#[component]
pub(super) fn Lopend<'a>(
    index: &'a Arc<Index>,
    is_done: bool,
    kaarten: Kaarten,
) -> impl IntoView + use<> {
    let (teksten, labels, keep) = (use_teksten(), use_labels(), use_keep());
    let woorden = HomeTeksten::of(teksten);
    let Bundel { lopend, getoond, alle } = bundel(index);
    kaarten.set(inhouden(index, &getoond));
    let link =
        if is_done { (woorden.alle_aanvragen)(alle) } else { woorden.meer_aanvragen.to_owned() };
    view! {
        <section class="sectie" aria-labelledby=Anker::Lopend.id()>
            <h2 id=Anker::Lopend.id() tabindex="-1">{labels.lopend}</h2>
            <p class="sectie__leeg" hidden={lopend > 0 || !is_done}>{woorden.geen_lopende}</p>
            <ul node_ref=kaarten.lijst class="zaken" role="list" hidden=lopend == 0></ul>
            <p class="verder"><a href=Route::Aanvragen.href(&keep)>{link}</a></p>
        </section>
    }
}
