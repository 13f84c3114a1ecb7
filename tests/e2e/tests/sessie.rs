//! How a session continues and ends: renewal, inactivity, logging out, several windows, and the
//! mode with a backend for frontend.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use e2e::{Engine, Gemeente, SilentServer, Site, Visit, eventually};
use gateway::{Fault, FaultKind, Pack};
use thirtyfour::prelude::*;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Production, Desktop, a_token_of_ten_seconds_is_renewed_while_one_types),
        case!(Production, Desktop, without_refresh_tokens_one_comes_back_by_way_of_the_provider),
        case!(Production, Desktop, a_token_that_is_refused_once_is_renewed_unseen),
        case!(Production, Desktop, a_token_that_stays_refused_leads_to_logging_in_and_back),
        case!(Production, Desktop, who_does_nothing_is_warned_and_can_stay),
        case!(Production, Desktop, who_does_nothing_for_fifteen_minutes_is_logged_out),
        case!(Production, Desktop, who_comes_back_after_fifteen_minutes_logs_in_anew),
        case!(Production, Desktop, logging_out_ends_all_windows_and_the_session_at_the_provider),
        case!(Production, Desktop, a_window_that_finds_no_session_leaves_the_others_be),
        case!(Production, Desktop, a_renewal_goes_on_when_the_page_is_left),
        case!(Production, Desktop, a_device_that_slept_is_logged_out_whatever_is_touched_first),
        case!(Production, Desktop, a_clock_that_was_ahead_keeps_no_session_open),
        case!(Production, Desktop, logging_out_works_without_the_provider),
        case!(Production, Desktop, logging_out_does_not_wait_for_a_provider_that_hangs),
        case!(Production, Desktop, logging_out_works_where_the_policy_blocks_the_form)
            .not_in(Engine::Firefox, "Firefox sends a form that the policy forbids as a GET"),
        case!(Production, Desktop, logging_out_does_not_wait_for_a_backend_that_hangs),
        case!(Production, Desktop, a_backend_without_its_provider_says_how_far_logging_out_came),
        case!(Production, Desktop, a_provider_that_hangs_is_not_called_the_connection),
        case!(Production, Desktop, a_backend_for_frontend_keeps_the_token),
        case!(Desktop, a_persona_of_fixture_mode_can_log_out_and_in),
    ]
}

const SUZANNE: &str = "Suzanne Moulin";
const WARNING: &str = "U hebt een tijd niets gedaan. Over 2 minuten loggen wij u uit.";

async fn logged_in(visit: &Visit) -> Result<Gemeente> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.goto("/aanvragen").await?;
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await?;
    visit.reads("10 aanvragen gevonden").await?;
    Ok(gemeente)
}

/// The number of requests for tokens.
async fn tokens_asked(visit: &Visit) -> Result<u64> {
    let script = "return performance.getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('/token')).length";
    Ok(visit.script(script).await?.as_u64().unwrap_or_default())
}

async fn a_token_of_ten_seconds_is_renewed_while_one_types(visit: &Visit) -> Result<()> {
    let pack = Pack::read(&Site::pack_folder("openzaak-burger")?)?;
    let short = |it: gateway::Client| it.with_access_token_seconds(10);
    let gemeente = Gemeente::open_with(visit, pack, short).await?;
    visit.goto("/aanvragen").await?;
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.see("#zoek").await?.send_keys("bijst").await?;
    ensure!(tokens_asked(visit).await? == 1);
    eventually("the token is renewed", || async { Ok(tokens_asked(visit).await? >= 2) }).await?;
    // The typed text is still there, and so is the focus.
    visit.keys("and").await?;
    ensure!(visit.see("#zoek").await?.value().await?.as_deref() == Some("bijstand"));
    visit.reads("aanvragen gevonden").await?;
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Zaaknummer").await?;
    visit.settled().await?;
    ensure!(gemeente.gateway.log().iter().all(|it| it.status != 401));
    Ok(())
}

async fn without_refresh_tokens_one_comes_back_by_way_of_the_provider(visit: &Visit) -> Result<()> {
    let pack = Pack::read(&Site::pack_folder("openzaak-burger")?)?;
    let _gemeente = Gemeente::open_with(visit, pack, gateway::Client::without_refresh).await?;
    visit.goto("/aanvragen").await?;
    visit.log_in_as("Inloggen met DigiD", SUZANNE).await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.see("#zoek").await?.send_keys("bijstand").await?;
    // The token expires after five minutes.
    visit.minutes_pass(6).await?;
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Zaaknummer").await?;
    visit.settled().await?;
    visit.see(".persoon").await?;
    Ok(())
}

async fn a_token_that_is_refused_once_is_renewed_unseen(visit: &Visit) -> Result<()> {
    let gemeente = logged_in(visit).await?;
    gemeente.fails(Fault::new("/zaken/api/v1/zaken/", FaultKind::Unauthorized).times(1));
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Zaaknummer").await?;
    visit.settled().await?;
    ensure!(gemeente.gateway.log().iter().any(|it| it.status == 401));
    ensure!(tokens_asked(visit).await? == 2);
    Ok(())
}

async fn a_token_that_stays_refused_leads_to_logging_in_and_back(visit: &Visit) -> Result<()> {
    let gemeente = logged_in(visit).await?;
    gemeente.fails(Fault::new("/api/", FaultKind::Unauthorized));
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("U bent niet meer ingelogd. Log opnieuw in om verder te gaan waar u was.").await?;
    let asked_for = visit.address().await?;
    ensure!(asked_for.starts_with("/aanvragen/"), "{asked_for}");
    ensure!(visit.browser.find_all(By::Css(".persoon")).await?.is_empty());
    gemeente.gateway.heal();
    // The session at the provider still exists, so it asks nothing.
    visit.click("Inloggen met DigiD").await?;
    visit.reads("Zaaknummer").await?;
    visit.is_at(&asked_for).await
}

async fn who_does_nothing_is_warned_and_can_stay(visit: &Visit) -> Result<()> {
    let _gemeente = logged_in(visit).await?;
    visit.minutes_pass(12).await?;
    visit.see("#zoek").await?.click().await?;
    visit.minutes_pass(12).await?;
    ensure!(!visit.page_text().await?.contains("Bent u er nog?"), "a click is activity");
    visit.minutes_pass(1).await?;
    visit.reads(WARNING).await?;
    // The page behind the dialog is inert, so keys there are no activity.
    visit.keys(Key::Tab + "").await?;
    visit.reads(WARNING).await?;
    visit.minutes_pass(1).await?;
    visit.reads("Over 1 minuut loggen wij u uit.").await?;
    visit.keys(Key::Escape + "").await?;
    eventually("the dialog is gone", || async {
        Ok(!visit.page_text().await?.contains("Bent u er nog?"))
    })
    .await?;
    let focused = visit.browser.active_element().await?.attr("id").await?;
    ensure!(focused.as_deref() == Some("zoek"), "the focus is back: {focused:?}");
    visit.reads("10 aanvragen gevonden").await
}

async fn who_does_nothing_for_fifteen_minutes_is_logged_out(visit: &Visit) -> Result<()> {
    let gemeente = logged_in(visit).await?;
    visit.minutes_pass(15).await?;
    visit.reads("Wij hebben u uitgelogd, omdat u 15 minuten niets hebt gedaan.").await?;
    visit.is_at("/uitgelogd?state=inactief").await?;
    visit.keeps_nothing_of(&["999993653", "Bijzondere bijstand", SUZANNE]).await?;
    // Back shows nothing of the page, and the session at the provider has ended too.
    let asked = gemeente.asked().len();
    visit.browser.back().await?;
    visit.goto("/aanvragen").await?;
    visit.reads("Log in om uw aanvragen").await?;
    ensure!(!visit.page_text().await?.contains("Bijzondere bijstand"));
    visit.click("Inloggen met DigiD").await?;
    visit.see("input[name=wie]").await?;
    ensure!(gemeente.asked().len() == asked);
    Ok(())
}

async fn who_comes_back_after_fifteen_minutes_logs_in_anew(visit: &Visit) -> Result<()> {
    let _gemeente = logged_in(visit).await?;
    // A file of the site, so that no app runs that records activity.
    visit.goto("/config.json").await?;
    visit.script("localStorage.setItem('mijnzaken.sessie', Date.now() - 15 * 60000)").await?;
    visit.goto("/aanvragen").await?;
    visit.reads("Log in om uw aanvragen").await
}

async fn logging_out_ends_all_windows_and_the_session_at_the_provider(visit: &Visit) -> Result<()> {
    let _gemeente = logged_in(visit).await?;
    let first = visit.browser.window().await?;
    let second = visit.browser.new_tab().await?;
    visit.browser.switch_to_window(second.clone()).await?;
    // The app finds the session of the other window without asking.
    visit.open("/aanvragen?zoek=bijstand").await?;
    visit.reads("aanvragen gevonden").await?;
    visit.browser.switch_to_window(first).await?;
    visit.see(".persoon summary").await?.click().await?;
    visit.click("Uitloggen").await?;
    visit.is_at("/uitgelogd?state=zelf").await?;
    visit.reads("U bent uitgelogd").await?;
    visit.browser.switch_to_window(second).await?;
    visit.reads("U bent uitgelogd in een ander venster.").await?;
    visit.is_at("/uitgelogd?state=elders").await?;
    visit.goto("/aanvragen").await?;
    visit.reads("Log in om uw aanvragen").await?;
    visit.click("Inloggen met DigiD").await?;
    visit.see("input[name=wie]").await?;
    Ok(())
}

async fn a_window_that_finds_no_session_leaves_the_others_be(visit: &Visit) -> Result<()> {
    let gemeente = logged_in(visit).await?;
    let first = visit.browser.window().await?;
    let second = visit.browser.new_tab().await?;
    visit.browser.switch_to_window(second).await?;
    // Simulates a provider that requires a new login.
    visit.goto_elsewhere(&gemeente.provider.issuer).await?;
    visit.browser.delete_all_cookies().await?;
    visit.goto("/aanvragen").await?;
    visit.reads("U bent niet meer ingelogd.").await?;
    visit.goto("/terug?error=access_denied&state=verzonnen").await?;
    visit.reads("Log in om uw aanvragen").await?;
    visit.browser.switch_to_window(first).await?;
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Zaaknummer").await?;
    visit.see(".persoon").await?;
    Ok(())
}

async fn a_renewal_goes_on_when_the_page_is_left(visit: &Visit) -> Result<()> {
    let gemeente = logged_in(visit).await?;
    // The answer to the renewal arrives after its page is gone.
    let script = "const over = fetch;
        fetch = async (request, ...rest) => {
          const answer = await over(request, ...rest);
          if (answer.url.endsWith('/token')) await new Promise((go) => { window.go = go });
          return answer;
        }";
    visit.script(script).await?;
    let refused = Fault::new("/zaken/api/v1/zaken/", FaultKind::Unauthorized);
    gemeente.fails(refused.clone().times(1));
    visit.see(".kaart__link").await?.click().await?;
    eventually("a token is asked for", || async {
        Ok(visit.script("return !!window.go").await?.as_bool() == Some(true))
    })
    .await?;
    visit.see(".kruimel a").await?.click().await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.script("go()").await?;
    // The next renewal uses the token from that answer.
    gemeente.fails(refused.times(1));
    visit.script("setInterval(() => window.go?.(), 50)").await?;
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Zaaknummer").await?;
    visit.settled().await?;
    visit.see(".persoon").await?;
    Ok(())
}

async fn a_device_that_slept_is_logged_out_whatever_is_touched_first(visit: &Visit) -> Result<()> {
    let _gemeente = logged_in(visit).await?;
    let wake = "const now = Date.now.bind(Date); Date.now = () => now() + 20 * 60000;
        dispatchEvent(new Event('pointerdown'))";
    visit.script(wake).await?;
    visit.reads("Wij hebben u uitgelogd, omdat u 15 minuten niets hebt gedaan.").await
}

async fn a_clock_that_was_ahead_keeps_no_session_open(visit: &Visit) -> Result<()> {
    let _gemeente = logged_in(visit).await?;
    let ahead = "const now = Date.now.bind(Date); let minutes = -180;
        Date.now = () => now() + minutes * 60000;
        window.pass = (more) => { minutes += more }";
    visit.script(ahead).await?;
    visit.see("#zoek").await?.click().await?;
    eventually("the clock was looked at", || async {
        let told = "return Number(localStorage.getItem('mijnzaken.sessie')) <= Date.now()";
        Ok(visit.script(told).await?.as_bool() == Some(true))
    })
    .await?;
    visit.script("pass(13)").await?;
    visit.reads("Bent u er nog?").await
}

async fn logging_out_works_without_the_provider(visit: &Visit) -> Result<()> {
    let gemeente = logged_in(visit).await?;
    drop(gemeente);
    visit.see(".persoon summary").await?.click().await?;
    visit.click("Uitloggen").await?;
    visit.is_at("/uitgelogd?state=alleen-hier").await?;
    visit.reads("U bent uitgelogd").await?;
    is_logged_out_here_only(visit).await
}

/// Whether the page says that the session elsewhere may go on and what to do, also after a reload,
/// and whether nothing of the person is left.
async fn is_logged_out_here_only(visit: &Visit) -> Result<()> {
    for _ in 0..2 {
        visit.is_at("/uitgelogd?state=alleen-hier").await?;
        visit.reads("misschien nog niet bij de dienst waarmee u inlogde").await?;
        visit.reads("Sluit alle vensters van uw browser").await?;
        ensure!(!visit.page_text().await?.contains(SUZANNE));
        visit.browser.refresh().await?;
    }
    visit.keeps_nothing_of(&["999993653", "Bijzondere bijstand", SUZANNE]).await?;
    visit.goto("/aanvragen").await?;
    visit.reads("Log in om uw aanvragen").await
}

/// Presses the button to log out, and waits for the page that says so. It begins to load within 8
/// seconds, and one for a slow machine. How long the machine takes to show it does not count.
async fn log_out_in_time(visit: &Visit) -> Result<()> {
    visit.see(".persoon summary").await?.click().await?;
    // The name of a window is what the next page can still read.
    let note = "const note = () => (window.name = performance.timeOrigin + performance.now());
        addEventListener('click', note, { capture: true, once: true })";
    visit.script(note).await?;
    visit.click("Uitloggen").await?;
    visit.is_at("/uitgelogd?state=alleen-hier").await?;
    let took = visit.script("return performance.timeOrigin - Number(window.name)").await?;
    let took = took.as_f64().context("no time")?;
    ensure!(took < 9_000.0, "it took {took} ms");
    Ok(())
}

async fn logging_out_does_not_wait_for_a_provider_that_hangs(visit: &Visit) -> Result<()> {
    let silent = SilentServer::start()?;
    visit.site.allow(&[&silent.origin]);
    let _gemeente = logged_in(visit).await?;
    // The provider answers, except where it ends sessions.
    let script = format!(
        "const over = fetch;
        fetch = async (request, ...rest) => {{
          const answer = await over(request, ...rest);
          if (!answer.url.endsWith('/openid-configuration')) return answer;
          const found = await answer.json();
          return Response.json({{ ...found, end_session_endpoint: '{}/end' }});
        }}",
        silent.origin
    );
    visit.script(&script).await?;
    log_out_in_time(visit).await?;
    is_logged_out_here_only(visit).await
}

async fn logging_out_works_where_the_policy_blocks_the_form(visit: &Visit) -> Result<()> {
    visit.site.block_forms();
    let _gemeente = logged_in(visit).await?;
    log_out_in_time(visit).await?;
    eventually("the policy is violated", || async { Ok(!visit.site.violations().is_empty()) })
        .await?;
    let violations = visit.site.violations();
    ensure!(violations.iter().all(|it| it.contains("form-action")), "{violations:?}");
    visit.site.forget_violations();
    is_logged_out_here_only(visit).await
}

async fn logging_out_does_not_wait_for_a_backend_that_hangs(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open_with_bff(visit, "openzaak-burger").await?;
    visit.goto("/aanvragen").await?;
    visit.log_in_as("Inloggen", SUZANNE).await?;
    visit.reads("10 aanvragen gevonden").await?;
    for path in ["/bff/logout", "/bff/session"] {
        gemeente.fails(Fault::new(path, FaultKind::Latency(Duration::from_secs(600))));
        log_out_in_time(visit).await?;
        gemeente.gateway.heal();
        // The backend still has its session, which counts only if the visitor chooses to log in.
        is_logged_out_here_only(visit).await?;
        visit.click("Inloggen").await?;
        visit.reads("10 aanvragen gevonden").await?;
    }
    // A backend that fails is not shown to the visitor.
    let away = FaultKind::Status { code: 502, retry_after: None };
    gemeente.fails(Fault::new("/bff/", away));
    log_out_in_time(visit).await?;
    is_logged_out_here_only(visit).await
}

async fn a_backend_without_its_provider_says_how_far_logging_out_came(visit: &Visit) -> Result<()> {
    let Gemeente { gateway, provider, .. } =
        Gemeente::open_with_bff(visit, "openzaak-burger").await?;
    visit.goto("/aanvragen").await?;
    visit.log_in_as("Inloggen", SUZANNE).await?;
    visit.reads("10 aanvragen gevonden").await?;
    drop(provider);
    log_out_in_time(visit).await?;
    visit.reads("misschien nog niet bij de dienst waarmee u inlogde").await?;
    drop(gateway);
    Ok(())
}

async fn a_provider_that_hangs_is_not_called_the_connection(visit: &Visit) -> Result<()> {
    visit.hurries().await?;
    let gemeente = logged_in(visit).await?;
    let script = "const over = fetch;
        fetch = (request, ...rest) => request.url?.endsWith('/token')
          ? new Promise((_, no) => request.signal.addEventListener('abort', no))
          : over(request, ...rest)";
    visit.script(script).await?;
    gemeente.fails(Fault::new("/zaken/api/v1/zaken/", FaultKind::Unauthorized));
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Onze systemen geven nu geen goed antwoord.").await?;
    let page = visit.page_text().await?;
    ensure!(!page.contains("internetverbinding"), "{page}");
    Ok(())
}

async fn a_backend_for_frontend_keeps_the_token(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open_with_bff(visit, "openzaak-burger").await?;
    let zaak = "/aanvragen/fd0ccf76-af55-40a0-b29e-c9c2ec49704c";
    visit.goto(zaak).await?;
    visit.click("Inloggen").await?;
    visit.see("button[value=annuleren]").await?.click().await?;
    visit.reads("U hebt het inloggen geannuleerd.").await?;
    // The login still leads to the page that was requested before.
    visit.log_in_as("Inloggen", SUZANNE).await?;
    visit.reads("Aanvraag Bijzondere bijstand").await?;
    visit.is_at(zaak).await?;
    visit.settled().await?;
    visit.see(".persoon").await?;
    visit.browser.refresh().await?;
    visit.reads("Aanvraag Bijzondere bijstand").await?;
    visit.keeps_nothing_of(&["999993653", "Bijzondere bijstand", SUZANNE]).await?;
    let log = gemeente.gateway.log();
    let asked: Vec<_> = log.iter().filter(|it| it.path.contains("/api/")).collect();
    ensure!(!asked.is_empty());
    for it in asked {
        ensure!(it.cookie && !it.authorization, "{}", it.path);
        ensure!(it.x_csrf.as_deref() == Some("1"), "{}", it.path);
    }
    visit.see(".persoon summary").await?.click().await?;
    visit.click("Uitloggen").await?;
    visit.reads("U bent uitgelogd").await?;
    visit.goto("/aanvragen").await?;
    visit.reads("Log in om uw aanvragen").await
}

async fn a_persona_of_fixture_mode_can_log_out_and_in(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=openzaak-burger").await?;
    visit.see(".persoon summary").await?.click().await?;
    visit.click("Uitloggen").await?;
    visit.reads("U bent uitgelogd").await?;
    visit.is_at("/uitgelogd?scenario=openzaak-burger&state=zelf").await?;
    visit.click("Opnieuw inloggen").await?;
    visit.reads("Bekijk al uw aanvragen (10)").await
}
