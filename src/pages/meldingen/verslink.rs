use leptos::prelude::*;

use crate::components::changing;
use crate::locales::MeldingTeksten;
use crate::pages::paginatitel::focus;
use crate::pages::{use_nieuws, use_teksten};
use crate::routes::Anker;

/// A button that shows the news, as soon as there is some. It lies over the bottom of the window, so
/// that nothing moves.
#[component]
pub(super) fn Verslink(
    /// Shows the news.
    toon: Callback<()>,
) -> impl IntoView {
    let woorden = MeldingTeksten::of(use_teksten());
    let nieuws = use_nieuws();
    // What was told of before this page was opened is on the page.
    let shown = RwSignal::new(nieuws.keren_untracked());
    let show = move |_| {
        shown.set(nieuws.keren_untracked());
        focus(Anker::Boven);
        toon.run(());
    };
    changing(move || {
        if nieuws.keren() == shown.get() {
            return ().into_any();
        }
        view! {
            <p class="vers">
                <button type="button" class="knop knop--hoofd" on:click=show>
                    {woorden.toon_nieuws}
                </button>
            </p>
        }
        .into_any()
    })
}
