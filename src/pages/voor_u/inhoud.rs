use leptos::prelude::*;

use super::presentation;
use super::tip::{Tip, TipBeeld};
use crate::components::changing;
use crate::locales::VoorUTeksten;
use crate::pages::loading::Loading;
use crate::pages::overzicht::LoadingOverview;
use crate::pages::{use_gateway, use_teksten, use_today};
use crate::routes::Anker;

/// What the municipality writes for residents like this one. Shows nothing when there is nothing,
/// also when it cannot be had: nobody waits for it.
#[component]
pub(super) fn InhoudOpHome(loading: LoadingOverview) -> impl IntoView {
    let (teksten, today) = (use_teksten(), use_today());
    let gateway = StoredValue::new_local(use_gateway());
    let asked = Loading::new(move || gateway.read_value().inhoud());
    changing(move || {
        let (Some(Ok(gelezen)), Some(zaken)) = (asked.get(), presentation::zaken(loading)) else {
            return ().into_any();
        };
        let tips = presentation::inhoud(&gelezen.items, zaken.as_deref(), today, teksten);
        view! { <InhoudBeeld tips /> }.into_any()
    })
}

/// What the municipality writes for its residents.
#[component]
pub(crate) fn InhoudBeeld(
    /// The items, in their order; nothing is shown when there are none.
    tips: Vec<Tip>,
) -> impl IntoView {
    let woorden = VoorUTeksten::of(use_teksten());
    let is_there = !tips.is_empty();
    let tips = tips.into_iter().map(|tip| view! { <TipBeeld tip /> }).collect_view();
    is_there.then(|| {
        view! {
            <section class="sectie" aria-labelledby=Anker::Gemeente.id()>
                <h2 id=Anker::Gemeente.id()>{woorden.inhoud}</h2>
                <ul class="tips" role="list">{tips}</ul>
            </section>
        }
    })
}
