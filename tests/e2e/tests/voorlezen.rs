//! What a screen reader is told: names, counts, that a page loads and that it is there.

use anyhow::{Context, Result, ensure};
use e2e::{Accessible, Visit, eventually};
use serde_json::Value;

use crate::gateway::logged_in_at;
use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, names_have_no_stray_spaces),
        case!(Desktop, each_card_has_a_heading_and_a_link_with_its_name),
        case!(Desktop, a_count_is_said_once_after_typing_stops),
        case!(Desktop, a_zaak_says_that_it_loads_and_that_it_is_there),
        case!(Production, Desktop, a_part_that_fails_has_a_heading_a_title_and_the_focus),
    ]
}

/// Pages that together have every kind of name. The gallery has the components in all states.
const PAGES: [&str; 7] = [
    "/galerij",
    "/aanvragen?scenario=alles",
    "/aanvragen?scenario=alles&toon=lijst&taal=en",
    "/aanvragen?scenario=alles&zoek=bestaat+niet",
    "/aanvragen/d56fc4d6-62d3-5eaf-8123-708c68365748?scenario=alles",
    "/aanvragen/a90eb5d5-8a55-58e5-8ef0-8ef96588829f?scenario=alles&taal=en",
    "/bestaat/niet",
];

/// Roles of texts themselves. Their spaces are those between words of a sentence.
const TEXTS: [&str; 7] = [
    "StaticText",
    "InlineTextBox",
    "ListMarker",
    "generic",
    "none",
    "text leaf",
    "list item marker",
];

async fn names_have_no_stray_spaces(visit: &Visit) -> Result<()> {
    for address in PAGES {
        visit.goto(address).await?;
        visit.see("h1").await.context(address)?;
        visit.see(".galerij, .kaart, .stap, main .knop").await.context(address)?;
        let tree = visit.accessible(1).await?;
        ensure!(tree.len() > 5, "{address}: {tree:?}");
        let is_stray =
            |name: &str| name.trim() != name || name.contains("  ") || name.contains('\n');
        let is_text = |it: &&Accessible| TEXTS.contains(&it.role.as_str());
        let stray: Vec<_> = tree.iter().filter(|it| !is_text(it) && is_stray(&it.name)).collect();
        ensure!(stray.is_empty(), "{address}: {stray:?}");
    }
    Ok(())
}

/// The objects within each card.
fn cards(tree: &[Accessible]) -> Vec<&[Accessible]> {
    let begins = tree.iter().enumerate().filter(|(_, it)| it.role == "article");
    begins
        .filter_map(|(place, card)| {
            let inside = tree.get(place + 1..)?;
            let length = inside.iter().take_while(|it| it.depth > card.depth).count();
            inside.get(..length)
        })
        .collect()
}

async fn each_card_has_a_heading_and_a_link_with_its_name(visit: &Visit) -> Result<()> {
    // More cards than fit on a screen.
    visit.open("/aanvragen?scenario=alles&meer-lopend=1").await?;
    visit.reads("38 aanvragen gevonden").await?;
    let names = "return [...document.querySelectorAll('.kaart :is(h2, h3)')]
        .map((it) => it.textContent.trim())";
    let names: Vec<String> = serde_json::from_value(visit.script(names).await?)?;
    ensure!(names.len() > 30, "{names:?}");
    let tree = visit.accessible(names.len()).await?;
    let cards = cards(&tree);
    ensure!(cards.len() == names.len(), "{} of {} cards: {tree:#?}", cards.len(), names.len());
    for (card, name) in cards.iter().zip(&names) {
        let the = |role: &str| {
            let found = card.iter().find(|it| it.role == role);
            found.with_context(|| format!("{name} has no {role}: {card:?}"))
        };
        let (heading, link) = (the("heading")?, the("link")?);
        ensure!(heading.name == *name, "{name}: {heading:?}");
        ensure!(link.name.contains(name), "{name}: {link:?}");
    }
    Ok(())
}

async fn a_count_is_said_once_after_typing_stops(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    let region = "return document.getElementById('aantal').textContent";
    eventually("the count is said", || async {
        Ok(visit.script(region).await? == "7 aanvragen gevonden")
    })
    .await?;
    visit
        .script(
            "window.said = []; const region = document.getElementById('aantal');
            new MutationObserver(() => region.textContent && said.push(region.textContent))
              .observe(region, { childList: true, subtree: true, characterData: true })",
        )
        .await?;
    // Each key has its own event. What the eye sees follows at once; what is said waits.
    let typed = visit
        .script(
            "const search = document.getElementById('zoek');
            for (const words of ['v', 've', 'vene', 'venenatis']) {
              search.value = words;
              search.dispatchEvent(new Event('input', { bubbles: true }));
            }
            const shown = () => [document.querySelectorAll('.kaart').length, said];
            return new Promise((done) => setTimeout(() => done(shown())))",
        )
        .await?;
    ensure!(typed == serde_json::json!([1, []]), "{typed}");
    eventually("the last count is said", || async {
        Ok(visit.script(region).await? == "1 aanvraag gevonden")
    })
    .await?;
    let said = visit.script("return [...new Set(said)]").await?;
    ensure!(said == serde_json::json!(["1 aanvraag gevonden"]), "{said}");
    Ok(())
}

/// The heading, the title of the window, what is said, and whether something loads.
async fn state(visit: &Visit) -> Result<[Value; 4]> {
    let state = visit
        .script(
            "return ['h1', 'title', '#voorlezer', '.laden']
               .map((css) => document.querySelector(css)?.textContent ?? '')",
        )
        .await?;
    Ok(serde_json::from_value(state)?)
}

async fn a_zaak_says_that_it_loads_and_that_it_is_there(visit: &Visit) -> Result<()> {
    let zaak = "/aanvragen/9214244f-86b2-4e32-8a15-c7ed222563b1?scenario=openzaak-burger";
    visit.goto(&format!("{zaak}&traag=3000")).await?;
    eventually("it says that it loads", || async {
        let [heading, title, said, laden] = state(visit).await?;
        Ok(heading == "Aanvraag"
            && title == "Aanvraag - Gemeente Groningen"
            && said == laden
            && said != "")
    })
    .await?;
    eventually("it says that it is there", || async {
        let [heading, title, said, _] = state(visit).await?;
        let heading = heading.as_str().unwrap_or_default();
        ensure!(title == format!("{heading} - Gemeente Groningen"), "{heading:?} {title}");
        Ok(heading == "Aanvraag Parkeervergunning bewoners"
            && said.as_str().is_some_and(|it| it.starts_with(heading)))
    })
    .await
}

async fn a_part_that_fails_has_a_heading_a_title_and_the_focus(visit: &Visit) -> Result<()> {
    let _gemeente = logged_in_at(visit, "openzaak-burger", "/aanvragen", &[]).await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.script("window.over = fetch; fetch = () => Promise.reject(new Error('tunnel'))").await?;
    visit.see(".kaart__link").await?.click().await?;
    visit.see("[role=alert]").await?;
    ensure!(visit.texts("h1").await? == ["Aanvraag"]);
    ensure!(visit.browser.title().await? == "Aanvraag - Gemeente Groningen");
    eventually("the heading has the focus", || async {
        Ok(visit.browser.active_element().await?.tag_name().await? == "h1")
    })
    .await?;
    visit.is_accessible().await
}
