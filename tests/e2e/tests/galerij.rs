//! Checks every component and every page in every state that the gallery shows: axe-core finds no
//! problems, there is no horizontal scrolling, controls are large enough, and colour is never the
//! only sign. A host test fails for a component that the gallery does not show.

use anyhow::{Context, Result, ensure};
use e2e::{Engine, Visit, eventually};
use serde_json::Value;

use crate::{Case, NO_FORCED_COLOURS, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Phone, every_component_is_accessible_on_a_phone),
        case!(Desktop, every_component_is_accessible_in_english_and_in_another_theme),
        case!(Phone, every_component_that_opens_by_itself_is_accessible_on_a_phone),
        case!(Desktop, every_component_that_opens_by_itself_is_accessible_on_a_desktop),
        case!(Phone, every_state_of_a_page_is_accessible_on_a_phone),
        case!(Desktop, every_state_of_a_page_is_accessible_in_english_and_in_another_theme),
        case!(Desktop, no_component_tells_anything_by_colour_alone)
            .not_in(Engine::WebKit, NO_FORCED_COLOURS),
        case!(Desktop, designers_find_share_and_leave_a_state),
        case!(Desktop, designers_see_a_state_as_on_a_phone),
        case!(Desktop, designers_read_what_the_source_says),
    ]
}

const OTHER: &str = "?taal=en&thema=neutraal&variant=B";

/// Opens the gallery without waiting, because some of its examples never finish loading.
async fn open(visit: &Visit, query: &str) -> Result<()> {
    visit.goto(&format!("/galerij{query}")).await?;
    visit.see(".galerij").await.map(drop)
}

/// The addresses of the links that match.
async fn addresses(visit: &Visit, css: &str) -> Result<Vec<String>> {
    let script = format!(
        "return [...document.querySelectorAll('{css}')].map((it) => it.getAttribute('href'))"
    );
    let found: Vec<String> = serde_json::from_value(visit.script(&script).await?)?;
    ensure!(!found.is_empty(), "there are no {css}");
    Ok(found)
}

async fn every_component(visit: &Visit, query: &str) -> Result<()> {
    open(visit, query).await?;
    visit.script("document.querySelectorAll('details').forEach((it) => (it.open = true))").await?;
    visit.fits().await?;
    visit.targets_are_large().await?;
    visit.is_accessible().await
}

async fn every_component_is_accessible_on_a_phone(visit: &Visit) -> Result<()> {
    every_component(visit, "").await?;
    let width = visit.script("return innerWidth").await?;
    ensure!(width == 320, "the phone is {width} px wide");
    open(visit, OTHER).await?;
    visit.fits().await
}

async fn every_component_is_accessible_in_english_and_in_another_theme(
    visit: &Visit,
) -> Result<()> {
    every_component(visit, OTHER).await
}

/// Checks dialogs and whole pages, each on a page of its own.
async fn every_one_by_itself(visit: &Visit, query: &str) -> Result<()> {
    open(visit, query).await?;
    for address in addresses(visit, ".staat:not(:has(.vak)) .openen__los").await? {
        visit.goto(&address).await?;
        visit.see("h1").await.context(address.clone())?;
        visit.fits().await.context(address.clone())?;
        visit.targets_are_large().await.context(address.clone())?;
        visit.is_accessible().await.context(address)?;
    }
    Ok(())
}

async fn every_component_that_opens_by_itself_is_accessible_on_a_phone(
    visit: &Visit,
) -> Result<()> {
    every_one_by_itself(visit, "").await
}

async fn every_component_that_opens_by_itself_is_accessible_on_a_desktop(
    visit: &Visit,
) -> Result<()> {
    every_one_by_itself(visit, OTHER).await
}

async fn every_state_of_a_page(visit: &Visit, query: &str) -> Result<()> {
    open(visit, query).await?;
    for address in addresses(visit, ".toestand .openen__los").await? {
        visit.goto(&address).await?;
        visit.see("h1").await.context(address.clone())?;
        // An answer that takes ten minutes is checked while it loads.
        if address.contains("traag=") {
            visit.see(".laden").await.context(address.clone())?;
        } else {
            visit.settled().await.context(address.clone())?;
        }
        visit.fits().await.context(address.clone())?;
        visit.is_accessible().await.context(address)?;
    }
    Ok(())
}

async fn every_state_of_a_page_is_accessible_on_a_phone(visit: &Visit) -> Result<()> {
    every_state_of_a_page(visit, "").await
}

async fn every_state_of_a_page_is_accessible_in_english_and_in_another_theme(
    visit: &Visit,
) -> Result<()> {
    every_state_of_a_page(visit, OTHER).await
}

/// Elements that must have an edge in forced colours: their selector, the edge, its width in
/// pixels, and the selector of words that must be in them.
const EDGES: [(&str, &str, f64, &str); 6] = [
    (".merk:not([class=\"merk\"])", "borderTopWidth", 1.0, ""),
    (".kaart--dringend", "borderLeftWidth", 6.0, ".merk--dringend"),
    (".melding", "borderLeftWidth", 6.0, ".melding__tekst"),
    (".knop", "borderTopWidth", 2.0, ""),
    (".stap__teken", "borderTopWidth", 2.0, ""),
    (".label", "borderTopWidth", 1.0, ""),
];

async fn no_component_tells_anything_by_colour_alone(visit: &Visit) -> Result<()> {
    open(visit, "").await?;
    visit.forces_colours().await?;
    for (css, edge, width, words) in EDGES {
        let script = format!(
            "const all = [...document.querySelectorAll('.vak {css}')];
             const isSaid = (it) => '{words}' === '' || it.querySelector('{words}')?.textContent;
             return [all.length, all.filter((it) => it.offsetParent)
               .filter((it) => parseFloat(getComputedStyle(it).{edge}) !== {width} || !isSaid(it))
               .map((it) => it.outerHTML)]"
        );
        let found = visit.script(&script).await?;
        ensure!(found[0] != 0, "there is no {css}");
        ensure!(found[1] == Value::Array(vec![]), "{css}: {found}");
    }
    for (css, words) in [(".merk--dringend", "U moet iets doen"), (".merk--nieuw", "Nieuw")] {
        let marks = visit.texts(&format!(".vak:not(.vak--telefoon) {css}")).await?;
        ensure!(marks.iter().any(|it| it == words), "{css}: {marks:?}");
        ensure!(marks.iter().all(|it| !it.is_empty()), "{css}: {marks:?}");
    }
    // Each step shows its state in words, and each download its outcome.
    let states = visit.texts(".vak:not(.vak--telefoon) .stap__toestand").await?;
    let steps = visit.texts(".vak:not(.vak--telefoon) .stap__naam").await?;
    ensure!(!steps.is_empty() && states.len() == steps.len(), "{states:?} {steps:?}");
    let failures = visit.texts(".document__melding--fout").await?;
    ensure!(!failures.is_empty());
    let said: Vec<_> = states.iter().chain(&failures).collect();
    ensure!(said.iter().all(|it| !it.is_empty()), "{said:?}");
    Ok(())
}

async fn designers_find_share_and_leave_a_state(visit: &Visit) -> Result<()> {
    open(visit, "?thema=groningen").await?;
    visit.click("Kaart").await?;
    visit.is_at("/galerij?thema=groningen#kaart").await?;
    // An address with a fragment leads to that element and focuses it.
    visit.goto("/galerij#merken").await?;
    eventually("the place has the focus", || async {
        Ok(visit.script("return document.activeElement.id").await? == "merken")
    })
    .await?;
    visit.goto("/galerij?deel=kaart&staat=dringend").await?;
    // While the part of the page is on its way, the heading says so.
    visit.see(".los__voorbeeld").await?;
    ensure!(visit.see("h1").await?.text().await? == "Kaart: dringend");
    ensure!(visit.texts(".los__voorbeeld .kaart").await?.len() == 1);
    visit.click("Alle staten van Kaart").await?;
    visit.is_at("/galerij?deel=kaart").await?;
    visit.see("#kaart-dringend").await?;
    ensure!(visit.texts(".bouwsteen").await?.len() == 1, "there are other components");
    visit.click("De hele galerij").await?;
    visit.is_at("/galerij").await?;
    visit.see("#melding").await.map(drop)
}

async fn designers_see_a_state_as_on_a_phone(visit: &Visit) -> Result<()> {
    open(visit, "?deel=documentrij").await?;
    let first = visit.browser.window().await?;
    visit.click("Op telefoonformaat: DocumentRij, Nieuw").await?;
    eventually("a window opens", || async { Ok(visit.browser.windows().await?.len() == 2) })
        .await?;
    let mut windows = visit.browser.windows().await?.into_iter();
    let other = windows.find(|it| *it != first).context("no window")?;
    visit.browser.switch_to_window(other).await?;
    visit.see(".los__voorbeeld .document__nieuw").await?;
    visit.is_at("/galerij?deel=documentrij&staat=nieuw").await
}

async fn designers_read_what_the_source_says(visit: &Visit) -> Result<()> {
    open(visit, "?deel=kaart").await?;
    visit.reads("The whole card can be clicked").await?;
    visit.click("1 eigenschap").await?;
    visit.reads("KaartInhoud").await?;
    visit.reads("A second heading that tells cards with the same title apart.").await?;
    visit.reads("src/components/kaart.rs").await
}
