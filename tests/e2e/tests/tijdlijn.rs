//! Whose turn it is, and the steps of a zaak. Each rule is tested once.

use anyhow::{Context, Result, ensure};
use e2e::{Engine, Visit};
use gateway::{Fault, FaultKind};
use serde_json::{Value, json};
use std::time::Duration;

use crate::gateway::logged_in_at;
use crate::{Case, NO_FORCED_COLOURS, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, it_is_said_whose_turn_it_is).of_rules(),
        case!(Desktop, what_happened_is_told_as_it_happened).of_rules(),
        case!(Desktop, what_may_follow_is_called_possible).of_rules(),
        case!(Desktop, a_norm_is_called_an_attempt).of_rules(),
        case!(Desktop, what_happened_within_a_step_stands_under_it).of_rules(),
        case!(Phone, the_steps_work_on_a_phone_for_everyone),
        case!(Phone, the_steps_can_be_told_apart_without_colours)
            .not_in(Engine::WebKit, NO_FORCED_COLOURS),
        case!(Production, Desktop, a_register_without_substatussen_has_none).of_rules(),
        case!(Production, Desktop, substatussen_that_fail_or_are_slow_keep_no_step_away).of_rules(),
        case!(
            Production,
            Desktop,
            what_the_municipality_says_of_a_status_is_there_when_it_comes_later
        ),
    ]
}

/// Zaken of the pack `alles`.
const ASKS: &str = "8d42ebf0-68aa-5d82-99c1-8951af46c5fc";
const SUSPENDED: &str = "52358c08-6340-578f-aa79-c5fa712a3849";
const SKIPPED: &str = "34aaba3f-8511-53a2-94fa-d514129cb9cc";
const LOOP: &str = "f713c3ff-30c5-5c34-a246-eb0525ff72f9";
const REOPENED: &str = "fae3cb45-9079-5cce-ac50-a7f3de9fd7b1";
const TWO_ENDINGS: &str = "3b2621bb-86bd-5e13-94dd-9de199fa5ff2";
const NO_VOLGNUMMER: &str = "4af0ada6-cc9b-509d-8bad-a70c4b9c67fa";
const OTHER_VERSION: &str = "f3cf0d87-7a60-5786-8eeb-d79411a68a81";
const WITHIN: &str = "5cd37795-eda5-5d08-919c-14e260551d46";
const NORM: &str = "29b05776-0748-56f3-8e78-000a7ad571e2";
const NO_STATUS: &str = "3d839349-cdf9-56e9-be04-09fdd2e28811";
const CLOSED: &str = "16b6dc6d-20eb-5be9-bcc3-ccbdb9d3ce90";

async fn open(visit: &Visit, zaak: &str) -> Result<()> {
    visit.open(&format!("/aanvragen/{zaak}?scenario=alles")).await?;
    visit.see(".stap").await.map(drop)
}

/// The names of the steps in this state.
async fn steps(visit: &Visit, class: &str) -> Result<Vec<String>> {
    visit.texts(&format!(".stap--{class} .stap__naam")).await
}

async fn it_is_said_whose_turn_it_is(visit: &Visit) -> Result<()> {
    for (zaak, said) in [
        (WITHIN, "Wij zijn aan de beurt.\nWij zijn met uw aanvraag bezig."),
        (
            ASKS,
            "U moet iets doen.\nWij hebben nog informatie van u nodig.\n\
             Stuur ons een verklaring van uw behandelend arts.",
        ),
        (
            SUSPENDED,
            "De dagen tellen nu niet mee.\n\
             Wij hebben daardoor langer de tijd voor uw aanvraag.\n\
             Wij wachten op uw aanvullende gegevens",
        ),
        (CLOSED, "Uw vergunning is verleend.\nUw aanvraag is afgerond."),
    ] {
        open(visit, zaak).await?;
        let read = visit.texts(".aan-zet").await?;
        ensure!(read == [said], "{read:?}");
    }
    Ok(())
}

async fn what_happened_is_told_as_it_happened(visit: &Visit) -> Result<()> {
    open(visit, LOOP).await?;
    let done = steps(visit, "geweest").await?;
    ensure!(done == ["Ontvangen", "In behandeling", "Wachten op aanvulling"], "{done:?}");
    ensure!(steps(visit, "nu").await? == ["In behandeling"]);
    visit.reads("Wij missen het diploma van de leidinggevende.").await?;

    open(visit, REOPENED).await?;
    ensure!(steps(visit, "geweest").await? == ["Ontvangen", "In behandeling", "Afgehandeld"]);
    let now = visit.texts("[aria-current=step]").await?;
    let told = "4 juni\nIn behandeling\nHier zijn wij nu\n\
        Uw aanvraag was afgerond. Wij kijken opnieuw naar uw aanvraag.\nU stuurde ons nieuwe gegevens.";
    ensure!(now == [told], "{now:?}");

    open(visit, SKIPPED).await?;
    ensure!(steps(visit, "geweest").await? == ["Ontvangen"]);
    visit.reads("Overgeslagen: Controle op volledigheid").await
}

async fn what_may_follow_is_called_possible(visit: &Visit) -> Result<()> {
    for (zaak, possible) in [
        (TWO_ENDINGS, &["Afgehandeld", "Ingetrokken"][..]),
        (NO_VOLGNUMMER, &[]),
        (OTHER_VERSION, &["Wachten op aanvulling", "Besluit genomen", "Afgehandeld"]),
        (REOPENED, &["Besluit genomen", "Afgehandeld"]),
        (NO_STATUS, &["Ontvangen", "In behandeling", "Besluit genomen", "Afgehandeld"]),
        (CLOSED, &[]),
    ] {
        open(visit, zaak).await?;
        let read = steps(visit, "mogelijk").await?;
        ensure!(read == possible, "{zaak}: {read:?}");
        let words = visit.texts(".stap--mogelijk .stap__toestand").await?;
        ensure!(words.iter().all(|it| it == "Mogelijke volgende stap"), "{words:?}");
    }
    Ok(())
}

async fn a_norm_is_called_an_attempt(visit: &Visit) -> Result<()> {
    open(visit, NORM).await?;
    let norms = visit.texts(".stap--mogelijk .stap__uitleg").await?;
    // That it is no promise is said once.
    let expected = [
        "Wij proberen dit vóór of op 29 juni te doen. Dat lukt niet altijd.",
        "Wij proberen dit vóór of op 6 juli te doen.",
    ];
    ensure!(norms == expected, "{norms:?}");
    open(visit, WITHIN).await?;
    ensure!(!visit.page_text().await?.contains("lukt niet altijd"));
    Ok(())
}

async fn what_happened_within_a_step_stands_under_it(visit: &Visit) -> Result<()> {
    open(visit, WITHIN).await?;
    visit.see(".stap__delen").await?;
    let first = visit.texts(".stap--geweest li").await?;
    ensure!(
        first == ["8 mei Wij hebben uw dossier gekoppeld aan een eerdere aanvraag"],
        "{first:?}"
    );
    let now = visit.texts(".stap--nu li").await?;
    let expected = [
        "26 mei Het gesprek met u is gepland",
        "9 juni Wij schrijven het plan voor uw begeleiding",
    ];
    ensure!(now == expected, "{now:?}");
    ensure!(!visit.page_text().await?.contains("collegiale"));
    Ok(())
}

async fn the_steps_work_on_a_phone_for_everyone(visit: &Visit) -> Result<()> {
    for zaak in [ASKS, SKIPPED, REOPENED, WITHIN, NORM, CLOSED] {
        open(visit, zaak).await?;
        visit.is_accessible().await.context(zaak)?;
        visit.fits().await.context(zaak)?;
        let lists =
            visit.script("return document.querySelectorAll('ol.stappen > li').length").await?;
        ensure!(lists.as_u64().is_some_and(|it| it > 1), "{zaak}: {lists} steps");
    }
    // A long history is complete, but its first part is folded.
    let statussen = e2e::Site::pack_file("alles/statussen.json")?;
    let mut statussen: Vec<Value> = serde_json::from_str(&statussen)?;
    let of_zaak = |it: &&Value| it["zaak"].as_str().is_some_and(|it| it.ends_with(LOOP));
    let of_zaak: Vec<_> = statussen.iter().filter(of_zaak).cloned().collect();
    for (status, n) in of_zaak.iter().cycle().zip(0..of_zaak.len() * 2) {
        let mut again = status.clone();
        let url = status["url"].as_str().context("no url")?;
        let (list, _) = url.rsplit_once('/').context("no list")?;
        again["url"] = format!("{list}/00000000-0000-4000-8000-{n:012}").into();
        // On another day: the same status at the same moment would be one step.
        again["datumStatusGezet"] = format!("2026-01-{:02}T08:00:00Z", n + 1).into();
        statussen.push(again);
    }
    visit.site.copy_pack("alles", "lang")?;
    visit.site.put("fixtures/lang/statussen.json", &serde_json::to_string(&statussen)?)?;
    visit.open(&format!("/aanvragen/{LOOP}?scenario=lang")).await?;
    visit.click("Toon 8 eerdere stappen").await?;
    let shown = steps(visit, "geweest").await?;
    ensure!(shown.len() == 11 && shown.iter().all(|it| !it.is_empty()), "{shown:?}");
    visit.is_accessible().await?;
    visit.fits().await
}

async fn the_steps_can_be_told_apart_without_colours(visit: &Visit) -> Result<()> {
    visit.forces_colours().await?;
    open(visit, ASKS).await?;
    ensure!(visit.script("return matchMedia('(forced-colors: active)').matches").await? == true);
    let marks = visit
        .script(
            "return [...document.querySelectorAll('.stap__teken')].map((it) => [
               it.querySelector('svg') ? 'check' : '',
               getComputedStyle(it, '::after').content === 'none' ? '' : 'dot',
               getComputedStyle(it).borderTopStyle, getComputedStyle(it.parentNode, '::before').borderLeftStyle,
             ].join(' '))",
        )
        .await?;
    let expected = [
        "check  solid solid",
        "check  solid solid",
        " dot solid dashed",
        "  solid dashed",
        "  solid none",
    ];
    ensure!(marks == json!(expected), "{marks:#}");
    let words = visit.texts(".stap__toestand").await?;
    let expected = [
        "Gedaan",
        "Gedaan",
        "Hier zijn wij nu",
        "Mogelijke volgende stap",
        "Mogelijke volgende stap",
    ];
    ensure!(words == expected, "{words:?}");
    Ok(())
}

const LOPEND: &str = "/aanvragen/c0789d38-6f48-417d-99b8-354c82767722";
const TOLD: &str = "Inkomensgegevens worden gecontroleerd";

async fn a_register_without_substatussen_has_none(visit: &Visit) -> Result<()> {
    for status in [400, 403, 404] {
        let fault = Fault::status("/substatussen", status);
        let gemeente = logged_in_at(visit, "openzaak-burger", LOPEND, &[fault]).await?;
        visit.reads("Hier zijn wij nu").await?;
        visit.settled().await?;
        ensure!(gemeente.asked().iter().any(|it| it.contains("/substatussen?zaak=")));
        let page = visit.page_text().await?;
        ensure!(!page.contains("tussenstappen") && !page.contains(TOLD), "{status}: {page}");
        visit.browser.delete_all_cookies().await?;
    }
    Ok(())
}

async fn substatussen_that_fail_or_are_slow_keep_no_step_away(visit: &Visit) -> Result<()> {
    let fault = Fault::status("/substatussen", 500);
    let gemeente = logged_in_at(visit, "openzaak-burger", LOPEND, &[fault]).await?;
    visit.reads("Wij kunnen nu niet alle tussenstappen laten zien.").await?;
    visit.reads("Hier zijn wij nu").await?;
    gemeente.gateway.heal();
    gemeente.fails(Fault::new("/substatussen", FaultKind::Latency(Duration::from_secs(2))));
    visit.click("Probeer opnieuw").await?;
    visit.reads("Hier zijn wij nu").await?;
    ensure!(!visit.page_text().await?.contains(TOLD), "the slow one was there first");
    visit.reads(TOLD).await
}

async fn what_the_municipality_says_of_a_status_is_there_when_it_comes_later(
    visit: &Visit,
) -> Result<()> {
    let fault = Fault::status("expand=", 400);
    let _gemeente = logged_in_at(visit, "openzaak-burger", LOPEND, &[fault]).await?;
    visit.reads("Wij zijn met uw aanvraag bezig.").await
}
