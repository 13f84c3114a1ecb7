//! What is asked for while the app itself is on its way.

use anyhow::{Result, ensure};
use e2e::{Gemeente, Visit, eventually};
use gateway::{Fault, FaultKind};

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Production, Desktop, behind_a_backend_the_zaken_come_before_the_app),
        case!(Production, Desktop, behind_a_backend_a_zaak_comes_before_the_app).of_rules(),
        case!(Production, Desktop, without_a_session_no_zaken_are_asked_for).of_rules(),
        case!(Production, Desktop, who_logged_out_here_only_is_not_asked_about).of_rules(),
        case!(Production, Desktop, what_did_not_come_is_asked_for_as_usual),
        case!(Production, Desktop, on_the_way_back_the_provider_is_asked_for_its_addresses_once),
        case!(Desktop, the_files_of_a_scenario_come_before_the_app),
    ]
}

const SUZANNE: &str = "Suzanne Moulin";
const SESSION: &str = "/bff/session?";
const ZAKEN: &str = "/zaken/api/v1/zaken?expand=status,resultaat";
const CATALOGUSSEN: &str = "/catalogi/api/v1/catalogussen?";

/// The requests for the types of the zaken of the pack, of which two are for a list.
const TYPES: usize = 21;

/// A municipality with a backend for frontend where somebody is logged in.
async fn behind_a_backend(visit: &Visit) -> Result<Gemeente> {
    let gemeente = Gemeente::open_with_bff(visit, "openzaak-burger").await?;
    visit.goto("/aanvragen").await?;
    visit.log_in_as("Inloggen", SUZANNE).await?;
    visit.reads("10 aanvragen gevonden").await?;
    Ok(gemeente)
}

/// How often an address was asked for since the first `from` requests.
fn times(gemeente: &Gemeente, from: usize, address: &str) -> usize {
    gemeente.asked().iter().skip(from).filter(|it| *it == address).count()
}

async fn behind_a_backend_the_zaken_come_before_the_app(visit: &Visit) -> Result<()> {
    let gemeente = behind_a_backend(visit).await?;
    let before = gemeente.asked().len();
    let held = visit.site.hold_app()?;
    visit.goto("/aanvragen").await?;
    eventually("all three were asked for", || async {
        Ok([SESSION, ZAKEN, CATALOGUSSEN].iter().all(|it| times(&gemeente, before, it) == 1))
    })
    .await?;
    ensure!(!visit.page_text().await?.contains("aanvragen gevonden"), "the app runs already");
    let types = || gemeente.asked().iter().skip(before).filter(|it| it.contains("typen")).count();
    eventually("their types were asked for", || async { Ok(types() == TYPES) }).await?;
    held.release();
    visit.reads("10 aanvragen gevonden").await?;
    visit.settled().await?;
    let mut asked = gemeente.asked().split_off(before);
    let all = asked.len();
    asked.sort();
    asked.dedup();
    ensure!(asked.len() == all && all == 3 + TYPES, "{all} requests: {asked:#?}");
    Ok(())
}

async fn behind_a_backend_a_zaak_comes_before_the_app(visit: &Visit) -> Result<()> {
    let gemeente = behind_a_backend(visit).await?;
    let before = gemeente.asked().len();
    let held = visit.site.hold_app()?;
    visit.goto("/aanvragen/fd0ccf76-af55-40a0-b29e-c9c2ec49704c").await?;
    let early = || gemeente.asked().split_off(before);
    eventually("it came with its types", || async {
        let asked = early();
        let types = ["/zaaktypen/", "/statustypen/", "/resultaattypen/"];
        let has = |part: &str| asked.iter().any(|it| it.contains(part));
        Ok(has("/zaken/fd0ccf76") && types.iter().all(|it| has(it)))
    })
    .await?;
    held.release();
    visit.reads("Zaaknummer").await?;
    visit.settled().await?;
    let mut asked = early();
    let all = asked.len();
    asked.sort();
    asked.dedup();
    ensure!(asked.len() == all, "asked twice: {:#?}", early());
    Ok(())
}

async fn without_a_session_no_zaken_are_asked_for(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open_with_bff(visit, "openzaak-burger").await?;
    visit.goto("/aanvragen").await?;
    visit.see(".inlogknoppen button").await?;
    ensure!(gemeente.asked() == [SESSION], "{:?}", gemeente.asked());
    Ok(())
}

async fn who_logged_out_here_only_is_not_asked_about(visit: &Visit) -> Result<()> {
    let gemeente = behind_a_backend(visit).await?;
    visit.script("localStorage.setItem('mijnzaken.sessie', 'alleen-hier')").await?;
    let before = gemeente.asked().len();
    visit.goto("/aanvragen").await?;
    visit.see(".inlogknoppen button").await?;
    let asked = gemeente.asked();
    ensure!(asked.len() == before, "{:?}", asked.get(before..));
    Ok(())
}

async fn what_did_not_come_is_asked_for_as_usual(visit: &Visit) -> Result<()> {
    let gemeente = behind_a_backend(visit).await?;
    let before = gemeente.asked().len();
    gemeente.fails(Fault::new("/zaken/api/v1/zaken?", FaultKind::Reset).times(1));
    visit.goto("/aanvragen").await?;
    visit.reads("10 aanvragen gevonden").await?;
    ensure!(times(&gemeente, before, ZAKEN) > 1, "{:?}", gemeente.asked());
    Ok(())
}

async fn on_the_way_back_the_provider_is_asked_for_its_addresses_once(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.goto("/aanvragen").await?;
    visit.click("Inloggen met DigiD").await?;
    visit.see("input[name=wie]").await?;
    visit.click(SUZANNE).await?;
    let held = visit.site.hold_app()?;
    visit.see("button[value=inloggen]").await?.click().await?;
    let times = "return performance.getEntriesByType('resource')
        .filter((it) => it.name.endsWith('/.well-known/openid-configuration')).length";
    eventually("it was asked", || async { Ok(visit.script(times).await? == 1) }).await?;
    // So are the client of OpenID Connect, and the page where the app goes on.
    let parts = "return ['oidc', 'aanvragen'].filter((part) => performance
        .getEntriesByType('resource')
        .some((it) => it.name.includes(`/${part}-`) && it.name.endsWith('.bin'))).length";
    eventually("both are there", || async { Ok(visit.script(parts).await? == 2) }).await?;
    ensure!(gemeente.asked().is_empty(), "asked without a token: {:?}", gemeente.asked());
    held.release();
    visit.reads("10 aanvragen gevonden").await?;
    ensure!(visit.script(times).await? == 1);
    ensure!(gemeente.gateway.log().iter().all(|it| it.method != "GET" || it.bearer));
    Ok(())
}

async fn the_files_of_a_scenario_come_before_the_app(visit: &Visit) -> Result<()> {
    let held = visit.site.hold_app()?;
    visit.goto("/aanvragen?scenario=openzaak-burger").await?;
    let times = |file: &str| {
        let path = format!("/fixtures/openzaak-burger/{file}.json");
        visit.site.sent().iter().filter(|it| it.path == path).count()
    };
    let files = ["scenario", "zaken", "statussen", "zaaktypen", "statustypen", "catalogussen"];
    eventually("they were asked for", || async { Ok(files.iter().all(|it| times(it) == 1)) })
        .await?;
    held.release();
    visit.reads("10 aanvragen gevonden").await?;
    ensure!(files.iter().all(|it| times(it) == 1), "a file was fetched twice");
    Ok(())
}
