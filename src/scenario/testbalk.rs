use leptos::prelude::*;

use crate::locales::testomgeving::Testomgeving;
use crate::locales::voluit;
use crate::pages::fout::Details;
use crate::pages::{PaginaTitel, Scenario, use_gateway, use_keep, use_teksten, use_today};
use crate::routes::Tool;

/// Says on every page that nobody's real data are on it.
#[component]
pub fn Testbalk(
    /// The scenario that is shown.
    scenario: Scenario,
    /// What else there is to do.
    children: Children,
) -> impl IntoView {
    let teksten = use_teksten();
    let woorden = Testomgeving::of(teksten);
    let waarschuwingen =
        scenario.waarschuwingen.into_iter().map(|it| view! { <li>{it}</li> }).collect_view();
    let hersteld = RwSignal::new(vec![]);
    use_gateway().on_repair(move |defects| _ = hersteld.try_set(defects.to_vec()));
    let hersteld = move || {
        let defects = hersteld.get();
        (!defects.is_empty()).then(|| {
            view! { <li>{(woorden.hersteld)(defects.len())} <Details defects /></li> }
        })
    };
    view! {
        <aside class="testbalk" aria-label=woorden.naam>
            <div class="testbalk__binnen">
                <p><strong>{woorden.verzonnen}</strong></p>
                <p class="testbalk__scenario">{woorden.scenario} ": " {scenario.titel}</p>
                <p class="testbalk__scenario">
                    {woorden.vandaag} ": " {voluit(use_today(), teksten)}
                </p>
                <p class="testbalk__scenario">
                    <a href=Tool::Onderzoek.href(&use_keep())>{woorden.scenarios}</a>
                </p>
                {children()}
                <ul class="testbalk__waarschuwingen">{waarschuwingen} {hersteld}</ul>
            </div>
        </aside>
    }
}

/// Names the scenario that does not exist, and those that do.
#[component]
pub fn ScenarioOnbekend(
    /// As it stands in the address.
    naam: String,
    /// Names and addresses of those that exist.
    bestaande: Vec<(String, String)>,
) -> impl IntoView {
    let teksten = Testomgeving::of(use_teksten());
    let uitleg = if bestaande.is_empty() { teksten.geen_lijst } else { teksten.bestaan };
    let links = bestaande
        .into_iter()
        // `external`: another scenario begins with a fresh start of the app.
        .map(|(naam, href)| view! { <li><a rel="external" href=href>{naam}</a></li> })
        .collect_view();
    view! {
        <PaginaTitel titel=teksten.onbekend_titel />
        <p>{(teksten.onbekend)(&naam)}</p>
        <p>{uitleg}</p>
        <ul class="scenariolijst">{links}</ul>
    }
}
