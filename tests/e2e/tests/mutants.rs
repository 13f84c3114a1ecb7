//! Opens packs that are damaged at random, as the host tests do, in a real browser. Whatever a
//! register sends, the page says something.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use e2e::{Build, Look, Site, Visit, eventually};
use mutants::{Mutant, Pack};
use serde_json::Value;

use crate::Case;

/// How many mutants each test opens.
const EACH: u64 = 50;

/// The tests, each with the number of its first mutant.
const PARTS: [(&str, u64); 4] = [
    ("no_damage_leaves_a_blank_page_of_the_first_mutants", 0),
    ("no_damage_leaves_a_blank_page_of_the_second_mutants", EACH),
    ("no_damage_leaves_a_blank_page_of_the_third_mutants", 2 * EACH),
    ("no_damage_leaves_a_blank_page_of_the_fourth_mutants", 3 * EACH),
];

pub(crate) fn cases() -> Vec<Case> {
    let case = |(name, first)| {
        let case = Case::new(
            name,
            Build::Fixtures,
            Look::Phone,
            Box::new(move |visit| Box::pin(open_all(visit, first))),
        );
        // The first ones show that no engine stops on what is damaged.
        if first == 0 { case } else { case.of_rules() }
    };
    PARTS.map(case).into()
}

/// The packs that are damaged: small ones, of which each has other resources.
const PACKS: [&str; 8] = [
    "een",
    "mockup",
    "bezwaar",
    "actie-nodig",
    "termijn-voorbij",
    "opgeschort",
    "gemachtigde",
    "laatste-dag",
];
/// A small input of a real register.
const FIELD: &str = "afgerond-basis";

fn folder(number: u64) -> Result<PathBuf> {
    let place = usize::try_from(number)? % (PACKS.len() + 1);
    match PACKS.get(place) {
        Some(name) => Site::pack_folder(name),
        None => Ok(Path::new(env!("CARGO_MANIFEST_DIR")).join("../field").join(FIELD)),
    }
}

async fn open_all(visit: &Visit, first: u64) -> Result<()> {
    for number in first..first + EACH {
        let folder = folder(number)?;
        let pack = Pack::read(&folder)?;
        let mutant = pack.mutant(number);
        open(visit, number, &folder, &pack, &mutant).await.with_context(|| {
            format!("mutant {number} of {}, damaged in {:#?}", folder.display(), mutant.damage)
        })?;
    }
    Ok(())
}

async fn open(
    visit: &Visit,
    number: u64,
    folder: &Path,
    pack: &Pack,
    mutant: &Mutant,
) -> Result<()> {
    let name = format!("mutant-{number}");
    let scenario = std::fs::read_to_string(folder.join("scenario.json"))?;
    visit.site.put(&format!("fixtures/{name}/scenario.json"), &scenario)?;
    for (file, text) in &mutant.files {
        visit.site.put(&format!("fixtures/{name}/{file}"), text)?;
    }
    visit.goto(&format!("/aanvragen?scenario={name}")).await?;
    says_something(visit, "/aanvragen").await.context("the overview")?;
    // As a resident gets there, or by its address when the overview does not lead to any zaak.
    let card = "const link = document.querySelector('.kaart a[href*=\"/aanvragen/\"]');
        link?.click();
        return link !== null";
    if visit.script(card).await? == false {
        let zaken = pack.lists.get("zaken.json").and_then(|it| it.first());
        let url = zaken.and_then(|it| it["url"].as_str()).context("no zaak")?;
        let id = url.rsplit('/').next().unwrap_or_default();
        visit.goto(&format!("/aanvragen/{id}?scenario={name}")).await?;
    }
    says_something(visit, "/aanvragen/").await.context("the page of a zaak")?;
    let errors = visit.console_errors().await?;
    ensure!(errors.is_empty(), "the console has {errors:#?}");
    Ok(())
}

/// What is on the page: its address, its heading, how many characters it has, whether it is
/// loading, and whether the app has stopped.
const LOOK: &str = "const main = document.querySelector('main');
    const text = main?.innerText ?? '';
    return {
      path: location.pathname,
      titel: document.querySelector('h1')?.innerText ?? '',
      length: text.length,
      loads: document.querySelector('.laden, .start') !== null || text.includes('…'),
      stopped: document.querySelector('.start [role=alert]') !== null,
    }";

/// Waits for a page below `path` that has loaded, and fails when it says nothing.
async fn says_something(visit: &Visit, path: &str) -> Result<()> {
    let look = || async {
        let page = visit.script(LOOK).await?;
        let is_there = page["path"].as_str().is_some_and(|it| it.starts_with(path));
        Ok(page["stopped"] == true || is_there && page["loads"] == false && page["titel"] != "")
    };
    eventually("the page has loaded", look).await.context("never loaded")?;
    let page: Value = visit.script(LOOK).await?;
    ensure!(page["stopped"] == false, "the app has stopped");
    ensure!(page["length"].as_u64() > Some(40), "the page is nearly blank: {page}");
    Ok(())
}
