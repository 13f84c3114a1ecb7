//! What a real gateway does, and how it can fail.

use anyhow::{Context, Result, ensure};
use e2e::{Gemeente, Site, Visit, eventually};
use gateway::{Fault, FaultKind, Gateway, Issuer, Pack};
use std::time::Duration;
use thirtyfour::prelude::*;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(
            Production,
            Desktop,
            two_hundred_and_fifty_zaken_cost_a_request_per_page_and_per_type
        ),
        case!(Production, Desktop, the_first_page_is_there_while_the_next_loads),
        case!(Production, Desktop, pages_that_do_not_come_are_said_and_what_came_stays).of_rules(),
        case!(Production, Desktop, trying_again_asks_only_for_what_failed).of_rules(),
        case!(Production, Desktop, pages_that_go_round_in_a_circle_end).of_rules(),
        case!(Production, Desktop, a_gateway_that_is_away_can_be_tried_again),
        case!(Production, Desktop, a_gateway_that_takes_five_seconds_is_waited_for).of_rules(),
        case!(Production, Desktop, a_gateway_that_hangs_is_given_up),
        case!(Production, Desktop, an_api_that_hangs_costs_one_time_out_and_only_its_names)
            .of_rules(),
        case!(Production, Desktop, the_overview_does_not_wait_for_catalogussen).of_rules(),
        case!(Production, Desktop, a_gateway_that_is_busy_twice_is_asked_again_and_it_is_said)
            .of_rules(),
        case!(Production, Desktop, documents_that_fail_leave_the_rest_of_the_zaak).of_rules(),
        case!(Production, Desktop, a_gateway_that_cannot_expand_is_asked_without).of_rules(),
        case!(Production, Desktop, answers_that_make_no_sense_are_named).of_rules(),
        case!(Production, Desktop, what_need_not_be_the_connection_of_the_visitor_is_not_called_so),
        case!(Production, Desktop, a_redirect_behind_a_backend_has_it_asked_about_the_session),
        case!(Production, Desktop, the_token_goes_nowhere_but_to_the_gateway),
        case!(Production, Desktop, texts_of_the_register_are_text_and_never_markup),
        case!(Production, Desktop, questions_stop_when_the_page_is_left),
        case!(Production, Desktop, pages_that_are_left_give_way_to_others),
        case!(Production, Desktop, a_page_that_does_not_arrive_can_be_tried_again),
        case!(Production, Desktop, a_mistake_in_the_login_of_the_config_is_named).of_rules(),
    ]
}

/// What is said when the gateway gives no answer, or half of one.
const NO_ANSWER: &str = "Onze systemen geven nu geen goed antwoord.";

/// Shortens the time-out of thirty seconds.
const SHORT_TIME_OUT: &str = "window.over = setTimeout;
    setTimeout = (run, after) => window.over(run, after === 30000 ? 200 : after)";

const BIJSTAND: &str = "/aanvragen/fd0ccf76-af55-40a0-b29e-c9c2ec49704c";

/// Logs in and opens a page. Faults of the gateway may be set already.
pub(crate) async fn logged_in_at(
    visit: &Visit,
    pack: &str,
    page: &str,
    faults: &[Fault],
) -> Result<Gemeente> {
    let gemeente = Gemeente::open(visit, pack).await?;
    for fault in faults {
        gemeente.fails(fault.clone());
    }
    visit.goto(page).await?;
    visit.click("Inloggen met DigiD").await?;
    visit.see("button[value=inloggen]").await?.click().await?;
    visit.see(".persoon").await?;
    Ok(gemeente)
}

async fn two_hundred_and_fifty_zaken_cost_a_request_per_page_and_per_type(
    visit: &Visit,
) -> Result<()> {
    let gemeente = logged_in_at(visit, "openzaak-veel", "/aanvragen", &[]).await?;
    visit.reads("250 aanvragen gevonden").await?;
    visit.settled().await?;
    let asked = gemeente.asked();
    let count = |part: &str| asked.iter().filter(|it| it.contains(part)).count();
    ensure!(count("/zaken/api/v1/zaken?") == 3, "{asked:#?}");
    ensure!(count("/catalogi/api/v1/catalogussen?") == 1, "{asked:#?}");
    let types: Vec<_> = asked
        .iter()
        .filter(|it| {
            ["/zaaktypen/", "/statustypen/", "/resultaattypen/"].iter().any(|t| it.contains(t))
        })
        .collect();
    let mut distinct = types.clone();
    distinct.sort();
    distinct.dedup();
    ensure!(types.len() == distinct.len(), "asked twice: {types:#?}");
    ensure!(types.len() == types_in_use("openzaak-veel")?, "{types:#?}");
    ensure!(asked.len() == 3 + 1 + types.len(), "{asked:#?}");
    // Going back from a zaak sends no more requests.
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Zaaknummer").await?;
    visit.settled().await?;
    let before = gemeente.asked().len();
    visit.browser.back().await?;
    visit.reads("250 aanvragen gevonden").await?;
    ensure!(gemeente.asked().len() == before);
    Ok(())
}

/// The number of distinct types that the zaken of a pack refer to, including types of status and
/// resultaat.
fn types_in_use(pack: &str) -> Result<usize> {
    let read = |file: &str| -> Result<Vec<serde_json::Value>> {
        Ok(serde_json::from_str(&Site::pack_file(&format!("{pack}/{file}.json"))?)?)
    };
    let (zaken, statussen, resultaten) = (read("zaken")?, read("statussen")?, read("resultaten")?);
    let of = |all: &[serde_json::Value], field: &str, kind: &str| {
        let used: Vec<_> = zaken.iter().map(|it| it[field].clone()).collect();
        let used = all.iter().filter(|it| used.contains(&it["url"]));
        used.map(|it| it[kind].to_string()).collect::<Vec<_>>()
    };
    let mut types: Vec<_> = zaken.iter().map(|it| it["zaaktype"].to_string()).collect();
    types.extend(of(&statussen, "status", "statustype"));
    types.extend(of(&resultaten, "resultaat", "resultaattype"));
    types.sort();
    types.dedup();
    Ok(types.len())
}

async fn the_first_page_is_there_while_the_next_loads(visit: &Visit) -> Result<()> {
    let slow = Fault::new("page=2", FaultKind::Latency(Duration::from_secs(5)));
    let _gemeente = logged_in_at(visit, "openzaak-veel", "/aanvragen", &[slow]).await?;
    visit.reads("100 van 250 aanvragen zijn er").await?;
    visit.see(".kaart").await?;
    // The rest of the zaken must not interrupt a visitor who is typing.
    let box_ = visit.see("#zoek").await?;
    box_.send_keys("een").await?;
    eventually("all have come", || async {
        Ok(!visit.page_text().await?.contains("aanvragen zijn er"))
    })
    .await?;
    ensure!(visit.browser.active_element().await?.attr("id").await?.as_deref() == Some("zoek"));
    ensure!(visit.see("#zoek").await?.value().await?.as_deref() == Some("een"));
    visit.click("Wis alle filters").await?;
    visit.reads("250 aanvragen gevonden").await
}

async fn pages_that_do_not_come_are_said_and_what_came_stays(visit: &Visit) -> Result<()> {
    let fault = Fault::status("page=3", 500);
    let gemeente = logged_in_at(visit, "openzaak-veel", "/aanvragen", &[fault]).await?;
    visit.reads("Wij kunnen nu niet al uw aanvragen laten zien").await?;
    visit.reads("200 aanvragen gevonden").await?;
    gemeente.gateway.heal();
    visit.click("Probeer opnieuw").await?;
    visit.reads("250 aanvragen gevonden").await?;
    ensure!(!visit.page_text().await?.contains("niet al uw aanvragen"));
    Ok(())
}

async fn trying_again_asks_only_for_what_failed(visit: &Visit) -> Result<()> {
    // One of the types, of which there are several.
    let broken = Fault::new("/catalogi/api/v1/statustypen/", FaultKind::Html).times(1);
    let gemeente = logged_in_at(visit, "openzaak-burger", "/aanvragen", &[broken]).await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.settled().await?;
    let before = gemeente.asked();
    let types = before.iter().filter(|it| it.contains("/statustypen/")).count();
    ensure!(types > 1, "{before:#?}");
    visit.click("Probeer opnieuw").await?;
    eventually("it is asked for again", || async { Ok(gemeente.asked().len() > before.len()) })
        .await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.settled().await?;
    let asked = gemeente.asked();
    let again = &asked[before.len()..];
    let [again] = again else { anyhow::bail!("more was asked: {again:#?}") };
    ensure!(again.contains("/statustypen/") && before.contains(again), "{again}");
    ensure!(!visit.page_text().await?.contains("Probeer opnieuw"));
    // A zaak asks for what it alone shows, and for no type that is known.
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Zaaknummer").await?;
    visit.settled().await?;
    let of_zaak = gemeente.asked();
    let is_known = |it: &&String| it.contains("/zaaktypen/") || it.contains("/statustypen/");
    let known: Vec<_> = of_zaak[asked.len()..].iter().filter(is_known).collect();
    ensure!(known.is_empty(), "asked twice: {known:#?}");
    Ok(())
}

async fn pages_that_go_round_in_a_circle_end(visit: &Visit) -> Result<()> {
    let circle = Fault::new("/zaken/api/v1/zaken?", FaultKind::LoopingNext);
    let _gemeente = logged_in_at(visit, "openzaak-veel", "/aanvragen", &[circle]).await?;
    visit.reads("Wij kunnen nu niet alles laten zien").await?;
    visit.see(".kaart").await?;
    visit.click("Technische details").await?;
    visit.reads("next leads round in a circle").await
}

async fn a_gateway_that_is_away_can_be_tried_again(visit: &Visit) -> Result<()> {
    let away = Fault::new("/api/", FaultKind::Reset);
    let gemeente = logged_in_at(visit, "openzaak-burger", "/aanvragen", &[away]).await?;
    visit.reads("Het duurt langer dan normaal. Wij proberen het over").await?;
    visit.reads("Wij krijgen geen verbinding.").await?;
    ensure!(!visit.page_text().await?.contains("U hebt geen aanvragen"));
    ensure!(!visit.page_text().await?.contains("Het duurt langer"), "nothing is waited for");
    gemeente.gateway.heal();
    visit.click("Probeer opnieuw").await?;
    visit.reads("10 aanvragen gevonden").await
}

async fn a_gateway_that_takes_five_seconds_is_waited_for(visit: &Visit) -> Result<()> {
    let slow = Fault::new("/zaken/api/v1/zaken?", FaultKind::Latency(Duration::from_secs(5)));
    let _gemeente = logged_in_at(visit, "openzaak-burger", "/aanvragen", &[slow]).await?;
    visit.reads("Een ogenblik, uw aanvragen komen eraan.").await?;
    visit.reads("10 aanvragen gevonden").await
}

async fn a_gateway_that_hangs_is_given_up(visit: &Visit) -> Result<()> {
    let gemeente = logged_in_at(visit, "openzaak-burger", "/aanvragen", &[]).await?;
    visit.reads("10 aanvragen gevonden").await?;
    let hangs = FaultKind::Latency(Duration::from_secs(600));
    gemeente.fails(Fault::new("/zaken/api/v1/zaken/", hangs));
    visit.script(SHORT_TIME_OUT).await?;
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Wij kunnen nu niet alles van uw aanvraag laten zien").await?;
    visit.reads(NO_ANSWER).await?;
    // What the overview knew stays, and nothing is waited for any more.
    visit.reads("Zaaknummer").await?;
    visit.settled().await?;
    visit.reads("Wij kunnen de stappen nu niet laten zien").await?;
    gemeente.gateway.heal();
    visit.script("setTimeout = over").await?;
    visit.click("Probeer opnieuw").await?;
    visit.see(".stap").await?;
    ensure!(!visit.page_text().await?.contains("nu niet alles"), "the failure is over");
    Ok(())
}

async fn an_api_that_hangs_costs_one_time_out_and_only_its_names(visit: &Visit) -> Result<()> {
    let broken = Fault::status("/catalogi/", 500);
    let gemeente = logged_in_at(visit, "openzaak-burger", "/aanvragen", &[broken]).await?;
    visit.reads("Wij kunnen nu niet alles laten zien").await?;
    gemeente.gateway.heal();
    let hangs = FaultKind::Latency(Duration::from_secs(600));
    gemeente.fails(Fault::new("/catalogi/", hangs));
    visit.script(SHORT_TIME_OUT).await?;
    let count = "window.asked = 0; const over = fetch; fetch = (request, ...rest) => {
          asked += request.url.includes('/catalogi/');
          return over(request, ...rest);
        }";
    visit.script(count).await?;
    visit.click("Probeer opnieuw").await?;
    eventually("the cards are there without names", || async {
        let asked = visit.script("return asked").await?.as_u64().unwrap_or_default();
        Ok(asked > 0 && visit.page_text().await?.contains("Wij kunnen nu niet alles laten zien"))
    })
    .await?;
    visit.reads("10 aanvragen gevonden").await?;
    // One API has five slots. The other questions did not begin a time-out of their own.
    let asked = visit.script("return asked").await?;
    ensure!(asked.as_u64().is_some_and(|it| it <= 5), "{asked}");
    // The zaak with this type has another omschrijving, which stands in its place.
    ensure!(!visit.page_text().await?.contains("Evenementenvergunning"));
    gemeente.gateway.heal();
    visit.script("setTimeout = window.over").await?;
    visit.click("Probeer opnieuw").await?;
    visit.reads("Evenementenvergunning").await?;
    ensure!(!visit.page_text().await?.contains("niet alles laten zien"));
    Ok(())
}

async fn the_overview_does_not_wait_for_catalogussen(visit: &Visit) -> Result<()> {
    let away = Fault::status("/catalogussen", 503);
    let gemeente = logged_in_at(visit, "openzaak-burger", "/aanvragen", &[away]).await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.reads("Evenementenvergunning").await?;
    visit.reads("Filteren op domein lukt nu niet.").await?;
    ensure!(!visit.page_text().await?.contains("niet alles laten zien"), "all names are there");
    gemeente.gateway.heal();
    gemeente.fails(Fault::new("/catalogussen", FaultKind::Latency(Duration::from_secs(600))));
    // A choice of the address leaves nothing out while no domein is known.
    visit.goto("/aanvragen?domein=SOCIA").await?;
    visit.reads("10 aanvragen gevonden").await?;
    visit.reads("Evenementenvergunning").await
}

async fn a_gateway_that_is_busy_twice_is_asked_again_and_it_is_said(visit: &Visit) -> Result<()> {
    let busy = FaultKind::Status { code: 503, retry_after: Some("2".to_owned()) };
    let busy = Fault::new("/zaken/api/v1/zaken?", busy).times(2);
    let gemeente = logged_in_at(visit, "openzaak-burger", "/aanvragen", &[busy]).await?;
    visit.reads("Wij proberen het over 2 seconden opnieuw.").await?;
    visit.reads("10 aanvragen gevonden").await?;
    let log = gemeente.gateway.log();
    let zaken: Vec<_> = log
        .iter()
        .filter(|it| it.method == "GET" && it.path.ends_with("/zaken"))
        .map(|it| it.status)
        .collect();
    ensure!(zaken == [503, 503, 200], "{zaken:?}");
    Ok(())
}

async fn documents_that_fail_leave_the_rest_of_the_zaak(visit: &Visit) -> Result<()> {
    let fault = Fault::status("/documenten/", 500);
    let gemeente = logged_in_at(visit, "openzaak-burger", BIJSTAND, &[fault]).await?;
    visit.reads("Aanvraag Bijzondere bijstand").await?;
    visit.reads("documenten nu niet laten zien").await?;
    visit.reads("Toegekend").await?;
    visit.reads("Wachten op aanvulling").await?;
    gemeente.gateway.heal();
    visit.click("Probeer opnieuw").await?;
    visit.reads("Bekijk uw besluit").await
}

async fn a_gateway_that_cannot_expand_is_asked_without(visit: &Visit) -> Result<()> {
    for status in [400, 403, 404, 406] {
        let fault = Fault::status("expand=", status);
        let gemeente = logged_in_at(visit, "openzaak-burger", "/aanvragen", &[fault]).await?;
        visit.reads("Parkeervergunning").await.with_context(|| status.to_string())?;
        let asked = gemeente.asked();
        let per_case = asked.iter().filter(|it| it.contains("/statussen/")).count();
        ensure!(per_case == 0, "{asked:#?}");
        visit.browser.delete_all_cookies().await?;
    }
    Ok(())
}

async fn answers_that_make_no_sense_are_named(visit: &Visit) -> Result<()> {
    let gemeente = logged_in_at(visit, "openzaak-burger", "/inloggen", &[]).await?;
    visit.reads("Bekijk al uw aanvragen (10)").await?;
    for (kind, problem) in [
        (FaultKind::Html, "HTML instead of JSON"),
        (FaultKind::Truncated, "no JSON at line"),
        (FaultKind::Empty, "no JSON at line"),
        (FaultKind::Status { code: 500, retry_after: None }, "status 500"),
        (FaultKind::Status { code: 412, retry_after: None }, "status 412"),
        (FaultKind::Status { code: 403, retry_after: None }, "the list is refused"),
        (FaultKind::Status { code: 404, retry_after: None }, "the list is refused"),
        (FaultKind::Redirect("/inloggen".to_owned()), "a redirect"),
    ] {
        gemeente.gateway.heal();
        gemeente.fails(Fault::new("/zaken/api/v1/zaken", kind));
        visit.goto("/aanvragen").await?;
        visit.reads("Wij kunnen uw aanvragen nu niet laten zien").await?;
        visit.reads("Er is bij ons iets misgegaan.").await?;
        visit.click("Technische details").await?;
        visit.reads(problem).await?;
        ensure!(!visit.page_text().await?.contains("internetverbinding"), "{problem}");
    }
    Ok(())
}

async fn what_need_not_be_the_connection_of_the_visitor_is_not_called_so(
    visit: &Visit,
) -> Result<()> {
    let gemeente = logged_in_at(visit, "openzaak-burger", "/inloggen", &[]).await?;
    visit.reads("Bekijk al uw aanvragen (10)").await?;
    for kind in [
        FaultKind::HalfSent,
        FaultKind::Status { code: 429, retry_after: None },
        FaultKind::Status { code: 503, retry_after: None },
        FaultKind::Status { code: 503, retry_after: Some("3600".to_owned()) },
    ] {
        gemeente.gateway.heal();
        gemeente.fails(Fault::new("/zaken/api/v1/zaken?", kind));
        visit.goto("/aanvragen").await?;
        visit.reads(NO_ANSWER).await?;
        ensure!(!visit.page_text().await?.contains("internetverbinding"));
    }
    Ok(())
}

async fn a_redirect_behind_a_backend_has_it_asked_about_the_session(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open_with_bff(visit, "openzaak-burger").await?;
    visit.goto("/aanvragen").await?;
    visit.log_in_as("Inloggen", "Suzanne Moulin").await?;
    visit.reads("10 aanvragen gevonden").await?;
    let to_login = FaultKind::Redirect("/bff/login".to_owned());
    gemeente.fails(Fault::new("/zaken/api/v1/zaken/", to_login));
    visit.see(".kaart__link").await?.click().await?;
    // The session is still there, so that nothing is said about logging in.
    visit.reads("Er is bij ons iets misgegaan.").await?;
    let page = visit.page_text().await?;
    ensure!(!page.contains("niet meer ingelogd") && !page.contains("internetverbinding"), "{page}");
    gemeente.fails(Fault::new("/bff/session", FaultKind::Unauthorized));
    visit.click("Probeer opnieuw").await?;
    visit.reads("U bent niet meer ingelogd.").await?;
    gemeente.gateway.heal();
    visit.click("Inloggen").await?;
    visit.reads("Zaaknummer").await
}

async fn the_token_goes_nowhere_but_to_the_gateway(visit: &Visit) -> Result<()> {
    // The other gateway listens and is allowed by the policy, so that only the app itself keeps the
    // token from it.
    let pack = Pack::read(&Site::pack_folder("openzaak-veel")?)?;
    let elsewhere = Gateway::new(pack, Issuer::new("http://127.0.0.1:9"));
    elsewhere.allow_origin(&visit.site.origin);
    let origin = elsewhere.serve(0).await?;
    visit.site.allow(&[&origin]);
    let faults = [
        Fault::new("/zaken/api/v1/zaken?", FaultKind::ForeignNext(origin.clone())),
        Fault::new("/zaken/api/v1/zaken/", FaultKind::ForeignUrls(origin.clone())),
        Fault::new("/statussen", FaultKind::ForeignUrls(origin.clone())),
        Fault::new("/catalogi/", FaultKind::ForeignUrls(origin.clone())),
        Fault::new("/zaakinformatieobjecten", FaultKind::ForeignUrls(origin.clone())),
    ];
    let gemeente = logged_in_at(visit, "openzaak-veel", "/aanvragen", &faults).await?;
    visit.reads("250 aanvragen gevonden").await?;
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Zaaknummer").await?;
    visit.settled().await?;
    ensure!(elsewhere.log().is_empty(), "{:#?}", elsewhere.log());
    ensure!(gemeente.gateway.log().iter().all(|it| it.status < 400), "all was found at home");
    Ok(())
}

async fn texts_of_the_register_are_text_and_never_markup(visit: &Visit) -> Result<()> {
    let hostile = Fault::new("/api/", FaultKind::Hostile);
    let gemeente = logged_in_at(visit, "openzaak-burger", "/aanvragen", &[hostile]).await?;
    visit.see(".kaart__link").await?;
    visit.settled().await?;
    let is_harmless = async || {
        let markup = visit.browser.find_all(By::Css("main img, main script, main b")).await?;
        ensure!(markup.is_empty(), "markup of the register is on the page");
        visit.fits().await
    };
    is_harmless().await?;
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Zaaknummer").await?;
    visit.settled().await?;
    is_harmless().await?;
    drop(gemeente);
    Ok(())
}

async fn questions_stop_when_the_page_is_left(visit: &Visit) -> Result<()> {
    let slow = Fault::new("/rollen", FaultKind::Latency(Duration::from_secs(60)));
    let gemeente = logged_in_at(visit, "openzaak-burger", "/aanvragen", &[slow]).await?;
    visit.reads("10 aanvragen gevonden").await?;
    let script = "window.stopped = []; window.waiting = 0; const over = fetch;
        fetch = (request, ...rest) => {
          waiting += 1;
          return over(request, ...rest).catch((error) => {
            stopped.push(`${error.name} ${new URL(request.url).pathname}`);
            throw error;
          }).finally(() => { waiting -= 1 });
        }";
    visit.script(script).await?;
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Zaaknummer").await?;
    visit.see(".stap").await?;
    eventually("all but the slow answer has come", || async {
        Ok(visit.texts(".laden").await?.is_empty() && visit.script("return waiting").await? == 1)
    })
    .await?;
    visit.browser.back().await?;
    visit.reads("10 aanvragen gevonden").await?;
    eventually("the question has stopped", || async {
        let stopped = visit.script("return stopped").await?;
        Ok(stopped == serde_json::json!(["AbortError /zaken/api/v1/rollen"]))
    })
    .await?;
    drop(gemeente);
    Ok(())
}

async fn pages_that_are_left_give_way_to_others(visit: &Visit) -> Result<()> {
    let slow = ["/zaaktypen", "/statustypen", "/resultaattypen"]
        .map(|it| Fault::new(it, FaultKind::Latency(Duration::from_secs(600))));
    let gemeente = logged_in_at(visit, "openzaak-burger", BIJSTAND, &slow).await?;
    let asked = "return performance.getEntriesByType('resource')
        .filter(({ name }) => name.includes('/zaken/api/')).length";
    // The page asks for more types than can be in progress at once. Then the visitor leaves it and
    // goes back.
    eventually("the zaak is there", || async {
        Ok(visit.script(asked).await?.as_u64().unwrap_or_default() > 0)
    })
    .await?;
    visit.see(".menu a[href^='/aanvragen']").await?.click().await?;
    visit.is_at("/aanvragen").await?;
    eventually("the zaken are there", || async {
        Ok(gemeente.asked().iter().any(|it| it.contains("/zaken?expand")))
    })
    .await?;
    gemeente.gateway.heal();
    visit.browser.back().await?;
    visit.reads("Aanvraag Bijzondere bijstand").await
}

async fn a_page_that_does_not_arrive_can_be_tried_again(visit: &Visit) -> Result<()> {
    let _gemeente = logged_in_at(visit, "openzaak-burger", "/aanvragen", &[]).await?;
    visit.reads("10 aanvragen gevonden").await?;
    // The page is a separate wasm file, which a phone in a tunnel cannot fetch.
    visit.script("window.over = fetch; fetch = () => Promise.reject(new Error('tunnel'))").await?;
    visit.see(".kaart__link").await?.click().await?;
    visit.reads("Wij kunnen deze pagina nu niet laten zien").await?;
    visit.script("fetch = over").await?;
    visit.click("Probeer opnieuw").await?;
    visit.reads("Zaaknummer").await
}

async fn a_mistake_in_the_login_of_the_config_is_named(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    let config = gemeente.config("mijnzaken");
    let with = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut config = config.clone();
        change(&mut config["login"]);
        config.to_string()
    };
    for (config, problem) in [
        (
            with(&|it| it["kind"] = "saml".into()),
            "login.kind: \"saml\" is not known; known are oidc, bff",
        ),
        (with(&|it| it["clientId"] = "".into()), "login.clientId: is missing"),
        (with(&|it| it["options"] = serde_json::json!([])), "login.options: is missing"),
        (with(&|it| it["secret"] = "x".into()), "login.secret: is not known"),
        (with(&|it| *it = serde_json::json!({ "kind": "bff" })), "login.loginUrl: is missing"),
    ] {
        visit.site.put("config.json", &config)?;
        visit.goto("/aanvragen").await?;
        visit.reads("MijnZaken kan niet starten").await?;
        visit.reads(problem).await?;
    }
    Ok(())
}
