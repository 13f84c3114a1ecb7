//! Logging in with a certified OpenID provider and a real gateway.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use e2e::{Gemeente, SilentServer, Site, Visit, eventually};
use gateway::{Account, Fault, FaultKind, Pack, Represents};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Production, Desktop, who_is_not_logged_in_logs_in_and_comes_to_the_page_asked_for),
        case!(Production, Desktop, one_sees_ones_own_zaken_only),
        case!(Production, Desktop, the_chosen_way_is_told_to_the_provider).of_rules(),
        case!(Production, Desktop, a_reload_finds_the_session_again),
        case!(Production, Desktop, the_language_and_the_variant_survive_the_way_over_the_provider),
        case!(Production, Desktop, the_language_and_the_variant_survive_the_way_over_a_backend),
        case!(
            Production,
            Desktop,
            a_backend_that_leads_to_the_overview_leads_to_the_page_asked_for
        ),
        case!(Production, Desktop, stopping_at_the_provider_comes_back_and_says_so),
        case!(Production, Desktop, an_error_at_the_provider_is_told_as_digid_prescribes).of_rules(),
        case!(Production, Desktop, a_provider_that_is_away_is_told_as_digid_prescribes),
        case!(Production, Desktop, a_provider_that_hangs_is_told_to_be_slow).of_rules(),
        case!(Production, Desktop, a_provider_that_hangs_on_the_way_back_is_told_to_be_slow)
            .of_rules(),
        case!(Production, Desktop, a_provider_that_hangs_during_a_reload_is_told_to_be_slow),
        case!(Production, Desktop, a_backend_that_hangs_is_told_to_be_slow).of_rules(),
        case!(Production, Desktop, a_browser_that_keeps_nothing_is_told_why_it_cannot_log_in),
        case!(Production, Desktop, a_return_that_nobody_asked_for_logs_nobody_in),
        case!(Production, Desktop, a_return_without_the_name_of_the_provider_logs_nobody_in),
        case!(Production, Desktop, who_acts_for_a_company_sees_its_zaken_and_for_whom),
        case!(Desktop, the_client_of_openid_connect_is_fetched_only_where_it_is_used),
        case!(Production, Desktop, a_backend_for_frontend_does_without_the_client),
        case!(Production, Desktop, a_client_that_does_not_arrive_is_told_and_asked_for_again),
        case!(Production, Desktop, a_client_that_does_not_arrive_on_the_way_back_is_told),
        case!(Production, Phone, logging_in_is_accessible_on_a_phone),
        case!(Production, Desktop, logging_in_is_accessible_on_a_desktop),
    ]
}

const SUZANNE: &str = "Suzanne Moulin";
const DIGID_FAILED: &str = "Er is een fout opgetreden in de communicatie met DigiD. Probeert u het \
    later nogmaals. Indien deze fout blijft aanhouden, kijk dan op de website \
    https://www.digid.nl voor de laatste informatie.";

async fn who_is_not_logged_in_logs_in_and_comes_to_the_page_asked_for(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.goto("/aanvragen/fd0ccf76-af55-40a0-b29e-c9c2ec49704c").await?;
    visit.reads("Log in om uw aanvragen bij Gemeente Groningen te bekijken.").await?;
    ensure!(gemeente.asked().is_empty(), "asked without a token: {:?}", gemeente.asked());
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await?;
    visit.reads("Aanvraag Bijzondere bijstand").await?;
    visit.is_at("/aanvragen/fd0ccf76-af55-40a0-b29e-c9c2ec49704c").await?;
    visit.settled().await?;
    visit.see(".persoon").await?;
    visit.click("Download Toekenning").await.or(visit.click("Bekijk uw besluit").await)?;
    visit.reads("is gedownload").await?;
    visit.keeps_nothing_of(&["999993653", "Bijzondere bijstand", SUZANNE]).await?;

    visit.open("/aanvragen?zoek=bijstand&toon=lijst").await?;
    visit.reads("aanvragen gevonden").await?;
    visit.is_at("/aanvragen?zoek=bijstand&toon=lijst").await?;
    let log = gemeente.gateway.log();
    let asked: Vec<_> = log.iter().filter(|it| it.method == "GET").collect();
    ensure!(!asked.is_empty());
    for it in asked {
        ensure!(it.bearer, "{} came without a token that is good", it.path);
        ensure!(it.accept_crs.as_deref() == Some("EPSG:4326"), "{}", it.path);
        ensure!(it.content_crs.as_deref() == Some("EPSG:4326"), "{}", it.path);
        ensure!(!it.query.contains("999993653"), "{} names a person", it.path);
    }
    Ok(())
}

async fn one_sees_ones_own_zaken_only(visit: &Visit) -> Result<()> {
    let _gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.goto("/aanvragen").await?;
    visit.log_in_as("Inloggen met DigiD", "Noor Smit").await?;
    visit.reads("U hebt geen aanvragen bij Gemeente Groningen.").await?;
    visit.open("/aanvragen/fd0ccf76-af55-40a0-b29e-c9c2ec49704c").await?;
    visit.reads("Aanvraag niet gevonden").await
}

async fn the_chosen_way_is_told_to_the_provider(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.goto("/inloggen").await?;
    visit.reads("Hebt u nog geen DigiD?").await?;
    visit.log_in_as("Inloggen met eHerkenning", SUZANNE).await?;
    visit.reads("Welkom, Suzanne Moulin").await?;
    visit.is_at("/").await?;
    let asked = reqwest::get(format!("{}/_laatste", gemeente.provider.issuer)).await?;
    let asked: Value = asked.json().await?;
    let first = &asked[0];
    for (name, value) in [
        ("kc_idp_hint", "eherkenning"),
        ("acr_values", "http://eidas.europa.eu/LoA/substantial"),
        ("response_type", "code"),
        ("code_challenge_method", "S256"),
        ("redirect_uri", &format!("{}/terug", visit.site.origin)),
    ] {
        ensure!(first[name] == value, "{name}: {first}");
    }
    for name in ["state", "nonce", "code_challenge"] {
        ensure!(first[name].as_str().is_some_and(|it| it.len() >= 43), "{name}: {first}");
    }
    Ok(())
}

async fn a_reload_finds_the_session_again(visit: &Visit) -> Result<()> {
    let _gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.goto("/aanvragen?zoek=parkeren").await?;
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await?;
    visit.reads("gevonden").await?;
    visit.browser.refresh().await?;
    visit.reads("gevonden").await?;
    visit.is_at("/aanvragen?zoek=parkeren").await
}

const IN_ENGLISH: &str = "/aanvragen?taal=en&variant=B";

/// Whether the overview is in English and in variant B, and so are the pages behind its links.
async fn is_english_in_variant_b(visit: &Visit) -> Result<()> {
    visit.reads("10 requests found").await?;
    visit.is_at(IN_ENGLISH).await?;
    visit.reads("Requests we are working on").await?;
    let link = visit.see(".kaart__link").await?.attr("href").await?.context("no address")?;
    ensure!(link.ends_with("?taal=en&variant=B"), "{link}");
    Ok(())
}

/// Cancels logging in, logs in, reloads and logs out, in English and in variant B. `way` is what
/// the buttons say after "Log in".
async fn language_and_variant_survive(visit: &Visit, way: &str) -> Result<()> {
    visit.goto(IN_ENGLISH).await?;
    visit.click(&format!("Log in{way}")).await?;
    visit.see("button[value=annuleren]").await?.click().await?;
    visit.reads("You cancelled logging in.").await?;
    visit.is_at(IN_ENGLISH).await?;
    visit.log_in_as(&format!("Log in{way}"), SUZANNE).await?;
    is_english_in_variant_b(visit).await?;
    visit.browser.refresh().await?;
    is_english_in_variant_b(visit).await?;
    visit.see(".persoon summary").await?.click().await?;
    visit.click("Log out").await?;
    visit.reads("You are logged out").await?;
    visit.is_at("/uitgelogd?taal=en&variant=B&state=zelf").await?;
    // There is no page to come back to: the provider and the backend lead to the home page.
    visit.log_in_as(&format!("Log in again{way}"), SUZANNE).await?;
    visit.reads("Welcome, Suzanne Moulin").await?;
    visit.reads("Requests we are working on").await?;
    visit.is_at("/?taal=en&variant=B").await
}

async fn the_language_and_the_variant_survive_the_way_over_the_provider(
    visit: &Visit,
) -> Result<()> {
    let _gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    language_and_variant_survive(visit, " with DigiD").await
}

async fn the_language_and_the_variant_survive_the_way_over_a_backend(visit: &Visit) -> Result<()> {
    let _gemeente = Gemeente::open_with_bff(visit, "openzaak-burger").await?;
    language_and_variant_survive(visit, "").await
}

async fn a_backend_that_leads_to_the_overview_leads_to_the_page_asked_for(
    visit: &Visit,
) -> Result<()> {
    let _gemeente = Gemeente::open_with_bff(visit, "openzaak-burger").await?;
    visit.goto(IN_ENGLISH).await?;
    visit.log_in_as("Log in", SUZANNE).await?;
    is_english_in_variant_b(visit).await?;
    // As if this window had just begun to log in at a backend that leads to the bare overview.
    let begun = format!("sessionStorage.setItem('mijnzaken.inloggen', '{IN_ENGLISH}')");
    visit.script(&begun).await?;
    visit.goto("/aanvragen").await?;
    is_english_in_variant_b(visit).await
}

async fn stopping_at_the_provider_comes_back_and_says_so(visit: &Visit) -> Result<()> {
    let _gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.goto("/aanvragen?toon=lijst").await?;
    visit.click("Inloggen met DigiD").await?;
    visit.see("button[value=annuleren]").await?.click().await?;
    visit.reads("U hebt het inloggen geannuleerd.").await?;
    visit.is_at("/aanvragen?toon=lijst").await?;
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await?;
    visit.reads("10 aanvragen gevonden").await
}

async fn an_error_at_the_provider_is_told_as_digid_prescribes(visit: &Visit) -> Result<()> {
    let _gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.goto("/aanvragen").await?;
    visit.click("Inloggen met DigiD").await?;
    visit.see("button[value=fout]").await?.click().await?;
    visit.reads(DIGID_FAILED).await?;
    visit.see(".inlogknoppen button").await?;
    Ok(())
}

async fn a_provider_that_is_away_is_told_as_digid_prescribes(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    let mut config = gemeente.config("mijnzaken");
    // Nothing listens on this port.
    config["login"]["issuer"] = json!("http://127.0.0.1:9");
    visit.site.allow(&["http://127.0.0.1:9"]);
    visit.site.put("config.json", &config.to_string())?;
    visit.goto("/aanvragen").await?;
    visit.click("Inloggen met DigiD").await?;
    visit.reads(DIGID_FAILED).await?;
    visit.click("Inloggen met eHerkenning").await?;
    visit.reads("Inloggen met eHerkenning is niet gelukt.").await?;
    visit.goto("/uitgelogd").await?;
    visit.click("Opnieuw inloggen met DigiD").await?;
    visit.reads(DIGID_FAILED).await
}

const SLOW: &str = "De inlogdienst is nu traag of geeft geen antwoord.";

/// Whether the page says that the provider is slow and what to do, and blames nothing else.
async fn is_told_to_be_slow(visit: &Visit) -> Result<()> {
    visit.reads(SLOW).await?;
    visit.reads("Logt u liever niet in?\nBel 14 050").await?;
    visit.see(".inlogknoppen button").await?;
    let page = visit.page_text().await?;
    ensure!(!page.contains("internetverbinding"), "{page}");
    Ok(())
}

/// A municipality whose provider never answers, in a browser that is not patient.
async fn with_silent_provider(visit: &Visit) -> Result<(Gemeente, SilentServer)> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    let silent = SilentServer::start()?;
    let mut config = gemeente.config("mijnzaken");
    config["login"]["issuer"] = json!(silent.origin);
    visit.site.allow(&[&silent.origin]);
    visit.site.put("config.json", &config.to_string())?;
    visit.hurries().await?;
    Ok((gemeente, silent))
}

async fn a_provider_that_hangs_is_told_to_be_slow(visit: &Visit) -> Result<()> {
    let _servers = with_silent_provider(visit).await?;
    visit.notes_texts().await?;
    visit.goto("/aanvragen?toon=lijst").await?;
    // The button can be pressed again.
    for _ in 0..2 {
        visit.click("Inloggen met DigiD").await?;
        visit.has_read("Een ogenblik, u gaat naar DigiD.").await?;
        is_told_to_be_slow(visit).await?;
        visit.is_at("/aanvragen?toon=lijst").await?;
        visit.script("window.noted.length = 0").await?;
    }
    Ok(())
}

/// Makes the app itself a provider, which asks the visitor nothing and whose endpoint for tokens
/// never answers.
fn without_tokens(visit: &Visit, gemeente: &Gemeente, silent: &SilentServer) -> Result<()> {
    let origin = &visit.site.origin;
    let mut config = gemeente.config("mijnzaken");
    config["login"]["issuer"] = json!(origin);
    let provider = json!({
        "issuer": origin,
        "authorization_endpoint": format!("{origin}/inloggen"),
        "token_endpoint": format!("{}/token", silent.origin),
    });
    visit.site.allow(&[&silent.origin]);
    visit.site.put("config.json", &config.to_string())?;
    visit.site.put(".well-known/openid-configuration", &provider.to_string())
}

async fn a_provider_that_hangs_on_the_way_back_is_told_to_be_slow(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    let silent = SilentServer::start()?;
    without_tokens(visit, &gemeente, &silent)?;
    visit.hurries().await?;
    visit.goto("/aanvragen?toon=lijst").await?;
    visit.click("Inloggen met DigiD").await?;
    eventually("the provider is asked", || async {
        Ok(visit.address().await?.starts_with("/inloggen?response_type=code"))
    })
    .await?;
    let state = visit.script("return new URLSearchParams(location.search).get('state')").await?;
    let state = state.as_str().context("no state")?;
    visit.goto(&format!("/terug?code=c&state={state}")).await?;
    is_told_to_be_slow(visit).await?;
    visit.is_at("/aanvragen?toon=lijst").await
}

async fn a_provider_that_hangs_during_a_reload_is_told_to_be_slow(visit: &Visit) -> Result<()> {
    let _servers = with_silent_provider(visit).await?;
    // A file of the site, so that no app runs that records activity.
    visit.goto("/config.json").await?;
    visit.script("localStorage.setItem('mijnzaken.sessie', Date.now())").await?;
    visit.goto("/aanvragen?zoek=bijstand").await?;
    is_told_to_be_slow(visit).await?;
    visit.is_at("/aanvragen?zoek=bijstand").await
}

async fn a_backend_that_hangs_is_told_to_be_slow(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open_with_bff(visit, "openzaak-burger").await?;
    let hangs = FaultKind::Latency(Duration::from_secs(600));
    gemeente.fails(Fault::new("/bff/session", hangs));
    visit.hurries().await?;
    visit.goto("/aanvragen?toon=lijst").await?;
    is_told_to_be_slow(visit).await?;
    visit.is_at("/aanvragen?toon=lijst").await?;
    gemeente.gateway.heal();
    visit.log_in_as("Inloggen", SUZANNE).await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.is_at("/aanvragen?toon=lijst").await
}

async fn a_browser_that_keeps_nothing_is_told_why_it_cannot_log_in(visit: &Visit) -> Result<()> {
    let _gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.open("/aanvragen").await?;
    let forbid = "for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get() { throw new DOMException('no') } })";
    visit.script(forbid).await?;
    visit.click("Inloggen met DigiD").await?;
    visit.reads("Uw browser staat niet toe dat deze website iets bewaart.").await
}

async fn a_return_that_nobody_asked_for_logs_nobody_in(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.goto("/terug?code=gestolen&state=verzonnen").await?;
    visit.reads("Log in om uw aanvragen").await?;
    visit.is_at("/").await?;
    // The same, during a login.
    visit.click("Inloggen met DigiD").await?;
    visit.see("input[name=wie]").await?;
    visit.goto("/terug?code=gestolen&state=verzonnen").await?;
    visit.reads(DIGID_FAILED).await?;
    ensure!(gemeente.asked().is_empty());
    Ok(())
}

/// RFC 9207: the provider of the tests says that it names itself.
async fn a_return_without_the_name_of_the_provider_logs_nobody_in(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    for name in ["", "&iss=http%3A%2F%2Felders.example"] {
        visit.goto("/aanvragen").await?;
        visit.click("Inloggen met DigiD").await?;
        visit.see("input[name=wie]").await?;
        let asked = gemeente.provider.asked().await?;
        let state = asked.last().and_then(|it| it["state"].as_str()).context("no state")?;
        visit.goto(&format!("/terug?code=gestolen&state={state}{name}")).await?;
        visit.reads(DIGID_FAILED).await?;
        let exchanged = "return performance.getEntriesByType('resource')
            .some(({ name }) => name.endsWith('/token'))";
        ensure!(visit.script(exchanged).await? == false, "a foreign code was sent: {name:?}");
    }
    Ok(())
}

async fn who_acts_for_a_company_sees_its_zaken_and_for_whom(visit: &Visit) -> Result<()> {
    let folder = tempfile::tempdir()?;
    for file in std::fs::read_dir(Site::pack_folder("mockup")?)? {
        let file = file?.path();
        if let Some(name) = file.file_name().filter(|_| file.is_file()) {
            std::fs::copy(&file, folder.path().join(name))?;
        }
    }
    // The company owns one of the seven zaken.
    let mut rollen: Vec<Value> = serde_json::from_str(&Site::pack_file("mockup/rollen.json")?)?;
    for (index, rol) in rollen.iter_mut().enumerate() {
        rol["betrokkeneType"] = json!("natuurlijk_persoon");
        rol["betrokkeneIdentificatie"] = json!({ "inpBsn": "999993653" });
        if index == 2 {
            rol["betrokkeneType"] = json!("niet_natuurlijk_persoon");
            rol["betrokkeneIdentificatie"] =
                json!({ "annIdentificatie": "12345678", "statutaireNaam": "Bakkerij De Vries" });
        }
    }
    std::fs::write(folder.path().join("rollen.json"), serde_json::to_string(&rollen)?)?;
    let represents = Represents {
        name: "Bakkerij De Vries".to_owned(),
        kvk: Some("12345678".to_owned()),
        ..Represents::default()
    };
    let accounts = [
        Account::new("eigenaar", "Els de Vries").with_bsn("999990019").acting_for(represents),
        Account::new("ondernemer", "Onderneming zonder naam").with_kvk("12345678"),
    ];
    let pack = Pack::read(folder.path())?;
    let _gemeente = Gemeente::open_for(visit, pack, &accounts).await?;
    visit.goto("/aanvragen").await?;
    visit.log_in_as("Inloggen met eHerkenning", "Els de Vries").await?;
    visit.reads("1 aanvraag gevonden").await?;
    visit.reads("Namens Bakkerij De Vries").await?;
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Aanvrager\nBakkerij De Vries").await?;
    visit.reads("Namens Bakkerij De Vries").await?;
    // An entrepreneur with a KVK number and no representation sees that zaak too.
    visit.see(".persoon summary").await?.click().await?;
    visit.click("Uitloggen").await?;
    visit.log_in_as("Opnieuw inloggen met eHerkenning", "Onderneming zonder naam").await?;
    visit.reads("Bekijk uw aanvraag in het overzicht").await
}

/// The files with the client of OpenID Connect that the browser has fetched since it loaded the
/// page, each as often as it was fetched.
async fn fetched_clients(visit: &Visit) -> Result<Vec<String>> {
    let names = visit
        .script(
            "return performance.getEntriesByType('resource')
               .map((it) => it.name.split('/').pop())
               .filter((it) => it.startsWith('oidc-'))",
        )
        .await?;
    Ok(serde_json::from_value(names)?)
}

/// Waits until the file with the client was fetched, and tells its name.
async fn client_file(visit: &Visit) -> Result<String> {
    eventually("the client is there", || async { Ok(!fetched_clients(visit).await?.is_empty()) })
        .await?;
    fetched_clients(visit).await?.pop().context("no client")
}

async fn the_client_of_openid_connect_is_fetched_only_where_it_is_used(
    visit: &Visit,
) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-burger").await?;
    visit.reads("aanvragen gevonden").await?;
    // Where an invented person logs in, that is not with the client either.
    visit.see(".persoon summary").await?.click().await?;
    visit.click("Uitloggen").await?;
    visit.click("Opnieuw inloggen").await?;
    visit.reads("Bekijk al uw aanvragen (10)").await?;
    let fetched = fetched_clients(visit).await?;
    ensure!(fetched.is_empty(), "fixture mode fetched {fetched:?}");

    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.open("/aanvragen").await?;
    visit.reads("Log in om uw aanvragen").await?;
    client_file(visit).await?;
    // The provider is asked nothing until the visitor says so.
    let asked = format!(
        "return performance.getEntriesByType('resource')
           .filter(({{ name }}) => name.startsWith('{}')).length",
        gemeente.provider.issuer
    );
    ensure!(visit.script(&asked).await? == 0, "the provider was asked");
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await?;
    visit.reads("10 aanvragen gevonden").await?;
    let fetched = fetched_clients(visit).await?;
    ensure!(fetched.len() == 1, "fetched on the way back: {fetched:?}");
    Ok(())
}

async fn a_backend_for_frontend_does_without_the_client(visit: &Visit) -> Result<()> {
    let _gemeente = Gemeente::open_with_bff(visit, "openzaak-burger").await?;
    visit.open("/aanvragen").await?;
    visit.reads("Log in om uw aanvragen").await?;
    let fetched = fetched_clients(visit).await?;
    ensure!(fetched.is_empty(), "fetched: {fetched:?}");
    Ok(())
}

async fn a_client_that_does_not_arrive_is_told_and_asked_for_again(visit: &Visit) -> Result<()> {
    let _gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.open("/aanvragen").await?;
    let file = client_file(visit).await?;
    visit.site.put(&file, "halverwege afgebroken")?;
    visit.goto("/aanvragen?zoek=bijstand").await?;
    visit.click("Inloggen met DigiD").await?;
    visit.reads(DIGID_FAILED).await?;
    visit.site.remove(&file)?;
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await?;
    visit.reads("aanvragen gevonden").await?;
    visit.is_at("/aanvragen?zoek=bijstand").await
}

async fn a_client_that_does_not_arrive_on_the_way_back_is_told(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.open("/aanvragen?zoek=bijstand").await?;
    let file = client_file(visit).await?;
    visit.click("Inloggen met DigiD").await?;
    visit.see("input[name=wie]").await?;
    visit.site.put(&file, "halverwege afgebroken")?;
    visit.click(SUZANNE).await?;
    visit.see("button[value=inloggen]").await?.click().await?;
    visit.reads("Wij kunnen nu niet zien of u bent ingelogd.").await?;
    visit.see(".inlogknoppen button").await?;
    ensure!(gemeente.asked().is_empty(), "asked without a token: {:?}", gemeente.asked());
    // To load the page again is enough: the visitor need not log in again.
    visit.site.remove(&file)?;
    visit.browser.refresh().await?;
    visit.reads("aanvragen gevonden").await?;
    visit.is_at("/aanvragen?zoek=bijstand").await
}

async fn logging_in_is_accessible(visit: &Visit) -> Result<()> {
    let _gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.open("/inloggen").await?;
    visit.is_accessible().await?;
    visit.fits().await?;
    visit.click("Inloggen met DigiD").await?;
    visit.see("button[value=fout]").await?.click().await?;
    visit.reads(DIGID_FAILED).await?;
    visit.is_accessible().await?;
    visit.fits().await?;
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await?;
    visit.reads("Bekijk al uw aanvragen (10)").await?;
    visit.see(".persoon summary").await?.click().await?;
    visit.is_accessible().await?;
    visit.fits().await?;
    visit.minutes_pass(13).await?;
    visit.reads("Bent u er nog?").await?;
    visit.is_accessible().await?;
    visit.fits().await?;
    // The focus is within the dialog, on the button to stay logged in.
    let focused = visit.browser.active_element().await?.text().await?;
    ensure!(focused == "Blijf ingelogd", "{focused}");
    visit.keys(Key::Enter + "").await?;
    eventually("the dialog is gone", || async {
        Ok(!visit.page_text().await?.contains("Bent u er nog?"))
    })
    .await?;
    // The dialog has closed the menu.
    visit.see(".persoon summary").await?.click().await?;
    visit.see(".persoon button").await?.click().await?;
    visit.reads("U bent uitgelogd").await.context("after logging out")?;
    visit.is_accessible().await?;
    visit.fits().await
}

async fn logging_in_is_accessible_on_a_phone(visit: &Visit) -> Result<()> {
    logging_in_is_accessible(visit).await
}

async fn logging_in_is_accessible_on_a_desktop(visit: &Visit) -> Result<()> {
    logging_in_is_accessible(visit).await
}
