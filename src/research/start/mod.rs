//! The page `/onderzoek`: the scenarios, how to run a study, and the results of studies.

mod qr;
mod samenvatting;
mod scenarios;
mod staaf;
mod teksten;
mod uitkomst;

use leptos::prelude::*;

use super::live_study::use_live_study;
use super::themakeuze::Themakeuze;
use crate::pages::{PaginaTitel, use_keep};
use crate::routes::Tool;
use samenvatting::SamenvattingDeel;
use scenarios::Scenarios;
use teksten::Vervangbaar;

/// The page with the scenarios and the studies.
#[component]
pub(super) fn OnderzoekPagina() -> impl IntoView {
    let keep = use_keep();
    view! {
        <div class="onderzoek" lang="nl">
            <PaginaTitel titel="Onderzoek en ontwerp" lang=Some("nl") />
            <p class="inleiding">
                "Alles wat u hier ziet is verzonnen. Er gaat niets naar een server, en wat u bewaart, \
                bewaart u zelf."
            </p>
            <ul class="onderzoek__links" role="list">
                <li><a href=Tool::Galerij.href(&keep)>"Galerij: elk onderdeel in elke toestand"</a></li>
                <li><a href=Tool::Contrast.href(&keep)>"Contrast van de kleuren"</a></li>
                <li><a rel="external" href="#scenarios">"Scenario's"</a></li>
                <li><a rel="external" href="#samenvatting">"Samenvatting van een onderzoek"</a></li>
                <li><a rel="external" href="#teksten">"Teksten vervangen"</a></li>
            </ul>
            <Themakeuze />
            <Begeleiden />
            <Scenarios />
            <SamenvattingDeel />
            <Vervangbaar />
        </div>
    }
}

/// How to begin a session with a participant.
#[component]
fn Begeleiden() -> impl IntoView {
    let study = use_live_study();
    view! {
        <section aria-labelledby="begeleiden">
            <h2 id="begeleiden">"Een onderzoek begeleiden"</h2>
            <p>
                "Het paneel voor de begeleider opent met Alt+Shift+O, en op een telefoon met twee tikken \
                op de balk bovenaan. De deelnemer ziet het paneel niet."
            </p>
            <button type="button" class="knop" on:click=move |_| study.is_open.set(true)>
                "Open het paneel"
            </button>
        </section>
    }
}
