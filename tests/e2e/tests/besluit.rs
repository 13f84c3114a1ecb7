//! The decisions about a zaak.

use anyhow::{Context, Result, ensure};
use e2e::Visit;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, a_permit_is_told_in_words_with_its_document_and_the_last_day_to_object)
            .of_rules(),
        case!(Desktop, the_last_day_to_object_goes_in_a_calendar),
        case!(Desktop, a_refusal_on_its_last_day_to_object_says_that_it_is_today).of_rules(),
        case!(Desktop, a_day_to_object_that_has_passed_is_told_as_passed).of_rules(),
        case!(Desktop, a_decision_without_a_document_is_a_decision).of_rules(),
        case!(Desktop, a_decision_that_was_withdrawn_says_so).of_rules(),
        case!(Desktop, a_refusal_is_said_once_in_a_neutral_colour_with_a_link_to_the_letter)
            .of_rules(),
        case!(Desktop, each_document_stands_under_its_own_decision).of_rules(),
        case!(Desktop, a_kind_of_decision_that_does_not_come_takes_nothing_else_away).of_rules(),
        case!(Phone, decisions_are_accessible_on_a_phone),
    ]
}

/// Zaken of the scenario, named after their decisions.
const VERLEEND: &str = "16b6dc6d-20eb-5be9-bcc3-ccbdb9d3ce90";
const GEWEIGERD: &str = "68462d9c-2b1a-5b17-96f0-0181fa40d4ba";
const VOORBIJ: &str = "e2fa60c0-24d8-5123-b779-557fbdc471d5";
const ZONDER_DOCUMENT: &str = "dfc234f9-432d-5a6d-a83d-b00a229748ec";
const INGETROKKEN: &str = "5c3059f7-705d-5aec-a257-be1547899bdd";

async fn open(visit: &Visit, scenario: &str, zaak: &str) -> Result<()> {
    visit.open(&format!("/aanvragen/{zaak}?scenario={scenario}")).await?;
    visit.see(".besluit").await?;
    visit.settled().await
}

/// The text of the section about decisions.
async fn decided(visit: &Visit) -> Result<String> {
    Ok(visit.texts(".besluit").await?.concat())
}

async fn says(visit: &Visit, words: &[&str]) -> Result<()> {
    let decided = decided(visit).await?;
    for it in words {
        ensure!(decided.contains(it), "{it:?} is not in {decided:?}");
    }
    Ok(())
}

async fn a_permit_is_told_in_words_with_its_document_and_the_last_day_to_object(
    visit: &Visit,
) -> Result<()> {
    open(visit, "alles", VERLEEND).await?;
    says(
        visit,
        &[
            "Uw vergunning\nUw vergunning is verleend.",
            "Wij hebben op 21 mei 2026 een besluit genomen.",
            "Het besluit geldt vanaf 23 mei 2026 tot en met 30 augustus 2026.",
            "U kunt tot en met vrijdag 3 juli 2026 bezwaar maken.\nU hebt nog 18 dagen.",
            "Bekijk uw vergunning",
        ],
    )
    .await?;
    let links = visit.texts(".paginamenu a").await?;
    ensure!(links.contains(&"Uw vergunning".to_owned()), "{links:?}");
    Ok(())
}

async fn the_last_day_to_object_goes_in_a_calendar(visit: &Visit) -> Result<()> {
    open(visit, "alles", VERLEEND).await?;
    visit.click("Zet in uw agenda: Laatste dag om bezwaar te maken").await?;
    let file = visit.downloaded("bezwaar-ZAAK-2026-0000000129.ics").await?;
    let text = String::from_utf8(file)?;
    for line in ["DTSTART;VALUE=DATE:20260703", "SUMMARY:Laatste dag om bezwaar te maken"] {
        ensure!(text.contains(line), "{line:?}: {text}");
    }
    Ok(())
}

async fn a_refusal_on_its_last_day_to_object_says_that_it_is_today(visit: &Visit) -> Result<()> {
    open(visit, "alles", GEWEIGERD).await?;
    says(
        visit,
        &[
            "Uw besluit\nBesluit op vergunningaanvraag",
            "U kunt tot en met maandag 15 juni 2026 bezwaar maken.\nVandaag is de laatste dag.\n\
                Hoe u bezwaar maakt, staat in de brief.",
        ],
    )
    .await?;
    open(visit, "alles&nu=2026-06-14", GEWEIGERD).await?;
    says(visit, &["U hebt nog 1 dag."]).await
}

async fn a_day_to_object_that_has_passed_is_told_as_passed(visit: &Visit) -> Result<()> {
    open(visit, "alles", VOORBIJ).await?;
    says(visit, &["U kon tot en met dinsdag 21 april 2026 bezwaar maken."]).await
}

async fn a_decision_without_a_document_is_a_decision(visit: &Visit) -> Result<()> {
    open(visit, "alles", ZONDER_DOCUMENT).await?;
    says(
        visit,
        &[
            "Uw aanvraag is toegekend.",
            "U krijgt drie dagdelen dagbesteding per week.",
            "Bij dit besluit staat hier geen document.",
        ],
    )
    .await?;
    ensure!(!decided(visit).await?.contains("bezwaar"), "a day to object was made up");
    let links = visit.texts(".paginamenu a").await?;
    ensure!(links.contains(&"Uw besluit".to_owned()), "{links:?}");
    Ok(())
}

async fn a_decision_that_was_withdrawn_says_so(visit: &Visit) -> Result<()> {
    open(visit, "alles", INGETROKKEN).await?;
    says(
        visit,
        &[
            "Wij hebben het besluit ingetrokken, omdat u of iemand anders dat vroeg.",
            "Het besluit gold tot en met 29 mei 2026.",
        ],
    )
    .await?;
    ensure!(!decided(visit).await?.contains("geldt"), "it holds no longer");
    Ok(())
}

async fn a_refusal_is_said_once_in_a_neutral_colour_with_a_link_to_the_letter(
    visit: &Visit,
) -> Result<()> {
    open(visit, "alles", VERLEEND).await?;
    visit.see(".samenvatting--gelukt .label--gelukt").await?;
    visit.see(".samenvatting .aan-zet--gelukt").await?;
    open(visit, "alles", GEWEIGERD).await?;
    let summary = visit.texts(".samenvatting .aan-zet--einde").await?;
    ensure!(summary == ["Uw aanvraag is geweigerd.\nUw aanvraag is afgerond."], "{summary:?}");
    ensure!(no_green(visit).await?, "a refusal is green");
    let page = visit.texts("main").await?.concat().to_lowercase();
    ensure!(page.matches("geweigerd").count() == 1, "{page}");
    visit.click("de brief").await?;
    let address = visit.address().await?;
    let id = address.split_once('#').context("the link goes nowhere")?.1;
    let letter = visit.texts(&format!("#{id} .document")).await?;
    ensure!(letter.len() == 1, "{letter:?}");
    ensure!(letter[0].starts_with("Besluit op uw aanvraag om een eik te kappen"), "{letter:?}");
    ensure!(letter[0].contains("Bekijk uw besluit"), "{letter:?}");
    Ok(())
}

/// Whether nothing on the page has the colour of what was granted.
async fn no_green(visit: &Visit) -> Result<bool> {
    let script = "const green = ['bg', 'border', 'color'].map((it) => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.color = `var(--basis-color-positive-${it}-default)`;
          const { color } = getComputedStyle(probe);
          probe.remove();
          return color;
        });
        const has = (it) => ['color', 'backgroundColor', 'borderTopColor', 'borderLeftColor']
          .some((property) => green.includes(getComputedStyle(it)[property]));
        return ![...document.querySelectorAll('main *')].some(has)";
    Ok(visit.script(script).await? == true)
}

async fn each_document_stands_under_its_own_decision(visit: &Visit) -> Result<()> {
    open(visit, "alles", VOORBIJ).await?;
    let decisions = visit.texts(".besluit__genomen").await?;
    ensure!(decisions.len() == 2, "{decisions:?}");
    let has = |place: usize, words: &[&str]| {
        let decision: &String = &decisions[place];
        words.iter().all(|it| decision.contains(it))
    };
    // Which of two documents is the decision is not known, so that each has its own name only.
    ensure!(has(0, &["Besluit kinderopvang", "Berekening van de vergoeding"]), "{decisions:?}");
    ensure!(!has(0, &["Bekijk uw besluit"]), "{decisions:?}");
    ensure!(has(1, &["Brief over meer tijd", "Bekijk uw besluit"]), "{decisions:?}");
    let lines = "Wij hebben meer tijd nodig.\nDe nieuwe uiterste dag is 16 maart 2026.";
    ensure!(has(1, &[lines]), "{decisions:?}");
    Ok(())
}

async fn a_kind_of_decision_that_does_not_come_takes_nothing_else_away(
    visit: &Visit,
) -> Result<()> {
    open(visit, "alles", VERLEEND).await?;
    says(visit, &["Besluit op vergunningaanvraag"]).await?;
    visit.site.copy_pack("alles", "kapot")?;
    visit.site.put("fixtures/kapot/besluittypen.json", "{")?;
    open(visit, "kapot", VERLEEND).await?;
    says(visit, &["Uw vergunning is verleend.", "Bekijk uw vergunning"]).await?;
    ensure!(!visit.page_text().await?.contains("Probeer opnieuw"), "something failed");
    Ok(())
}

async fn decisions_are_accessible_on_a_phone(visit: &Visit) -> Result<()> {
    for zaak in [VERLEEND, GEWEIGERD, VOORBIJ, ZONDER_DOCUMENT] {
        for language in ["nl", "en"] {
            open(visit, &format!("alles&taal={language}"), zaak).await?;
            visit.is_accessible().await.with_context(|| format!("{zaak} {language}"))?;
            visit.fits().await.with_context(|| format!("{zaak} {language}"))?;
        }
    }
    Ok(())
}
